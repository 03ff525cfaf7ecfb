public import Domain

extension Antwoord {
    /// The verdicts on all wijkraden of a dossier, with every reason.
    public static func oordelen(_ oordelen: [Wijkraadoordeel]) -> Antwoord {
        let blokken = oordelen.flatMap { oordeel -> [Blok] in
            [.tekst(oordeel.kop)] + oordeel.perBetreft.map { .tabel($0.redenentabel) }
        }
        return Antwoord(
            json: .lijst(oordelen.map(\.json)), tabel: .oordelen(oordelen),
            blokken: blokken.isEmpty ? [.tekst("Dit dossier noemt geen wijkraad.")] : blokken)
    }
}

extension Wijkraadoordeel {
    fileprivate var json: JSONBoom {
        .velden([
            "wijkraad": .tekst(wijkraad),
            "oordeel": .tekst(oordeel.rawValue),
            "niveauToegezegd": .tekst(niveauToegezegd.rawValue),
            "niveauBereikt": .niveau(niveauBereikt),
            "nagekomen": .waarheidOfLeeg(nagekomen),
            "perBetreft": .lijst(perBetreft.map(\.json)),
        ])
    }

    fileprivate var kop: String {
        let bereikt = niveauBereikt.map { "; bereikt: \($0.rawValue)" } ?? ""
        let belofte =
            switch nagekomen {
            case true?: "; nagekomen"
            case false?: "; niet nagekomen"
            case nil: ""
            }
        return "\(Schermregel.van(wijkraad)): \(oordeel.inWoorden)\n"
            + "toegezegd: \(niveauToegezegd.rawValue)\(bereikt)\(belofte)"
    }
}

extension Betreftoordeel {
    fileprivate var json: JSONBoom {
        .velden([
            "betreft": .tekst(betreft),
            "oordeel": .tekst(oordeel.rawValue),
            "niveauBereikt": .niveau(niveauBereikt),
            "nagekomen": .waarheidOfLeeg(nagekomen),
            "redenen": .lijst(
                redenen.map {
                    .velden([
                        "code": .tekst($0.code.rawValue),
                        "tekst": .tekst($0.tekst),
                        "gebeurtenissen": .lijst($0.gebeurtenissen.map { .tekst($0) }),
                    ])
                }),
        ])
    }

    /// Question and verdict stand in the first row alone, so that the reasons under it stand out.
    fileprivate var redenentabel: Tabel {
        Tabel(
            [
                .init("betreft", "Betreft"), .init("oordeel", "Oordeel"), .init("code", "Reden"),
                .init("tekst", "Uitleg"), .init("gebeurtenissen", "Gebeurtenissen"),
            ],
            redenen.enumerated().map { plaats, reden in
                [
                    plaats == 0 ? betreft : "", plaats == 0 ? oordeel.inWoorden : "",
                    reden.code.rawValue, reden.tekst,
                    reden.gebeurtenissen.joined(separator: ", "),
                ]
            })
    }
}

extension Tabel {
    /// One row per reason, with all that is needed to count verdicts in a spreadsheet.
    fileprivate static func oordelen(_ oordelen: [Wijkraadoordeel]) -> Tabel {
        Tabel(
            [
                .init("wijkraad", "Wijkraad"), .init("betreft", "Betreft"),
                .init("oordeel", "Oordeel"), .init("niveauToegezegd", "Toegezegd"),
                .init("niveauBereikt", "Bereikt"), .init("nagekomen", "Nagekomen"),
                .init("code", "Reden"), .init("tekst", "Uitleg"),
                .init("gebeurtenissen", "Gebeurtenissen"),
            ],
            oordelen.flatMap { raad in
                raad.perBetreft.flatMap { deel in
                    deel.redenen.map { reden in
                        [
                            raad.wijkraad, deel.betreft, deel.oordeel.rawValue,
                            deel.niveauToegezegd.rawValue, deel.niveauBereikt?.rawValue ?? "",
                            deel.nagekomen.map { $0 ? "true" : "false" } ?? "",
                            reden.code.rawValue, reden.tekst,
                            reden.gebeurtenissen.joined(separator: " "),
                        ]
                    }
                }
            })
    }
}

extension JSONBoom {
    fileprivate static func niveau(_ niveau: Participatieniveau?) -> JSONBoom {
        niveau.map { .tekst($0.rawValue) } ?? .leeg
    }

    fileprivate static func waarheidOfLeeg(_ waar: Bool?) -> JSONBoom {
        waar.map { .waarheid($0) } ?? .leeg
    }
}

extension Consultatieoordeel {
    /// The verdict as people say it.
    public var inWoorden: String {
        switch self {
        case .nietBetrokken: "niet betrokken"
        case .nietAantoonbaar: "niet aantoonbaar"
        case .slechtsGeinformeerd: "slechts geïnformeerd"
        case .teLaat: "te laat"
        case .teKorteTermijn: "te korte termijn"
        case .geinformeerd: "geïnformeerd"
        case .tijdigGeconsulteerd: "tijdig geconsulteerd"
        case .lopend: "lopend"
        case .nietVanToepassing: "niet van toepassing"
        }
    }
}
