import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie budget loten`: draws lots among the applications of one day.
struct BudgetLoten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "loten",
        abstract: "Loot tussen aanvragen die op dezelfde dag compleet waren (Awb 4:26).",
        discussion: """
            griffie budget loten --wijk Centrum --jaar 2026 --datum 2026-03-02 \\
                --als 'behandelaar:Balie Centrum'
                alleen als er niet genoeg is voor allemaal, en voor het eerste besluit
            """
    )

    @OptionGroup var wijkopties: Wijkopties

    @Option(help: ArgumentHelp("De dag waarop de aanvragen compleet waren.", valueName: "datum"))
    var datum: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let budget: Wijkopties.Gegeven
        let dag: Datum
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let budget = try await werk.budget(invoer.budget)
            let groep = try await werk.lezer.antwoord(
                op: Daggroep(van: budget.id, op: invoer.dag))
            try await werk.doe(
                LotenTrekken(
                    budget: budget.id, dag: invoer.dag, aanvragen: Set(groep.map(\.id))))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("loten trekken"), in: omgeving)
            }
            let nu = try await werk.lezer.budget(
                "\(budget.budget.wijk)", jaar: budget.budget.jaar)
            let geloot = try await werk.lezer.antwoord(
                op: Daggroep(van: budget.id, op: invoer.dag))
            let loting = nu.budget.verloop.lotingen.first { $0.dag == invoer.dag }
            try uitvoer.schrijf(
                Lotingbeeld(dag: invoer.dag, zaad: loting?.zaad ?? "", groep: geloot).antwoord,
                in: omgeving)
            if let eerste = geloot.first {
                werk.volgende(
                    "griffie aanvraag beoordelen \(eerste.kenmerk) --als behandelaar:NAAM")
            }
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let budget = wijkopties.lees(fouten)
        let dag = fouten.datum("--datum", datum)
        let verzoek = opties.lees(fouten)
        guard let budget, let dag, let verzoek else { return nil }
        return Invoer(verzoek: verzoek, budget: budget, dag: dag)
    }
}
