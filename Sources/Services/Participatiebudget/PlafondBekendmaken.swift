public import Domain

/// Publishes the ceiling of a wijk and year (Awb 4:22, 4:25, 4:27).
public struct PlafondBekendmaken: Opdracht {
    let budget: ID<Budget>
    let gemeente: ID<Gemeente>
    let wijk: Wijkcode
    let jaar: Int
    let regeling: ID<Regeling>
    let plafond: Bedrag
    let bekendgemaaktOp: Datum

    /// A ceiling for a wijk and year.
    public init(
        budget: ID<Budget>, gemeente: ID<Gemeente>, wijk: Wijkcode, jaar: Int,
        regeling: ID<Regeling>, plafond: Bedrag, bekendgemaaktOp: Datum
    ) {
        self.budget = budget
        self.gemeente = gemeente
        self.wijk = wijk
        self.jaar = jaar
        self.regeling = regeling
        self.plafond = plafond
        self.bekendgemaaktOp = bekendgemaaktOp
    }

    /// Publishing a ceiling.
    public var handeling: Handeling { .plafondBekendmaken }

    /// The municipality with its wijken, the regeling, and whether there is a budget already.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.raadpleegt = [Onderwerp(.gemeente, gemeente), Onderwerp(.regeling, regeling)]
        lezing.budgetVan = .init(wijk: wijk, jaar: jaar)
        return lezing
    }

    /// Name and input; the identity of the budget is not part of it.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("plafond_bekendmaken")), .init("wijk", .tekst("\(wijk)")),
            .init("jaar", .geheel(Int64(jaar))), .init("regeling", .tekst("\(regeling)")),
            .init("plafondCent", .geheel(plafond.cent)),
            .init("bekendgemaaktOp", .tekst("\(bekendgemaaktOp)")),
        ])
    }

    /// Publishes it.
    /// - Throws: `WIJK_ONBEKEND`, `PLAFOND_BESTAAT`, `PLAFOND_NEGATIEF`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let gebeurtenis = try Budget.bekendmaken(
            wijk: wijk, jaar: jaar, regeling: regeling, plafond: plafond, op: bekendgemaaktOp,
            gemeente: blad.dezeGemeente, bestaat: blad.budgetBestaat)
        return Uitkomst(Onderwerp(.budget, budget), [.budget(budget, gebeurtenis)])
    }
}
