import Postgres
import PostgresTestCluster

/// Connections to the shared test cluster.
enum TestDatabase {
    static func connect(
        _ change: (inout DatabaseConfiguration) -> Void = { _ in }
    ) async throws -> Database {
        let text = await onOwnThread { TestCluster.shared.connectionString() }
        var configuration = DatabaseConfiguration(text)
        change(&configuration)
        return try await Database.connect(configuration)
    }
}
