import Cluster
import Postgres
import TestSupport
import Testing

@Suite("De vragen van het programma passen op het schema") struct StatementContractTests {
    @Test("Die van de migraties, onder de rol die ze uitvoert")
    func migrations() async throws {
        try await TestDatabase.with { database in
            let violations = try await database.session(.migrator) { session in
                try await session.execute(script: "set role griffie_eigenaar")
                return try await MigrationStatements.alle.contractViolations(in: session)
            }
            #expect(violations == [])
        }
    }

    @Test("Die van de rolbewaking, onder de rol van het gewone werk")
    func roleGuard() async throws {
        try await TestDatabase.with { database in
            let violations = try await database.session(.app) { session in
                try await RoleGuard.alle.contractViolations(in: session)
            }
            #expect(violations == [])
        }
    }

    @Test("Ook over een pool wordt de rol getoetst")
    func pool() async throws {
        try await TestDatabase.with { database in
            for role in [ClusterRole.app, .superuser] {
                let pool = try await Database.connect(
                    DatabaseConfiguration(database.conninfo(role)))
                if role == .app {
                    await #expect(throws: Never.self) { try await RoleGuard.check(pool) }
                } else {
                    await #expect(throws: RoleGuard.Refusal.self) {
                        try await RoleGuard.check(pool)
                    }
                }
                await pool.close()
            }
        }
    }
}
