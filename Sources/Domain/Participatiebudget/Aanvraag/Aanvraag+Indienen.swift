extension Aanvraag {
    /// Submits a draft; it is received, and complete, on the day of the context (Awb 4:1, 4:2).
    ///
    /// The term for deciding begins on that day, under the regeling and calendar of that day.
    /// - Throws: `FASE`, `PLAFOND_NIET_BEKEND` (Awb 4:27), `MAXIMUM_PER_AANVRAAG`.
    public func indienen(
        _ kenmerk: Kenmerk, budget: Budget, _ grondslag: Klokgrondslag,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.indienen)
        try Self.eisIndienbaar(
            inhoud.gevraagd, budget: budget, regeling: grondslag.regeling, op: context.datum)
        let rang = Rang(
            compleetOp: context.datum, lot: budget.lotNaLoting(van: context.datum))
        return [
            .ingediend(kenmerk, rang: rang, door: context.actor),
            .klok(try beginTermijn(ontvangen: context.datum, grondslag)),
        ]
    }

    /// Refuses what cannot be submitted on this day, whatever else is in the form.
    /// - Throws: `PLAFOND_NIET_BEKEND` (Awb 4:27), `MAXIMUM_PER_AANVRAAG`.
    public static func eisIndienbaar(
        _ gevraagd: Bedrag, budget: Budget, regeling: Regeling, op datum: Datum
    ) throws(Regelbreuk) {
        guard budget.verloop.eersteBekendmaking <= datum else {
            throw Regelbreuk(
                Aanvraagregel.plafondNietBekend,
                "het plafond van \(budget.wijk) voor \(budget.jaar) is pas op "
                    + "\(budget.verloop.eersteBekendmaking.zonderWeekdag) bekendgemaakt; dien "
                    + "vanaf die dag in"
            )
        }
        if let maximum = regeling.inhoud.maximum, gevraagd > maximum {
            throw Regelbreuk(
                Aanvraagregel.maximumPerAanvraag,
                "gevraagd is \(gevraagd), het maximum per aanvraag is \(maximum); "
                    + "vraag minder",
                getallen: ["gevraagdCent": gevraagd.cent, "maximumCent": maximum.cent])
        }
    }

    /// Refuses an act in another phase than the table of transitions allows.
    func eis(_ overgang: Aanvraagovergang) throws(Regelbreuk) {
        guard overgang.van.contains(fase) else {
            throw Regelbreuk(
                Aanvraagregel.fase,
                "\(overgang.inWoorden) kan niet: de aanvraag is \(fase.inWoorden), en moet "
                    + overgang.van.map(\.inWoorden).joined(separator: " of ") + " zijn")
        }
    }
}

extension Aanvraag.Fase {
    /// The phase as people say it.
    public var inWoorden: String {
        switch self {
        case .concept: "concept"
        case .ingediend: "ingediend"
        case .inBehandeling: "in behandeling"
        case .besloten: "besloten"
        case .aanvullingGevraagd: "aanvulling gevraagd"
        case .ingetrokken: "ingetrokken"
        case .bekendgemaakt: "bekendgemaakt"
        }
    }
}
