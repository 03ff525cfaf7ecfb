import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag lijst`: applications of a municipality or of one budget.
struct AanvraagLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "De aanvragen van een gemeente of van een wijk.",
        discussion: """
            griffie aanvraag lijst
            griffie aanvraag lijst --wijk Centrum --jaar 2026 --csv
            """
    )

    @Option(help: ArgumentHelp("Alleen deze wijk, met naam of code.", valueName: "wijk"))
    var wijk: String?

    @Option(help: ArgumentHelp("Met --wijk: het budgetjaar.", valueName: "jaar"))
    var jaar: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let code: Gemeentecode?
        let jaar: Int?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel { fouten in
            Invoer(
                code: gemeenteoptie.lees(fouten), jaar: fouten.jaarOfNiets("--jaar", jaar))
        }
        let beelden = try await omgeving.lees(invoer.code) { lezer in
            guard let wijk else { return try await lezer.antwoord(op: Aanvragen()) }
            let budget = try await lezer.budget(
                wijk, jaar: invoer.jaar ?? Datum(omgeving.nu()).jaar)
            return try await lezer.antwoord(op: Aanvragen(van: budget.id))
        }
        try uitvoer.schrijf(beelden.antwoord, in: omgeving)
    }
}
