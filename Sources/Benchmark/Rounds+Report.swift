import Foundation

extension Rounds {
    /// One line per contender: medians over the rounds, with the spread of the ratio.
    func report(_ rounds: [[Contender: Run]], _ dropped: Int) {
        print("\n\(rounds.count) ronden, \(dropped) vervallen; mediaan, [kleinste - grootste]")
        print("| wie | per s | x pgbench | klant us | server us | piek MB |")
        print("|---|---|---|---|---|---|")
        for contender in Contender.allCases {
            let runs = rounds.compactMap { $0[contender] }
            let ratios = rounds.compactMap { round -> Double? in
                guard let own = round[contender], let other = round[contender.reference] else {
                    return nil
                }
                return own.measurement.rate / other.measurement.rate
            }
            let memory = median(runs.map { Double($0.measurement.peakKilobytes) / 1024 })
            let cells = [
                contender.rawValue,
                number(median(runs.map(\.measurement.rate)), 0),
                "\(number(median(ratios), 2)) [\(number(ratios.min() ?? 0, 2))"
                    + " - \(number(ratios.max() ?? 0, 2))]",
                number(median(runs.map(\.measurement.cpuMicroseconds)), 1),
                number(median(runs.map(\.serverMicroseconds)), 1),
                memory == 0 ? "-" : number(memory, 1),
            ]
            print("| \(cells.joined(separator: " | ")) |")
        }
        reportGoals(rounds)
    }

    private func reportGoals(_ rounds: [[Contender: Run]]) {
        print("\n| doel | gemeten | gehaald |")
        print("|---|---|---|")
        goal("gedeeld pad >= 1,0 x pgbench", 1, ratio(.sharedPoint, .pgbenchPoint, rounds))
        goal("gedeeld pad >= 6 x asyncpg", 6, ratio(.sharedPoint, .asyncpg, rounds))
        goal(
            "gedeeld pad >= 6 x asyncpg zonder reset",
            6,
            ratio(.sharedPoint, .asyncpgQuiet, rounds)
        )
        goal("gedeeld pad >= 6 x psycopg", 6, ratio(.sharedPoint, .psycopg, rounds))
        goal("pagina van 50 >= 0,9 x pgbench", 0.9, ratio(.sharedPage, .pgbenchPage, rounds))
        let shared = rounds.compactMap { $0[.sharedPoint]?.measurement }
        goal("klant <= 12 us per lezing", 12, median(shared.map(\.cpuMicroseconds)), isUpper: true)
        let peak = shared.map(\.peakKilobytes).max() ?? 0
        goal("geheugen <= 25 MB", 25, Double(peak) / 1024, isUpper: true)
    }

    private func goal(_ text: String, _ bound: Double, _ value: Double, isUpper: Bool = false) {
        let isMet = isUpper ? value <= bound : value >= bound
        print("| \(text) | \(number(value, 2)) | \(isMet ? "ja" : "NEE") |")
    }

    private func ratio(
        _ own: Contender,
        _ other: Contender,
        _ rounds: [[Contender: Run]]
    ) -> Double {
        median(
            rounds.compactMap { round in
                guard let one = round[own], let two = round[other] else { return nil }
                return one.measurement.rate / two.measurement.rate
            }
        )
    }

    private func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    private func number(_ value: Double, _ decimals: Int) -> String {
        String(format: "%.\(decimals)f", value)
    }

    func percent(_ share: Double) -> String {
        number(share * 100, 1) + " %"
    }
}
