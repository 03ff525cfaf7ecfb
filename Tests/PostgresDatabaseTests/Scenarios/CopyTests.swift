import Postgres
import PostgresTestCluster
import Testing

@Suite("COPY over een eigen sessie")
struct CopyTests {
    struct Item: Sendable, Hashable {
        let id: Int64
        let name: String?
        let hash: [UInt8]
    }

    static let target = CopyTarget<Item>(
        "copy_item", into: "pg_temp.kopie",
        [.init("id", \.id), .init("naam", \.name), .init("hash", \.hash)])

    static let all = Statement<Void, Item>(
        "copy_all", "select id, naam, hash from pg_temp.kopie order by id"
    ) { row in
        Item(id: try row.next("id"), name: try row.next("naam"), hash: try row.next("hash"))
    }

    static let count = Statement<Void, Int64>(
        "copy_count", "select count(*) as n from pg_temp.kopie"
    ) { row in try row.next("n") }

    static let series = Statement<Void, Int64>(
        "copy_series", "select generate_series(1::bigint, 5000000000) as n"
    ) { row in try row.next("n") }

    /// A session with the table of these tests.
    static func session() async throws -> Session {
        let session = try await TestDatabase.session()
        try await session.execute(
            script: """
                create temp table kopie
                    (id bigint primary key, naam text check (naam <> 'fout'), hash bytea not null)
                """)
        return session
    }

    static func item(_ id: Int64) -> Item {
        Item(id: id, name: id % 3 == 0 ? nil : "naam \(id) é", hash: [UInt8(id % 256), 0, 255])
    }

    /// Hands out pages of items, and then nothing.
    static func pages(_ count: Int64, of size: Int64) -> () -> [Item]? {
        var next: Int64 = 1
        return {
            guard next <= count else { return nil }
            defer { next += size }
            return (next..<min(next + size, count + 1)).map(item)
        }
    }

    @Test(
        "wat erin gaat komt er zo weer uit, in pagina's van elke grootte", arguments: [1, 7, 500])
    func roundTrip(page: Int) async throws {
        let session = try await Self.session()
        let next = Self.pages(1_234, of: 100)
        #expect(try await session.copyIn(Self.target) { next() } == 1_234)
        var read: [Item] = []
        let count = try await session.copyOut(Self.all, page: page) { rows in
            #expect(rows.count <= page)
            read += rows
        }
        #expect(count == 1_234)
        #expect(read == (1...1_234).map(Self.item))
        // Nothing of it is left: the session is as before.
        #expect(try await session.query(Self.count, ()) == [1_234])
        await session.close()
    }

    @Test("niets kopiëren kan ook, heen en terug")
    func nothing() async throws {
        let session = try await Self.session()
        #expect(try await session.copyIn(Self.target) { nil } == 0)
        #expect(try await session.copyOut(Self.all) { _ in Issue.record("a page") } == 0)
        await session.close()
    }

    @Test("wat de server weigert, laat niets achter en noemt zijn reden")
    func refused() async throws {
        let session = try await Self.session()
        var pages = [
            (1...2_000).map { Self.item(Int64($0)) }, [Item(id: 9_999, name: "fout", hash: [])],
            (3_000...4_000).map { Self.item(Int64($0)) },
        ]
        let error = await databaseError {
            try await session.copyIn(Self.target) { pages.isEmpty ? nil : pages.removeFirst() }
        }
        #expect(error?.kind == .server(.checkViolation))
        #expect(error?.outcome == .nothingChanged)
        #expect(error?.statement == "copy_item")
        #expect(try await session.query(Self.count, ()) == [0])
        let twice = await databaseError {
            var rows: [Item]? = [Self.item(1), Self.item(1)]
            try await session.copyIn(Self.target) {
                defer { rows = nil }
                return rows
            }
        }
        #expect(twice?.kind == .server(.uniqueViolation))
        #expect(try await session.query(Self.count, ()) == [0])
        await session.close()
    }

