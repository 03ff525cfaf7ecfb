import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie budget verhogen`: raises the ceiling of a wijk and year.
struct BudgetVerhogen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "verhogen",
        abstract: "Verhoog een bekendgemaakt plafond; dat werkt voor elke aanvraag (Awb 4:27).",
        discussion: """
            griffie budget verhogen --wijk Centrum --jaar 2026 --plafond 6.000 \\
                --motivering 'raadsbesluit van 9 juni' --als beheerder:Gegevensbeheer
            """
    )

    @OptionGroup var plafondopties: Plafondopties
    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (nieuw, verzoek) = try Verzamelaar.verzamel(lees)
        try await omgeving.opBudget(nieuw.budget, verzoek, uitvoer, "plafond verhogen") {
            PlafondVerhogen(
                budget: $0.id, plafond: nieuw.plafond, bekendgemaaktOp: nieuw.op ?? $1,
                motivering: nieuw.motivering)
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Plafondopties.Gegeven, Werkverzoek)? {
        let nieuw = plafondopties.lees(fouten)
        let verzoek = opties.lees(fouten)
        guard let nieuw, let verzoek else { return nil }
        return (nieuw, verzoek)
    }
}
