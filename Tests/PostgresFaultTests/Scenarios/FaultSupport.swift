import Foundation
import Postgres
import PostgresTestCluster
import Testing

/// The cluster of the fault tests: its backends are killed and its certificates swapped.
enum Faults {
    static let cluster = TestCluster(settings: [
        "listen_addresses": "'127.0.0.1'", "max_connections": "100",
    ])

    static func connect(
        _ change: (inout DatabaseConfiguration) -> Void = { _ in }
    ) async throws -> Database {
        let text = await onOwnThread { cluster.connectionString() }
        var configuration = DatabaseConfiguration(text)
        change(&configuration)
        return try await Database.connect(configuration)
    }

    @discardableResult
    static func psql(_ sql: String) async -> String {
        await onOwnThread { cluster.psql(sql) }
    }

    /// Kills the backend that runs a statement with this mark, once it does.
    static func killBackend(running mark: String) async throws {
        let kill = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where query like '%\(mark)%' and state = 'active' and pid <> pg_backend_pid()
            """
        try await until { cluster.psql(kill).contains("t") }
    }

    /// Asks every 20 milliseconds, on a thread of its own, for at most a minute.
    static func until(
        _ condition: @escaping @Sendable () -> Bool,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        for _ in 0..<3000 {
            if await onOwnThread(condition) { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("it did not happen within a minute", sourceLocation: sourceLocation)
    }

    /// The error of a call that must fail with one of ours.
    static func error(
        sourceLocation: SourceLocation = #_sourceLocation,
        _ body: () async throws -> some Any
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
}

/// All fault tests run one after the other: each disturbs what others would stand on.
@Suite("Storingen", .serialized)
enum FaultTests {}
