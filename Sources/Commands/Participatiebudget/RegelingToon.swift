import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie regeling toon`: one regeling with its norm.
struct RegelingToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een regeling met haar norm.",
        discussion: "griffie regeling toon --naam Wijkbudget"
    )

    @Option(help: ArgumentHelp("De naam; mag weg als er één is.", valueName: "naam"))
    var naam: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let regeling = try await omgeving.lees(code) {
            try await $0.regeling(naam, veld: "--naam")
        }
        try uitvoer.schrijf(regeling.antwoord, in: omgeving)
    }
}
