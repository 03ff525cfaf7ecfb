import Foundation

extension Rounds {
    /// A line per load and side, and the goals.
    func report(_ rounds: [[Load: Pair]], _ dropped: Int) {
        print("\n\(rounds.count) ronden, \(dropped) vervallen; mediaan")
        print("| wat | wie | per s | p50 ms | p99 ms | klant us | heen en weer |")
        print("|---|---|---|---|---|---|---|")
        for load in Load.allCases {
            let pairs = rounds.compactMap { $0[load] }
            line(load.text, "griffie, 64 taken", pairs.map(\.own))
            line(load.text, "pgbench, 16 clients", pairs.map(\.peer))
        }
        print("\n| doel | x pgbench | [kleinste - grootste] | gehaald |")
        print("|---|---|---|---|")
        for load in Load.allCases {
            let ratios = rounds.compactMap { $0[load] }.map { $0.own.rate / $0.peer.rate }
            let middle = median(ratios)
            let cells = [
                "\(load.text) >= \(decimal(load.goal, 1)) x", decimal(middle, 2),
                "[\(decimal(ratios.min() ?? 0, 2)) - \(decimal(ratios.max() ?? 0, 2))]",
                middle >= load.goal ? "ja" : "NEE",
            ]
            print("| \(cells.joined(separator: " | ")) |")
        }
    }

    private func line(_ load: String, _ side: String, _ runs: [Measurement]) {
        let cells = [
            load, side, decimal(median(runs.map(\.rate)), 0),
            decimal(median(runs.map { $0.percentile(0.5) }), 1),
            decimal(median(runs.map { $0.percentile(0.99) }), 1),
            decimal(median(runs.map(\.cpuMicroseconds)), 0),
            decimal(median(runs.map(\.roundTrips)), 2),
        ]
        print("| \(cells.joined(separator: " | ")) |")
    }

    private func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    func decimal(_ value: Double, _ decimals: Int) -> String {
        String(format: "%.\(decimals)f", value)
    }
}
