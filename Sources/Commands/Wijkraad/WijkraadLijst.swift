import ArgumentParser
import Services
import Weergave

/// `griffie wijkraad lijst`: the wijkraden of a municipality.
struct WijkraadLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon de wijkraden met hun gebied.",
        discussion: "griffie wijkraad lijst"
    )

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let wijkraden = try await omgeving.lees(code) { try await $0.antwoord(op: Wijkraden()) }
        try uitvoer.schrijf(wijkraden.antwoord, in: omgeving)
    }
}
