import ArgumentParser
import Cluster

/// `griffie cluster pad`: where the cluster is, for scripts.
struct ClusterPad: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "pad",
        abstract: "De map van de ingebouwde database, voor gebruik in een script.",
        discussion: """
            griffie cluster pad
            du -sh "$(griffie cluster pad)"
            """
    )

    func voerUit(in omgeving: Omgeving) async throws {
        try omgeving.schrijf(omgeving.cluster().path + "\n")
    }
}
