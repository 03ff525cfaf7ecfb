import Postgres
import PostgresTestCluster
import Testing

@Suite("Het gedeelde pad")
struct SharedPathTests {
    struct Key: Sendable { let id: Int64 }
    struct Row: Sendable, Equatable {
        let id: Int64
        let name: String
    }

    static let byID = Statement<Key, Row>(
        "shared_by_id",
        "select \(\.id) as id, 'naam ' || \(\.id)::text as name"
    ) { row in
        Row(id: try row.next("id"), name: try row.next("name"))
    }
    static let inverse = Statement<Int64, Int64>(
        "shared_inverse",
        "select 100 / \(\.self) as value"
    ) {
        row in try row.next("value")
    }
    static let scope = Statement<Int64, String?>(
        "shared_scope",
        "select nullif(current_setting('proef.gemeente', true), '') as scope"
            as SQL<Int64>
    ) { row in try row.next("scope") }
    static let sleep = Statement<Int32, Bool>(
        "shared_sleep",
        "select pg_sleep(\(\.self)::float8 / 1000) is null as slept"
    ) { row in try row.next("slept") }

    /// Waits behind an advisory lock until whoever holds it lets go.
    static let held = Statement<Int64, Bool>(
        "shared_held",
        "select pg_advisory_xact_lock_shared(\(\.self)) is null as held"
    ) { row in try row.next("held") }
    static let gateKey: Int64 = 7_155

