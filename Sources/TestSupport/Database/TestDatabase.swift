public import Cluster
public import Postgres

/// A database of its own for a suite or a test: a clone of the migrated template.
///
/// Costs some tens of milliseconds. Tests work as ``ClusterRole/app`` unless they are about
/// something else.
public struct TestDatabase: Sendable {
    /// Where it is.
    public let address: ClusterAddress

    /// A database that somebody else made.
    public init(address: ClusterAddress) {
        self.address = address
    }

    /// Runs a body on a fresh clone of the migrated database and drops the clone afterwards.
    public nonisolated(nonsending) static func with<Value>(
        _ body: (TestDatabase) async throws -> Value
    ) async throws -> Value {
        try await with(template: try await TestTemplate.migrated.value, body)
    }

    /// Runs a body on a database in which nothing has been made yet, and drops it afterwards.
    public nonisolated(nonsending) static func empty<Value>(
        _ body: (TestDatabase) async throws -> Value
    ) async throws -> Value {
        try await with(template: try await TestTemplate.empty.value, body)
    }

    private nonisolated(nonsending) static func with<Value>(
        template: String, _ body: (TestDatabase) async throws -> Value
    ) async throws -> Value {
        await Proefplaatsen.databases.neem()
        let result: Value
        do { result = try await opPlaats(template: template, body) } catch {
            await Proefplaatsen.databases.geef()
            throw error
        }
        await Proefplaatsen.databases.geef()
        return result
    }

    private nonisolated(nonsending) static func opPlaats<Value>(
        template: String, _ body: (TestDatabase) async throws -> Value
    ) async throws -> Value {
        let cluster = try await TestCluster.shared.value
        let name = TestTemplate.nextName()
        try await TestTemplate.administer(
            cluster, "create database \(name) template \(template) owner griffie_eigenaar")
        let database = TestDatabase(address: cluster.address.with(database: name))
        let result: Value
        do {
            result = try await body(database)
        } catch {
            try await TestTemplate.drop(cluster, name)
            throw error
        }
        try await TestTemplate.drop(cluster, name)
        return result
    }

    /// The connection string of a role.
    public func conninfo(_ role: ClusterRole) -> String { address.conninfo(role: role) }

    /// Runs a body on a session of a role and closes the session afterwards.
    public nonisolated(nonsending) func session<Value>(
        _ role: ClusterRole, _ body: (Session) async throws -> Value
    ) async throws -> Value {
        let session = try await Session.connect(DatabaseConfiguration(conninfo(role)))
        do {
            let value = try await body(session)
            await session.close()
            return value
        } catch {
            await session.close()
            throw error
        }
    }
}
