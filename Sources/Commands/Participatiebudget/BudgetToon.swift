import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie budget toon`: a budget with its ledger and the balances that follow from it.
struct BudgetToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een budget met zijn grootboek en standen.",
        discussion: "griffie budget toon --wijk Centrum --jaar 2026"
    )

    @Option(help: ArgumentHelp("De wijk, met naam of code.", valueName: "wijk"))
    var wijk: String?

    @Option(help: ArgumentHelp("Het budgetjaar; anders dat van vandaag.", valueName: "jaar"))
    var jaar: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, wijk, jaar) = try Verzamelaar.verzamel { fouten in
            let code = gemeenteoptie.lees(fouten)
            let jaar = fouten.jaarOfNiets("--jaar", self.jaar)
            return fouten.tekst(
                "--wijk", self.wijk, hooguit: 100, vorm: "een wijk, met naam of code"
            ).map { (code, $0, jaar) }
        }
        let grootboek = try await omgeving.lees(code) { lezer in
            let budget = try await lezer.budget(
                wijk, jaar: jaar ?? Datum(omgeving.nu()).jaar)
            return try await lezer.antwoord(op: Grootboekvraag(budget))
        }
        try uitvoer.schrijf(grootboek.antwoord, in: omgeving)
        omgeving.meld(
            "Volgende stap: griffie aanvraag lijst --wijk \(Schelpwoord.van(wijk))\n")
    }
}
