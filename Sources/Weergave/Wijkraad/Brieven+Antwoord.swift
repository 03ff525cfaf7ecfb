public import Domain

extension Antwoord {
    /// The correspondence register, or a part of it.
    /// - Parameters:
    ///   - raden: the codes of the wijkraden.
    ///   - woorden: the words, by their commitments; an erased one is not there.
    ///   - nummers: the numbers of letters that these answer or are answered by.
    ///   - dag: the day on which it is looked at, to say what is too late.
    public static func brieven(
        _ brieven: [MetID<Brief>], raden: [ID<Wijkraad>: String],
        woorden: [Verzegeling: String], nummers: [ID<Brief>: Briefnummer], op dag: Datum
    ) -> Antwoord {
        let regels = brieven.map {
            Briefregelbeeld(
                id: $0.id, brief: $0.waarde, raad: raden[$0.waarde.inhoud.wijkraad] ?? "",
                woorden: woorden, nummers: nummers, dag: dag)
        }
        let tabel = Tabel(
            [
                .init("wijkraad", "Wijkraad"), .init("nummer", "Nummer"),
                .init("richting", "Richting"), .init("dag", "Dag"), .init("partij", "Van of aan"),
                .init("betreft", "Betreft"), .init("afdoening", "Afdoening"),
                .init("uiterlijkDatum", "Uiterlijk"), .init("stand", "Stand"),
            ], regels.map(\.rij))
        return Antwoord(
            json: .lijst(regels.map(\.json)), tabel: tabel,
            blokken: regels.isEmpty ? [.tekst("Er zijn geen brieven.")] : nil)
    }
}

/// One letter with its words.
private struct Briefregelbeeld {
    let id: ID<Brief>
    let brief: Brief
    let raad: String
    let woorden: [Verzegeling: String]
    let nummers: [ID<Brief>: Briefnummer]
    let dag: Datum

    private func tekst(_ zegel: Verzegeling) -> String { woorden[zegel] ?? "(gewist)" }

    private var stand: String {
        if let afloop = brief.afloop {
            if let antwoord = afloop.antwoord {
                return "beantwoord met \(nummers[antwoord]?.description ?? "een brief")"
            }
            return "afgedaan op \(afloop.op)"
                + (afloop.reden.map { ": \(tekst($0))" } ?? "")
        }
        if let vorige = brief.inhoud.antwoordOp {
            return "antwoord op \(nummers[vorige]?.description ?? "een brief")"
        }
        let laat = brief.dagenTeLaat(op: dag)
        if laat > 0 { return "\(laat) d te laat" }
        return brief.staatOpen ? "open" : ""
    }

    var rij: [String] {
        let inhoud = brief.inhoud
        return [
            raad, "\(Briefnummer(inhoud))", inhoud.richting.rawValue, "\(inhoud.dag)",
            tekst(inhoud.partij), tekst(inhoud.betreft), inhoud.afdoening?.rawValue ?? "",
            inhoud.uiterlijk?.description ?? "", stand,
        ]
    }

    var json: JSONBoom {
        let inhoud = brief.inhoud
        return .velden([
            "id": .tekst("\(id)"), "wijkraad": .tekst(raad),
            "nummer": .tekst("\(Briefnummer(inhoud))"),
            "richting": .tekst(inhoud.richting.rawValue),
            "datum": .datum(inhoud.dag), "partij": .tekst(tekst(inhoud.partij)),
            "betreft": .tekst(tekst(inhoud.betreft)),
            "afdoening": inhoud.afdoening.map { .tekst($0.rawValue) } ?? .leeg,
            "uiterlijkDatum": .datum(inhoud.uiterlijk),
            "antwoordOp": inhoud.antwoordOp.flatMap { nummers[$0] }.map { .tekst("\($0)") }
                ?? .leeg,
            "scan": inhoud.scan.map { .tekst("\($0)") } ?? .leeg,
            "afgedaanDatum": .datum(brief.afloop?.op),
            "beantwoordMet": brief.afloop?.antwoord.flatMap { nummers[$0] }
                .map { .tekst("\($0)") } ?? .leeg,
            "reden": brief.afloop?.reden.map { .tekst(tekst($0)) } ?? .leeg,
            "open": .waarheid(brief.staatOpen), "dagenTeLaat": .geheel(brief.dagenTeLaat(op: dag)),
        ])
    }
}
