public import Domain
import Storage

/// Draws lots among the applications of a budget that were complete on the same day.
public struct LotenTrekken: Opdracht {
    let budget: ID<Budget>
    let dag: Datum
    let aanvragen: Set<ID<Aanvraag>>

    /// Lots for a day.
    /// - Parameter aanvragen: the applications that were complete on it; they are locked, and that
    ///   there are no others is checked then.
    public init(budget: ID<Budget>, dag: Datum, aanvragen: Set<ID<Aanvraag>>) {
        self.budget = budget
        self.dag = dag
        self.aanvragen = aanvragen
    }

    /// Drawing lots.
    public var handeling: Handeling { .lotenTrekken }

    /// The budget, the applications of the day, and who comes before them.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = aanvragen.reduce(into: [Onderwerp(.budget, budget)]) {
            $0.insert(Onderwerp(.aanvraag, $1))
        }
        lezing.mededingersVan = .init(budget: budget, dag: dag)
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Name and input; which applications these are follows from the day.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("loten_trekken")), .init("budget", .tekst("\(budget)")),
            .init("dag", .tekst("\(dag)")),
        ])
    }

    /// Draws them.
    /// - Throws: every `Lotingregel`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let loting = try blad.budget(budget).loten(
            dag: dag, onder: aanvragen, blad.mededingers, zaad: middelen.zaad(), middelen.hash,
            context)
        return Uitkomst(
            Onderwerp(.budget, budget),
            [.budget(budget, loting.budget)]
                + loting.loten.map { .aanvraag($0.id, $0.gebeurtenis) })
    }
}

/// The applications of a budget that were complete on a day, best rank first.
public struct Daggroep: Vraag {
    private let budget: ID<Budget>
    private let dag: Datum

    /// Those of this budget and day.
    public init(van budget: ID<Budget>, op dag: Datum) {
        self.budget = budget
        self.dag = dag
    }

    /// Reads them, decided ones too.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [Mededinger] {
        try await lezer.rijen(
            MededingerStatements.mededingers, .init(van: budget, dag: dag)
        ).filter { $0.rang.compleetOp == dag }
    }
}
