extension Budget {
    /// Carries over what is left of a year that has ended: the ceiling of the next year is raised
    /// and published again (Awb 4:22), by a decision of the council.
    ///
    /// What undecided applications of the old year may still claim stays where it is.
    /// - Parameters:
    ///   - mededingers: the undecided applications of this budget.
    /// - Returns: the events of this budget and of the next one.
    /// - Throws: `OVERHEVELEN_ANDER_BUDGET`, `JAAR_LOOPT_NOG`, `OVERHEVELEN_TE_VEEL`,
    ///   `BEKENDMAKING_IN_TOEKOMST`, `BEKENDMAKING_VOOR_VORIGE`.
    public func overhevelen(
        _ bedrag: Bedrag, als eigen: ID<Budget>, naar volgend: Budget, als ander: ID<Budget>,
        bekendgemaaktOp: Datum, raadsbesluit: Verzegeling, mededingers: [Mededinger],
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> (van: [BudgetGebeurtenis], naar: [BudgetGebeurtenis]) {
        guard volgend.wijk == wijk, volgend.jaar == jaar + 1 else {
            throw Regelbreuk(
                Plafondregel.overhevelenAnderBudget,
                "van \(wijk) in \(jaar) kan niet naar \(volgend.wijk) in \(volgend.jaar); kies "
                    + "dezelfde wijk in \(jaar + 1)")
        }
        guard context.datum.jaar > jaar else {
            throw Regelbreuk(
                Plafondregel.jaarLooptNog,
                "\(jaar) is nog niet voorbij; hevel over vanaf 1 januari \(jaar + 1)")
        }
        let aanspraak = min(
            beschikbaar, Ruimte.voorrang(mededingers.filter { !$0.besloten }.map(\.mogelijk)))
        let vrij = beschikbaar.verzadigd(min: aanspraak)
        guard bedrag > .nul, bedrag <= vrij else {
            throw Regelbreuk(
                Plafondregel.overhevelenTeVeel,
                "over is \(beschikbaar), en aanvragen die nog open staan kunnen daarvan "
                    + "\(aanspraak) krijgen; hevel meer dan nul en hooguit \(vrij) over",
                getallen: ["bedragCent": bedrag.cent, "vrijCent": vrij.cent])
        }
        let verhoging = try volgend.verhogen(
            naar: volgend.plafond.verzadigd(plus: bedrag), bekendgemaaktOp: bekendgemaaktOp,
            motivering: raadsbesluit, overgeheveldVan: eigen, context)
        return (
            [.overgeheveld(bedrag, naar: ander, raadsbesluit: raadsbesluit)], verhoging
        )
    }
}
