public import Domain

extension [MetID<Wijkpost>] {
    /// The wijkposten of a municipality on a day.
    public func antwoord(op dag: Datum, _ kalender: Kalender) -> Antwoord {
        Antwoord(
            json: .lijst(map { .object($0.kaart(op: dag, kalender).velden) }),
            tabel: Tabel(
                [
                    .init("code", "Wijkpost"), .init("naam", "Naam"), .init("wijken", "Wijken"),
                    .init("urenPerWeek", "Uren per week", .rechts),
                    .init("vandaag", "Op \(dag)"), .init("opgehevenOp", "Opgeheven"),
                ],
                map {
                    [
                        $0.waarde.code, $0.waarde.naam,
                        $0.waarde.wijken.map(\.description).joined(separator: " "),
                        "\($0.waarde.urenPerWeek(op: dag))",
                        $0.waarde.dicht(op: dag, kalender).map { "dicht: \($0.tekst)" } ?? "open",
                        $0.waarde.opgehevenOp?.description ?? "",
                    ]
                }))
    }
}

extension MetID<Wijkpost> {
    /// One wijkpost with its people, closures and stand-ins.
    /// - Parameter namen: the names of its people, as far as they are known.
    public func antwoord(
        _ namen: [ID<Persoon>: String], op dag: Datum, _ kalender: Kalender
    ) -> Antwoord {
        func naam(_ id: ID<Persoon>) -> String { namen[id] ?? "\(id)" }
        let kaart = kaart(op: dag, kalender)
        let mensen = Tabel(
            [
                .init("naam", "Medewerker"), .init("urenPerWeek", "Uren", .rechts),
                .init("van", "Van"), .init("tot", "Tot en met"),
            ],
            waarde.medewerkers.map {
                [
                    naam($0.persoon), "\($0.urenPerWeek)", "\($0.van)",
                    $0.tot?.description ?? "",
                ]
            })
        let sluitingen = Tabel(
            [.init("van", "Gesloten van"), .init("tot", "Tot en met"), .init("reden", "Reden")],
            waarde.sluitingen.map { ["\($0.van)", "\($0.tot)", $0.reden.rawValue] })
        let waarnemingen = Tabel(
            [
                .init("afwezig", "Afwezig"), .init("waarnemer", "Waarnemer"),
                .init("van", "Van"), .init("tot", "Tot en met"),
            ],
            waarde.waarnemingen.map {
                [naam($0.afwezig), naam($0.waarnemer), "\($0.van)", "\($0.tot)"]
            })
        return Antwoord(
            json: .object(kaart.velden), tabel: kaart.liggend,
            blokken: [.tabel(kaart.staand)]
                + [mensen, sluitingen, waarnemingen].filter { !$0.rijen.isEmpty }.map {
                    .tabel($0)
                })
    }

    fileprivate func kaart(op dag: Datum, _ kalender: Kalender) -> Kaart {
        let post = waarde
        let dicht = post.dicht(op: dag, kalender)
        return Kaart([
            .init("code", "Wijkpost", post.code), .init("naam", "Naam", post.naam),
            .init(
                "wijken", "Wijken", post.wijken.map(\.description).joined(separator: ", "),
                .lijst(post.wijken.map { .tekst("\($0)") })),
            .init("ingesteldDatum", "Ingesteld", "\(post.ingesteldOp)"),
            .init("opgehevenDatum", "Opgeheven", post.opgehevenOp?.description),
            .init(
                "openingstijden", "Open",
                post.openingstijden.isEmpty
                    ? "maandag tot en met vrijdag"
                    : post.openingstijden.map(\.kort).joined(separator: ", "),
                .lijst(post.openingstijden.map { .tekst($0.kort) })),
            .init(
                "urenPerWeek", "Uren per week", "\(post.urenPerWeek(op: dag))",
                .geheel(post.urenPerWeek(op: dag))),
            .init(
                "open", "Op \(dag)", dicht.map { "dicht: \($0.tekst)" } ?? "open",
                .waarheid(dicht == nil)),
            .init(
                "medewerkers", "Medewerkers", "\(post.medewerkers.count)",
                .lijst(
                    post.medewerkers.map {
                        .velden([
                            "persoon": .tekst("\($0.persoon)"),
                            "urenPerWeek": .geheel($0.urenPerWeek), "vanDatum": .datum($0.van),
                            "totDatum": .datum($0.tot),
                        ])
                    })),
            .init(
                "sluitingen", "Sluitingen", "\(post.sluitingen.count)",
                .lijst(
                    post.sluitingen.map {
                        .velden([
                            "vanDatum": .datum($0.van), "totDatum": .datum($0.tot),
                            "reden": .tekst($0.reden.rawValue),
                        ])
                    })),
            .init(
                "waarnemingen", "Waarnemingen", "\(post.waarnemingen.count)",
                .lijst(
                    post.waarnemingen.map {
                        .velden([
                            "afwezig": .tekst("\($0.afwezig)"),
                            "waarnemer": .tekst("\($0.waarnemer)"), "vanDatum": .datum($0.van),
                            "totDatum": .datum($0.tot),
                        ])
                    })),
        ])
    }
}
