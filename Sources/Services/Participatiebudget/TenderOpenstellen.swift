public import Domain

/// Opens the tender of a budget, with its closing day (Awb 4:26 lid 2).
public struct TenderOpenstellen: Opdracht {
    let budget: ID<Budget>
    let regeling: ID<Regeling>
    let sluit: Datum

    /// A tender that closes on a day, with the regeling that the budget falls under.
    public init(budget: ID<Budget>, regeling: ID<Regeling>, sluit: Datum) {
        self.budget = budget
        self.regeling = regeling
        self.sluit = sluit
    }

    /// Publishing how the money is divided goes with publishing the ceiling.
    public var handeling: Handeling { .plafondBekendmaken }

    /// The budget and its regeling.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.budget, budget)]
        lezing.raadpleegt = [Onderwerp(.regeling, regeling)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("tender_openstellen")),
            .init("budget", .tekst("\(budget)")), .init("sluit", .tekst("\(sluit)")),
        ])
    }

    /// Opens it.
    /// - Throws: `TENDER_GEEN`, `TENDER_AL_OPEN`, `TENDER_SLUITDAG`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let gebeurtenis = try blad.budget(budget).stelTenderOpen(
            sluit: sluit, regeling: blad.regeling(regeling).geldend(op: context.datum), context)
        return Uitkomst(Onderwerp(.budget, budget), [.budget(budget, gebeurtenis)])
    }
}
