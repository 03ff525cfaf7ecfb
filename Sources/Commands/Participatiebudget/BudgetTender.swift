import ArgumentParser
import Domain
import Services

/// `griffie budget tender`: opens the tender of a wijk and year.
struct BudgetTender: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "tender",
        abstract: "Stel de tender van een wijk en jaar open, met haar sluitdag (Awb 4:26 lid 2).",
        discussion: """
            griffie budget tender --wijk Centrum --jaar 2026 --sluit 2026-04-30 \\
                --als beheerder:Gegevensbeheer

            Dit kan onder een regeling met criteria. Tot en met de sluitdag kan worden aangevraagd.
            Daarna geven twee mensen elke aanvraag scores (griffie aanvraag scoren), en dan wordt er
            gerangschikt (griffie budget rangschikken).
            """
    )

    @OptionGroup var wijkopties: Wijkopties

    @Option(help: ArgumentHelp("De laatste dag om aan te vragen.", valueName: "datum"))
    var sluit: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let budget: Wijkopties.Gegeven
        let sluit: Datum
        let verzoek: Werkverzoek
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.opBudget(invoer.budget, invoer.verzoek, uitvoer, "tender openstellen") {
            beeld, _ in
            TenderOpenstellen(
                budget: beeld.id, regeling: beeld.budget.regeling, sluit: invoer.sluit)
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let budget = wijkopties.lees(fouten)
        let sluit = fouten.datum("--sluit", sluit)
        let verzoek = opties.lees(fouten)
        guard let budget, let sluit, let verzoek else { return nil }
        return Invoer(budget: budget, sluit: sluit, verzoek: verzoek)
    }
}
