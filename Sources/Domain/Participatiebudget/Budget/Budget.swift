/// The participatiebudget of one wijk in one year, with its ceiling (subsidieplafond, Awb 4:22).
public struct Budget: Hashable, Sendable {
    /// The wijk.
    public var wijk: Wijkcode
    /// The budget year.
    public var jaar: Int
    /// Under which regeling it is granted.
    public var regeling: ID<Regeling>
    /// The ceiling that binds.
    public var plafond: Bedrag
    /// The day on which the ceiling was published (Awb 4:27).
    public var bekendgemaaktOp: Datum
    /// What has been granted.
    public var verplicht: Bedrag
    /// What was granted above the ceiling, on a ground that allows it.
    public var bovenPlafond: Bedrag
    /// What fell free after the year: carried over, or renounced by who it was granted to.
    public var vrijgevallen: Bedrag
    /// Every ceiling that was published, and the lots that were drawn.
    public var verloop: Budgetverloop

    /// The state with these facts, as it was stored or made.
    public init(
        wijk: Wijkcode, jaar: Int, regeling: ID<Regeling>, plafond: Bedrag, bekendgemaaktOp: Datum,
        verplicht: Bedrag, bovenPlafond: Bedrag, vrijgevallen: Bedrag, verloop: Budgetverloop
    ) {
        self.wijk = wijk
        self.jaar = jaar
        self.regeling = regeling
        self.plafond = plafond
        self.bekendgemaaktOp = bekendgemaaktOp
        self.verplicht = verplicht
        self.bovenPlafond = bovenPlafond
        self.vrijgevallen = vrijgevallen
        self.verloop = verloop
    }

    /// What has been granted within the ceiling or was carried over.
    var bezet: Bedrag { verplicht.verzadigd(min: bovenPlafond).verzadigd(plus: vrijgevallen) }

    /// What can still be granted under the ceiling that binds; zero at least.
    public var beschikbaar: Bedrag { max(.nul, plafond.verzadigd(min: bezet)) }

    /// The ceiling for an application received on a day (Awb 4:27 lid 2).
    public func plafond(voorOntvangst datum: Datum) -> Bedrag {
        verloop.plafond(
            voorOntvangst: datum, begin: Datum(jaar: jaar, maand: 1, dag: 1) ?? .eerste)
    }

    /// What can still be granted to an application received on a day.
    ///
    /// Who keeps a ceiling of before a lowering looks past what stands above the lower one.
    public func beschikbaar(voorOntvangst datum: Datum) -> Bedrag {
        let eigen = plafond(voorOntvangst: datum)
        guard eigen > plafond else { return beschikbaar }
        let bezet = bezet.verzadigd(plus: verloop.bovenDoorVerlaging)
        return max(beschikbaar, eigen.verzadigd(min: bezet))
    }
}

extension Bedrag {
    /// The sum, which stops at the largest amount: a register that was tampered with must be
    /// readable still.
    func verzadigd(plus ander: Bedrag) -> Bedrag {
        let (som, overloop) = cent.addingReportingOverflow(ander.cent)
        return Bedrag(cent: overloop ? (ander.cent > 0 ? .max : .min) : som)
    }

    /// The difference, which stops at the smallest amount.
    func verzadigd(min ander: Bedrag) -> Bedrag {
        let (verschil, overloop) = cent.subtractingReportingOverflow(ander.cent)
        return Bedrag(cent: overloop ? (ander.cent > 0 ? .min : .max) : verschil)
    }
}
