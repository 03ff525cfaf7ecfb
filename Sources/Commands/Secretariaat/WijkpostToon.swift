import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost toon`: one wijkpost.
struct WijkpostToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een wijkpost met haar medewerkers, sluitingen en waarnemingen.",
        discussion: "griffie wijkpost toon --wijkpost Centrum"
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let gevraagd = try Verzamelaar.verzamel { $0.wijkpost("--wijkpost", wijkpost) }
        let code = try gemeenteoptie.code()
        let kalender = try omgeving.kalender()
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Wijkpostvraag(gevraagd))
        }
        try uitvoer.schrijf(
            beeld.wijkpost.antwoord(beeld.namen, op: omgeving.vandaag, kalender), in: omgeving)
    }
}
