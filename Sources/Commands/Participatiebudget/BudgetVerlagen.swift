import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie budget verlagen`: lowers the ceiling of a wijk and year.
struct BudgetVerlagen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "verlagen",
        abstract:
            "Verlaag een bekendgemaakt plafond; wie al aanvroeg houdt het oude (Awb 4:27 lid 2).",
        discussion: """
            griffie budget verlagen --wijk Centrum --jaar 2026 --plafond 4.000 \\
                --motivering 'bezuiniging' --als beheerder:Gegevensbeheer
            griffie budget verlagen --wijk Centrum --jaar 2026 --plafond 1.000 --grond 4:27-2 \\
                --motivering 'bezuiniging' --als beheerder:Gegevensbeheer
                wat al is verleend of aangevraagd komt dan boven het plafond
            """
    )

    @OptionGroup var plafondopties: Plafondopties

    @Option(
        help: ArgumentHelp(
            "Waarom iets boven het nieuwe plafond mag komen: 4:25-3, 4:27-2 of rechterlijk.",
            valueName: "grond"))
    var grond: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let nieuw: Plafondopties.Gegeven
        let grond: BovenPlafondgrond?
        let verzoek: Werkverzoek
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        let nieuw = invoer.nieuw
        try await omgeving.opBudget(nieuw.budget, invoer.verzoek, uitvoer, "plafond verlagen") {
            PlafondVerlagen(
                budget: $0.id, plafond: nieuw.plafond, bekendgemaaktOp: nieuw.op ?? $1,
                motivering: nieuw.motivering, grond: invoer.grond)
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let nieuw = plafondopties.lees(fouten)
        let grond = fouten.optioneel(
            "--grond", grond, vorm: Gelijkenis.keuzes(BovenPlafondgrond.self)
        ) { BovenPlafondgrond(rawValue: $0) }
        let verzoek = opties.lees(fouten)
        guard let nieuw, let verzoek else { return nil }
        return Invoer(nieuw: nieuw, grond: grond, verzoek: verzoek)
    }
}
