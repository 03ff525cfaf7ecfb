public import Domain

extension Wijkraadrapport {
    /// The parts under each other; in a file one row for each wijkraad with all numbers.
    public var antwoord: Antwoord {
        Antwoord(
            json: .velden([
                "vanDatum": .datum(van), "totDatum": .datum(tot),
                "wijkraden": .lijst(
                    regels.map { regel in
                        .object(
                            [
                                .init(naam: "wijkraad", waarde: .tekst(regel.wijkraad)),
                                .init(naam: "naam", waarde: .tekst(regel.naam)),
                            ]
                                + Kolom.alle.map {
                                    .init(naam: $0.naam, waarde: $0.waarde(regel).json)
                                })
                    }),
            ]), tabel: tabel(Kolom.alle),
            blokken: [
                .tekst("Wijkraden van \(van.zonderWeekdag) tot en met \(tot.zonderWeekdag)"),
                .tekst("Vergaderingen"), .tabel(tabel(Kolom.vergaderingen)),
                .tekst(
                    "Aanwezig: leden die er bij een of meer punten waren, van wie die dag lid was; "
                        + "op een decimaal, de helft naar boven."),
                .tekst("Besluiten en verslagen"), .tabel(tabel(Kolom.besluiten)),
                .tekst("Adviezen"), .tabel(tabel(Kolom.adviezen)),
                .tekst("Reacties van de gemeente op adviezen in dossiers"),
                .tabel(tabel(Kolom.reacties)),
                .tekst("Steun (zoals griffie secretariaat rapport telt)"),
                .tabel(tabel(Kolom.steun)),
            ])
    }

    private func tabel(_ kolommen: [Kolom]) -> Tabel {
        Tabel(
            [.init("wijkraad", "Wijkraad")] + kolommen.map { .init($0.naam, $0.kop, .rechts) },
            regels.map { regel in
                [regel.wijkraad] + kolommen.map { $0.waarde(regel).tekst }
            })
    }
}

/// One number of a wijkraad, with its names in a file and above a column.
private struct Kolom {
    enum Waarde {
        case aantal(Int)
        case maat(Decimaal?)

        var tekst: String {
            switch self {
            case .aantal(let aantal): "\(aantal)"
            case .maat(let maat): maat.map { "\($0)" } ?? ""
            }
        }

        var json: JSONBoom {
            switch self {
            case .aantal(let aantal): .geheel(aantal)
            case .maat(let maat): .decimaal(maat)
            }
        }
    }

    let naam: String
    let kop: String
    let waarde: (Wijkraadrapport.Regel) -> Waarde

    static func telt(
        _ naam: String, _ kop: String, _ telling: @escaping (Vergadertelling) -> Int
    ) -> Kolom {
        Kolom(naam: naam, kop: kop) { .aantal(telling($0.vergaderingen)) }
    }

    static func advies(
        _ naam: String, _ kop: String, _ telling: @escaping (Adviestelling) -> Int
    ) -> Kolom {
        Kolom(naam: naam, kop: kop) { .aantal(telling($0.adviezen)) }
    }

    static var alle: [Kolom] { vergaderingen + besluiten + adviezen + reacties + steun }

    static var vergaderingen: [Kolom] {
        [
            telt("gepland", "Gepland") { $0.gepland },
            telt("gehouden", "Gehouden") { $0.gehouden },
            telt("geannuleerd", "Geannuleerd") { $0.geannuleerd },
            telt("nietGeopend", "Zonder quorum") { $0.zonderQuorum },
            telt("nogOpen", "Nog open") { $0.open },
            telt("verplaatst", "Verplaatst") { $0.verplaatst },
            telt("tweede", "Tweede") { $0.tweede },
            telt("aanwezig", "Aanwezig") { $0.aanwezig },
            telt("gerechtigd", "Van leden") { $0.gerechtigd },
            Kolom(naam: "aanwezigheidProcent", kop: "%") { .maat($0.vergaderingen.aanwezigheid) },
        ]
    }

    static var besluiten: [Kolom] {
        [
            telt("besluiten", "Besluiten") { $0.besluiten },
            telt("besluitenZonderQuorum", "Zonder quorum") { $0.besluitenZonderQuorum },
            telt("verslagenVastgesteld", "Verslagen") { $0.verslagenVastgesteld },
            telt("verslagenOpen", "Niet vastgesteld") { $0.verslagenOpen },
            Kolom(naam: "verslagdagenMediaan", kop: "Dagen (mediaan)") {
                .maat($0.vergaderingen.verslagdagenMediaan)
            },
        ]
    }

    static var adviezen: [Kolom] {
        [
            advies("adviezen", "Gegeven") { $0.uitgebracht },
            advies("opAanvragen", "Op aanvragen") { $0.opAanvragen },
            advies("inDossiers", "In dossiers") { $0.inDossiers },
            advies("ongevraagd", "Ongevraagd") { $0.ongevraagd },
            advies("gevraagd", "Gevraagd") { $0.gevraagd },
            advies("beantwoord", "Beantwoord") { $0.beantwoord },
            advies("teLaatBeantwoord", "Te laat") { $0.teLaatBeantwoord },
            advies("onbeantwoord", "Onbeantwoord") { $0.onbeantwoord },
            advies("onbeantwoordVerlopen", "Termijn voorbij") { $0.verlopen },
        ]
    }

    static var reacties: [Kolom] {
        [
            advies("reactiesOpTijd", "Op tijd") { $0.reactiesOpTijd },
            advies("reactiesTeLaat", "Te laat") { $0.reactiesTeLaat },
            advies("reactiesOpen", "Nog te geven") { $0.reactiesOpen },
            advies("reactiesVerlopen", "Termijn voorbij") { $0.reactiesVerlopen },
        ]
    }

    static var steun: [Kolom] {
        [
            Kolom(naam: "steunGereed", kop: "Gereed") { .aantal($0.steun.gereed) },
            Kolom(naam: "steunTeLaatGereed", kop: "Te laat gereed") {
                .aantal($0.steun.teLaatGereed)
            },
            Kolom(naam: "steunOpen", kop: "Open") { .aantal($0.steun.open) },
        ]
    }
}
