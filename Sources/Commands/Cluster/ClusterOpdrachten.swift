import ArgumentParser

/// `griffie cluster`: the private database.
struct ClusterOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cluster",
        abstract: "De ingebouwde database starten, stoppen en bekijken.",
        discussion: """
            griffie cluster status
            griffie cluster start
            griffie cluster stop
            griffie cluster pad
            """,
        subcommands: [ClusterStart.self, ClusterStop.self, ClusterStand.self, ClusterPad.self]
    )
}
