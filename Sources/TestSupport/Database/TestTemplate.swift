import Cluster
import Postgres
import Synchronization

/// The databases that clones are made of; nobody works in them.
enum TestTemplate {
    /// With all migrations and parts of the check-out.
    static let migrated = Task {
        let cluster = try await TestCluster.shared.value
        let name = try await made(cluster, "proef_gemigreerd")
        let configuration = DatabaseConfiguration(
            cluster.address.with(database: name).conninfo(role: .migrator))
        let session = try await Session.connect(configuration)
        let files = try SchemaFiles(readingFrom: ProjectFolder.path() + "/sql")
        try await Migrator(session, files: files).migrate()
        await session.close()
        return name
    }

    /// With nothing but its owner.
    static let empty = Task {
        try await made(TestCluster.shared.value, "proef_leeg")
    }

    private static func made(_ cluster: EmbeddedCluster, _ name: String) async throws -> String {
        try await administer(cluster, "create database \(name) owner griffie_eigenaar")
        return name
    }

    /// A name that nobody in this process has had.
    static func nextName() -> String {
        "proef_\(counter.withLock { count in count += 1; return count })"
    }

    private static let counter = Mutex(0)

    /// Ends what is still connected, too: a test that failed may have left a session.
    static func drop(_ cluster: EmbeddedCluster, _ name: String) async throws {
        try await administer(cluster, "drop database if exists \(name) with (force)")
    }

    /// Runs one statement as superuser in the database `postgres`.
    static func administer(_ cluster: EmbeddedCluster, _ sql: String) async throws {
        let configuration = DatabaseConfiguration(
            cluster.address.with(database: "postgres").conninfo(role: .superuser))
        let session = try await Session.connect(configuration)
        do {
            try await session.execute(script: sql)
        } catch {
            await session.close()
            throw error
        }
        await session.close()
    }
}
