public import Domain

extension Invoeruitslag {
    /// What came of a file, with its first faulty lines.
    /// - Parameter proef: whether nothing was to be kept.
    public func antwoord(_ eerste: [Foutregel], proef: Bool) -> Antwoord {
        let kaart = Kaart([
            .init("bestand", "Bestand", "\(bestand)"),
            .init("wijze", "Wijze", wijze.rawValue),
            .init("regels", "Regels", "\(regels)", .geheel(regels)),
            .init("ingevoerd", "Nu ingevoerd", "\(ingevoerd)", .geheel(ingevoerd)),
            .init(
                "eerderIngevoerd", "Eerder ingevoerd", "\(eerderIngevoerd)",
                .geheel(eerderIngevoerd)),
            .init("teDoen", "Nog niet ingevoerd", "\(teDoen)", .geheel(teDoen)),
            .init("fout", "Fout", "\(fout)", .geheel(fout)),
            .init("proef", "Proef", proef ? "ja, er is niets vastgelegd" : "nee", .waarheid(proef)),
        ])
        let fouten = JSONBoom.Veld(naam: "fouten", waarde: .lijst(eerste.map(\.json)))
        return Antwoord(
            json: .object(kaart.velden + [fouten]), tabel: kaart.liggend,
            blokken: [.tabel(kaart.staand)])
    }
}

extension Foutregel {
    fileprivate var json: JSONBoom {
        .velden([
            "regel": .geheel(nummer),
            "fouten": .lijst(
                fouten.map { fout in
                    .velden([
                        "veld": .tekst(fout.veld), "code": .tekst(fout.code),
                        "uitleg": .tekst(fout.tekst),
                    ])
                }),
        ])
    }
}
