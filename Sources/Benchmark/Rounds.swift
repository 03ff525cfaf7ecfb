import Foundation

/// Where the cluster is, and the Python of the peers.
struct Place {
    let folder: String
    let port: String
    let python: String
}

/// One run of a contender, with what the machine did meanwhile.
struct Run {
    let measurement: Measurement
    let serverMicroseconds: Double
    let stolenShare: Double
}

/// Interleaved rounds: every contender in every round, then medians of the ratios per round.
struct Rounds {
    let place: Place
    let count: Int
    private let seconds = 2

    enum Contender: String, CaseIterable {
        case pgbenchPoint = "pgbench -M prepared, 4 clients"
        case sharedPoint = "gedeeld pad, 64 taken"
        case exclusivePoint = "exclusief pad, 64 taken"
        case pgbenchPipeline = "pgbench startpipeline, 16 per sync"
        case asyncpg = "asyncpg, pool van 4"
        case asyncpgQuiet = "asyncpg zonder reset"
        case psycopg = "psycopg 3, 4 threads"
        case pgbenchPage = "pgbench, pagina van 50"
        case sharedPage = "gedeeld pad, pagina van 50"
        case exclusivePage = "exclusief pad, pagina van 50"

        /// What its rate is compared with.
        var reference: Contender {
            switch self {
            case .pgbenchPage, .sharedPage, .exclusivePage: .pgbenchPage
            case .pgbenchPoint, .sharedPoint, .exclusivePoint, .pgbenchPipeline, .asyncpg,
                .asyncpgQuiet, .psycopg:
                .pgbenchPoint
            }
        }
    }

    func run() throws {
        var rounds: [[Contender: Run]] = []
        var dropped = 0
        while rounds.count < count, dropped < 2 * count {
            var round: [Contender: Run] = [:]
            for contender in Contender.allCases { round[contender] = try measure(contender) }
            let stolen = round.values.map(\.stolenShare).reduce(0, +) / Double(round.count)
            if stolen > 0.05 {
                dropped += 1
                print("ronde vervallen: \(percent(stolen)) van de rekentijd was gestolen")
            } else {
                rounds.append(round)
                print("ronde \(rounds.count): \(percent(stolen)) gestolen")
            }
        }
        report(rounds, dropped)
    }

    private func measure(_ contender: Contender) throws -> Run {
        let before = (ProcessFigures.machine, ProcessFigures.childrenCPU)
        var measurement = try start(contender)
        let (after, cpu) = (ProcessFigures.machine, ProcessFigures.childrenCPU - before.1)
        if measurement.cpuSeconds == 0 { measurement.cpuSeconds = cpu }
        let server = after.busy - before.0.busy - cpu
        return Run(
            measurement: measurement,
            serverMicroseconds: server / measurement.operations * 1_000_000,
            stolenShare: (after.stolen - before.0.stolen) / (after.all - before.0.all)
        )
    }

    private func start(_ contender: Contender) throws -> Measurement {
        switch contender {
        case .pgbenchPoint: try pgbench("point", perTransaction: 1)
        case .pgbenchPipeline: try pgbench("pipeline", perTransaction: 16)
        case .pgbenchPage: try pgbench("page", perTransaction: 1)
        case .sharedPoint: try worker("shared-point")
        case .sharedPage: try worker("shared-page")
        case .exclusivePoint: try worker("exclusive-point")
        case .exclusivePage: try worker("exclusive-page")
        case .asyncpg: try peer("asyncpg")
        case .asyncpgQuiet: try peer("asyncpg-quiet")
        case .psycopg: try peer("psycopg")
        }
    }

    private func worker(_ what: String) throws -> Measurement {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let text = try output([own + "Worker", what, place.folder, place.port, "\(seconds)"])
        return try JSONDecoder().decode(Measurement.self, from: Data(text.utf8))
    }

    private func peer(_ what: String) throws -> Measurement {
        let text = try output([
            place.python, "Sources/Benchmark/Peers/peers.py", what, place.folder, place.port,
            "\(seconds)",
        ])
        return try JSONDecoder().decode(Measurement.self, from: Data(text.utf8))
    }

    private func pgbench(_ script: String, perTransaction: Double) throws -> Measurement {
        let text = try output([
            "pgbench", "-h", place.folder, "-p", place.port, "-U", "postgres", "-n", "-M",
            "prepared", "-c", "4", "-j", "2", "-T", "\(seconds)", "-f",
            "\(place.folder)/\(script).sql", "postgres",
        ])
        let line = text.split(separator: "\n").first { $0.hasPrefix("tps = ") } ?? ""
        let rate = line.split(separator: " ").dropFirst(2).first.flatMap { Double($0) } ?? 0
        let operations = rate * perTransaction * Double(seconds)
        return Measurement(
            operations: operations,
            seconds: Double(seconds),
            cpuSeconds: 0,
            peakKilobytes: 0
        )
    }

    private func output(_ command: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = pipe
        try process.run()
        let text = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(command: command) }
        return String(decoding: text, as: UTF8.self)
    }

    struct Failure: Error {
        let command: [String]
    }
}
