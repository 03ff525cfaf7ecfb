import FoundationEssentials
import Glibc
import SystemPackage
import Testing

@testable import Cluster

/// What the scenarios share: clusters of this process that are cleared away, psql, and mounts.
enum Lab {
    /// Runs a scenario on a fast cluster of its own and clears it away.
    static func cluster<Result>(
        _ name: String, change: (inout ClusterOptions) -> Void = { _ in },
        _ body: (EmbeddedCluster) async throws -> Result
    ) async throws -> Result {
        OwnedClusters.standard.sweep()
        var options = ClusterOptions()
        options.durable = false
        change(&options)
        let cluster = try OwnedClusters.standard.make(name, options: options)
        defer { cluster.discardOwned() }
        return try await body(cluster)
    }

    /// The answer of one query, columns separated by `|`.
    static func ask(
        _ cluster: EmbeddedCluster, _ sql: String, as role: ClusterRole = .superuser
    ) async throws -> String {
        let outcome = try await psql(cluster.address.conninfo(role: role), sql)
        try #require(outcome.code == 0, "\(outcome.tail)")
        return outcome.output.split(separator: "\n").joined(separator: "\n")
    }

    static func psql(_ conninfo: String, _ sql: String) async throws -> Tool.Outcome {
        try await Tool(program: "psql").run([
            "--no-psqlrc", "--no-align", "--tuples-only", "--quiet", "--command=\(sql)", conninfo,
        ])
    }

    /// The version that new clusters get on this machine.
    static func major() async throws -> String {
        String(try await PostgresBinaries.choose(for: "", explicit: nil).major)
    }

    /// The process of a cluster's server.
    static func pid(_ cluster: EmbeddedCluster) throws -> Int {
        guard case .running(let pid, _, _) = cluster.status else {
            throw ClusterError.startFailed(log: "", lines: "\(cluster.status)")
        }
        return pid
    }

    /// A file system of its own at `folder`, of so many megabytes; unmounted afterwards.
    static func tmpfs<Result>(
        at folder: FilePath, megabytes: Int, _ body: () async throws -> Result
    ) async throws -> Result {
        try Files.makeFolder(folder, mode: 0o755, owner: nil)
        try await must(
            "mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", folder.string])
        let result: Result
        do {
            result = try await body()
        } catch {
            try await must("umount", ["--lazy", folder.string])
            throw error
        }
        try await must("umount", ["--lazy", folder.string])
        return result
    }

    @discardableResult
    static func must(_ program: String, _ arguments: [String]) async throws -> String {
        let outcome = try await Tool(program: FilePath(program)).run(arguments)
        try #require(outcome.code == 0, "\(program): \(outcome.tail)")
        return outcome.output
    }

    /// Whether mounts are possible.
    static var isRoot: Bool { geteuid() == 0 }
    /// Why a test is passed over for an ordinary user.
    static let needsRoot: Comment = "vraagt root, om een eigen bestandssysteem aan te koppelen"
}
