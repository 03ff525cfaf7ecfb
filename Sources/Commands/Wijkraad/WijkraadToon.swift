import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad toon`: one wijkraad with its members.
struct WijkraadToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een wijkraad met zijn leden.",
        discussion: "griffie wijkraad toon --wijkraad Atolwijk"
    )

    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let gevraagd = try Verzamelaar.verzamel { $0.wijkraad("--wijkraad", wijkraad) }
        let code = try gemeenteoptie.code()
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Wijkraadvraag(gevraagd))
        }
        try uitvoer.schrijf(beeld.wijkraad.antwoord(beeld.namen), in: omgeving)
    }
}
