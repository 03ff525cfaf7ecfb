public import Domain

extension Consultatierapport {
    /// A row per quarter and group, and the totals under them.
    public var antwoord: Antwoord {
        Antwoord(
            json: .velden([
                "indeling": .tekst(indeling.rawValue), "regels": .lijst(regels.map(\.json)),
                "totalen": .lijst(totalen.map(\.json)),
            ]),
            tabel: tabel, blokken: [.tabel(kort)])
    }

    /// What fits on a screen; the whole table goes into files.
    private var kort: Tabel {
        Tabel(
            [
                .init("kwartaal", "Kwartaal"), .init("groep", indeling.rawValue.capitalisedFirst),
                .init("eenheden", "Aantal", .rechts), .init("tijdig", "Op tijd", .rechts),
                .init("teLaat", "Te laat", .rechts), .init("teKort", "Te kort", .rechts),
                .init("alleenGeinformeerd", "Geïnf.", .rechts),
                .init("nietAantoonbaar", "Niet aant.", .rechts),
                .init("nietBetrokken", "Niet betr.", .rechts),
                .init("aandeelProcent", "%", .rechts),
            ],
            regels.map { $0.korteRij(totaal: false) } + totalen.map { $0.korteRij(totaal: true) })
    }

    private var tabel: Tabel {
        Tabel(
            [
                .init("deel", "Deel"), .init("kwartaal", "Kwartaal"),
                .init("groep", indeling.rawValue.capitalisedFirst),
                .init("eenheden", "Aantal", .rechts),
            ]
                + Consultatieoordeel.allCases.map {
                    .init($0.rawValue, $0.inWoorden.capitalisedFirst, .rechts)
                } + [
                    .init("tellend", "Telt mee", .rechts),
                    .init("geconsulteerd", "Geconsulteerd", .rechts),
                    .init("aandeelProcent", "Aandeel %", .rechts),
                    .init("nagekomen", "Nagekomen", .rechts),
                    .init("toetsbaar", "Toetsbaar", .rechts),
                    .init("dagenMediaan", "Dagen (mediaan)", .rechts),
                ],
            regels.map { $0.rij(totaal: false) } + totalen.map { $0.rij(totaal: true) })
    }
}

extension Consultatierapport.Regel {
    fileprivate func korteRij(totaal: Bool) -> [String] {
        let wanneer = totaal ? "alle" : kwartaal?.description ?? "niet besloten"
        return [
            overgang ? "\(wanneer) (overgang)" : wanneer, totaal ? "alle" : groep ?? "onbekend",
            "\(aantal)",
        ]
            + [
                .tijdigGeconsulteerd, .teLaat, .teKorteTermijn, .slechtsGeinformeerd,
                .nietAantoonbaar, .nietBetrokken,
            ].map { (oordeel: Consultatieoordeel) in "\(oordelen[oordeel] ?? 0)" }
            + [aandeel.map { "\($0)" } ?? ""]
    }

    fileprivate func rij(totaal: Bool) -> [String] {
        [
            overgang ? "overgang" : "gewoon",
            totaal ? "alle" : kwartaal?.description ?? "niet besloten",
            totaal ? "alle" : groep ?? "onbekend", "\(aantal)",
        ] + Consultatieoordeel.allCases.map { "\(oordelen[$0] ?? 0)" } + [
            "\(tellend)", "\(geconsulteerd)", aandeel.map { "\($0)" } ?? "", "\(nagekomen)",
            "\(toetsbaar)", dagenMediaan.map { "\($0)" } ?? "",
        ]
    }

    fileprivate var json: JSONBoom {
        .velden([
            "overgang": .waarheid(overgang),
            "kwartaal": kwartaal.map { .tekst("\($0)") } ?? .leeg,
            "groep": groep.map { .tekst($0) } ?? .leeg, "eenheden": .geheel(aantal),
            "oordelen": .object(
                Consultatieoordeel.allCases.map {
                    .init(naam: $0.rawValue, waarde: .geheel(oordelen[$0] ?? 0))
                }),
            "tellend": .geheel(tellend), "geconsulteerd": .geheel(geconsulteerd),
            "aandeelProcent": .decimaal(aandeel), "nagekomen": .geheel(nagekomen),
            "toetsbaar": .geheel(toetsbaar), "dagenMediaan": .decimaal(dagenMediaan),
        ])
    }
}

extension Steekproef {
    /// The units in the order of the draw.
    public var antwoord: Antwoord {
        let kop = "Getrokken: \(eenheden.count) uit \(uit), met zaad \(Schermregel.van(zaad))"
        let tabel = Tabel(
            [
                .init("lot", "Lot", .rechts), .init("dossier", "Dossier"),
                .init("wijkraad", "Wijkraad"), .init("betreft", "Betreft"),
                .init("oordeel", "Oordeel"), .init("besluitDatum", "Besluit"),
            ],
            eenheden.enumerated().map {
                [
                    "\($0 + 1)", $1.dossier, $1.wijkraad, $1.betreft, $1.oordeel.rawValue,
                    $1.besluitDatum?.description ?? "",
                ]
            })
        return Antwoord(
            json: .velden([
                "zaad": .tekst(zaad), "uit": .geheel(uit),
                "eenheden": .lijst(
                    eenheden.map {
                        .velden([
                            "dossier": .tekst($0.dossier), "wijkraad": .tekst($0.wijkraad),
                            "betreft": .tekst($0.betreft), "oordeel": .tekst($0.oordeel.rawValue),
                            "besluitDatum": .datum($0.besluitDatum),
                        ])
                    }),
            ]),
            tabel: tabel, blokken: [.tekst(kop), .tabel(tabel)])
    }
}

extension String {
    /// With a capital at the beginning.
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
