public import Domain

extension [MetID<Wijkraad>] {
    /// The wijkraden of a municipality.
    public var antwoord: Antwoord {
        Antwoord(
            json: .lijst(map { .object($0.kaart.velden) }),
            tabel: Tabel(
                [
                    .init("code", "Wijkraad"), .init("naam", "Naam"),
                    .init("grondslag", "Grondslag"), .init("ingesteldOp", "Ingesteld"),
                    .init("opgehevenOp", "Opgeheven"), .init("buurten", "Buurten"),
                    .init("leden", "Benoemingen", .rechts),
                ],
                map {
                    [
                        $0.waarde.code, $0.waarde.naam, $0.waarde.grondslag.rawValue,
                        "\($0.waarde.ingesteldOp)", $0.waarde.opgehevenOp?.description ?? "",
                        $0.waarde.buurten.map(\.description).joined(separator: " "),
                        "\($0.waarde.leden.count)",
                    ]
                }))
    }
}

extension MetID<Wijkraad> {
    /// One wijkraad with its members.
    /// - Parameter namen: the names of the members, as far as they are known.
    public func antwoord(_ namen: [ID<Persoon>: String]) -> Antwoord {
        let leden = Tabel(
            [
                .init("naam", "Lid"), .init("ambt", "Ambt"), .init("van", "Van"),
                .init("tot", "Tot en met"),
            ],
            waarde.leden.map {
                [
                    namen[$0.persoon] ?? "\($0.persoon)", $0.ambt.rawValue, "\($0.van)",
                    $0.tot?.description ?? "",
                ]
            })
        return Antwoord(
            json: .object(kaart.velden), tabel: kaart.liggend,
            blokken: [.tabel(kaart.staand)] + (waarde.leden.isEmpty ? [] : [.tabel(leden)]))
    }

    var kaart: Kaart {
        let raad = waarde
        return Kaart([
            .init("id", "Identiteit", "\(id)"), .init("code", "Wijkraad", raad.code),
            .init("naam", "Naam", raad.naam),
            .init("grondslag", "Grondslag", raad.grondslag.rawValue),
            .init("ingesteldDatum", "Ingesteld", "\(raad.ingesteldOp)"),
            .init("opgehevenDatum", "Opgeheven", raad.opgehevenOp?.description),
            .init(
                "buurten", "Buurten",
                raad.buurten.map(\.description).joined(separator: ", "),
                .lijst(raad.buurten.map { .tekst("\($0)") })),
            .init(
                "eerdereGebieden", "Eerder gebied",
                raad.eerdereGebieden.isEmpty
                    ? nil
                    : raad.eerdereGebieden.map { gebied in
                        gebied.buurten.map(\.description).joined(separator: ", ")
                            + " (voor \(gebied.voor))"
                    }.joined(separator: "; "),
                .lijst(
                    raad.eerdereGebieden.map { gebied in
                        .velden([
                            "buurten": .lijst(gebied.buurten.map { .tekst("\($0)") }),
                            "voorDatum": .datum(gebied.voor),
                        ])
                    })),
            .init(
                "leden", "Benoemingen", "\(raad.leden.count)",
                .lijst(
                    raad.leden.map {
                        .velden([
                            "persoon": .tekst("\($0.persoon)"), "ambt": .tekst($0.ambt.rawValue),
                            "vanDatum": .tekst("\($0.van)"),
                            "totDatum": $0.tot.map { .tekst("\($0)") } ?? .leeg,
                        ])
                    })),
        ])
    }
}
