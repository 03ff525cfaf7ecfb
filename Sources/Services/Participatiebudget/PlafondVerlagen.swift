public import Domain

/// Lowers a ceiling that was published (Awb 4:22, 4:27 lid 2).
public struct PlafondVerlagen: Opdracht {
    let budget: ID<Budget>
    let plafond: Bedrag
    let bekendgemaaktOp: Datum
    let motivering: String
    let grond: BovenPlafondgrond?

    /// A lowering, published on a day, for a reason.
    /// - Parameter grond: why something may go above the new ceiling; `nil` when nothing may.
    public init(
        budget: ID<Budget>, plafond: Bedrag, bekendgemaaktOp: Datum, motivering: String,
        grond: BovenPlafondgrond? = nil
    ) {
        self.budget = budget
        self.plafond = plafond
        self.bekendgemaaktOp = bekendgemaaktOp
        self.motivering = motivering
        self.grond = grond
    }

    /// Changing a ceiling.
    public var handeling: Handeling { .plafondWijzigen }

    /// The budget, and who waits for its money.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.budget, budget)]
        lezing.mededingersVan = .init(budget: budget)
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object(
            [
                .init("opdracht", .tekst("plafond_verlagen")),
                .init("budget", .tekst("\(budget)")),
                .init("plafondCent", .geheel(plafond.cent)),
                .init("bekendgemaaktOp", .tekst("\(bekendgemaaktOp)")),
                .init("motivering", .tekst(motivering)),
            ] + (grond.map { [.init("grond", .tekst($0.rawValue))] } ?? []))
    }

    /// Lowers it.
    /// - Throws: every rule of `Budget.verlagen`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let tekst = middelen.verzegel(motivering)
        let gebeurtenissen = try blad.budget(budget).verlagen(
            naar: plafond, bekendgemaaktOp: bekendgemaaktOp, motivering: tekst.verzegeling,
            grond: grond, mededingers: blad.mededingers, context)
        var uitkomst = Uitkomst(
            Onderwerp(.budget, budget), gebeurtenissen.map { .budget(budget, $0) })
        uitkomst.teksten = [tekst]
        return uitkomst
    }
}
