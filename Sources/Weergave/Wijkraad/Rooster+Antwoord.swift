public import Domain

extension Antwoord {
    /// The rosters of wijkraden; on a screen each with what must be seen to under it.
    /// - Parameter namen: the names of the members, as far as they are known.
    public static func roosters(_ roosters: [Rooster], _ namen: [ID<Persoon>: String]) -> Antwoord {
        let kolommen: [Tabel.Kolom] = [
            .init("wijkraad", "Wijkraad"), .init("naam", "Lid"), .init("ambt", "Ambt"),
            .init("vanDatum", "Van"), .init("totDatum", "Tot en met"),
        ]
        func rij(_ lid: Wijkraad.Lidmaatschap) -> [String] {
            [
                namen[lid.persoon] ?? "(gewist)", lid.ambt.rawValue, "\(lid.van)",
                lid.tot?.description ?? "",
            ]
        }
        let blokken = roosters.flatMap { rooster -> [Blok] in
            let zinnen = rooster.aandacht.map { "- " + $0.zin(namen) }
            let kop = "\(rooster.wijkraad), op \(rooster.op.zonderWeekdag)"
            guard !rooster.leden.isEmpty else {
                return [.tekst("\(kop): geen leden.")]
                    + (zinnen.isEmpty ? [] : [.tekst(zinnen.joined(separator: "\n"))])
            }
            return [
                .tekst(kop),
                .tabel(Tabel(Array(kolommen.dropFirst()), rooster.leden.map(rij))),
            ] + (zinnen.isEmpty ? [] : [.tekst(zinnen.joined(separator: "\n"))])
        }
        return Antwoord(
            json: .lijst(roosters.map { $0.json(namen) }),
            tabel: Tabel(
                kolommen,
                roosters.flatMap { rooster in rooster.leden.map { [rooster.wijkraad] + rij($0) } }),
            blokken: blokken.isEmpty ? [.tekst("Er zijn nog geen wijkraden.")] : blokken)
    }

    /// What a hand-over of the chair leaves: the members, and what is open.
    public static func overdracht(
        _ raad: MetID<Wijkraad>, _ namen: [ID<Persoon>: String], _ aanvragen: [Aanvraagbeeld],
        _ vooruitblik: Vooruitblik
    ) -> Antwoord {
        let toon = raad.antwoord(namen)
        let blik = Antwoord.vooruitblik([vooruitblik])
        let tabel = Tabel(
            [
                .init("aanvraag", "Aanvraag"), .init("stand", "Stand"), .init("titel", "Titel"),
            ], aanvragen.map { ["\($0.aanduiding)", $0.stand, $0.tekst($0.aanvraag.inhoud.titel)] })
        guard case .object(let velden) = toon.json, case .lijst(let blikken) = blik.json else {
            return toon
        }
        return Antwoord(
            json: .object(
                velden + [
                    .init(
                        naam: "openAanvragen",
                        waarde: .lijst(aanvragen.map { .tekst("\($0.aanduiding)") })),
                    .init(naam: "vooruitblik", waarde: blikken.first ?? .leeg),
                ]), tabel: toon.tabel,
            blokken: toon.blokken
                + (aanvragen.isEmpty
                    ? [.tekst("De oude voorzitter is van geen lopende aanvraag het contact.")]
                    : [
                        .tekst("Aanvragen waarvan de oude voorzitter nog het contact is:"),
                        .tabel(tabel),
                    ]) + blik.blokken)
    }
}

extension Rooster {
    fileprivate func json(_ namen: [ID<Persoon>: String]) -> JSONBoom {
        .velden([
            "wijkraad": .tekst(wijkraad), "op": .datum(op),
            "leden": .lijst(
                leden.map { lid in
                    .velden([
                        "persoon": .tekst("\(lid.persoon)"),
                        "naam": namen[lid.persoon].map { .tekst($0) } ?? .leeg,
                        "ambt": .tekst(lid.ambt.rawValue), "vanDatum": .datum(lid.van),
                        "totDatum": .datum(lid.tot),
                    ])
                }),
            "aandacht": .lijst(aandacht.map { .tekst($0.zin(namen)) }),
        ])
    }
}

extension Rooster.Aandacht {
    /// What must be seen to, as a sentence.
    fileprivate func zin(_ namen: [ID<Persoon>: String]) -> String {
        func wie(_ lid: Wijkraad.Lidmaatschap) -> String {
            Schermregel.van(namen[lid.persoon] ?? "(gewist)")
        }
        switch self {
        case .treedtAf(let lid, 0):
            return "\(wie(lid)) (\(lid.ambt.rawValue)) treedt vandaag af"
        case .treedtAf(let lid, let dagen):
            let dag = lid.tot.map { " op \($0.zonderWeekdag)" } ?? ""
            return "\(wie(lid)) (\(lid.ambt.rawValue)) treedt af\(dag), over \(dagen) dagen"
        case .zonderEinde(let lid):
            return "\(wie(lid)) (\(lid.ambt.rawValue)) heeft geen laatste dag"
        case .onbezet(let ambt, let dag):
            return "er is geen \(ambt.rawValue) vanaf \(dag.zonderWeekdag)"
        }
    }
}
