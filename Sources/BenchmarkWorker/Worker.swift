import FoundationEssentials
import Postgres

/// The measured side of our own client: 64 tasks that read as fast as they can.
///
/// A program of its own without Foundation, so that its memory is the client's.
@main
struct Worker {
    /// Takes four arguments: what to read, folder, port and seconds.
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5 else { return print("use scripts/benchmark client") }
        let place = "host=\(arguments[2]) port=\(arguments[3]) user=postgres dbname=postgres"
        let worker = Worker(connectionString: place, seconds: Double(arguments[4]) ?? 2)
        try await worker.run(arguments[1])
    }

    let connectionString: String
    let seconds: Double
    let tasks = 64

    func run(_ what: String) async throws {
        let database = try await Database.connect(DatabaseConfiguration(connectionString))
        let read = reader(what, database)
        _ = try await readAll(until: 0.2, read)
        let (cpu, before) = (ProcessFigures.ownCPU, ContinuousClock.now)
        let count = try await readAll(until: seconds, read)
        let passed = ContinuousClock.now - before
        let length =
            Double(passed.components.seconds) + Double(passed.components.attoseconds) / 1e18
        print(
            """
            {"operations": \(count), "seconds": \(length), \
            "cpuSeconds": \(ProcessFigures.ownCPU - cpu), \
            "peakKilobytes": \(ProcessFigures.peakKilobytes)}
            """
        )
        await database.close()
    }

    private func reader(
        _ what: String,
        _ database: Database
    ) -> @Sendable (Int64) async throws -> Void {
        switch what {
        case "shared-point":
            { id in
                let row = try await database.readOne(WorkerStatements.point, id)
                precondition(row.id == id)
            }
        case "shared-page":
            { id in
                let rows = try await database.read(WorkerStatements.page, id % 10_000)
                precondition(rows.count == 50)
            }
        case "exclusive-point":
            { id in
                var batch = Batch()
                let handle = batch.add(WorkerStatements.point, id)
                let row = try await database.withConnection { try await $0.run(batch).one(handle) }
                precondition(row.id == id)
            }
        default:
            { id in
                var batch = Batch()
                let handle = batch.add(WorkerStatements.page, id % 10_000)
                let rows = try await database.withConnection { try await $0.run(batch)[handle] }
                precondition(rows.count == 50)
            }
        }
    }

    /// Reads with all tasks at once; the number of answers.
    private func readAll(
        until seconds: Double,
        _ read: @escaping @Sendable (Int64) async throws -> Void
    ) async throws -> Int {
        let end = ContinuousClock.now + .seconds(seconds)
        return try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    var state = UInt64(task + 1) &* 0x9E37_79B9_7F4A_7C15
                    var count = 0
                    while ContinuousClock.now < end {
                        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                        try await read(Int64((state >> 33) % 1_000_000) + 1)
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
    }
}
