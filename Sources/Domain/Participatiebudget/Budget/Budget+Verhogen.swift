extension Budget {
    /// Raises the ceiling; a raise works for every application (Awb 4:22, 4:27).
    ///
    /// What was booked above the ceiling comes under it first.
    /// - Throws: `PLAFOND_NIET_HOGER`, `BEKENDMAKING_IN_TOEKOMST`, `BEKENDMAKING_VOOR_VORIGE`.
    public func verhogen(
        naar nieuw: Bedrag, bekendgemaaktOp: Datum, motivering: Verzegeling,
        overgeheveldVan: ID<Budget>? = nil, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [BudgetGebeurtenis] {
        guard nieuw > plafond else {
            throw Regelbreuk(
                Plafondregel.plafondNietHoger,
                "het plafond is nu \(plafond) en \(nieuw) is niet hoger; noem het nieuwe plafond "
                    + "zelf, en niet het verschil",
                getallen: ["plafondCent": plafond.cent, "nieuwCent": nieuw.cent])
        }
        try eisBekendmaking(op: bekendgemaaktOp, context)
        let verschil = nieuw.verzadigd(min: plafond)
        let terug = min(bovenPlafond, verschil)
        return [
            .plafondVerhoogd(
                Plafondwijziging(
                    plafond: nieuw, verschil: verschil, bekendgemaaktOp: bekendgemaaktOp,
                    motivering: motivering, overgeheveldVan: overgeheveldVan))
        ] + (terug == .nul ? [] : [.bovenPlafondVrijgegeven(terug)])
    }

    /// Refuses a publication that lies in the future or before the one that it follows.
    func eisBekendmaking(op datum: Datum, _ context: Handelingscontext) throws(Regelbreuk) {
        guard datum <= context.datum else {
            throw Regelbreuk(
                Plafondregel.bekendmakingInToekomst,
                "\(datum.zonderWeekdag) moet nog komen; leg de wijziging vast als zij is "
                    + "bekendgemaakt")
        }
        guard datum >= bekendgemaaktOp else {
            throw Regelbreuk(
                Plafondregel.bekendmakingVoorVorige,
                "het geldende plafond is op \(bekendgemaaktOp.zonderWeekdag) bekendgemaakt; "
                    + "een wijziging komt daarna")
        }
    }
}
