import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie regeling lijst`: the regelingen as they hold now.
struct RegelingLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "De regelingen van een gemeente.",
        discussion: "griffie regeling lijst"
    )

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let gelezen = try await omgeving.lees(code) { try await $0.antwoord(op: Regelingen()) }
        try uitvoer.schrijf(gelezen.antwoord, in: omgeving)
    }
}
