public import Domain

extension [MetID<Regeling>] {
    /// The regelingen of a municipality.
    public var antwoord: Antwoord {
        Antwoord(
            json: .lijst(map { .object($0.kaart.velden) }),
            tabel: Tabel(
                [
                    .init("naam", "Regeling"), .init("versie", "Versie", .rechts),
                    .init("vanaf", "Vanaf"), .init("grondslag", "Grondslag"),
                    .init("beslismodel", "Beslist"), .init("maximum", "Maximum", .rechts),
                ],
                map {
                    [
                        $0.waarde.inhoud.naam, "\($0.waarde.versie)", "\($0.waarde.vanaf)",
                        $0.waarde.inhoud.grondslag, $0.waarde.inhoud.beslismodel.rawValue,
                        $0.waarde.inhoud.maximum?.description ?? "geen",
                    ]
                }))
    }
}

extension MetID<Regeling> {
    /// One regeling with its norm.
    public var antwoord: Antwoord {
        Antwoord(
            json: .object(
                kaart.velden + [.init(naam: "versies", waarde: .lijst(versies.map(\.json)))]),
            tabel: kaart.liggend,
            blokken: [.tabel(kaart.staand)]
                + (versies.count == 1 ? [] : [.tekst("Versies"), .tabel(versietabel)]))
    }

    /// Every version as it was laid down, the first one first.
    private var versies: [MetID<Regeling>] {
        (1...waarde.versie).map { MetID(id, waarde.zoals(versie: $0)) }
    }

    private var json: JSONBoom {
        .velden([
            "versie": .geheel(waarde.versie), "vanafDatum": .datum(waarde.vanaf),
            "maximum": .bedragOfLeeg(waarde.inhoud.maximum),
            "beslistermijn": waarde.inhoud.beslistermijn.map { .tekst($0.kort) } ?? .leeg,
        ])
    }

    private var versietabel: Tabel {
        Tabel(
            [
                .init("versie", "Versie", .rechts), .init("vanaf", "Vanaf"),
                .init("beslistermijn", "Beslistermijn"), .init("maximum", "Maximum", .rechts),
                .init("afdoening", "Afdoening"),
            ],
            versies.map { versie in
                let inhoud = versie.waarde.inhoud
                return [
                    "\(versie.waarde.versie)", "\(versie.waarde.vanaf)",
                    inhoud.beslistermijn?.description ?? "redelijk",
                    inhoud.maximum?.description ?? "geen", inhoud.opties.afdoening.inWoorden,
                ]
            })
    }

    var kaart: Kaart {
        let inhoud = waarde.inhoud
        let norm = inhoud.norm
        let soorten = Bijdragesoort.allCases.filter { norm.soorten.contains($0) }.map(\.rawValue)
        return Kaart(
            [
                .init("id", "Identiteit", "\(id)"), .init("naam", "Regeling", inhoud.naam),
                .init("versie", "Versie", "\(waarde.versie)", .geheel(waarde.versie)),
                .init("vanafDatum", "Vanaf", "\(waarde.vanaf)"),
                .init("grondslag", "Grondslag", inhoud.grondslag),
                .init("beslismodel", "Wie beslist", inhoud.beslismodel.rawValue),
                .init(
                    "beslistermijn", "Beslistermijn",
                    inhoud.beslistermijn?.description ?? "redelijk: 8 weken (Awb 4:13)",
                    inhoud.beslistermijn.map { .tekst($0.kort) } ?? .leeg),
                .init(
                    "maximum", "Maximum per aanvraag", inhoud.maximum?.description,
                    .bedragOfLeeg(inhoud.maximum)),
                .init(
                    "deelsVerlenen", "Deels verlenen", inhoud.deelsVerlenen ? "ja" : "nee",
                    .waarheid(inhoud.deelsVerlenen)),
                .init(
                    "soorten", "Bijdragen die tellen", soorten.joined(separator: ", "),
                    .lijst(soorten.map { .tekst($0) })),
                .init(
                    "minimaalBewoners", "Minimaal bewoners",
                    norm.minimaalBewoners.map(String.init), .geheelOfLeeg(norm.minimaalBewoners)),
                .init(
                    "minimaalUren", "Minimaal uren", norm.minimaalUren?.description,
                    .decimaal(norm.minimaalUren)),
                .init(
                    "urenPer100Euro", "Uren per 100 euro", norm.urenPer100Euro?.description,
                    .decimaal(norm.urenPer100Euro)),
                .init(
                    "voegwoord", "Te halen", norm.voegwoord == .en ? "alle getallen" : "een getal",
                    .tekst(norm.voegwoord.rawValue)),
                .init(
                    "afwijken", "Afwijken van de norm", inhoud.afwijken.inWoorden,
                    .tekst(inhoud.afwijken.rawValue)),
            ] + keuzes)
    }

    private var keuzes: [Kaart.Feit] {
        let opties = waarde.inhoud.opties
        return [
            .init(
                "afdoening", "Afdoening", opties.afdoening.inWoorden,
                .tekst(opties.afdoening.rawValue)),
            .init(
                "jaartoerekening", "Hoort bij het jaar van", opties.jaartoerekening.inWoorden,
                .tekst(opties.jaartoerekening.rawValue)),
            .init(
                "wachtlijst", "Wachtlijst", opties.wachtlijst ? "ja" : "nee",
                .waarheid(opties.wachtlijst)),
            .init(
                "bestuursorgaan", "Bestuursorgaan",
                waarde.inhoud.beslismodel == .stichting
                    ? (opties.bestuursorgaan ? "ja" : "nee: privaatrecht") : nil,
                .waarheid(waarde.inhoud.beslismodel != .stichting || opties.bestuursorgaan)),
            .init(
                "tweeWekenVerlengd", "Twee weken bij dwangsom verlengd",
                opties.dwangsom.tweeWekenVerlengd ? "ja" : "nee",
                .waarheid(opties.dwangsom.tweeWekenVerlengd)),
            .init(
                "besluitdagTelt", "Besluitdag telt bij dwangsom",
                opties.dwangsom.besluitdagTelt ? "ja" : "nee",
                .waarheid(opties.dwangsom.besluitdagTelt)),
            .init(
                "tender", "Tender",
                opties.isTender
                    ? opties.criteria.map { "\($0.naam) (\($0.gewicht))" }.joined(separator: ", ")
                    : nil,
                .lijst(
                    opties.criteria.map {
                        .velden(["naam": .tekst($0.naam), "gewicht": .geheel($0.gewicht)])
                    })),
        ]
    }
}

extension Regeling.Afdoening {
    var inWoorden: String {
        switch self {
        case .verlening: "verlenen en daarna vaststellen"
        case .direct: "meteen vaststellen (Awb 4:43)"
        }
    }
}

extension Regeling.Jaartoerekening {
    var inWoorden: String {
        switch self {
        case .startActiviteit: "de start van de activiteit"
        case .ontvangst: "de ontvangst"
        }
    }
}

extension Regeling.Afwijking {
    var inWoorden: String {
        switch self {
        case .beleidsregel: "gemotiveerd, als beleidsregel (Awb 4:84)"
        case .hardheidsclausule: "gemotiveerd, met de hardheidsclausule"
        case .geen: "kan niet"
        }
    }
}