    @Test("een kolom of tabel die er niet is, en een waarde die niet kan, zijn gewone fouten")
    func misfits() async throws {
        let session = try await Self.session()
        let elsewhere = CopyTarget<Item>("copy_weg", into: "pg_temp.weg", [.init("id", \.id)])
        let missing = await databaseError { try await session.copyIn(elsewhere) { nil } }
        #expect(missing?.kind == .server(SQLState("42P01")))
        let type = CopyTarget<Item>("copy_type", into: "pg_temp.kopie", [.init("id", \.name)])
        let wrong = await databaseError {
            var rows: [Item]? = [Self.item(1)]
            try await session.copyIn(type) {
                defer { rows = nil }
                return rows
            }
        }
        #expect(wrong?.kind == .server(SQLState("22P03")))
        let zero = await databaseError {
            try await session.copyIn(Self.target) { [Item(id: 1, name: "a\0b", hash: [])] }
        }
        #expect(zero?.kind == .encoding(.invalidText))
        let other = Statement<Void, Int64>("copy_other", "select id, naam from pg_temp.kopie") {
            try $0.next("nummer")
        }
        _ = try await session.copyIn(Self.target, Self.pages(1, of: 1))
        let name = await databaseError { try await session.copyOut(other) { _ in } }
        #expect(
            name?.kind
                == .decoding(
                    DecodingFailure(column: "nummer", row: 0, reason: .otherName(found: "id"))))
        let command = Statement<Void, Void>("copy_command", "set local work_mem = '1MB'")
        #expect(
            await databaseError { try await session.copyOut(command) { _ in } }?.kind
                == .misconfigured(.copyNotSupported))
        #expect(try await session.query(Self.count, ()) == [1])
        await session.close()
    }

    @Test("een fout van de aanroeper stopt de kopie in beide richtingen en komt eruit")
    func stopped() async throws {
        struct Own: Error {}
        let session = try await Self.session()
        await #expect(throws: Own.self) {
            var isFirst = true
            try await session.copyIn(Self.target) {
                guard isFirst else { throw Own() }
                isFirst = false
                return (1...5_000).map { Self.item(Int64($0)) }
            }
        }
        #expect(try await session.query(Self.count, ()) == [0])
        // A query without end: only because the rest is not read does this come to an end.
        await #expect(throws: Own.self) {
            try await session.copyOut(Self.series, page: 10) { _ in throw Own() }
        }
        #expect(try await session.query(Self.count, ()) == [0])
        await session.close()
    }

    @Test("de server wacht tot een pagina verwerkt is, en een ander krijgt de sessie niet")
    func backPressure() async throws {
        struct Enough: Error {}
        let session = try await Self.session()
        let pid = try await session.query(ExclusivePathTests.backend, ())[0]
        var pages = 0
        await #expect(throws: Enough.self) {
            try await session.copyOut(Self.series, page: 1_000) { _ in
                pages += 1
                guard pages == 2 else { return }
                // It waits until we read: it is not making rows that nobody takes.
                try await waitUntil {
                    TestCluster.shared.psql(
                        "select wait_event from pg_stat_activity where pid = \(pid)")
                        == "ClientWrite"
                }
                let error = await databaseError { try await session.query(Self.count, ()) }
                #expect(error?.kind == .misconfigured(.concurrentUse))
                throw Enough()
            }
        }
        #expect(try await session.query(Self.count, ()) == [0])
        await session.close()
    }

    @Test("afbreken van de taak breekt de kopie af, en de sessie blijft bruikbaar")
    func cancellation() async throws {
        let session = try await Self.session()
        let slow = Statement<Void, Int64>(
            "copy_slow", "select n from (select 1::bigint as n, pg_sleep(20)) as s"
        ) { row in try row.next("n") }
        let pid = try await session.query(ExclusivePathTests.backend, ())[0]
        let reading = Task { try await session.copyOut(slow) { _ in } }
        try await waitUntil {
            TestCluster.shared.psql(
                "select wait_event from pg_stat_activity where pid = \(pid)") == "PgSleep"
        }
        reading.cancel()
        #expect(await databaseError { try await reading.value }?.kind == .canceled)
        #expect(try await session.query(Self.count, ()) == [0])
        let (begun, begin) = AsyncStream<Void>.makeStream()
        let (never, _) = AsyncStream<Void>.makeStream()
        let writing = Task {
            try await session.copyIn(Self.target) {
                begin.yield()
                // Ends when the task is cancelled, and then goes on as if nothing had happened.
                for await _ in never {}
                return [Self.item(1)]
            }
        }
        for await _ in begun { break }
        writing.cancel()
        #expect(await databaseError { try await writing.value }?.kind == .canceled)
        #expect(try await session.query(Self.count, ()) == [0])
        await session.close()
    }

    @Test("een verbinding die halverwege wegvalt, is een verbroken verbinding")
    func lost() async throws {
        let session = try await Self.session()
        let pid = try await session.query(ExclusivePathTests.backend, ())[0]
        let kill = "select pg_terminate_backend(\(pid), 10000)"
        let error = await databaseError {
            try await session.copyOut(Self.series, page: 1_000) { _ in
                _ = await onOwnThread { TestCluster.shared.psql(kill) }
            }
        }
        #expect(error?.kind == .connectionLost)
        let writer = try await Self.session()
        let other = try await writer.query(ExclusivePathTests.backend, ())[0]
        var isKilled = false
        let broken = await databaseError {
            try await writer.copyIn(Self.target) {
                if isKilled { return nil }
                isKilled = true
                _ = await onOwnThread {
                    TestCluster.shared.psql("select pg_terminate_backend(\(other), 10000)")
                }
                return (1...20_000).map { Self.item(Int64($0)) }
            }
        }
        #expect(broken?.kind == .connectionLost)
        await session.close()
        await writer.close()
    }
}
