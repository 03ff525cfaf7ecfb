import Postgres
import PostgresTestCluster
import Testing

@Suite("Een eigen sessie")
struct SessionTests {
    static let count = Statement<Void, Int64>(
        "session_count",
        "select count(*) as n from sessieproef"
    ) { row in try row.next("n") }

    @Test("een script met veel statements loopt in een keer, en een fout erin noemt zijn plaats")
    func scripts() async throws {
        let session = try await TestDatabase.session()
        try await session.execute(
            script: """
                create temp table sessieproef (id bigint);
                insert into sessieproef select generate_series(1, 10);
                do $$ begin perform 1; end $$;
                """
        )
        #expect(try await session.query(Self.count, ()) == [10])
        let error = await databaseError {
            try await session.execute(script: "insert into sessieproef values (11); selekt 1")
        }
        #expect(error?.kind == .server(SQLState("42601")))
        #expect(error?.server?.position != nil)
        #expect(try await session.query(Self.count, ()) == [10])
        await session.close()
    }

    @Test("een transactie legt vast of draait terug")
    func transactions() async throws {
        struct Own: Error {}
        let session = try await TestDatabase.session()
        try await session.execute(script: "create temp table sessieproef (id bigint)")
        try await session.transaction { session in
            try await session.execute(script: "insert into sessieproef values (1)")
        }
        await #expect(throws: Own.self) {
            try await session.transaction { session in
                try await session.execute(script: "insert into sessieproef values (2)")
                throw Own()
            }
        }
        #expect(try await session.query(Self.count, ()) == [1])
        let error = await databaseError {
            try await session.transaction { session in
                // The failure is swallowed, so COMMIT meets a failed transaction.
                _ = try? await session.execute(script: "select 1 / 0")
            }
        }
        #expect(error?.kind == .commitRolledBack)
        await session.close()
    }

    @Test("afbreken van de taak breekt af op de server, en de sessie blijft bruikbaar")
    func cancellation() async throws {
        let session = try await TestDatabase.session()
        let task = Task { try await session.execute(script: "select pg_sleep(20)") }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        let error = await databaseError { try await task.value }
        #expect(error?.kind == .canceled)
        try await session.execute(script: "select 1")
        await session.close()
    }

    @Test("na sluiten wordt geweigerd en is de verbinding weg")
    func closing() async throws {
        let session = try await TestDatabase.session()
        let pid = try await session.query(ExclusivePathTests.backend, ())[0]
        await session.close()
        let error = await databaseError { try await session.execute(script: "select 1") }
        #expect(error?.kind == .closed)
        try await waitUntil {
            TestCluster.shared.psql("select count(*) from pg_stat_activity where pid = \(pid)")
                == "0"
        }
    }

    @Test("COPY wordt geweigerd")
    func copy() async throws {
        let session = try await TestDatabase.session()
        let error = await databaseError {
            try await session.execute(script: "copy (select 1) to stdout")
        }
        #expect(error?.kind == .misconfigured(.copyNotSupported))
        await session.close()
    }

    @Test("wat niet te bereiken is, geeft zijn reden")
    func unreachable() async throws {
        let configuration = DatabaseConfiguration("host=/tmp/bestaat-niet-wgpg port=1")
        let session = await databaseError { try await Session.connect(configuration) }
        #expect(session?.kind == .unreachable)
        let database = await databaseError { try await Database.connect(configuration) }
        #expect(database?.kind == .unreachable)
        #expect(database?.isSafeToRetry == true)
    }
}
