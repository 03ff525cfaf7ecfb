public import Domain

extension Kalender {
    /// The days of a year on which no legal term ends.
    public func antwoord(voor jaar: Int) -> Antwoord {
        let dagen = feestdagen(in: jaar)
        let tabel = Tabel(
            [
                .init("datum", "Datum"), .init("weekdag", "Dag"), .init("naam", "Naam"),
                .init("grondslag", "Grond"),
            ],
            dagen.map { [$0.datum.description, $0.datum.weekdag.naam, $0.naam, $0.grondslag] })
        let json = JSONBoom.velden([
            "jaar": .geheel(jaar),
            "voorlopig": .waarheid(isVoorlopig(jaar)),
            "feestdagen": .lijst(
                dagen.map {
                    .velden([
                        "datum": .datum($0.datum), "naam": .tekst($0.naam),
                        "grondslag": .tekst($0.grondslag),
                    ])
                }),
        ])
        return Antwoord(json: json, tabel: tabel)
    }
}
