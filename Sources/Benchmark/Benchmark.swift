import Foundation
import Postgres

/// `Benchmark rounds ...` coordinates; `Benchmark worker ...` is one measured process.
@main
enum Benchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments
        switch arguments.dropFirst().first {
        case "worker" where arguments.count == 6:
            let connection =
                "host=\(arguments[3]) port=\(arguments[4]) user=postgres dbname=postgres"
            try await Worker(connectionString: connection, seconds: Double(arguments[5]) ?? 2)
                .run(arguments[2])
        case "rounds" where arguments.count == 6:
            let place = Place(folder: arguments[2], port: arguments[3], python: arguments[4])
            try Rounds(place: place, count: Int(arguments[5]) ?? 7).run()
        default:
            print("use scripts/benchmark client")
        }
    }
}

/// What one process did in its measured time.
struct Measurement: Codable {
    var operations: Double
    var seconds: Double
    var cpuSeconds: Double
    var peakKilobytes: Int

    var rate: Double { operations / seconds }
    var cpuMicroseconds: Double { cpuSeconds / operations * 1_000_000 }
}
