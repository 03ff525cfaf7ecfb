import Postgres
import PostgresTestCluster
import Testing

@Suite("Het exclusieve pad")
struct ExclusivePathTests {
    struct Entry: Sendable {
        let id: Int64
        let amount: Int64
    }

    static let insert = Statement<Entry, Void>(
        "exclusive_insert",
        "insert into boeking (id, bedrag) values (\(\.id), \(\.amount))"
    )
    static let amount = Statement<Int64, Int64>(
        "exclusive_amount",
        "select bedrag from boeking where id = \(\.self)"
    ) { row in try row.next("bedrag") }
    static let update = Statement<Entry, Void>(
        "exclusive_update",
        "update boeking set bedrag = \(\.amount) where id = \(\.id)"
    )
    static let sleep = Statement<Int32, Void>(
        "exclusive_sleep",
        "select pg_sleep(\(\.self)::float8 / 1000)"
    )
    static let backend = Statement<Void, Int32>(
        "exclusive_backend",
        "select pg_backend_pid() as pid"
    ) {
        row in try row.next("pid")
    }

    /// A database with the table, and numbers that no other test uses.
    private func start(
        _ change: (inout DatabaseConfiguration) -> Void = { _ in }
    ) async throws -> (Database, Int64) {
        await onOwnThread {
            _ = TestCluster.shared.psql(
                """
                select pg_advisory_lock(1);
                create table if not exists boeking (
                    id bigint primary key,
                    bedrag bigint not null constraint boeking_bedrag check (bedrag >= 0))
                """
            )
        }
        let first = Self.numbers.withLock { number in
            number += 1000
            return number
        }
        return (try await TestDatabase.connect(change), first)
    }

    private static let numbers = Lock<Int64>(0)

    @Test("een batch is een rondreis en alles of niets")
    func oneRoundTrip() async throws {
        let (database, id) = try await start()
        var batch = Batch(scope: Scope("proef.gemeente", "x"))
        batch.begin()
        let inserted = batch.add(Self.insert, Entry(id: id, amount: 5))
        let read = batch.add(Self.amount, id)
        let changed = batch.add(Self.update, Entry(id: id, amount: 6))
        let missing = batch.add(Self.update, Entry(id: -1, amount: 6))
        batch.commit()
        let results = try await database.withConnection { connection in
            try await connection.run(batch)
        }
        #expect(results[inserted].isEmpty)
        #expect(results.count(inserted) == 1)
        #expect(try results.one(read) == 5)
        #expect(results.count(changed) == 1)
        #expect(results.count(missing) == 0)
        #expect(database.statistics.batches == 1)
        #expect(try await database.readOne(Self.amount, id) == 6)
        await database.close()
    }

    @Test("een fout maakt de hele batch ongedaan en noemt zijn constraint")
    func allOrNothing() async throws {
        let (database, id) = try await start { $0.exclusiveConnections = 1 }
        var batch = Batch()
        batch.begin()
        batch.add(Self.insert, Entry(id: id, amount: 5))
        batch.add(Self.insert, Entry(id: id + 1, amount: -5))
        batch.commit()
        let error = await databaseError {
            try await database.withConnection { connection in try await connection.run(batch) }
        }
        #expect(error?.kind == .server(.checkViolation))
        #expect(error?.constraint == "boeking_bedrag")
        #expect(error?.server?.table == "boeking")
        #expect(error?.statement == "exclusive_insert")
        #expect(error?.outcome == .nothingChanged)
        #expect(try await database.readOptional(Self.amount, id) == nil)
        // The same connection is fit for use again.
        var next = Batch()
        next.begin()
        next.add(Self.insert, Entry(id: id, amount: 7))
        next.commit()
        _ = try await database.withConnection { connection in try await connection.run(next) }
        #expect(try await database.readOne(Self.amount, id) == 7)
        await database.close()
    }

    @Test("een transactie loopt over twee batches, en na een fout kan dezelfde lening verder")
    func twoBatches() async throws {
        let (database, id) = try await start()
        let seen = try await database.withConnection { connection in
            var first = Batch()
            first.begin()
            first.add(Self.insert, Entry(id: id, amount: 1))
            _ = try await connection.run(first)
            var second = Batch()
            let read = second.add(Self.amount, id)
            second.add(Self.insert, Entry(id: id, amount: 1))
            second.commit()
            let error = await databaseError { try await connection.run(second) }
            #expect(error?.kind == .server(.uniqueViolation))
            var third = Batch()
            third.begin()
            let left = third.add(Self.amount, id)
            third.commit()
            _ = read
            return try await connection.run(third).optional(left)
        }
        #expect(seen == nil)
        await database.close()
    }

