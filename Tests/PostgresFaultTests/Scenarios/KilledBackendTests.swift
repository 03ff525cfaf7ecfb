import Postgres
import PostgresTestCluster
import Testing

extension FaultTests {
    @Suite("Een gedood serverproces", .serialized)
    struct KilledBackendTests {
        static let one = Statement<Int64, Int64>("fault_one", "select \(\.self) as value") { row in
            try row.next("value")
        }
        static let slowRows = Statement<Int64, String>(
            "fault_slow_rows",
            """
            select repeat('x', 4000) || pg_sleep(0.005)::text || \(\.self)::text as text
            from generate_series(1, 2000) -- merk_resultaat
            """
        ) { row in try row.next("text") }
        static let insert = Statement<Int64, Void>(
            "fault_insert",
            "insert into storing (id) values (\(\.self))"
        )
        static let sleep = Statement<Int64, Void>(
            "fault_sleep",
            "select pg_sleep(\(\.self)::float8) -- merk_pijplijn"
        )

        private func isThere(_ id: Int64) async -> Bool {
            await Faults.psql("select count(*) from storing where id = \(id)") == "1"
        }

        private func prepare() async {
            await Faults.psql(
                """
                create table if not exists storing (id bigint primary key);
                create or replace function traag_vastleggen() returns trigger language plpgsql as
                $$ begin perform pg_sleep(20); return null; end $$;
                create table if not exists storing_traag (id bigint primary key);
                drop trigger if exists traag on storing_traag;
                create constraint trigger traag after insert on storing_traag
                    deferrable initially deferred for each row execute function traag_vastleggen();
                """
            )
        }

        @Test("midden in een resultaat: de vraag faalt met het laatste woord, de volgende slaagt")
        func inTheMiddleOfAResult() async throws {
            let database = try await Faults.connect { $0.sharedConnections = 1 }
            let read = Task { try await database.read(Self.slowRows, 1) }
            // Let some of the rows arrive first.
            try await Task.sleep(for: .milliseconds(300))
            try await Faults.killBackend(running: "merk_resultaat")
            let error = await Faults.error { try await read.value }
            #expect(error?.kind == .connectionLost)
            #expect(error?.outcome == .nothingChanged)
            #expect(error?.sqlState == .adminShutdown)
            #expect(try await database.readOne(Self.one, 7) == 7)
            await database.close()
        }

        @Test(
            "midden in een gedeeld segment: wie zijn antwoord had houdt het, de rest faalt leesbaar"
        )
        func inTheMiddleOfASegment() async throws {
            let database = try await Faults.connect { $0.sharedConnections = 1 }
            let policy = RetryPolicy(retriesReads: true)
            let first = Task { try await database.read(Self.slowRows, 1) }
            try await Faults.until { database.statistics.readSegments == 1 }
            let others = (0..<20 as Range<Int64>).map { id in
                Task { try await policy.run { try await database.readOne(Self.one, id) } }
            }
            try await Faults.killBackend(running: "merk_resultaat")
            _ = await Faults.error { try await first.value }
            for (id, task) in others.enumerated() {
                #expect(try await task.value == Int64(id))
            }
            await database.close()
        }

        @Test("midden in een pijplijn zonder COMMIT: er is zeker niets gebeurd")
        func inTheMiddleOfAPipeline() async throws {
            await prepare()
            let database = try await Faults.connect()
            let run = Task {
                var batch = Batch()
                batch.begin()
                batch.add(Self.insert, 1)
                batch.add(Self.sleep, 20)
                batch.add(Self.insert, 2)
                return try await database.withConnection { try await $0.run(batch) }
            }
            try await Faults.killBackend(running: "merk_pijplijn")
            let error = await Faults.error { try await run.value }
            #expect(error?.kind == .connectionLost)
            #expect(error?.outcome == .nothingChanged)
            #expect(await !isThere(1))
            try await commitOne(3, on: database)
            #expect(await isThere(3))
            await database.close()
        }

        @Test("voor COMMIT in dezelfde pijplijn: de uitkomst heet onbekend")
        func beforeCommit() async throws {
            await prepare()
            let database = try await Faults.connect()
            let run = Task {
                var batch = Batch()
                batch.begin()
                batch.add(Self.insert, 4)
                batch.add(Self.sleep, 20)
                batch.commit()
                return try await database.withConnection { try await $0.run(batch) }
            }
            try await Faults.killBackend(running: "merk_pijplijn")
            let error = await Faults.error { try await run.value }
            #expect(error?.kind == .outcomeUnknown)
            #expect(error?.outcome == .unknown)
            #expect(error?.isSafeToRetry == false)
            await database.close()
        }

        @Test("tijdens COMMIT: de uitkomst heet onbekend")
        func duringCommit() async throws {
            await prepare()
            let database = try await Faults.connect()
            let slow = Statement<Int64, Void>(
                "fault_slow_commit",
                "insert into storing_traag (id) values (\(\.self))"
            )
            let run = Task {
                var batch = Batch()
                batch.begin()
                batch.add(slow, 1)
                batch.commit()
                return try await database.withConnection { try await $0.run(batch) }
            }
            try await Faults.killBackend(running: "COMMIT")
            let error = await Faults.error { try await run.value }
            #expect(error?.kind == .outcomeUnknown)
            #expect(error?.outcome == .unknown)
            #expect(await Faults.psql("select count(*) from storing_traag") == "0")
            await database.close()
        }

        @Test("tussen twee batches: de transactie is weg en dat wordt gezegd")
        func betweenBatches() async throws {
            await prepare()
            let database = try await Faults.connect()
            let backend = Statement<Void, Int32>("fault_backend", "select pg_backend_pid() as pid")
            {
                try $0.next("pid")
            }
            let error = await Faults.error {
                try await database.withConnection { connection in
                    var first = Batch()
                    first.begin()
                    let pid = first.add(backend)
                    first.add(Self.insert, 5)
                    let number = try await connection.run(first).one(pid)
                    await Faults.psql("select pg_terminate_backend(\(number), 1000)")
                    var second = Batch()
                    second.add(Self.insert, 6)
                    second.commit()
                    _ = try await connection.run(second)
                }
            }
            #expect(error?.outcome != .committed)
            #expect(await !isThere(5))
            #expect(await !isThere(6))
            try await commitOne(7, on: database)
            await database.close()
        }

        @Test("terwijl niets loopt: de dode verbinding wordt gemerkt en vervangen")
        func idle() async throws {
            let lost = Lock(0)
            let database = try await Faults.connect { configuration in
                configuration.sharedConnections = 1
                configuration.observe = { observation in
                    if case .disconnected(_, .lost) = observation { lost.withLock { $0 += 1 } }
                }
            }
            _ = try await database.readOne(Self.one, 1)
            await Faults.psql(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where application_name = 'wijkgriffie'
                """
            )
            try await Faults.until { lost.withLock { $0 } == 1 }
            #expect(try await database.readOne(Self.one, 2) == 2)
            await database.close()
        }

        private func commitOne(_ id: Int64, on database: Database) async throws {
            var batch = Batch()
            batch.begin()
            batch.add(Self.insert, id)
            batch.commit()
            _ = try await database.withConnection { try await $0.run(batch) }
        }
    }
}
