public import Domain
import Storage

/// The applications of a municipality or of one budget, by reference and drafts last.
public struct Aanvragen: Vraag {
    private let budget: ID<Budget>?

    /// All of them, or those of one budget.
    public init(van budget: ID<Budget>? = nil) {
        self.budget = budget
    }

    /// Reads them, with the names of applicants and the titles.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [Aanvraagbeeld] {
        let rijen =
            if let budget {
                try await lezer.rijen(AanvraagleesStatements.vanBudget, budget)
            } else {
                try await lezer.rijen(AanvraagleesStatements.alleAanvragen, ())
            }
        guard !rijen.isEmpty else { return [] }
        let budgetten = Dictionary(
            try await Budgetten().lees(lezer).map { ($0.id, $0) },
            uniquingKeysWith: { eerste, _ in eerste })
        let teksten = try await lezer.teksten(
            Set(rijen.flatMap { [$0.aanvraag.inhoud.titel, $0.aanvraag.inhoud.aanvrager] }))
        var beelden: [Aanvraagbeeld] = []
        for rij in rijen {
            guard let budget = budgetten[rij.aanvraag.inhoud.budget] else {
                throw .intern("aanvraag \(rij.id) hoort bij een budget dat er niet is")
            }
            beelden.append(
                Aanvraagbeeld(
                    id: rij.id, aanvraag: rij.aanvraag, budget: budget, teksten: teksten))
        }
        return beelden
    }
}
