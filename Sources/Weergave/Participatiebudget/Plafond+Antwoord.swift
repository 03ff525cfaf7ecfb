public import Domain

extension Lotingbeeld {
    /// The lots of a day, with the seed that gives them again.
    public var antwoord: Antwoord {
        let tabel = Tabel(
            [
                .init("lot", "Lot", .rechts), .init("kenmerk", "Aanvraag"),
                .init("mogelijk", "Hooguit", .rechts),
            ],
            groep.map { ["\($0.rang.lot)", "\($0.kenmerk)", "\($0.mogelijk)"] })
        return Antwoord(
            json: .velden([
                "dag": .datum(dag), "zaad": .tekst(zaad),
                "loten": .lijst(
                    groep.map {
                        .velden([
                            "lot": .geheel($0.rang.lot), "kenmerk": .tekst("\($0.kenmerk)"),
                            "mogelijk": .bedrag($0.mogelijk),
                        ])
                    }),
            ]),
            tabel: tabel,
            blokken: [
                .tekst("Loting onder de aanvragen die op \(dag.zonderWeekdag) compleet waren"),
                .tabel(tabel),
                .tekst("Zaad: \(zaad)\nNa te rekenen: sorteer op sha256 van 'ZAAD KENMERK'."),
            ])
    }
}

extension Saldobeeld {
    /// The balances of a budget at some time.
    public var antwoord: Antwoord {
        let kaart = Kaart([
            .init("wijk", "Wijk", budget.wijknaam),
            .init("jaar", "Jaar", "\(budget.budget.jaar)", .geheel(budget.budget.jaar)),
            .init("op", "Vastgelegd tot en met", "\(op)"),
            .init(
                "volgnummer", "Laatste inschrijving", volgnummer.map(String.init),
                .geheelOfLeeg(volgnummer)),
            .init("plafond", "Plafond", "\(plafond)", .bedrag(plafond)),
            .init("verplicht", "Verleend", "\(saldi.saldo(.verplicht))", bedrag(.verplicht)),
            .init(
                "bovenPlafond", "Boven het plafond geboekt", "\(bovenPlafond)",
                .bedrag(bovenPlafond)),
            .init(
                "vrijgevallen", "Overgeheveld", "\(saldi.saldo(.vrijgevallen))",
                bedrag(.vrijgevallen)),
            .init("beschikbaar", "Nog over", "\(saldi.saldo(.beschikbaar))", bedrag(.beschikbaar)),
        ])
        return Antwoord(
            json: .object(kaart.velden), tabel: kaart.liggend, blokken: [.tabel(kaart.staand)])
    }

    private func bedrag(_ rekening: Rekening) -> JSONBoom { .bedrag(saldi.saldo(rekening)) }
}

extension Grootboekbeeld {
    /// What is shown of ceilings that changed and of lots, where there is something to show.
    var verloopblokken: [Antwoord.Blok] {
        let verloop = budget.budget.verloop
        var blokken: [Antwoord.Blok] = []
        if verloop.versies.count > 1 {
            blokken.append(
                .tabel(
                    Tabel(
                        [
                            .init("versie", "Versie", .rechts),
                            .init("bekendgemaakt", "Bekendgemaakt"),
                            .init("plafond", "Plafond", .rechts), .init("waarom", "Waarom"),
                        ],
                        verloop.versies.enumerated().map { nummer, versie in
                            [
                                "\(nummer + 1)", "\(versie.bekendgemaaktOp)", "\(versie.plafond)",
                                waarom(versie) ?? "",
                            ]
                        })))
        }
        for loting in verloop.lotingen {
            blokken.append(
                .tekst(
                    "Geloot onder \(loting.volgorde.count) aanvragen van "
                        + "\(loting.dag.zonderWeekdag), zaad \(loting.zaad)"))
        }
        if let tender = verloop.tender {
            blokken.append(.tekst(tender.inWoorden))
        }
        return blokken
    }

    var verloopvelden: [JSONBoom.Veld] {
        let verloop = budget.budget.verloop
        return [
            .init(
                naam: "plafonds",
                waarde: .lijst(
                    verloop.versies.map {
                        .velden([
                            "bekendgemaaktDatum": .datum($0.bekendgemaaktOp),
                            "plafond": .bedrag($0.plafond),
                            "waarom": waarom($0).map { .tekst($0) } ?? .leeg,
                        ])
                    })),
            .init(
                naam: "lotingen",
                waarde: .lijst(
                    verloop.lotingen.map {
                        .velden([
                            "dag": .datum($0.dag), "zaad": .tekst($0.zaad),
                            "volgorde": .lijst($0.volgorde.map { .tekst("\($0)") }),
                        ])
                    })),
            .init(
                naam: "tender",
                waarde: verloop.tender.map { tender in
                    .velden([
                        "sluitDatum": .datum(tender.sluit),
                        "zaad": tender.uitslag?.zaad.map { .tekst($0) } ?? .leeg,
                        "volgorde": .lijst(
                            (tender.uitslag?.volgorde ?? []).map {
                                .velden([
                                    "aanvraag": .tekst("\($0.aanvraag)"),
                                    "punten": .geheel($0.punten),
                                ])
                            }),
                    ])
                } ?? .leeg),
        ]
    }

    private func waarom(_ versie: Plafondversie) -> String? {
        versie.motivering.map { teksten[$0] ?? "(tekst gewist)" }
    }
}

extension Tender {
    /// The tender in one sentence.
    fileprivate var inWoorden: String {
        "Tender tot en met \(sluit.zonderWeekdag)"
            + (uitslag.map { uitslag in
                ", \(uitslag.volgorde.count) aanvragen gerangschikt"
                    + (uitslag.zaad.map { "; geloot bij gelijke punten, zaad \($0)" } ?? "")
            } ?? "")
    }
}
