import ArgumentParser
import Services
import Weergave

/// `griffie gemeente lijst`: the municipalities of this installation.
struct GemeenteLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "De gemeenten van deze installatie.",
        discussion: "griffie gemeente lijst --json"
    )

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let gemeenten = try await omgeving.metDatabase { database in
            try await Lezer(buitenGemeenten: database).antwoord(op: Gemeenten())
        }
        try uitvoer.schrijf(gemeenten.antwoord, in: omgeving)
    }
}
