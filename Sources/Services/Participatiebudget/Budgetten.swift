public import Domain
import Storage

/// The budgets of a municipality with the names of their wijken, by year and wijk.
public struct Budgetten: Vraag {
    /// Everything.
    public init() {}

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [Budgetbeeld] {
        let rijen = try await lezer.rijen(BudgetStatements.alleBudgetten, ())
        guard !rijen.isEmpty else { return [] }
        let wijken = try await Wijken().lees(lezer)
        let regelingen = Dictionary(
            try await Regelingen().lees(lezer).map { ($0.id, $0.waarde) },
            uniquingKeysWith: { eerste, _ in eerste })
        var beelden: [Budgetbeeld] = []
        for rij in rijen {
            guard let regeling = regelingen[rij.budget.regeling] else {
                throw .intern("budget \(rij.id) hoort bij een regeling die er niet is")
            }
            beelden.append(
                Budgetbeeld(
                    id: rij.id, budget: rij.budget,
                    wijknaam: wijken.naam(van: rij.budget.wijk, in: rij.budget.jaar),
                    regeling: regeling,
                    stadsdeel: wijken.wijk(rij.budget.wijk, in: rij.budget.jaar)?.stadsdeel))
        }
        return beelden
    }
}

extension [Gemeente.Wijk] {
    /// A wijk in a year: that of the last division up to then, else of any.
    func wijk(_ code: Wijkcode, in jaar: Int) -> Gemeente.Wijk? {
        let vanDeze = filter { $0.code == code }
        return vanDeze.last { $0.jaar <= jaar } ?? vanDeze.first
    }

    /// The name of a wijk in a year; its code when it has none.
    func naam(van code: Wijkcode, in jaar: Int) -> String {
        wijk(code, in: jaar)?.naam ?? code.description
    }
}
