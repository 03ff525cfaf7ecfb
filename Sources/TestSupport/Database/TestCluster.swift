import Cluster
import Glibc
import Synchronization

/// The one cluster of this test process: not durable, started at the first use, gone at the exit.
///
/// What a killed process leaves behind is swept by the next one.
enum TestCluster {
    /// Started once; everybody after the first waits for the same start.
    static let shared = Task { try await start() }

    /// For the exit handler, which cannot carry values along.
    private static let running = Mutex<EmbeddedCluster?>(nil)

    private static func start() async throws -> EmbeddedCluster {
        OwnedClusters.standard.sweep()
        var options = ClusterOptions()
        options.durable = false
        // Suites run side by side, so one role needs more connections than in an office.
        options.preparation =
            try ProjectFolder.text("sql/rollen.sql") + """
                alter role griffie_migrator connection limit -1;
                alter role griffie_auditor connection limit -1;
                alter role griffie_controle connection limit -1;
                """
        let cluster = try OwnedClusters.standard.make("tests", options: options)
        running.withLock { $0 = cluster }
        atexit { TestCluster.discard() }
        try await cluster.ensureRunning()
        return cluster
    }

    private static func discard() {
        running.withLock { _ = $0?.discardOwned() }
    }
}
