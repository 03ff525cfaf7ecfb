import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijk lijst`: the wijken of a municipality.
struct WijkLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "De vastgestelde wijken met hun buurten.",
        discussion: "griffie wijk lijst"
    )

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let gelezen = try await omgeving.lees(code) { try await $0.antwoord(op: Wijken()) }
        try uitvoer.schrijf(gelezen.antwoord, in: omgeving)
    }
}
