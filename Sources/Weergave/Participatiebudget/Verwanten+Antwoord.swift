public import Domain

extension Aanvraagbeeld {
    /// Other applications that whoever handles this one should know of, one row each.
    var verwantenblokken: [Antwoord.Blok] {
        guard !verwanten.isEmpty else { return [] }
        return [
            .tekst("Andere aanvragen van deze aanvrager, of voor hetzelfde"),
            .tabel(
                Tabel(
                    [
                        .init("kenmerk", "Kenmerk"), .init("jaar", "Jaar", .rechts),
                        .init("titel", "Titel"), .init("stand", "Stand"),
                        .init("gevraagd", "Gevraagd", .rechts),
                        .init("verleend", "Verleend", .rechts), .init("omdat", "Zelfde"),
                        .init("letOp", "Let op"),
                    ],
                    verwanten.map {
                        [
                            "\($0.aanduiding)", "\($0.jaar)", $0.titel ?? "(gewist)",
                            $0.fase.inWoorden, "\($0.gevraagd)",
                            $0.verleend.map { "\($0)" } ?? "", $0.omdat,
                            $0.isMogelijkDubbel(met: budget.budget) ? "mogelijk dubbel" : "",
                        ]
                    })),
        ] + (eerderVerleend.map { [.tekst($0)] } ?? [])
    }

    /// Other applications, for a program.
    var verwantenJSON: JSONBoom {
        .lijst(
            verwanten.map { verwant in
                .velden([
                    "kenmerk": .tekst("\(verwant.aanduiding)"), "jaar": .geheel(verwant.jaar),
                    "wijk": .tekst("\(verwant.wijk)"),
                    "titel": verwant.titel.map { .tekst($0) } ?? .leeg,
                    "fase": .tekst(verwant.fase.rawValue), "gevraagd": .bedrag(verwant.gevraagd),
                    "verleend": .bedragOfLeeg(verwant.verleend),
                    "afgestaan": .bedrag(verwant.afgestaan),
                    "zelfde": .lijst(
                        Verwant.Overeenkomst.allCases.filter(verwant.overeenkomsten.contains)
                            .map { .tekst($0.rawValue) }),
                    "mogelijkDubbel": .waarheid(verwant.isMogelijkDubbel(met: budget.budget)),
                ])
            })
    }

    /// What to warn of when it is submitted; `nil` when nothing stands out.
    public var dubbelwaarschuwing: String? {
        let dubbel = verwanten.filter { $0.isMogelijkDubbel(met: budget.budget) }
        guard !dubbel.isEmpty else { return nil }
        return "Let op: mogelijk dubbel met "
            + dubbel.map { "\($0.aanduiding) (\($0.omdat))" }.joined(separator: ", ")
    }

    /// What this applicant was granted before, by year.
    var eerderVerleend: String? {
        let eerder = verwanten.filter { $0.eerderVerleend > .nul }
        let perJaar = Dictionary(grouping: eerder, by: \.jaar)
        guard !perJaar.isEmpty else { return nil }
        return "Eerder verleend aan deze aanvrager: "
            + perJaar.sorted { $0.key < $1.key }.map { jaar, delen in
                "\(jaar): \(delen.map { "\($0.eerderVerleend)" }.joined(separator: " + "))"
            }.joined(separator: "; ")
    }
}

extension Verwant {
    /// What they have in common, as people say it.
    var omdat: String {
        Overeenkomst.allCases.filter(overeenkomsten.contains).map(\.rawValue)
            .joined(separator: ", ")
    }
}
