import Domain

/// Where days stand on a line of so many steps, in whole numbers, so that a picture has the same
/// bytes everywhere.
struct Tijdas {
    let van: Datum
    let tot: Datum
    /// The step of the first day.
    let begin: Int
    /// How many steps lie between the first day and the last.
    let lengte: Int

    /// The step of a day; days outside stand at the edge.
    func plaats(_ dag: Datum) -> Int {
        let alle = max(1, van.dagen(tot: tot))
        let dagen = min(max(0, van.dagen(tot: dag)), alle)
        return begin + dagen * lengte / alle
    }

    /// A day with a label: the first of a month.
    struct Streep {
        let dag: Datum
        let tekst: String
    }

    /// First days of months or years, at most so many.
    func strepen(hooguit: Int) -> [Streep] {
        let (eerste, laatste) = (Self.maand(van), Self.maand(tot))
        let stap =
            Self.stappen.first { (laatste - eerste) / $0 < max(1, hooguit) } ?? laatste - eerste + 1
        let begin = (eerste + stap - 1) / stap * stap
        return stride(from: begin, through: laatste, by: stap).compactMap { nummer in
            guard let dag = Datum(jaar: nummer / 12, maand: nummer % 12 + 1, dag: 1), dag >= van
            else { return nil }
            let jaar = "\(nummer / 12)"
            return Streep(
                dag: dag,
                tekst: stap.isMultiple(of: 12) ? jaar : "\(Self.korteMaanden[nummer % 12]) \(jaar)")
        }
    }

    private static let stappen = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1_200, 6_000, 12_000]

    private static let korteMaanden = [
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]

    /// The months since the beginning of year 0.
    private static func maand(_ dag: Datum) -> Int {
        let (jaar, maand, _) = dag.onderdelen
        return jaar * 12 + maand - 1
    }
}
