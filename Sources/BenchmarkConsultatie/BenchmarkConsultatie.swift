/// Measures reports and recomputation over many dossiers against plain scans of the same rows:
/// `BenchmarkConsultatie folder port rounds dossiers`.
///
/// The cluster of the folder runs, and its database `meting` is empty but for its owner.
@main
enum BenchmarkConsultatie {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let count = Int(arguments[3]), let dossiers = Int(arguments[4])
        else { return print("use scripts/benchmark consultatie") }
        let place = Place(folder: arguments[1], port: arguments[2])
        try await Preparation(place: place, dossiers: dossiers).run()
        try await Rounds(place: place, count: count, dossiers: dossiers).run()
    }
}

/// Where the cluster is.
struct Place: Sendable {
    let folder: String
    let port: String

    func connectionString(_ role: String) -> String {
        "host=\(folder) port=\(port) user=\(role) dbname=meting"
    }
}