    @Test("duizend leesvragen van 64 taken geven elk hun eigen antwoord, in minder rondreizen")
    func answersBelongToTheirQuestions() async throws {
        let database = try await TestDatabase.connect()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<64 {
                group.addTask {
                    for number in 0..<16 {
                        let id = Int64(task * 1000 + number)
                        let row = try await database.readOne(Self.byID, Key(id: id))
                        #expect(row == Row(id: id, name: "naam \(id)"))
                    }
                }
            }
            try await group.waitForAll()
        }
        let statistics = database.statistics
        #expect(statistics.reads == 1024)
        #expect(statistics.readSegments < 1024)
        #expect(statistics.shared.open <= 4)
        await database.close()
    }

    @Test("zestien wachtende leesvragen reizen samen")
    func oneRoundTrip() async throws {
        let database = try await TestDatabase.connect { $0.sharedConnections = 1 }
        let session = try await TestDatabase.session()
        try await session.execute(script: "select pg_advisory_lock(1616)")
        let blocked = Statement<Int64, Void>(
            "shared_blocked",
            "select pg_advisory_xact_lock(\(\.self))"
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { _ = try await database.read(blocked, 1616) }
            try await waitUntil { database.statistics.readSegments == 1 }
            for id in 1...16 {
                group.addTask { _ = try await database.readOne(Self.byID, Key(id: Int64(id))) }
            }
            try await waitUntil { database.statistics.queuedReads == 16 }
            try await session.execute(script: "select pg_advisory_unlock(1616)")
            try await group.waitForAll()
        }
        #expect(database.statistics.readSegments == 2)
        await session.close()
        await database.close()
    }

    @Test("een mislukte leesvraag laat haar buren in hetzelfde segment met rust")
    func neighbours() async throws {
        let database = try await TestDatabase.connect { $0.sharedConnections = 1 }
        let outcomes = try await withThrowingTaskGroup(of: (Int64, Int64?).self) { group in
            group.addTask {
                _ = try await database.readOne(Self.sleep, 300)
                return (-1, nil)
            }
            try await waitUntil { database.statistics.readSegments == 1 }
            for id in 0..<12 as Range<Int64> {
                group.addTask {
                    do {
                        return (id, try await database.readOne(Self.inverse, id % 4))
                    } catch let error as DatabaseError {
                        #expect(error.kind == .server(SQLState("22012")))
                        #expect(error.statement == "shared_inverse")
                        return (id, nil)
                    }
                }
            }
            return try await group.reduce(into: [Int64: Int64?]()) { $0[$1.0] = $1.1 }
        }
        for id in 0..<12 as Range<Int64> {
            #expect(outcomes[id] == (id % 4 == 0 ? nil : 100 / (id % 4)))
        }
        await database.close()
    }

    @Test("ieder leest onder zijn eigen scope, ook naast anderen in een segment")
    func scopes() async throws {
        let database = try await TestDatabase.connect { $0.sharedConnections = 1 }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<300 {
                group.addTask {
                    let mine = task % 3 == 0 ? nil : "g\(task % 7)"
                    let scope = mine.map { Scope("proef.gemeente", $0) } ?? .none
                    let seen = try await database.readOne(
                        Self.scope,
                        Int64(task),
                        scope: scope
                    )
                    #expect(seen == mine)
                }
            }
            try await group.waitForAll()
        }
        await database.close()
    }

    @Test("het gedeelde pad kan niet schrijven")
    func readOnly() async throws {
        let database = try await TestDatabase.connect()
        let create = Statement<Int64, Void>("shared_create", "create table nooit (id bigint)")
        let error = await databaseError { try await database.read(create, 1) }
        #expect(error?.kind == .server(.readOnlyTransaction))
        await database.close()
    }

    @Test("een afgebroken taak krijgt haar antwoord niet en stoort niemand")
    func cancellation() async throws {
        let database = try await TestDatabase.connect { $0.sharedConnections = 1 }
        // Held by a lock and not by time: on a busy machine any time is over too soon.
        let gate = try await TestDatabase.session()
        try await gate.execute(script: "select pg_advisory_lock(\(Self.gateKey))")
        let slow = Task { try await database.readOne(Self.held, Self.gateKey) }
        try await waitUntil { database.statistics.readSegments == 1 }
        let queued = Task { try await database.readOne(Self.byID, Key(id: 1)) }
        try await waitUntil { database.statistics.queuedReads == 1 }
        queued.cancel()
        slow.cancel()
        // Both answers come while the gate is still closed.
        let first = await databaseError { try await slow.value }
        let second = await databaseError { try await queued.value }
        #expect(first?.kind == .canceled)
        #expect(second?.kind == .canceled)
        #expect(second?.outcome == .notSent)
        try await gate.execute(script: "select pg_advisory_unlock(\(Self.gateKey))")
        let row = try await database.readOne(Self.byID, Key(id: 2))
        #expect(row.id == 2)
        await gate.close()
        await database.close()
    }

    @Test("na DEALLOCATE en na een gewijzigde tabel wordt vanzelf opnieuw voorbereid")
    func preparedAgain() async throws {
        let seen = Lock<[String]>([])
        let database = try await TestDatabase.connect { configuration in
            configuration.sharedConnections = 1
            configuration.observe = { observation in
                if case .preparedAgain(let name) = observation { seen.withLock { $0.append(name) } }
            }
        }
        let deallocate = Statement<Int64, Void>("shared_deallocate", "deallocate all")
        _ = try await database.readOne(Self.byID, Key(id: 1))
        _ = try await database.read(deallocate, 0)
        #expect(try await database.readOne(Self.byID, Key(id: 2)).id == 2)
        #expect(seen.withLock { $0 }.contains("shared_by_id"))
        try await changeTable(under: database)
        #expect(seen.withLock { $0 }.contains("shared_changed"))
        await database.close()
    }

    /// The same statement before and after its column has another length: 0A000 in between.
    private func changeTable(under database: Database) async throws {
        let changed = Statement<Void, String>(
            "shared_changed",
            "select tekst from gewijzigd limit 1"
        ) { row in try row.next("tekst") }
        await onOwnThread {
            _ = TestCluster.shared.psql(
                "create table gewijzigd (tekst varchar(5)); insert into gewijzigd values ('een')"
            )
        }
        #expect(try await database.readOne(changed, ()) == "een")
        await onOwnThread {
            _ = TestCluster.shared.psql("alter table gewijzigd alter tekst type varchar(50)")
        }
        #expect(try await database.readOne(changed, ()) == "een")
    }

    @Test("een statement van meer dan de socketbuffers komt heel over, en zijn antwoord ook")
    func largeStatement() async throws {
        let database = try await TestDatabase.connect()
        let echo = Statement<[UInt8], [UInt8]>("shared_echo", "select \(\.self) as bytes") { row in
            try row.next("bytes")
        }
        let bytes = (0..<8_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let sizes = [bytes.count, 1, 0, 300_000]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for size in sizes + sizes {
                group.addTask {
                    let part = Array(bytes[..<size])
                    let answer = try await database.readOne(echo, part)
                    #expect(answer == part)
                }
            }
            try await group.waitForAll()
        }
        await database.close()
    }

    @Test("een rij te veel, een rij te weinig en te veel rijen zijn fouten")
    func rowCounts() async throws {
        let database = try await TestDatabase.connect { $0.maximumRows = 10 }
        let series = Statement<Int32, Int32>(
            "shared_series",
            "select g as g from generate_series(1, \(\.self)) g"
        ) { row in try row.next("g") }
        #expect(try await database.readOptional(series, 0) == nil)
        #expect(try await database.readOptional(series, 1) == 1)
        #expect(try await database.read(series, 10).count == 10)
        let none = await databaseError { try await database.readOne(series, 0) }
        #expect(none?.kind == .rowCount(found: 0))
        let two = await databaseError { try await database.readOptional(series, 2) }
        #expect(two?.kind == .rowCount(found: 2))
        let many = await databaseError { try await database.read(series, 11) }
        #expect(many?.kind == .limit(.rows(10)))
        await database.close()
    }

    @Test("een onverwachte vorm van het antwoord is een fout die de kolom noemt")
    func unexpectedShape() async throws {
        let database = try await TestDatabase.connect()
        let null = Statement<Int64, Int64>("shared_null", "select null::bigint + \(\.self) as v") {
            row in try row.next("v")
        }
        let error = await databaseError { try await database.readOne(null, 1) }
        guard case .decoding(let failure)? = error?.kind else {
            Issue.record("not a decoding error: \(String(describing: error))")
            return
        }
        #expect(failure.column == "v")
        #expect(failure.reason == .null)
        await database.close()
    }

    @Test("een volle wachtrij en een verstreken termijn weigeren met hun eigen fout")
    func bounds() async throws {
        let database = try await TestDatabase.connect { configuration in
            configuration.sharedConnections = 1
            configuration.maximumQueuedReads = 1
            configuration.readDeadline = .seconds(12)
        }
        // Held by a lock and not by time: on a busy machine any time is over too soon.
        let gate = try await TestDatabase.session()
        try await gate.execute(script: "select pg_advisory_lock(\(Self.gateKey + 1))")
        let slow = Task { try await database.readOne(Self.held, Self.gateKey + 1) }
        try await waitUntil { database.statistics.readSegments == 1 }
        let queued = Task { try await database.readOne(Self.byID, Key(id: 1)) }
        try await waitUntil { database.statistics.queuedReads == 1 }
        let refused = await databaseError { try await database.readOne(Self.byID, Key(id: 2)) }
        #expect(refused?.kind == .busy)
        #expect(refused?.isSafeToRetry == true)
        let late = await databaseError { try await slow.value }
        #expect(late?.kind == .timeout)
        _ = try? await queued.value
        try await gate.execute(script: "select pg_advisory_unlock(\(Self.gateKey + 1))")
        await gate.close()
        #expect(try await database.readOne(Self.byID, Key(id: 3)).id == 3)
        await database.close()
    }

    @Test("na sluiten wordt geweigerd, en wat onderweg was komt nog aan")
    func closing() async throws {
        let database = try await TestDatabase.connect()
        let slow = Task { try await database.readOne(Self.sleep, 300) }
        try await waitUntil { database.statistics.readSegments == 1 }
        await database.close()
        #expect(try await slow.value == false)
        let error = await databaseError { try await database.readOne(Self.byID, Key(id: 1)) }
        #expect(error?.kind == .closed)
    }
}
