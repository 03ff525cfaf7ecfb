extension Aanvraag {
    /// Replaces a decision that was not announced yet by another one, with a reason (Awb 3:40).
    ///
    /// What the first one booked is taken back and the new one is booked, in one transaction; the
    /// same separation of duties and the same mandate hold.
    /// - Parameters:
    ///   - terug: what taking the first one back gives back to the budget.
    ///   - ruimte: what is left once that has been taken in.
    /// - Returns: the events of the application and of the budget, in order.
    /// - Throws: every rule of `besluiten`, with `FASE` once it was announced, and
    ///   `WACHTLIJST_NIET_VERVANGEN`.
    public func vervangen(
        _ voornemen: Voornemen, id: ID<Aanvraag>, motivering: Verzegeling, reden: Verzegeling,
        adviesafwijking: Verzegeling? = nil, regeling: Regeling, terug: [BudgetGebeurtenis],
        ruimte: Ruimte,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> (aanvraag: [AanvraagGebeurtenis], budget: [BudgetGebeurtenis]) {
        try eis(.vervangen)
        guard wachtlijst?.alsnogOp == nil else {
            throw Regelbreuk(
                Wachtlijstregel.nietVervangen,
                "dit besluit is van de wachtlijst en staat naast een besluit dat al bekend is; "
                    + "maak het bekend")
        }
        let ruimte = ruimte.geldend(voor: aard(onder: regeling))
        let nieuw = try besluit(
            voornemen, motivering: motivering, regeling: regeling, ruimte: ruimte, context)
        let afwijking = try afwijking(van: nieuw, motivering: adviesafwijking)
        return (
            [.rondBesluit(.vervangen(nieuw, reden: reden))] + afwijking,
            terug + ruimte.boekingen(van: nieuw.verleend, voor: id)
        )
    }

    /// What taking the decision back gives back to the budget; nothing when it granted nothing.
    public func teruggeboekt(_ id: ID<Aanvraag>, op budget: Budget) -> [BudgetGebeurtenis] {
        guard let besluit, besluit.verleend > .nul else { return [] }
        return budget.metVrijgave(
            na: .verplichtingTeruggeboekt(aanvraag: id, bedrag: besluit.verleend))
    }
}
