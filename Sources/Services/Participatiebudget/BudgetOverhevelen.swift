public import Domain

/// Carries over what is left of a year to the next one, by a decision of the council.
public struct BudgetOverhevelen: Opdracht {
    let van: ID<Budget>
    let naar: ID<Budget>
    let bedrag: Bedrag
    let bekendgemaaktOp: Datum
    let raadsbesluit: String

    /// An amount from the budget of a year to that of the next one.
    /// - Parameters:
    ///   - bekendgemaaktOp: when the raised ceiling of the next year was published.
    ///   - raadsbesluit: which decision of the council this is, and why.
    public init(
        van: ID<Budget>, naar: ID<Budget>, bedrag: Bedrag, bekendgemaaktOp: Datum,
        raadsbesluit: String
    ) {
        self.van = van
        self.naar = naar
        self.bedrag = bedrag
        self.bekendgemaaktOp = bekendgemaaktOp
        self.raadsbesluit = raadsbesluit
    }

    /// Carrying over.
    public var handeling: Handeling { .budgetOverhevelen }

    /// Both budgets, and who waits for the money of the old one.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.budget, van), Onderwerp(.budget, naar)]
        lezing.mededingersVan = .init(budget: van)
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("budget_overhevelen")), .init("van", .tekst("\(van)")),
            .init("naar", .tekst("\(naar)")), .init("bedragCent", .geheel(bedrag.cent)),
            .init("bekendgemaaktOp", .tekst("\(bekendgemaaktOp)")),
            .init("raadsbesluit", .tekst(raadsbesluit)),
        ])
    }

    /// Carries it over.
    /// - Throws: every rule of `Budget.overhevelen`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let tekst = middelen.verzegel(raadsbesluit)
        let gebeurtenissen = try blad.budget(van).overhevelen(
            bedrag, als: van, naar: blad.budget(naar), als: naar,
            bekendgemaaktOp: bekendgemaaktOp, raadsbesluit: tekst.verzegeling,
            mededingers: blad.mededingers, context)
        var uitkomst = Uitkomst(
            Onderwerp(.budget, naar),
            gebeurtenissen.van.map { .budget(van, $0) }
                + gebeurtenissen.naar.map { .budget(naar, $0) })
        uitkomst.teksten = [tekst]
        return uitkomst
    }
}
