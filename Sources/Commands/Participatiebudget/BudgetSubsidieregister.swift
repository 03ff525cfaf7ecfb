import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie budget subsidieregister`: the register of grants for the public.
struct BudgetSubsidieregister: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "subsidieregister",
        abstract: "Het openbare register van verleende subsidies (Woo 3.3a).",
        discussion: """
            griffie budget subsidieregister
            griffie budget subsidieregister --jaar 2026 --csv
                zonder natuurlijke personen en groepen zonder rechtsvorm
            """
    )

    @Option(help: ArgumentHelp("Alleen de budgetten van dit jaar.", valueName: "jaar"))
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
            Invoer(code: gemeenteoptie.lees(fouten), jaar: fouten.jaarOfNiets("--jaar", jaar))
        }
        let feiten = try await omgeving.lees(invoer.code) { lezer in
            try await lezer.antwoord(op: Dossierfeiten(jaar: invoer.jaar))
        }
        try uitvoer.schrijf(Subsidieregister(feiten).antwoord, in: omgeving)
    }
}