    @Test("een open gelaten transactie wordt teruggedraaid, ook na een eigen fout van de lener")
    func leftOpen() async throws {
        struct Own: Error {}
        let (database, id) = try await start { $0.exclusiveConnections = 1 }
        await #expect(throws: Own.self) {
            try await database.withConnection { connection in
                var batch = Batch()
                batch.begin()
                batch.add(Self.insert, Entry(id: id, amount: 1))
                _ = try await connection.run(batch)
                throw Own()
            }
        }
        var batch = Batch()
        let read = batch.add(Self.amount, id)
        let results = try await database.withConnection { connection in
            try await connection.run(batch)
        }
        #expect(try results.optional(read) == nil)
        #expect(database.statistics.recoveries == 1)
        await database.close()
    }

    @Test("een batch zonder begin is een eigen transactie")
    func implicitTransaction() async throws {
        let (database, id) = try await start()
        var batch = Batch()
        batch.add(Self.insert, Entry(id: id, amount: 1))
        batch.add(Self.insert, Entry(id: id + 1, amount: -1))
        let error = await databaseError {
            try await database.withConnection { connection in try await connection.run(batch) }
        }
        #expect(error?.kind == .server(.checkViolation))
        #expect(try await database.readOptional(Self.amount, id) == nil)
        await database.close()
    }

    @Test("een batch waarvan de server een statement vergat, wordt als geheel opnieuw gedaan")
    func preparedAgain() async throws {
        let (database, id) = try await start { $0.exclusiveConnections = 1 }
        let deallocate = Statement<Void, Void>("exclusive_deallocate", "deallocate all")
        try await database.withConnection { connection in
            for number in 0..<3 as Range<Int64> {
                var batch = Batch()
                batch.begin()
                batch.add(Self.insert, Entry(id: id + number, amount: number))
                let read = batch.add(Self.amount, id + number)
                batch.commit()
                #expect(try await connection.run(batch).one(read) == number)
                var forget = Batch()
                forget.add(deallocate)
                _ = try await connection.run(forget)
            }
        }
        // Three batches and three times DEALLOCATE, of which two batches were sent twice.
        #expect(database.statistics.batches >= 8)
        #expect(try await database.readOne(Self.amount, id + 2) == 2)
        await database.close()
    }

    @Test("een antwoord dat niet te lezen is, zegt of het werk is vastgelegd")
    func unreadableAnswer() async throws {
        let (database, id) = try await start()
        let wrong = Statement<Int64, Int32>(
            "exclusive_wrong",
            "insert into boeking (id, bedrag) values (\(\.self), 1) returning bedrag"
        ) { row in try row.next("bedrag") }
        func run(_ change: (inout Batch) -> Void) async -> DatabaseError? {
            var batch = Batch()
            change(&batch)
            return await databaseError {
                try await database.withConnection { connection in try await connection.run(batch) }
            }
        }
        let committed = await run { batch in
            batch.begin()
            batch.add(wrong, id)
            batch.commit()
        }
        #expect(committed?.outcome == .committed)
        #expect(try await database.readOptional(Self.amount, id) == 1)
        let undone = await run { batch in
            batch.add(wrong, id + 1)
            batch.add(Self.insert, Entry(id: id + 2, amount: -1))
        }
        #expect(undone?.kind == .server(.checkViolation))
        #expect(undone?.outcome == .nothingChanged)
        #expect(try await database.readOptional(Self.amount, id + 1) == nil)
        await database.close()
    }

    @Test("twee teksten onder een naam houden de hele batch tegen")
    func ambiguousName() async throws {
        let (database, id) = try await start()
        let other = Statement<Entry, Void>(
            "exclusive_insert",
            "insert into boeking (id, bedrag) values (\(\.id), 0 * \(\.amount))"
        )
        var batch = Batch()
        batch.begin()
        batch.add(Self.insert, Entry(id: id, amount: 1))
        batch.add(other, Entry(id: id + 1, amount: 1))
        batch.commit()
        let error = await databaseError {
            try await database.withConnection { connection in try await connection.run(batch) }
        }
        #expect(error?.kind == .misconfigured(.duplicateStatementName))
        #expect(error?.outcome == .notSent)
        #expect(try await database.readOptional(Self.amount, id) == nil)
        await database.close()
    }

    @Test("een misvormde of te grote batch gaat niet naar de server")
    func refusedBatches() async throws {
        let (database, id) = try await start { configuration in
            configuration.maximumBatchStatements = 3
            configuration.maximumParameterBytes = 1000
        }
        var late = Batch()
        late.begin()
        late.commit()
        late.add(Self.insert, Entry(id: id, amount: 1))
        var large = Batch()
        for number in 0..<4 { large.add(Self.insert, Entry(id: id + Int64(number), amount: 1)) }
        let (first, second, third) = await database.errors(late, large, Batch())
        #expect(first?.kind == .misconfigured(.malformedBatch))
        #expect(second?.kind == .limit(.statements(3)))
        #expect(third?.kind == .misconfigured(.malformedBatch))
        #expect(database.statistics.batches == 0)
        var long = Batch()
        let text = Statement<String, Void>("exclusive_text", "select \(\.self)")
        long.add(text, String(repeating: "x", count: 600))
        long.add(text, String(repeating: "x", count: 600))
        let (fourth, _, _) = await database.errors(long, Batch(), Batch())
        #expect(fourth?.kind == .limit(.parameterBytes(1000)))
        #expect(fourth?.outcome == .notSent)
        await database.close()
    }

    @Test("afbreken van de taak breekt het statement af op de server")
    func cancellation() async throws {
        let (database, id) = try await start { $0.exclusiveConnections = 1 }
        let pid = Lock<Int32>(0)
        let task = Task {
            try await database.withConnection { connection in
                var first = Batch()
                first.begin()
                let backend = first.add(Self.backend)
                let number = try await connection.run(first).one(backend)
                pid.withLock { $0 = number }
                var batch = Batch()
                batch.add(Self.insert, Entry(id: id, amount: 1))
                batch.add(Self.sleep, 20_000)
                _ = try await connection.run(batch)
            }
        }
        try await waitUntil { activity(of: pid.withLock { $0 }) == "active" }
        task.cancel()
        let error = await databaseError { try await task.value }
        #expect(error?.kind == .canceled)
        #expect(error?.outcome == .nothingChanged)
        #expect(error?.sqlState == .queryCanceled)
        try await waitUntil { activity(of: pid.withLock { $0 }) == "idle" }
        // The same backend serves the next one, undisturbed by the cancel.
        var batch = Batch()
        let backend = batch.add(Self.backend)
        let read = batch.add(Self.amount, id)
        batch.add(Self.sleep, 50)
        let results = try await database.withConnection { connection in
            try await connection.run(batch)
        }
        #expect(try results.one(backend) == pid.withLock { $0 })
        #expect(try results.optional(read) == nil)
        await database.close()
    }

    @Test("een batch die vastlegt wordt niet afgebroken maar afgewacht")
    func commitIsNotCanceled() async throws {
        let (database, id) = try await start()
        let task = Task {
            var batch = Batch()
            batch.begin()
            batch.add(Self.insert, Entry(id: id, amount: 3))
            batch.add(Self.sleep, 300)
            batch.commit()
            return try await database.withConnection { connection in
                try await connection.run(batch)
            }
        }
        try await waitUntil { database.statistics.batches == 1 }
        task.cancel()
        _ = try await task.value
        #expect(try await database.readOne(Self.amount, id) == 3)
        await database.close()
    }

    @Test("wie te lang op een verbinding wacht of niet in de rij past, wordt geweigerd")
    func waiting() async throws {
        let (database, _) = try await start { configuration in
            configuration.exclusiveConnections = 1
            configuration.maximumWaiters = 1
        }
        let (gate, opener) = AsyncStream<Void>.makeStream()
        let holder = Task {
            try await database.withConnection { _ in for await _ in gate {} }
        }
        try await waitUntil { database.statistics.exclusive == .init(open: 1, idle: 0) }
        let waiter = Task {
            try await database.withConnection(deadline: .seconds(600)) { _ in }
        }
        try await waitUntil { database.statistics.waiters == 1 }
        let refused = await databaseError { try await database.withConnection { _ in } }
        #expect(refused?.kind == .busy)
        waiter.cancel()
        #expect(await databaseError { try await waiter.value }?.kind == .canceled)
        let late = await databaseError {
            try await database.withConnection(deadline: .milliseconds(50)) { _ in }
        }
        #expect(late?.kind == .timeout)
        opener.finish()
        try await holder.value
        let canceled = Task {
            try await database.withConnection { _ in try await Task.sleep(for: .seconds(5)) }
        }
        canceled.cancel()
        await #expect(throws: (any Error).self) { try await canceled.value }
        try await database.withConnection { _ in }
        await database.close()
    }

    @Test("een verstreken termijn breekt een lange leesbatch af")
    func batchDeadline() async throws {
        let (database, _) = try await start { $0.batchDeadline = .milliseconds(200) }
        var batch = Batch()
        batch.begin(.repeatableReadReadOnly)
        batch.add(Self.sleep, 10_000)
        batch.commit()
        let error = await databaseError {
            try await database.withConnection { connection in try await connection.run(batch) }
        }
        #expect(error?.kind == .timeout)
        #expect(error?.outcome == .nothingChanged)
        await database.close()
    }

    @Test("meldingen van de server komen bij de waarneming, niet op stderr")
    func notices() async throws {
        let seen = Lock<[String]>([])
        let (database, _) = try await start { configuration in
            configuration.observe = { observation in
                if case .notice(let message) = observation {
                    seen.withLock { $0.append(message.message) }
                }
            }
        }
        var batch = Batch()
        batch.add(Statement<Void, Void>("exclusive_drop", "drop table if exists bestaat_niet"))
        _ = try await database.withConnection { connection in try await connection.run(batch) }
        #expect(seen.withLock { $0 }.contains { $0.contains("bestaat_niet") })
        await database.close()
    }

    private func activity(of pid: Int32) -> String {
        TestCluster.shared.psql("select state from pg_stat_activity where pid = \(pid)")
    }
}
