/// Measures commands against pgbench: `BenchmarkBesluit folder port rounds`.
///
/// The cluster of the folder runs, and its database `meting` is empty but for its owner.
@main
enum BenchmarkBesluit {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let count = Int(arguments[3]) else {
            return print("use scripts/benchmark besluit")
        }
        let place = Place(folder: arguments[1], port: arguments[2])
        let example = Example(place: place)
        try await example.prepare()
        try await Rounds(place: place, example: example, count: count).run()
    }
}

/// Where the cluster is.
struct Place: Sendable {
    let folder: String
    let port: String

    /// All sides have their own copy of the same data.
    enum Side: String, CaseIterable, Sendable {
        case own = "meting"
        case peer = "pgbench"
        /// Writes the same rows less those of the register.
        case bare = "pgbench_zonder_register"

        var text: String {
            switch self {
            case .own: "griffie, 64 taken"
            case .peer: "pgbench, 16 clients"
            case .bare: "pgbench zonder register"
            }
        }
    }

    func connectionString(_ role: String, _ database: String) -> String {
        "host=\(folder) port=\(port) user=\(role) dbname=\(database)"
    }
}

/// What is measured; the number is part of the identities of its applications.
enum Load: Int, CaseIterable, Sendable {
    case spread = 1
    case hot = 2
    case submit = 3

    var text: String {
        switch self {
        case .spread: "besluiten over 1000 budgetten"
        case .hot: "besluiten op een budget"
        case .submit: "indienen"
        }
    }

    /// The least ratio to pgbench; to the one that writes no register it is 0.6 for all.
    func goal(_ side: Place.Side) -> Double { self == .hot && side == .peer ? 5 : 0.6 }

    /// Applications that wait in each round: more than either side can do.
    var prepared: Int { self == .hot ? 30_000 : 24_000 }

    /// In how many entries they got there.
    var entries: Int { self == .submit ? 1 : 5 }

    var budgets: Int { self == .hot ? 1 : 1_000 }
}
