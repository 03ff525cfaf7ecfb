import Glibc
import Postgres

/// Interleaved rounds: both sides in every round, then medians of the ratios per round.
struct Rounds {
    let place: Place
    let example: Example
    let count: Int

    /// What both sides did with one load in one round.
    typealias Pair = (own: Measurement, peer: Measurement)

    func run() async throws {
        var rounds: [[Load: Pair]] = []
        var (number, dropped) = (0, 0)
        while rounds.count < count, dropped < count {
            number += 1
            try await example.prepare(round: number)
            let round = try await measure(number)
            let shares = round.values.flatMap { [$0.own.stolenShare, $0.peer.stolenShare] }
            let stolen = shares.reduce(0, +) / Double(shares.count)
            let outcome = stolen > 0.05 ? "vervallen" : "telt"
            if stolen > 0.05 { dropped += 1 } else { rounds.append(round) }
            let ratios = Load.allCases.compactMap { round[$0] }.map { own, peer in
                "\(decimal(own.rate, 0)) / \(decimal(peer.rate, 0))"
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
    private func measure(_ round: Int) async throws -> [Load: Pair] {
        var measured: [Load: Pair] = [:]
        for load in Load.allCases {
            var pair: Pair = (Measurement(), Measurement())
            let sides =
                round.isMultiple(of: 2) ? Place.Side.allCases.reversed() : Place.Side.allCases
            for side in sides {
                let before = ProcessFigures.machine
                switch side {
                case .own:
                    pair.own = try await OwnSide(place: place, example: example)
                        .measure(load, round: round)
                    pair.own.stolenShare = stolen(since: before)
                case .peer:
                    pair.peer = try PeerSide(place: place, example: example)
                        .measure(load, round: round)
                    pair.peer.stolenShare = stolen(since: before)
                }
            }
            measured[load] = pair
        }
        return measured
    }

    private func stolen(since before: (stolen: Double, all: Double)) -> Double {
        let after = ProcessFigures.machine
        return (after.stolen - before.stolen) / max(1, after.all - before.all)
    }

    /// Both sides wrote the same rows, and every balance is the sum of its ledger.
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
