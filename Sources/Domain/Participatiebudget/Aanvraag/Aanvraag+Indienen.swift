extension Aanvraag {
    /// Submits a draft; it is received, and complete, on the day of the context (Awb 4:1, 4:2).
    ///
    /// The term for deciding begins on that day, under the regeling and calendar of that day.
    /// - Throws: `FASE`, `PLAFOND_NIET_BEKEND` (Awb 4:27), `MAXIMUM_PER_AANVRAAG`,
    ///   `REGELING_NOG_NIET_GELDIG`, `JAAR_ONJUIST`, `TENDER_NIET_OPEN`, `TENDER_GESLOTEN`,
    ///   `TENDER_AL_GERANGSCHIKT`.
    public func indienen(
        _ kenmerk: Kenmerk, budget: Budget, _ grondslag: Klokgrondslag,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.indienen)
        try Self.eisIndienbaar(
            inhoud.gevraagd, activiteitVan: inhoud.activiteitVan, budget: budget,
            regeling: grondslag.regeling, op: context.datum)
        let rang = Rang(
            compleetOp: context.datum, lot: budget.lotNaLoting(van: context.datum))
        return [
            .ingediend(kenmerk, rang: rang, door: context.actor),
            .klok(try beginTermijn(ontvangen: context.datum, grondslag)),
        ]
    }

    /// Refuses what cannot be submitted on this day, whatever else is in the form.
    /// - Throws: `PLAFOND_NIET_BEKEND` (Awb 4:27), `MAXIMUM_PER_AANVRAAG`,
    ///   `REGELING_NOG_NIET_GELDIG`, `JAAR_ONJUIST`, `TENDER_NIET_OPEN`, `TENDER_GESLOTEN`,
    ///   `TENDER_AL_GERANGSCHIKT`.
    public static func eisIndienbaar(
        _ gevraagd: Bedrag, activiteitVan: Datum?, budget: Budget, regeling: Regeling,
        op datum: Datum
    ) throws(Regelbreuk) {
        guard budget.verloop.eersteBekendmaking <= datum else {
            throw Regelbreuk(
                Aanvraagregel.plafondNietBekend,
                "het plafond van \(budget.wijk) voor \(budget.jaar) is pas op "
                    + "\(budget.verloop.eersteBekendmaking.zonderWeekdag) bekendgemaakt; dien "
                    + "vanaf die dag in"
            )
        }
        guard regeling.vanaf <= datum else {
            throw Regelbreuk(
                Regelingregel.nogNietGeldig,
                "de regeling geldt pas vanaf \(regeling.vanaf.zonderWeekdag); dien vanaf die dag "
                    + "in")
        }
        if let maximum = regeling.inhoud.maximum, gevraagd > maximum {
            throw Regelbreuk(
                Aanvraagregel.maximumPerAanvraag,
                "gevraagd is \(gevraagd), het maximum per aanvraag is \(maximum); "
                    + "vraag minder",
                getallen: ["gevraagdCent": gevraagd.cent, "maximumCent": maximum.cent])
        }
        try eisJaar(activiteitVan, budget, regeling, ontvangst: datum)
        try budget.eisInTender(regeling, op: datum)
    }

    /// Refuses an application to the budget of another year than the regeling counts it to.
    ///
    /// Without a first day of the activity the applicant chooses the year by choosing the budget.
    private static func eisJaar(
        _ activiteitVan: Datum?, _ budget: Budget, _ regeling: Regeling, ontvangst: Datum
    ) throws(Regelbreuk) {
        let (dag, waarom): (Datum?, String) =
            switch regeling.inhoud.opties.jaartoerekening {
            case .startActiviteit: (activiteitVan, "de activiteit begint op")
            case .ontvangst: (ontvangst, "de aanvraag wordt ontvangen op")
            }
        guard let dag, dag.jaar != budget.jaar else { return }
        throw Regelbreuk(
            Regelingregel.anderJaar,
            "\(waarom) \(dag.zonderWeekdag), dus zij hoort bij het budget van \(dag.jaar) en niet "
                + "bij dat van \(budget.jaar); kies het budget van \(dag.jaar)",
            getallen: ["jaar": Int64(dag.jaar), "budgetjaar": Int64(budget.jaar)])
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
        case .afgerond: "afgerond"
        }
    }
}
