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

/// Asks every 20 milliseconds, on a thread of its own, for at most a minute.
func waitUntil(
    _ condition: @escaping @Sendable () -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    for _ in 0..<3000 {
        if await onOwnThread(condition) { return }
        try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("it did not happen within a minute", sourceLocation: sourceLocation)
}

extension Database {
    /// The errors of three batches that must be refused.
    func errors(
        _ first: Batch,
        _ second: Batch,
        _ third: Batch
    ) async -> (DatabaseError?, DatabaseError?, DatabaseError?) {
        func error(_ batch: Batch) async -> DatabaseError? {
            await databaseError {
                try await withConnection { connection in try await connection.run(batch) }
            }
        }
        return (await error(first), await error(second), await error(third))
    }
}
