import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie budget overhevelen`: carries over what is left of a year to the next one.
struct BudgetOverhevelen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "overhevelen",
        abstract: "Hevel wat over is met een raadsbesluit over naar het volgende jaar.",
        discussion: """
            griffie budget overhevelen --wijk Centrum --jaar 2025 --bedrag 800 \\
                --raadsbesluit 'besluit 2026/14' --als beheerder:Gegevensbeheer
                verhoogt het plafond van 2026 en maakt het opnieuw bekend
            """
    )

    @OptionGroup var wijkopties: Wijkopties

    @Option(help: ArgumentHelp("Hoeveel er overgaat, zoals 800.", valueName: "bedrag"))
    var bedrag: String?

    @Option(
        help: ArgumentHelp(
            "De dag waarop het nieuwe plafond is bekendgemaakt; anders vandaag.",
            valueName: "datum"))
    var op: String?

    @Option(help: ArgumentHelp("Welk besluit van de raad, en waarom.", valueName: "tekst"))
    var raadsbesluit: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let budget: Wijkopties.Gegeven
        let bedrag: Bedrag
        let op: Datum?
        let raadsbesluit: String
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let jaar = invoer.budget.jaar ?? werk.datum.jaar - 1
            let van = try await werk.lezer.budget(invoer.budget.wijk, jaar: jaar)
            let naar = try await werk.lezer.budget("\(van.budget.wijk)", jaar: jaar + 1)
            try await werk.doe(
                Services.BudgetOverhevelen(
                    van: van.id, naar: naar.id, bedrag: invoer.bedrag,
                    bekendgemaaktOp: invoer.op ?? werk.datum, raadsbesluit: invoer.raadsbesluit))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("budget overhevelen"), in: omgeving)
            }
            try await werk.toon(naar, uitvoer)
            werk.volgende(
                "griffie budget toon --wijk \(Schelpwoord.van(invoer.budget.wijk)) --jaar \(jaar)")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let budget = wijkopties.lees(fouten)
        let bedrag = fouten.bedrag("--bedrag", bedrag, vanaf: Bedrag(cent: 1))
        let op = fouten.datumOfNiets("--op", op)
        let raadsbesluit = fouten.tekst(
            "--raadsbesluit", raadsbesluit, hooguit: 8_000, vorm: "welk besluit van de raad")
        let verzoek = opties.lees(fouten)
        guard let budget, let bedrag, let raadsbesluit, let verzoek else { return nil }
        return Invoer(
            verzoek: verzoek, budget: budget, bedrag: bedrag, op: op, raadsbesluit: raadsbesluit)
    }
}

extension Werk {
    /// The budget that was meant; of the year of this command when no year was given.
    func budget(_ gegeven: Wijkopties.Gegeven) async throws -> Budgetbeeld {
        try await lezer.budget(gegeven.wijk, jaar: gegeven.jaar ?? datum.jaar)
    }

    /// Writes a budget with its ledger as it is now.
    func toon(_ budget: Budgetbeeld, _ uitvoer: Uitvoeropties) async throws {
        let nu = try await lezer.budget("\(budget.budget.wijk)", jaar: budget.budget.jaar)
        try uitvoer.schrijf(
            try await lezer.antwoord(op: Grootboekvraag(nu)).antwoord, in: omgeving)
    }
}
