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

    @OptionGroup var wijkopties: Wijkopties

    @Option(help: ArgumentHelp("Het nieuwe plafond, zoals 6.000.", valueName: "bedrag"))
    var plafond: String?

    @Option(help: ArgumentHelp("De dag van bekendmaking; anders vandaag.", valueName: "datum"))
    var op: String?

    @Option(help: ArgumentHelp("Waarom, en wie dat besloot.", valueName: "tekst"))
    var motivering: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let budget: Wijkopties.Gegeven
        let plafond: Bedrag
        let op: Datum?
        let motivering: String
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let budget = try await werk.budget(invoer.budget)
            try await werk.doe(
                PlafondVerhogen(
                    budget: budget.id, plafond: invoer.plafond,
                    bekendgemaaktOp: invoer.op ?? werk.datum, motivering: invoer.motivering))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("plafond verhogen"), in: omgeving)
            }
            try await werk.toon(budget, uitvoer)
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let budget = wijkopties.lees(fouten)
        let plafond = fouten.bedrag("--plafond", plafond, vanaf: .nul)
        let op = fouten.datumOfNiets("--op", op)
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "waarom het plafond wijzigt")
        let verzoek = opties.lees(fouten)
        guard let budget, let plafond, let motivering, let verzoek else { return nil }
        return Invoer(
            verzoek: verzoek, budget: budget, plafond: plafond, op: op, motivering: motivering)
    }
}
