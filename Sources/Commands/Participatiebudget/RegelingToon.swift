import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie regeling toon`: one regeling with its norm.
struct RegelingToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een regeling met haar norm en haar versies.",
        discussion: """
            griffie regeling toon --naam Wijkbudget
            griffie regeling toon --naam Wijkbudget --op 2026-03-02
            """
    )

    @Option(help: ArgumentHelp("De naam; mag weg als er één is.", valueName: "naam"))
    var naam: String?

    @Option(
        help: ArgumentHelp(
            "Toon de versie die op deze dag geldt; anders de laatste.", valueName: "datum"))
    var op: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let dagen = try Verzamelaar.verzamel { fouten in
            fouten.datumOfNiets("--op", op).map { [$0] } ?? []
        }
        let regeling = try await omgeving.lees(code) {
            try await $0.regeling(naam, veld: "--naam")
        }
        let getoond =
            dagen.first.map { MetID(regeling.id, regeling.waarde.geldend(op: $0)) } ?? regeling
        try uitvoer.schrijf(getoond.antwoord, in: omgeving)
    }
}
