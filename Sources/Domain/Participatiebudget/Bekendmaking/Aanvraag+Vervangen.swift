extension Aanvraag {
    /// Replaces a decision that was not announced yet by another one, with a reason (Awb 3:40).
    ///
    /// What the first one booked is taken back and the new one is booked, in one transaction; the
    /// same separation of duties and the same mandate hold.
    /// - Parameter ruimte: what is left once ``teruggeboekt(_:)`` has been taken in.
    /// - Returns: the events of the application and of the budget, in order.
    /// - Throws: every rule of `besluiten`, with `FASE` once it was announced.
    public func vervangen(
        _ voornemen: Voornemen, id: ID<Aanvraag>, motivering: Verzegeling, reden: Verzegeling,
        adviesafwijking: Verzegeling? = nil, regeling: Regeling, ruimte: Ruimte,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> (aanvraag: [AanvraagGebeurtenis], budget: [BudgetGebeurtenis]) {
        try eis(fase: [.besloten], voor: "het besluit vervangen")
        let nieuw = try besluit(
            voornemen, motivering: motivering, regeling: regeling, ruimte: ruimte, context)
        let afwijking = try afwijking(van: nieuw, motivering: adviesafwijking)
        let boek: [BudgetGebeurtenis] =
            (teruggeboekt(id).map { [$0] } ?? [])
            + (nieuw.verleend == .nul
                ? [] : [.verplichtingGeboekt(aanvraag: id, bedrag: nieuw.verleend)])
        return ([.rondBesluit(.vervangen(nieuw, reden: reden))] + afwijking, boek)
    }

    /// What taking the decision back gives back to the budget; `nil` when it granted nothing.
    public func teruggeboekt(_ id: ID<Aanvraag>) -> BudgetGebeurtenis? {
        guard let besluit, besluit.verleend > .nul else { return nil }
        return .verplichtingTeruggeboekt(aanvraag: id, bedrag: besluit.verleend)
    }
}
