public import Domain

/// Raises a ceiling that was published (Awb 4:22, 4:27).
public struct PlafondVerhogen: Opdracht {
    let budget: ID<Budget>
    let plafond: Bedrag
    let bekendgemaaktOp: Datum
    let motivering: String

    /// A raise, published on a day, for a reason.
    public init(budget: ID<Budget>, plafond: Bedrag, bekendgemaaktOp: Datum, motivering: String) {
        self.budget = budget
        self.plafond = plafond
        self.bekendgemaaktOp = bekendgemaaktOp
        self.motivering = motivering
    }

    /// Changing a ceiling.
    public var handeling: Handeling { .plafondWijzigen }

    /// The budget.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.budget, budget)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("plafond_verhogen")), .init("budget", .tekst("\(budget)")),
            .init("plafondCent", .geheel(plafond.cent)),
            .init("bekendgemaaktOp", .tekst("\(bekendgemaaktOp)")),
            .init("motivering", .tekst(motivering)),
        ])
    }

    /// Raises it.
    /// - Throws: every rule of `Budget.verhogen`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let tekst = middelen.verzegel(motivering)
        let gebeurtenissen = try blad.budget(budget).verhogen(
            naar: plafond, bekendgemaaktOp: bekendgemaaktOp, motivering: tekst.verzegeling, context)
        var uitkomst = Uitkomst(
            Onderwerp(.budget, budget), gebeurtenissen.map { .budget(budget, $0) })
        uitkomst.teksten = [tekst]
        return uitkomst
    }
}
