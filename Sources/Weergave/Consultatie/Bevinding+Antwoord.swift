public import Domain

extension Antwoord {
    /// The findings on a dossier as of a day.
    public static func bevindingen(
        _ bevindingen: [Bevinding], kenmerk: String, op dag: Datum
    ) -> Antwoord {
        let tabel = Tabel(
            [
                .init("code", "Bevinding"), .init("stand", "Stand"), .init("wijkraad", "Wijkraad"),
                .init("betreft", "Betreft"), .init("tekst", "Uitleg"),
                .init("bron", "Bron"), .init("gebeurtenissen", "Gebeurtenissen"),
            ],
            bevindingen.map {
                [
                    $0.code.rawValue, $0.stand.rawValue, $0.wijkraad ?? "", $0.betreft ?? "",
                    $0.tekst, "\($0.code.artikel)", $0.gebeurtenissen.joined(separator: ", "),
                ]
            })
        let geen = "Geen bevindingen op \(dag.zonderWeekdag)."
        return Antwoord(
            json: .velden([
                "kenmerk": .tekst(kenmerk), "op": .datum(dag),
                "bevindingen": .lijst(bevindingen.map(\.json)),
            ]),
            tabel: tabel, blokken: [bevindingen.isEmpty ? .tekst(geen) : .tabel(tabel)])
    }
}

extension Bevinding {
    fileprivate var json: JSONBoom {
        .velden([
            "code": .tekst(code.rawValue), "stand": .tekst(stand.rawValue),
            "wijkraad": wijkraad.map { .tekst($0) } ?? .leeg,
            "betreft": betreft.map { .tekst($0) } ?? .leeg, "tekst": .tekst(tekst),
            "eis": .tekst(code.eis), "bron": .tekst("\(code.artikel)"),
            "gebeurtenissen": .lijst(gebeurtenissen.map { .tekst($0) }),
        ])
    }
}
