import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie persoon lijst`: people with all their roles.
struct PersoonLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Alle personen met al hun rollen.",
        discussion: "griffie persoon lijst"
    )

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let gelezen = try await omgeving.lees(code) { try await $0.antwoord(op: Personen()) }
        try uitvoer.schrijf(gelezen.antwoord(), in: omgeving)
    }
}
