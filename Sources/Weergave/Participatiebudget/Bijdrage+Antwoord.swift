public import Domain

extension Aanvraagbeeld {
    /// The contribution of residents: pledged, checked, departed from, obligation and delivered.
    /// - Throws: ``Rekenfout/getalTeGroot`` when the delivered hours are too many to count.
    public func bijdrage() throws(Rekenfout) -> Antwoord {
        let nakoming = try aanvraag.verplichting?.nakoming() ?? []
        let regels = aanvraag.inhoud.toezeggingen.enumerated().map { plaats, toezegging in
            (
                nummer: plaats + 1, toezegging,
                nakoming: plaats < nakoming.count ? nakoming[plaats] : nil
            )
        }
        let kaart = Kaart([
            .init(
                "toets", "Getoetst", aanvraag.toets?.inWoorden,
                aanvraag.toets.map { .tekst($0.rawValue) } ?? .leeg),
            .init(
                "afgeweken", "Van de norm afgeweken", aanvraag.afgeweken ? "ja, gemotiveerd" : nil,
                .waarheid(aanvraag.afgeweken)),
            .init(
                "verplicht", "Verplichting", aanvraag.verplichting == nil ? "nog niet" : "ja",
                .waarheid(aanvraag.verplichting != nil)),
        ])
        let tabel = Tabel(
            [
                .init("regel", "Nr", .rechts), .init("soort", "Soort"),
                .init("omschrijving", "Wat bewoners doen"),
                .init("toegezegdeUren", "Toegezegd", .rechts),
                .init("verplichteUren", "Verplicht", .rechts),
                .init("geleverdeUren", "Geleverd", .rechts),
                .init("tekortUren", "Tekort", .rechts),
                .init("tekortBewoners", "Tekort bewoners", .rechts),
            ],
            regels.map { nummer, toezegging, nakoming in
                [
                    "\(nummer)", toezegging.soort.rawValue, tekst(toezegging.omschrijving),
                    toezegging.uren?.description ?? "onbekend",
                    nakoming?.verplicht.uren?.description ?? "",
                    nakoming?.uren.description ?? "", nakoming?.tekortUren?.description ?? "",
                    nakoming?.tekortBewoners.map(String.init) ?? "",
                ]
            })
        return Antwoord(
            json: .object(
                kaart.velden + [
                    .init(
                        naam: "regels",
                        waarde: .lijst(regels.map { json($0.nummer, $0.1, $0.nakoming) })),
                    .init(naam: "leveringen", waarde: .lijst(leveringen.map(\.json))),
                ]),
            tabel: tabel,
            blokken: [.tabel(kaart.staand), .tabel(tabel)]
                + (leveringen.isEmpty ? [] : [.tabel(leveringtabel)]))
    }

    private func json(_ nummer: Int, _ toezegging: Toezegging, _ nakoming: Nakoming?) -> JSONBoom {
        .velden([
            "regel": .geheel(nummer), "soort": .tekst(toezegging.soort.rawValue),
            "omschrijving": .tekst(tekst(toezegging.omschrijving)),
            "toegezegdeUren": .decimaal(toezegging.uren),
            "verplichteUren": .decimaal(nakoming?.verplicht.uren),
            "geleverdeUren": .decimaal(nakoming?.uren),
            "tekortUren": .decimaal(nakoming?.tekortUren),
            "bewoners": .geheelOfLeeg(toezegging.bewoners),
            "geleverdeBewoners": .geheelOfLeeg(nakoming?.bewoners),
            "tekortBewoners": .geheelOfLeeg(nakoming?.tekortBewoners),
        ])
    }

    private var leveringen: [(cellen: [String], json: JSONBoom)] {
        (aanvraag.verplichting?.leveringen ?? []).map { levering in
            let bestand = levering.bestand.map { "\($0)" }
            return (
                [
                    "\(levering.op)", "\(levering.regel)", levering.uren?.description ?? "",
                    levering.bewoners.map(String.init) ?? "", tekst(levering.bewijs),
                    bestand.map { String($0.prefix(12)) } ?? "",
                ],
                .velden([
                    "datum": .datum(levering.op), "regel": .geheel(levering.regel),
                    "uren": .decimaal(levering.uren), "bewoners": .geheelOfLeeg(levering.bewoners),
                    "bewijs": .tekst(tekst(levering.bewijs)),
                    "bestand": bestand.map { .tekst($0) } ?? .leeg,
                ])
            )
        }
    }

    private var leveringtabel: Tabel {
        Tabel(
            [
                .init("datum", "Geleverd op"), .init("regel", "Nr", .rechts),
                .init("uren", "Uren", .rechts), .init("bewoners", "Bewoners", .rechts),
                .init("bewijs", "Bewijs"), .init("bestand", "SHA-256"),
            ], leveringen.map(\.cellen))
    }
}
