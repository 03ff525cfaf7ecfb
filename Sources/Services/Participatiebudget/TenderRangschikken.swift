public import Domain
import Storage

/// Ranks the applications of a tender by their scores, with lots among equals (Awb 4:26).
public struct TenderRangschikken: Opdracht {
    let budget: ID<Budget>
    let regeling: ID<Regeling>
    let aanvragen: Set<ID<Aanvraag>>

    /// A ranking.
    /// - Parameter aanvragen: the applications that take part; they are locked. After the closing
    ///   day there can only be fewer of them.
    public init(budget: ID<Budget>, regeling: ID<Regeling>, aanvragen: Set<ID<Aanvraag>>) {
        self.budget = budget
        self.regeling = regeling
        self.aanvragen = aanvragen
    }

    /// Making the order, as drawing lots does.
    public var handeling: Handeling { .lotenTrekken }

    /// The budget with its regeling, and the applications.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = aanvragen.reduce(into: [Onderwerp(.budget, budget)]) {
            $0.insert(Onderwerp(.aanvraag, $1))
        }
        lezing.raadpleegt = [Onderwerp(.regeling, regeling)]
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Name and input; which applications these are follows from the budget.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("tender_rangschikken")),
            .init("budget", .tekst("\(budget)")),
        ])
    }

    /// Ranks them.
    /// - Throws: every rule of `Budget.rangschik`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let deelnemers = aanvragen.sorted().map { (id: $0, aanvraag: blad.aanvraag($0)) }
            .filter { Aanvraag.Fase.onbeslist.contains($0.aanvraag.fase) }
        let rang = try blad.budget(budget).rangschik(
            deelnemers, regeling: blad.regeling(regeling).geldend(op: context.datum),
            zaad: middelen.zaad(), middelen.hash, context)
        return Uitkomst(
            Onderwerp(.budget, budget),
            [.budget(budget, rang.budget)]
                + rang.plaatsen.map { .aanvraag($0.id, $0.gebeurtenis) })
    }
}

/// The applications that take part in the tender of a budget.
public struct Tenderdeelnemers: Vraag {
    private let budget: ID<Budget>

    /// Those of this budget.
    public init(van budget: ID<Budget>) {
        self.budget = budget
    }

    /// Reads them: received, and neither decided nor withdrawn.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [ID<Aanvraag>] {
        try await lezer.rijen(MededingerStatements.deelnemers, budget)
    }
}
