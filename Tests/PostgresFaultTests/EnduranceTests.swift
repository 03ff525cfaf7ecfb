import Foundation
import Postgres
import PostgresTestCluster
import Testing

extension FaultTests {
    @Suite("Lang vol te houden", .serialized)
    struct EnduranceTests {
        private func openDescriptors() -> Int {
            (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
        }

        /// Memory of this process in kilobytes.
        private func residentKilobytes() -> Int {
            let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
            return Int(line.filter(\.isNumber)) ?? 0
        }

        private func sessions() async -> String {
            await Faults.psql(
                "select count(*) from pg_stat_activity where application_name = 'wijkgriffie'")
        }

        @Test("10.000 transacties van 64 taken laten geen descriptors, sessies of geheugen achter")
        func tenThousandTransactions() async throws {
            await Faults.psql(
                """
                drop table if exists duur; create table duur (id bigint primary key, tekst text);
                insert into duur select g, '' from generate_series(0, 999) g
                """)
            let update = Statement<Int64, Void>(
                "endurance_update", "update duur set tekst = \(\.self)::text where id = \(\.self) % 1000")
            let read = Statement<Int64, String>(
                "endurance_read", "select tekst as tekst from duur where id = \(\.self) % 1000"
            ) { row in try row.next("tekst") }
            let (descriptors, before) = (openDescriptors(), await sessions())
            let database = try await Faults.connect()
            let counter = Lock<Int64>(0)
            let memoryAt2000 = Lock(0)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<64 {
                    group.addTask {
                        while let id = counter.withLock({ next(&$0) }) {
                            var batch = Batch(scope: Scope("proef.gemeente", "g\(id)"))
                            batch.begin()
                            batch.add(update, id)
                            let text = batch.add(read, id)
                            batch.commit()
                            let seen = try await database.withConnection { connection in
                                try await connection.run(batch).one(text)
                            }
                            #expect(seen == String(id))
                            if id == 2000 {
                                let now = residentKilobytes()
                                memoryAt2000.withLock { $0 = now }
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let (early, late) = (memoryAt2000.withLock { $0 }, residentKilobytes())
            #expect(early > 0)
            #expect(Double(late) <= 1.05 * Double(early), "\(early) kB became \(late) kB")
            #expect(database.statistics.batches == 10_000)
            #expect(database.statistics.exclusive.open <= 4)
            await database.close()
            #expect(openDescriptors() == descriptors)
            try await Faults.until { true }
            #expect(await sessions() == before)
        }

        private func next(_ counter: inout Int64) -> Int64? {
            guard counter < 10_000 else { return nil }
            counter += 1
            return counter
        }
    }
}
