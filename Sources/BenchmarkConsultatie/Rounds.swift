import Domain
import Foundation
import Postgres
import Services
import Storage

/// Interleaved rounds: all sides in every round, then medians of the ratios per round.
struct Rounds {
    let place: Place
    let count: Int
    let dossiers: Int

    enum Side: String, CaseIterable {
        case scan = "alle oordelen lezen, kolom voor kolom"
        case scanCount = "alle oordelen tellen"
        case report = "rapport per vakafdeling"
        case count = "alle feiten tellen"
        case recompute = "alle dossiers opnieuw beoordelen"
    }

    func run() async throws {
        let database = try await Database.connect(
            DatabaseConfiguration(place.connectionString("griffie_app")))
        let session = try await Session.connect(
            DatabaseConfiguration(place.connectionString("griffie_app")))
        try await session.execute(
            script: "set wijkgriffie.gemeente = '\(Preparation.gemeente)'")
        // Once before, so that every side finds its pages in memory.
        for side in Side.allCases { _ = try await measure(side, database, session) }
        var rounds: [[Side: Double]] = []
        var (number, dropped) = (0, 0)
        while rounds.count < count, dropped < count {
            number += 1
            let before = ProcessFigures.machine
            var round: [Side: Double] = [:]
            for plaats in Side.allCases.indices {
                let side = Side.allCases[(plaats + number) % Side.allCases.count]
                round[side] = try await measure(side, database, session)
            }
            let after = ProcessFigures.machine
            let stolen = (after.stolen - before.stolen) / max(1, after.all - before.all)
            if stolen > 0.05 { dropped += 1 } else { rounds.append(round) }
            let times = Side.allCases.map { decimal(round[$0] ?? 0, 3) }.joined(separator: " / ")
            print(
                "ronde \(number) \(stolen > 0.05 ? "vervallen" : "telt"):",
                "\(decimal(stolen * 100, 1)) % gestolen; \(times) s")
            _ = fflush(nil)
        }
        await session.close()
        await database.close()
        report(rounds, dropped)
    }

    /// The seconds that a side takes.
    private func measure(
        _ side: Side, _ database: Database, _ session: Session
    ) async throws -> Double {
        let begin = ContinuousClock.now
        switch side {
        case .scan: _ = try await session.query(BenchmarkStatements.scan, ())
        case .scanCount: _ = try await session.query(BenchmarkStatements.scanCount, ())
        case .count: _ = try await session.query(BenchmarkStatements.count, ())
        case .report:
            let report = try await Lezer(database, gemeente: Preparation.gemeente)
                .antwoord(op: Rapportvraag(per: .vakafdeling)).waarde.rapport
            guard report.regels.count > 12 else { throw Failure(text: "het rapport is leeg") }
        case .recompute:
            let outcome = try await Herberekening(session, gemeente: Preparation.gemeente)
                .vergelijk()
            guard outcome.dossiers == dossiers, outcome.anders == 0 else {
                throw Failure(text: "bewaard is iets anders dan volgt: \(outcome)")
            }
            // The municipality of the session was that of the transaction.
            try await session.execute(
                script: "set wijkgriffie.gemeente = '\(Preparation.gemeente)'")
        }
        return (ContinuousClock.now - begin) / .seconds(1)
    }

    private func report(_ rounds: [[Side: Double]], _ dropped: Int) {
        print("\n\(dossiers) dossiers, \(rounds.count) ronden, \(dropped) vervallen; mediaan")
        print("| wat | s |\n|---|---|")
        for side in Side.allCases {
            print("| \(side.rawValue) | \(decimal(median(rounds.compactMap { $0[side] }), 3)) |")
        }
        print("\n| doel | verhouding | [kleinste - grootste] | gehaald |\n|---|---|---|---|")
        goal(.report, .scan, 3, rounds)
        goal(.report, .scanCount, 3, rounds)
        goal(.recompute, .count, 15, rounds)
    }

    private func goal(_ own: Side, _ plain: Side, _ most: Double, _ rounds: [[Side: Double]]) {
        let ratios = rounds.compactMap { round in
            round[own].flatMap { own in round[plain].map { own / $0 } }
        }
        let middle = median(ratios)
        let cells = [
            "\(own.rawValue) <= \(decimal(most, 0)) x \(plain.rawValue)", decimal(middle, 2),
            "[\(decimal(ratios.min() ?? 0, 2)) - \(decimal(ratios.max() ?? 0, 2))]",
            middle <= most ? "ja" : "NEE",
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

    private func decimal(_ value: Double, _ decimals: Int) -> String {
        String(format: "%.\(decimals)f", value)
    }
}

/// Something is not as the benchmark needs it.
struct Failure: Error {
    let text: String
}
