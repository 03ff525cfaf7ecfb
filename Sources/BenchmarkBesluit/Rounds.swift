import Glibc
import Postgres

/// Interleaved rounds: all sides in every round, then medians of the ratios per round.
struct Rounds {
    let place: Place
    let example: Example
    let count: Int

    /// What the sides did with one load in one round.
    typealias Sides = [Place.Side: Measurement]

    func run() async throws {
        var rounds: [[Load: Sides]] = []
        var (number, dropped) = (0, 0)
        while rounds.count < count, dropped < count {
            number += 1
            try await example.prepare(round: number)
            let round = try await measure(number)
            let shares = round.values.flatMap { $0.values.map(\.stolenShare) }
            let stolen = shares.reduce(0, +) / Double(shares.count)
            let outcome = stolen > 0.05 ? "vervallen" : "telt"
            if stolen > 0.05 { dropped += 1 } else { rounds.append(round) }
            let ratios = Load.allCases.compactMap { round[$0] }.map { sides in
                Place.Side.allCases.compactMap { sides[$0] }.map { decimal($0.rate, 0) }
                    .joined(separator: " / ")
            }
            print(
                "ronde \(number) \(outcome): \(decimal(stolen * 100, 1)) % gestolen;",
                ratios.joined(separator: ", "))
            // Each line as it comes, also into a file.
            _ = fflush(nil)
        }
        try await check()
        report(rounds, dropped)
    }

    /// The side that begins changes from round to round.
    private func measure(_ round: Int) async throws -> [Load: Sides] {
        let first = round % Place.Side.allCases.count
        let order = Place.Side.allCases[first...] + Place.Side.allCases[..<first]
        var measured: [Load: Sides] = [:]
        for load in Load.allCases {
            for side in order {
                let before = ProcessFigures.machine
                var measurement =
                    switch side {
                    case .own:
                        try await OwnSide(place: place, example: example)
                            .measure(load, round: round)
                    case .peer, .bare:
                        try PeerSide(place: place, example: example, side: side)
                            .measure(load, round: round)
                    }
                measurement.stolenShare = stolen(since: before)
                measured[load, default: [:]][side] = measurement
            }
        }
        return measured
    }

    private func stolen(since before: (stolen: Double, all: Double)) -> Double {
        let after = ProcessFigures.machine
        return (after.stolen - before.stolen) / max(1, after.all - before.all)
    }

    /// The sides wrote what they should, and every balance is the sum of its ledger.
    private func check() async throws {
        for side in Place.Side.allCases {
            try await example.administer(side.rawValue) { session in
                try await session.execute(
                    script: try example.text(
                        "Sources/BenchmarkBesluit/Peers/controle.sql"))
            }
        }
    }
}
