import Foundation
import Postgres
import PostgresTestCluster
import Testing

extension FaultTests {
    @Suite("Lang vol te houden", .serialized)
    struct EnduranceTests {
        private func sessions() async -> String {
            await Faults.psql(
                "select count(*) from pg_stat_activity where application_name = 'wijkgriffie'"
            )
        }

        @Test("10.000 transacties van 64 taken laten geen descriptors, sessies of geheugen achter")
        func tenThousandTransactions() async throws {
            await Faults.psql(
                """
                drop table if exists duur; create table duur (id bigint primary key, tekst text);
                insert into duur select g, '' from generate_series(0, 999) g
                """
            )
            let before = await sessions()
            let text = await onOwnThread { Faults.cluster.connectionString() }
            // A process of its own, so that no other test's descriptors or memory are counted.
            await #expect(processExitsWith: .success) { [text = text as String] in
                try await Workload(connectionString: text).compareBeforeAndAfter()
            }
            #expect(await sessions() == before)
        }
    }
}

/// Ten thousand transactions from 64 tasks, and what they leave behind in this process.
private struct Workload {
    let connectionString: String

    func compareBeforeAndAfter() async throws {
        // The first use of anything may open descriptors that stay.
        try await runAll(10)
        let before = try await descriptors()
        try await runAll(10_000)
        let after = try await descriptors()
        #expect(after == before)
    }

    private static let update = Statement<Int64, Void>(
        "endurance_update",
        "update duur set tekst = \(\.self)::text where id = \(\.self) % 1000"
    )
    private static let read = Statement<Int64, String>(
        "endurance_read",
        "select tekst as tekst from duur where id = \(\.self) % 1000"
    ) { row in try row.next("tekst") }

    private func runAll(_ count: Int64) async throws {
        let database = try await Database.connect(DatabaseConfiguration(connectionString))
        let counter = Lock<Int64>(0)
        let memoryAt2000 = Lock(0)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    while let id = counter.withLock({ next(&$0, of: count) }) {
                        let seen = try await runOne(id, on: database)
                        #expect(seen == String(id))
                        guard id == 2000 else { continue }
                        let now = residentKilobytes()
                        memoryAt2000.withLock { $0 = now }
                    }
                }
            }
            try await group.waitForAll()
        }
        let (early, late) = (memoryAt2000.withLock { $0 }, residentKilobytes())
        if count > 2000 {
            #expect(early > 0)
            #expect(Double(late) <= 1.05 * Double(early), "\(early) kB became \(late) kB")
        }
        #expect(database.statistics.batches == UInt64(count))
        #expect(database.statistics.exclusive.open <= 4)
        await database.close()
    }

    private func runOne(_ id: Int64, on database: Database) async throws -> String {
        var batch = Batch(scope: Scope("proef.gemeente", "g\(id)"))
        batch.begin()
        batch.add(Self.update, id)
        let text = batch.add(Self.read, id)
        batch.commit()
        return try await database.withConnection { connection in
            try await connection.run(batch).one(text)
        }
    }

    private func next(_ counter: inout Int64, of count: Int64) -> Int64? {
        guard counter < count else { return nil }
        counter += 1
        return counter
    }

    /// Open descriptors by what they point at; asked until two answers are the same, because
    /// the tests' own child processes leave theirs for a moment.
    private func descriptors() async throws -> [String] {
        var last: [String] = []
        for _ in 0..<50 {
            let now = Self.descriptorTargets()
            if now == last { break }
            last = now
            try await Task.sleep(for: .milliseconds(200))
        }
        return last
    }

    private static func descriptorTargets() -> [String] {
        let folder = "/proc/self/fd/"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.compactMap { name in
            let target = try? FileManager.default.destinationOfSymbolicLink(
                atPath: folder + name
            )
            return target.map { String($0.prefix { !$0.isNumber }) }
        }.sorted()
    }

    /// Memory of this process in kilobytes.
    private func residentKilobytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
        return Int(line.filter(\.isNumber)) ?? 0
    }
}
