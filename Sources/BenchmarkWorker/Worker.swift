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

    /// Fifteen columns, five of them text.
    struct Aanvraag: Sendable {
        let id: Int64
        let budget: Int64
        let nummer: Int32
        let titel: String
        let omschrijving: String
        let aanvrager: String
        let wijk: String
        let status: String
        let bedragCent: Int64
        let verleendCent: Int64?
        let ingediendOp: PostgresTimestamp
        let beslistOp: PostgresTimestamp?
        let looptijdDagen: Int32
        let versie: Int32
        let betaald: Bool
    }

    struct Regel: Sendable {
        let id: Int64
        let nummer: Int32
        let titel: String
        let bedragCent: Int64
        let status: String
        let ingediendOp: PostgresTimestamp
    }

    static let point = Statement<Int64, Aanvraag>(
        "bench_point",
        """
        select id, budget_id, nummer, titel, omschrijving, aanvrager, wijk, status, bedrag_cent,
            verleend_cent, ingediend_op, beslist_op, looptijd_dagen, versie, betaald
        from aanvraag where id = \(\.self)
        """
    ) { row in
        Aanvraag(
            id: try row.next("id"),
            budget: try row.next("budget_id"),
            nummer: try row.next("nummer"),
            titel: try row.next("titel"),
            omschrijving: try row.next("omschrijving"),
            aanvrager: try row.next("aanvrager"),
            wijk: try row.next("wijk"),
            status: try row.next("status"),
            bedragCent: try row.next("bedrag_cent"),
            verleendCent: try row.next("verleend_cent"),
            ingediendOp: try row.next("ingediend_op"),
            beslistOp: try row.next("beslist_op"),
            looptijdDagen: try row.next("looptijd_dagen"),
            versie: try row.next("versie"),
            betaald: try row.next("betaald")
        )
    }

    static let page = Statement<Int64, Regel>(
        "bench_page",
        """
        select id, nummer, titel, bedrag_cent, status, ingediend_op from aanvraag
        where budget_id = \(\.self) order by id limit 50
        """
    ) { row in
        Regel(
            id: try row.next("id"),
            nummer: try row.next("nummer"),
            titel: try row.next("titel"),
            bedragCent: try row.next("bedrag_cent"),
            status: try row.next("status"),
            ingediendOp: try row.next("ingediend_op")
        )
    }

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
                let row = try await database.readOne(Self.point, id)
                precondition(row.id == id)
            }
        case "shared-page":
            { id in
                let rows = try await database.read(Self.page, id % 10_000)
                precondition(rows.count == 50)
            }
        case "exclusive-point":
            { id in
                var batch = Batch()
                let handle = batch.add(Self.point, id)
                let row = try await database.withConnection { try await $0.run(batch).one(handle) }
                precondition(row.id == id)
            }
        default:
            { id in
                var batch = Batch()
                let handle = batch.add(Self.page, id % 10_000)
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
