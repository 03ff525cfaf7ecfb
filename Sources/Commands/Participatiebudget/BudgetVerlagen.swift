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

    @OptionGroup var wijkopties: Wijkopties

    @Option(help: ArgumentHelp("Het nieuwe plafond, zoals 6.000.", valueName: "bedrag"))
    var plafond: String?

    @Option(help: ArgumentHelp("De dag van bekendmaking; anders vandaag.", valueName: "datum"))
    var op: String?

    @Option(help: ArgumentHelp("Waarom, en wie dat besloot.", valueName: "tekst"))
    var motivering: String?

    @Option(
        help: ArgumentHelp(
            "Waarom iets boven het nieuwe plafond mag komen: 4:25-3, 4:27-2 of rechterlijk.",
            valueName: "grond"))
    var grond: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let budget: Wijkopties.Gegeven
        let plafond: Bedrag
        let op: Datum?
        let motivering: String
        let grond: BovenPlafondgrond?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let budget = try await werk.budget(invoer.budget)
            try await werk.doe(
                PlafondVerlagen(
                    budget: budget.id, plafond: invoer.plafond,
                    bekendgemaaktOp: invoer.op ?? werk.datum, motivering: invoer.motivering,
                    grond: invoer.grond))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("plafond verlagen"), in: omgeving)
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
        let grond = fouten.optioneel(
            "--grond", grond, vorm: Gelijkenis.keuzes(BovenPlafondgrond.self)
        ) { BovenPlafondgrond(rawValue: $0) }
        let verzoek = opties.lees(fouten)
        guard let budget, let plafond, let motivering, let verzoek else { return nil }
        return Invoer(
            verzoek: verzoek, budget: budget, plafond: plafond, op: op, motivering: motivering,
            grond: grond)
    }
}
