import Foundation

/// Runs the contenders in turn and compares them: `Benchmark rounds folder port python rounds`.
@main
enum Benchmark {
    static func main() throws {
        let arguments = CommandLine.arguments
        switch arguments.dropFirst().first {
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
