public import Domain
import Storage

/// The ledger of a budget, with the application that each line was booked for.
public struct Grootboekvraag: Vraag {
    private let budget: Budgetbeeld

    /// The ledger of this budget.
    public init(_ budget: Budgetbeeld) {
        self.budget = budget
    }

    /// Reads it, and folds the lines into balances.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Grootboekbeeld {
        let regels = try await lezer.rijen(BudgetStatements.grootboek, budget.id)
        let stroom = try await lezer.rijen(
            RegisterStatements.stroom, budget.id.als(Onderwerp.self))
        let gebeurtenissen = try Dictionary(
            uniqueKeysWithValues: stroom.map { rij throws(ServiceError) in
                (rij.volgnummer, (rij.vastgelegd, try Self.aanvraag(rij)))
            })
        let aanvragen = try await lezer.rijen(AanvraagleesStatements.vanBudget, budget.id)
        let kenmerken = Dictionary(
            aanvragen.map { ($0.id, $0.aanvraag.kenmerk) },
            uniquingKeysWith: { eerste, _ in eerste })

        var saldi = Grootboek()
        var beeld: [Grootboekbeeld.Grootboekregel] = []
        for regel in regels {
            let boeking = Boeking(debet: regel.debet, credit: regel.credit, bedrag: regel.bedrag)
            do { try saldi.boek(boeking) } catch { throw .intern("\(error)") }
            guard let (vastgelegd, aanvraag) = gebeurtenissen[regel.volgnummer] else {
                throw .intern("een boeking van budget \(budget.id) heeft geen inschrijving")
            }
            beeld.append(
                .init(
                    volgnummer: regel.volgnummer, vastgelegd: vastgelegd, boeking: boeking,
                    kenmerk: aanvraag.flatMap { kenmerken[$0] ?? nil },
                    beschikbaarNa: saldi.saldo(.beschikbaar)))
        }
        return Grootboekbeeld(
            budget: budget, regels: beeld, saldi: saldi,
            teksten: try await lezer.teksten(
                Set(budget.budget.verloop.versies.compactMap(\.motivering))))
    }

    /// The application that an entry of a budget is about.
    private static func aanvraag(
        _ rij: Inschrijvingrij
    ) throws(ServiceError) -> ID<Aanvraag>? {
        do {
            let inschrijving = try Inschrijving(bytes: rij.inhoud)
            let gebeurtenis = try BudgetGebeurtenis(
                soort: inschrijving.soort, versie: inschrijving.versie,
                inhoud: inschrijving.inhoud)
            return gebeurtenis.aanvraag
        } catch {
            throw .intern(
                "inschrijving \(rij.volgnummer) van een budget is niet leesbaar: \(error)")
        }
    }
}
