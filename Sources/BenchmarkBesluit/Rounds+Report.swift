import Foundation

extension Rounds {
    /// A line per load and side, and the goals.
    func report(_ rounds: [[Load: Sides]], _ dropped: Int) {
        print("\n\(rounds.count) ronden, \(dropped) vervallen; mediaan")
        print("| wat | wie | per s | p50 ms | p99 ms | klant us | heen en weer |")
        print("|---|---|---|---|---|---|---|")
        for load in Load.allCases {
            for side in Place.Side.allCases {
                line(load.text, side.text, rounds.compactMap { $0[load]?[side] })
            }
        }
        print("\n| doel | verhouding | [kleinste - grootste] | gehaald |")
        print("|---|---|---|---|")
        for side in [Place.Side.peer, .bare] {
            for load in Load.allCases { goal(load, side, rounds.compactMap { $0[load] }) }
        }
    }

    private func goal(_ load: Load, _ side: Place.Side, _ rounds: [Sides]) {
        let ratios = rounds.compactMap { sides in
            sides[.own].flatMap { own in sides[side].map { own.rate / $0.rate } }
        }
        let (middle, least) = (median(ratios), load.goal(side))
        let cells = [
            "\(load.text) >= \(decimal(least, 1)) x \(side.text)", decimal(middle, 2),
            "[\(decimal(ratios.min() ?? 0, 2)) - \(decimal(ratios.max() ?? 0, 2))]",
            middle >= least ? "ja" : "NEE",
        ]
        print("| \(cells.joined(separator: " | ")) |")
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
