import Postgres
import PostgresTestCluster
import Testing

extension FaultTests {
    /// COMMIT waits for a standby that is not there, and then no longer does.
    @Suite("Vastleggen zonder bevestiging van de tweede server", .serialized)
    struct UnconfirmedCommitTests {
        static let insert = Statement<Int64, Void>(
            "unconfirmed_insert", "insert into onbevestigd (id) values (\(\.self))")

        /// With a standby that never answers; without it again afterwards, whatever happens.
        private func withAbsentStandby(_ body: () async throws -> Void) async throws {
            await Faults.psql("create table if not exists onbevestigd (id bigint primary key)")
            await Faults.psql("truncate onbevestigd")
            try await setStandby("afwezig")
            do {
                try await body()
                try await setStandby("")
            } catch {
                try await setStandby("")
                throw error
            }
        }

        private func setStandby(_ name: String) async throws {
            await Faults.psql("alter system set synchronous_standby_names = '\(name)'")
            await Faults.psql("select pg_reload_conf()")
            try await Faults.until {
                Faults.cluster.psql("show synchronous_standby_names") == name
            }
            // The checkpointer tells the others, and takes its settings before it does this.
            await Faults.psql("checkpoint")
        }

        /// Acts on the backend whose COMMIT waits, once one does.
        private func interrupt(_ function: String) async throws {
            let sql = """
                select \(function)(pid) from pg_stat_activity where wait_event = 'SyncRep'
                """
            try await Faults.until { Faults.cluster.psql(sql).contains("t") }
        }

        private func isThere(_ id: Int64) async -> Bool {
            await Faults.psql("select count(*) from onbevestigd where id = \(id)") == "1"
        }

        private func batch(_ id: Int64, commits: Bool = true) -> Batch {
            var batch = Batch()
            if commits { batch.begin() }
            batch.add(Self.insert, id)
            if commits { batch.commit() }
            return batch
        }

        @Test("wordt het wachten afgebroken, dan is de uitkomst onbekend; ook zonder eigen COMMIT")
        func canceledWait() async throws {
            let database = try await Faults.connect { $0.exclusiveConnections = 1 }
            try await withAbsentStandby {
                for (id, commits) in [(1, true), (2, false)] as [(Int64, Bool)] {
                    let run = Task { [batch = batch(id, commits: commits)] in
                        try await database.withConnection { try await $0.run(batch) }
                    }
                    try await interrupt("pg_cancel_backend")
                    let error = await Faults.error { try await run.value }
                    #expect(error?.kind == .outcomeUnknown)
                    #expect(error?.outcome == .unknown)
                    #expect(error?.isSafeToRetry == false)
                    #expect(error?.server?.severity == "WARNING")
                    // It stands here, but nobody was told so.
                    #expect(await isThere(id))
                }
            }
            // The same connection goes on, and the doubt was about that one COMMIT alone.
            let next = batch(3)
            _ = try await database.withConnection { try await $0.run(next) }
            #expect(database.statistics.connects == 2)
            #expect(await isThere(3))
            await database.close()
        }

        @Test("wordt de server daarbij gestopt, dan ook")
        func endedWait() async throws {
            let database = try await Faults.connect()
            try await withAbsentStandby {
                let run = Task { [batch = batch(4)] in
                    try await database.withConnection { try await $0.run(batch) }
                }
                try await interrupt("pg_terminate_backend")
                let error = await Faults.error { try await run.value }
                #expect(error?.kind == .outcomeUnknown)
                #expect(error?.outcome == .unknown)
            }
            await database.close()
        }

        @Test(
            "op een sessie van zichzelf net zo, ook als rol of database waarschuwingen wegfiltert")
        func session() async throws {
            await Faults.psql("alter role postgres set client_min_messages = error")
            let session = try await Session.connect(
                DatabaseConfiguration(await onOwnThread { Faults.cluster.connectionString() }))
            await Faults.psql("alter role postgres reset client_min_messages")
            try await withAbsentStandby {
                let run = Task {
                    try await session.transaction { session in
                        try await session.execute(script: "insert into onbevestigd values (5)")
                    }
                }
                try await interrupt("pg_cancel_backend")
                let inTransaction = await Faults.error { try await run.value }
                #expect(inTransaction?.kind == .outcomeUnknown)
                let single = Task {
                    try await session.execute(script: "insert into onbevestigd values (6)")
                }
                try await interrupt("pg_cancel_backend")
                let alone = await Faults.error { try await single.value }
                #expect(alone?.kind == .outcomeUnknown)
                #expect(alone?.outcome == .unknown)
            }
            try await session.execute(script: "insert into onbevestigd values (7)")
            #expect(await isThere(7))
            await session.close()
        }
    }
}
