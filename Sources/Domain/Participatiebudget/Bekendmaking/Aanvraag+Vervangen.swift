extension Aanvraag {
    /// Replaces a decision that was not announced yet by another one, with a reason (Awb 3:40).
    ///
    /// What the first one booked is taken back and the new one is booked, in one transaction; the
    /// same separation of duties and the same mandate hold.
    /// - Returns: the events of the application and of the budget, in order.
    /// - Throws: every rule of `besluiten`, with `FASE` once it was announced.
    public func vervangen(
        _ voornemen: Voornemen, id: ID<Aanvraag>, motivering: Verzegeling, reden: Verzegeling,
        adviesafwijking: Verzegeling? = nil, regeling: Regeling, ruimte: Ruimte,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> (aanvraag: [AanvraagGebeurtenis], budget: [BudgetGebeurtenis]) {
        try eis(fase: [.besloten], voor: "het besluit vervangen")
        let terug = besluit?.verleend ?? .nul
        let zonder = Ruimte(
            saldo: Bedrag(cent: ruimte.saldo.cent + terug.cent), voorrang: ruimte.voorrang,
            eerst: ruimte.eerst)
        let nieuw = try besluit(
            voornemen, motivering: motivering, regeling: regeling, ruimte: zonder, context)
        let afwijking = try afwijking(van: nieuw, motivering: adviesafwijking)
        let boek: [BudgetGebeurtenis] =
            (terug == .nul ? [] : [.verplichtingTeruggeboekt(aanvraag: id, bedrag: terug)])
            + (nieuw.verleend == .nul
                ? [] : [.verplichtingGeboekt(aanvraag: id, bedrag: nieuw.verleend)])
        return ([.rondBesluit(.vervangen(nieuw, reden: reden))] + afwijking, boek)
    }
}
