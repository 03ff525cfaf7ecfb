public import Domain

extension Antwoord {
    /// Meetings, one row each, with the code of the wijkraad.
    public static func vergaderingen(
        _ regels: [(vergadering: Vergadering, wijkraad: String)]
    ) -> Antwoord {
        Antwoord(
            json: .lijst(
                regels.map { vergadering, wijkraad in
                    .velden([
                        "kenmerk": .tekst("\(vergadering.opzet.kenmerk)"),
                        "wijkraad": .tekst(wijkraad),
                        "dag": .datum(vergadering.afspraak.dag),
                        "begin": .tekst(vergadering.afspraak.tijd),
                        "toestand": .tekst(vergadering.toestand.rawValue),
                        "punten": .geheel(vergadering.voorbereiding.agenda.count),
                        "besluiten": .geheel(vergadering.verloop.besluiten.count),
                    ])
                }),
            tabel: Tabel(
                [
                    .init("kenmerk", "Vergadering"), .init("wijkraad", "Wijkraad"),
                    .init("dag", "Dag"), .init("begin", "Begin"), .init("toestand", "Toestand"),
                    .init("punten", "Punten", .rechts), .init("besluiten", "Besluiten", .rechts),
                ],
                regels.map { vergadering, wijkraad in
                    [
                        "\(vergadering.opzet.kenmerk)", wijkraad, "\(vergadering.afspraak.dag)",
                        vergadering.afspraak.tijd, vergadering.toestand.inWoorden,
                        "\(vergadering.voorbereiding.agenda.count)",
                        "\(vergadering.verloop.besluiten.count)",
                    ]
                }))
    }
}

extension [Vergaderschakel] {
    /// The chain, one row for each item and what it is about.
    public var antwoord: Antwoord {
        Antwoord(
            json: .lijst(
                map { schakel in
                    .velden([
                        "vergadering": .tekst("\(schakel.vergadering.opzet.kenmerk)"),
                        "dag": .datum(schakel.vergadering.afspraak.dag),
                        "punt": .geheel(schakel.nummer), "titel": .tekst(schakel.titel),
                        "soort": .tekst(schakel.punt.soort.rawValue),
                        "over": schakel.over.map { .tekst($0) } ?? .leeg,
                        "besluit": schakel.besluit.map { .tekst($0.aanduiding) } ?? .leeg,
                        "uitslag": schakel.besluit.map { .tekst($0.uitslag.rawValue) } ?? .leeg,
                        "adviesDatum": .datum(schakel.verzending?.op),
                        "feit": .geheelOfLeeg(schakel.verzending?.feit),
                        "bewijsgraad": (schakel.feit?.bewijsgraad).map { .tekst($0.rawValue) }
                            ?? .leeg,
                        "reactieFeit": .geheelOfLeeg(schakel.reactie?.nummer),
                        "reactieDatum": .datum(schakel.reactie?.op),
                        "taken": .lijst(
                            schakel.taken.map {
                                .velden([
                                    "kenmerk": .tekst($0.kenmerk),
                                    "stand": $0.stand.map { .tekst($0.rawValue) } ?? .leeg,
                                ])
                            }),
                    ])
                }),
            tabel: Tabel(
                [
                    .init("vergadering", "Vergadering"), .init("dag", "Dag"),
                    .init("punt", "Punt", .rechts), .init("titel", "Onderwerp"),
                    .init("over", "Over"), .init("besluit", "Besluit"),
                    .init("advies", "Advies"), .init("bewijsgraad", "Bewijs"),
                    .init("reactie", "Reactie"), .init("taken", "Taken"),
                ],
                map { schakel in
                    [
                        "\(schakel.vergadering.opzet.kenmerk)",
                        "\(schakel.vergadering.afspraak.dag)", "\(schakel.nummer)",
                        schakel.titel, schakel.over ?? "",
                        schakel.besluit.map { "\($0.aanduiding) \($0.uitslag.rawValue)" } ?? "",
                        schakel.verzending.map { "\($0.op)" } ?? "",
                        schakel.feit?.bewijsgraad?.rawValue ?? "",
                        schakel.reactie.map { "\($0.op)" } ?? "",
                        schakel.taken.map { taak in
                            taak.kenmerk + (taak.stand.map { " \($0.rawValue)" } ?? "")
                        }.joined(separator: ", "),
                    ]
                }))
    }
}

extension Wijkraad {
    /// The reglementen of a wijkraad, the latest last.
    public var reglementantwoord: Antwoord {
        let kolommen: [(String, String, (Reglementversie) -> String)] = [
            ("vanafDatum", "Vanaf", { "\($0.vanaf)" }), ("besluit", "Besluit", { $0.besluit }),
            ("grondtal", "Quorum over", { $0.reglement.grondtal.rawValue }),
            ("zetels", "Zetels", { $0.reglement.zetels.map { "\($0)" } ?? "" }),
            ("quorum", "Quorum", { "\($0.reglement.maat)" }),
            (
                "volmachten", "Volmachten",
                {
                    $0.reglement.volmacht.map {
                        "\($0.hoogstens)" + ($0.teltVoorQuorum ? ", telt voor quorum" : "")
                    } ?? "nee"
                }
            ),
            ("oproeptermijnDagen", "Oproep", { "\($0.reglement.oproeptermijnDagen) dagen" }),
            ("openbaarheid", "Openbaarheid", { $0.reglement.openbaarheid.rawValue }),
            ("beslotenPunten", "Besloten punten", { $0.reglement.beslotenPunten ? "ja" : "nee" }),
            ("stemwijze", "Stemmen", { $0.reglement.stemwijze.rawValue }),
            ("meerderheid", "Meerderheid", { $0.reglement.meerderheid.rawValue }),
            (
                "buitenVergadering", "Buiten vergadering",
                { $0.reglement.buitenVergadering ? "ja" : "nee" }
            ),
            (
                "tweedeZonderQuorum", "Tweede zonder quorum",
                { $0.reglement.tweedeZonderQuorum ? "ja" : "nee" }
            ),
        ]
        return Antwoord(
            json: .lijst(
                reglementen.map { versie in
                    .object(kolommen.map { .init(naam: $0.0, waarde: .tekst($0.2(versie))) })
                }),
            tabel: Tabel(
                kolommen.map { .init($0.0, $0.1) },
                reglementen.map { versie in kolommen.map { $0.2(versie) } }),
            blokken: reglementen.map { versie in
                .tabel(
                    Tabel(
                        [.init("gegeven", "Gegeven"), .init("waarde", "Waarde")],
                        kolommen.map { [$0.1, $0.2(versie)] }.filter { !$0[1].isEmpty }))
            })
    }
}
