import Domain
import Postgres
import Services
import Synchronization

/// Our side: 64 tasks, each with one command at a time, on as many connections as pgbench has.
struct OwnSide {
    let place: Place
    let example: Example
    private let tasks = 64

    func measure(_ load: Load, round: Int) async throws -> Measurement {
        var configuration = DatabaseConfiguration(
            place.connectionString("griffie_app", Place.Side.own.rawValue))
        configuration.exclusiveConnections = 16
        let database = try await Database.connect(configuration)
        let executor = Uitvoerder(database)
        let next = Counter()
        let begin = ContinuousClock.now
        let from = begin + .seconds(Measurement.warmUp)
        let end = begin + .seconds(Measurement.length)
        let measurement = try await withThrowingTaskGroup(of: [Double].self) { group in
            for _ in 0..<tasks {
                group.addTask { [example] in
                    var latencies: [Double] = []
                    while true {
                        let start = ContinuousClock.now
                        guard start < end else { return latencies }
                        let number = next.take()
                        guard number < load.prepared else {
                            throw Failure(text: "too few applications for '\(load.text)'")
                        }
                        _ = try await executor.voerUit(
                            example.command(load, round: round, number: number),
                            try example.request(load, executor))
                        let answered = ContinuousClock.now
                        if answered >= from, answered < end {
                            latencies.append((answered - start) / .microseconds(1))
                        }
                    }
                }
            }
            try await Task.sleep(until: from, clock: .continuous)
            let (cpu, batches) = (ProcessFigures.ownCPU, database.statistics.batches)
            try await Task.sleep(until: end, clock: .continuous)
            let (used, sent) = (
                ProcessFigures.ownCPU - cpu, database.statistics.batches - batches
            )
            let latencies = try await group.reduce(into: []) { $0 += $1 }.sorted()
            return Measurement(
                operations: latencies.count, seconds: Measurement.length - Measurement.warmUp,
                cpuSeconds: used, latencies: latencies,
                roundTrips: Double(sent) / Double(max(1, latencies.count)))
        }
        await database.close()
        return measurement
    }
}

/// The numbers from 0, each given out once.
private final class Counter: Sendable {
    private let next = Atomic<Int>(0)

    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
}
