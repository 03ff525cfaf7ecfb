import FoundationEssentials
import Postgres

extension Example {
    func session(_ role: String, _ database: String) async throws -> Session {
        try await Session.connect(
            DatabaseConfiguration(place.connectionString(role, database)))
    }

    /// Works on a database as its superuser.
    func administer(
        _ database: String, _ body: (Session) async throws -> Void
    ) async throws {
        let session = try await session("postgres", database)
        do { try await body(session) } catch {
            await session.close()
            throw error
        }
        await session.close()
    }

    func text(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }
}

/// Something is not as the benchmark needs it.
struct Failure: Error {
    let text: String
}
