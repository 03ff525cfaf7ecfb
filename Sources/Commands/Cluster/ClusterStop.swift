import ArgumentParser
import Cluster

/// `griffie cluster stop`: ends the server and keeps the data.
struct ClusterStop: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Stopt de ingebouwde database; de gegevens blijven.",
        discussion: """
            griffie cluster stop
                wat bezig is wordt afgebroken, wat was vastgelegd blijft
            """
    )

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let cluster = try omgeving.cluster()
        let liep = try await cluster.stop()
        try uitvoer.schrijf(cluster.antwoord, in: omgeving)
        if !liep { omgeving.meld("Er was niets te stoppen.\n") }
    }
}
