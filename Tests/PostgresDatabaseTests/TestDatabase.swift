import Postgres
import PostgresTestCluster
import Testing

/// Connections to the shared test cluster.
enum TestDatabase {
    static func configuration(
        _ change: (inout DatabaseConfiguration) -> Void = { _ in }
    ) async -> DatabaseConfiguration {
        let text = await onOwnThread { TestCluster.shared.connectionString() }
        var configuration = DatabaseConfiguration(text)
        change(&configuration)
        return configuration
    }

    static func connect(
        _ change: (inout DatabaseConfiguration) -> Void = { _ in }
    ) async throws -> Database {
        try await Database.connect(configuration(change))
    }

    static func session() async throws -> Session {
        try await Session.connect(configuration())
    }
}

/// The error of a call that must fail with one of ours.
func databaseError(
    _ body: () async throws -> some Any,
    sourceLocation: SourceLocation = #_sourceLocation
) async -> DatabaseError? {
    do {
        _ = try await body()
        Issue.record("it succeeded", sourceLocation: sourceLocation)
    } catch let error as DatabaseError {
        return error
    } catch {
        Issue.record("another error: \(error)", sourceLocation: sourceLocation)
    }
    return nil
}
