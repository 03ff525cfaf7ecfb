import ArgumentParser
import Cluster

/// `griffie cluster start`: makes the cluster when there is none, and starts it.
struct ClusterStart: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Start de ingebouwde database en maakt haar zo nodig aan.",
        discussion: """
            griffie cluster start
                andere opdrachten doen dit ook vanzelf
            """
    )

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let cluster = try omgeving.cluster()
        try await cluster.ensureRunning()
        try uitvoer.schrijf(cluster.antwoord, in: omgeving)
        omgeving.meld("Volgende stap: griffie schema migreer\n")
    }
}
