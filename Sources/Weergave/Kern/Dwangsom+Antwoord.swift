public import Domain

extension Dwangsom {
    /// The penalty day by day, and its steps.
    public func antwoord(op vraag: Dwangsomvraag) -> Antwoord {
        let tabel = Tabel(
            [
                .init("dag", "Dag", .rechts), .init("datum", "Datum"),
                .init("bedrag", "Per dag", .rechts), .init("totaal", "Totaal", .rechts),
            ],
            dagen.map {
                [
                    "\($0.nummer)", $0.datum.description, $0.bedrag.description,
                    $0.totaal.description,
                ]
            })
        return Antwoord(
            json: json(op: vraag), tabel: tabel,
            blokken: [
                .tekst("Verbeurde dwangsom: \(verbeurd)"), .tabel(.stappen(stappen)),
                .tabel(perTrap),
            ])
    }

    private func json(op vraag: Dwangsomvraag) -> JSONBoom {
        .velden([
            "ingebrekestellingDatum": .datum(vraag.ingebrekestelling),
            "termijnEindDatum": .datum(vraag.termijneinde),
            "besluitDatum": .datum(vraag.besluit),
            "peilDatum": .datum(vraag.peildatum),
            "eersteDatum": .datum(eersteDag),
            "laatsteDatum": .datum(laatsteDag),
            "voorlopig": .waarheid(voorlopig),
            "verbeurd": .bedrag(verbeurd),
            "dagen": .lijst(
                dagen.map {
                    .velden([
                        "dag": .geheel($0.nummer), "datum": .datum($0.datum),
                        "bedrag": .bedrag($0.bedrag), "totaal": .bedrag($0.totaal),
                    ])
                }),
            "stappen": .stappen(stappen),
        ])
    }

    /// One row for each run of days with the same amount.
    private var perTrap: Tabel {
        var trappen: [(eerste: Dag, laatste: Dag)] = []
        for dag in dagen {
            if let trap = trappen.last, trap.eerste.bedrag == dag.bedrag {
                trappen[trappen.count - 1].laatste = dag
            } else {
                trappen.append((dag, dag))
            }
        }
        return Tabel(
            [
                .init("dagen", "Dagen"), .init("van", "Van"), .init("tot", "Tot en met"),
                .init("bedrag", "Per dag", .rechts), .init("totaal", "Totaal", .rechts),
            ],
            trappen.map { eerste, laatste in
                [
                    "\(eerste.nummer) - \(laatste.nummer)", eerste.datum.description,
                    laatste.datum.description, eerste.bedrag.description,
                    laatste.totaal.description,
                ]
            })
    }
}
