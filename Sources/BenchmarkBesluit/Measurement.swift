/// What one side did in its measured time.
struct Measurement: Sendable {
    var operations = 0
    var seconds = 0.0
    var cpuSeconds = 0.0
    /// Of every command, in microseconds, sorted.
    var latencies: [Double] = []
    /// Round trips per command; one for a function call.
    var roundTrips = 1.0
    var stolenShare = 0.0
    /// Commands that the processor time was used for, where it covers the warm-up too.
    var whole: Int?

    var rate: Double { Double(operations) / seconds }
    var cpuMicroseconds: Double { cpuSeconds / Double(max(1, whole ?? operations)) * 1_000_000 }

    /// A latency that a share of the commands stayed under, in milliseconds.
    func percentile(_ share: Double) -> Double {
        guard !latencies.isEmpty else { return 0 }
        return latencies[min(latencies.count - 1, Int(Double(latencies.count) * share))] / 1000
    }

    /// The first part of each run is not counted: connections, preparations and plans are made.
    static let warmUp = 0.5
    static let length = 2.0
}
