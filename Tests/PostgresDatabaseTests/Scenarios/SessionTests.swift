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

    @Test("een taak die afbreekt terwijl zij nog wacht, doet daarna niets meer")
    func queuedCancellation() async throws {
        let session = try await TestDatabase.session()
        let pid = try await session.query(ExclusivePathTests.backend, ())[0]
        try await session.execute(script: "create temp table sessieproef (id bigint)")
        let first = Task { try await session.execute(script: "select pg_sleep(20)") }
        try await waitUntil {
            TestCluster.shared.psql("select state from pg_stat_activity where pid = \(pid)")
                == "active"
        }
        let second = Task {
            try await session.execute(script: "insert into sessieproef values (1)")
        }
        // Cancelled before it is queued or after: it must not be done either way.
        second.cancel()
        first.cancel()
        #expect(await databaseError { try await first.value }?.kind == .canceled)
        let error = await databaseError { try await second.value }
        #expect(error?.kind == .canceled)
        #expect(error?.outcome == .notSent)
        #expect(try await session.query(Self.count, ()) == [0])
        await session.close()
    }

    @Test("een afbreking die te vroeg aankomt wordt herhaald, en een volgende taak lijdt niet")
    func repeatedCancellation() async throws {
        let session = try await TestDatabase.session()
        for _ in 0..<30 {
            let task = Task { try await session.execute(script: "select pg_sleep(20)") }
            task.cancel()
            #expect(await databaseError { try await task.value }?.kind == .canceled)
            try await session.execute(script: "select pg_sleep(0.002)")
        }
        await session.close()
    }

    @Test("een termijn onder de seconde, en zelfs onder de milliseconde, geldt")
    func shortTimeouts() async throws {
        for timeout in [Duration.milliseconds(300), .microseconds(10)] {
            let session = try await Session.connect(
                TestDatabase.configuration(), statementTimeout: timeout)
            let error = await databaseError {
                try await session.execute(script: "select pg_sleep(20)")
            }
            #expect(error?.kind == .server(.queryCanceled))
            await session.close()
        }
        let database = try await TestDatabase.connect { $0.statementTimeout = .microseconds(10) }
        let error = await databaseError {
            var batch = Batch()
            batch.add(ExclusivePathTests.sleep, 20_000)
            _ = try await database.withConnection { [batch] in try await $0.run(batch) }
        }
        #expect(error?.kind == .server(.queryCanceled))
        await database.close()
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
