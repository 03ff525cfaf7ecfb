import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie vergadering lijst`: the meetings.
struct VergaderingLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon de vergaderingen.",
        discussion: """
            griffie vergadering lijst
            griffie vergadering lijst --wijkraad Atolwijk
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad; anders alle.", valueName: "code"))
    var wijkraad: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Gegeven {
        let raad: String?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let gegeven = try Verzamelaar.verzamel { fouten in
            Gegeven(raad: wijkraad.flatMap { fouten.wijkraad("--wijkraad", $0) })
        }
        let code = try gemeenteoptie.code()
        let regels = try await omgeving.lees(code) {
            try await $0.antwoord(op: Vergaderingen(van: gegeven.raad))
        }
        let rijen = regels.map {
            (vergadering: $0.vergadering.waarde, wijkraad: $0.wijkraad.code)
        }
        try uitvoer.schrijf(.vergaderingen(rijen), in: omgeving)
    }
}
