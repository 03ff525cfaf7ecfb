public import Domain

extension Termijnuitkomst {
    /// The end of the term with its steps.
    public var antwoord: Antwoord {
        let oordeel = voorlopig ? " (voorlopig)" : ""
        return Antwoord(
            json: .velden([
                "beginDatum": .datum(beginDatum),
                "ongeroldeDatum": .datum(ongeroldeDatum),
                "eindDatum": .datum(eindDatum),
                "voorlopig": .waarheid(voorlopig),
                "stappen": .stappen(stappen),
            ]),
            tabel: Tabel(
                [
                    .init("beginDatum", "Begin"), .init("ongeroldeDatum", "Niet verlengd"),
                    .init("eindDatum", "Laatste dag"), .init("voorlopig", "Voorlopig"),
                ],
                [
                    [
                        beginDatum.description, ongeroldeDatum.description, eindDatum.description,
                        voorlopig ? "true" : "false",
                    ]
                ]),
            blokken: [
                .tekst("Laatste dag: \(eindDatum.voluit)\(oordeel)"), .tabel(.stappen(stappen)),
            ])
    }
}

extension JSONBoom {
    static func stappen(_ stappen: [Termijnuitkomst.Stap]) -> JSONBoom {
        .lijst(
            stappen.map {
                .velden(["tekst": .tekst($0.tekst), "artikel": .tekst($0.artikel.description)])
            })
    }
}

extension Tabel {
    static func stappen(_ stappen: [Termijnuitkomst.Stap]) -> Tabel {
        Tabel(
            [.init("stap", "", .rechts), .init("tekst", "Uitleg"), .init("artikel", "Grond")],
            stappen.enumerated().map { plaats, stap in
                ["\(plaats + 1)", stap.tekst, stap.artikel.description]
            })
    }
}
