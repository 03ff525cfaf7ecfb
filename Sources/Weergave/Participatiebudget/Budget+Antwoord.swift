public import Domain

extension [Budgetbeeld] {
    /// Budgets with their balances.
    public var antwoord: Antwoord {
        Antwoord(
            json: .lijst(map(\.json)),
            tabel: Tabel(
                [
                    .init("wijk", "Wijk"), .init("code", "Code"), .init("jaar", "Jaar", .rechts),
                    .init("plafond", "Plafond", .rechts), .init("verplicht", "Verleend", .rechts),
                    .init("beschikbaar", "Nog over", .rechts),
                    .init("bekendgemaakt", "Bekendgemaakt"),
                ],
                map {
                    [
                        $0.wijknaam, "\($0.budget.wijk)", "\($0.budget.jaar)",
                        "\($0.budget.plafond)", "\($0.budget.verplicht)",
                        "\($0.budget.beschikbaar)", "\($0.budget.bekendgemaaktOp)",
                    ]
                }))
    }
}

extension Budgetbeeld {
    var json: JSONBoom {
        .velden([
            "id": .tekst("\(id)"), "wijk": .tekst("\(budget.wijk)"),
            "wijknaam": .tekst(wijknaam), "jaar": .geheel(budget.jaar),
            "regeling": .tekst(regeling.inhoud.naam), "plafond": .bedrag(budget.plafond),
            "verplicht": .bedrag(budget.verplicht), "bovenPlafond": .bedrag(budget.bovenPlafond),
            "vrijgevallen": .bedrag(budget.vrijgevallen),
            "beschikbaar": .bedrag(budget.beschikbaar),
            "bekendgemaaktDatum": .datum(budget.bekendgemaaktOp),
        ])
    }
}

extension Grootboekbeeld {
    /// A budget with its ledger and the balances that follow from it.
    public var antwoord: Antwoord {
        let slot =
            klopt
            ? "Het grootboek klopt: de regels geven samen precies deze standen."
            : "Het grootboek klopt NIET: de regels geven andere standen dan het budget heeft."
        return Antwoord(
            json: json, tabel: regeltabel,
            blokken: [
                .tekst(
                    "Budget \(budget.wijknaam) \(budget.budget.jaar) - "
                        + "\(budget.regeling.inhoud.naam)")
            ] + verloopblokken + [.tabel(regeltabel), .tabel(standen), .tekst(slot)])
    }

    private var regeltabel: Tabel {
        Tabel(
            [
                .init("nr", "Nr", .rechts), .init("vastgelegd", "Vastgelegd"),
                .init("debet", "Naar (debet)"), .init("credit", "Van (credit)"),
                .init("bedrag", "Bedrag", .rechts), .init("aanvraag", "Aanvraag"),
                .init("beschikbaarNa", "Nog over", .rechts),
            ],
            regels.map {
                [
                    "\($0.volgnummer)", $0.vastgelegd.opDeKlok, $0.boeking.debet.rawValue,
                    $0.boeking.credit.rawValue, "\($0.boeking.bedrag)",
                    $0.kenmerk?.description ?? "", "\($0.beschikbaarNa)",
                ]
            })
    }

    private var gebruikt: [Rekening] {
        Rekening.allCases.filter { saldi.saldo($0) != .nul }
    }

    private var standen: Tabel {
        let som = Bedrag(cent: saldi.saldi.values.reduce(0) { $0 &+ $1.cent })
        return Tabel(
            [.init("rekening", "Rekening"), .init("stand", "Stand", .rechts)],
            gebruikt.map { [$0.rawValue, "\(saldi.saldo($0))"] } + [["som", "\(som)"]])
    }

    private var json: JSONBoom {
        let velden: KeyValuePairs<String, JSONBoom> = [
            "budget": budget.json,
            "regels": .lijst(
                regels.map {
                    .velden([
                        "volgnummer": .geheel($0.volgnummer),
                        "vastgelegdOp": .tekst("\($0.vastgelegd)"),
                        "debet": .tekst($0.boeking.debet.rawValue),
                        "credit": .tekst($0.boeking.credit.rawValue),
                        "bedrag": .bedrag($0.boeking.bedrag),
                        "kenmerk": $0.kenmerk.map { .tekst("\($0)") } ?? .leeg,
                        "beschikbaarNa": .bedrag($0.beschikbaarNa),
                    ])
                }),
            "standen": .lijst(
                gebruikt.map {
                    .velden([
                        "rekening": .tekst($0.rawValue), "stand": .bedrag(saldi.saldo($0)),
                    ])
                }),
            "klopt": .waarheid(klopt),
        ]
        return .object(velden.map { .init(naam: $0, waarde: $1) } + verloopvelden)
    }
}
