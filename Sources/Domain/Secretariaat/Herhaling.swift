/// The rule by which a task comes back: days of the calendar, never hours.
///
/// A day is a day in Amsterdam, so that summer time moves nothing.
public enum Herhaling: Hashable, Sendable {
    /// Every so many weeks, on the same day of the week.
    case weken(Int)
    /// The so-manieth day of the week of each month; a month without a fifth is passed over.
    case weekdag(Int, Weekdag)
    /// The last of a day of the week in each month.
    case laatste(Weekdag)
    /// A day of each month, or the last day of a month that is shorter.
    case dag(Int)

    /// Reads `2w`, `2e-dinsdag`, `laatste-vrijdag` or `dag-31`; `nil` for anything else.
    public init?(tekst: String) {
        let delen = tekst.lowercased().split(separator: "-", omittingEmptySubsequences: false)
            .map(String.init)
        switch delen.count {
        case 1:
            guard delen[0].hasSuffix("w"), let n = Self.getal(delen[0].dropLast()),
                (1...53).contains(n)
            else { return nil }
            self = .weken(n)
        case 2 where delen[0] == "dag":
            guard let n = Self.getal(delen[1][...]), (1...31).contains(n) else { return nil }
            self = .dag(n)
        case 2 where delen[0] == "laatste":
            guard let weekdag = Weekdag(naam: delen[1]) else { return nil }
            self = .laatste(weekdag)
        case 2:
            guard delen[0].hasSuffix("e"), let n = Self.getal(delen[0].dropLast()),
                (1...5).contains(n), let weekdag = Weekdag(naam: delen[1])
            else { return nil }
            self = .weekdag(n, weekdag)
        default: return nil
        }
    }

    /// As it is typed: `2w`, `2e-dinsdag`, `laatste-vrijdag`, `dag-31`.
    public var kort: String {
        switch self {
        case .weken(let n): "\(n)w"
        case .weekdag(let n, let weekdag): "\(n)e-\(weekdag.naam)"
        case .laatste(let weekdag): "laatste-\(weekdag.naam)"
        case .dag(let n): "dag-\(n)"
        }
    }

    /// The rule in words.
    public var voluit: String {
        switch self {
        case .weken(1): "elke week"
        case .weken(let n): "elke \(n) weken"
        case .weekdag(5, let weekdag):
            "elke vijfde \(weekdag.naam) van de maand; een maand zonder wordt overgeslagen"
        case .weekdag(let n, let weekdag):
            "elke \(Self.rangtelwoorden[n - 1]) \(weekdag.naam) van de maand"
        case .laatste(let weekdag): "elke laatste \(weekdag.naam) van de maand"
        case .dag(let n) where n > 28:
            "elke maand op dag \(n); in een kortere maand op de laatste dag"
        case .dag(let n): "elke maand op dag \(n)"
        }
    }

    private static let rangtelwoorden = ["eerste", "tweede", "derde", "vierde", "vijfde"]

    /// The first day of the rule after another day.
    /// - Throws: ``Rekenfout/datumBuitenBereik`` when it lies outside the calendar.
    public func volgende(na datum: Datum) throws(Rekenfout) -> Datum {
        if case .weken(let n) = self { return try datum.plus(dagen: 7 * n) }
        var (jaar, maand, _) = datum.onderdelen
        // At most two months in a row have no fifth of a day of the week.
        for _ in 0..<4 {
            if let dag = dag(inMaand: maand, jaar: jaar), dag > datum { return dag }
            (jaar, maand) = maand == 12 ? (jaar + 1, 1) : (jaar, maand + 1)
        }
        throw .datumBuitenBereik
    }

    /// The day of the rule in a month; `nil` when there is none.
    private func dag(inMaand maand: Int, jaar: Int) -> Datum? {
        let lengte = Datum.dagen(inMaand: maand, jaar: jaar)
        guard let eerste = Datum(jaar: jaar, maand: maand, dag: 1) else { return nil }
        func nummer(_ weekdag: Weekdag) -> Int {
            1 + (weekdag.rawValue - eerste.weekdag.rawValue + 7) % 7
        }
        let dag: Int =
            switch self {
            case .weken: 1
            case .weekdag(let n, let weekdag): nummer(weekdag) + 7 * (n - 1)
            case .laatste(let weekdag): nummer(weekdag) + 7 * ((lengte - nummer(weekdag)) / 7)
            case .dag(let n): min(n, lengte)
            }
        return dag <= lengte ? Datum(jaar: jaar, maand: maand, dag: dag) : nil
    }

    private static func getal(_ cijfers: Substring) -> Int? {
        cijfers.utf8.allSatisfy(isCijfer) ? Int(cijfers) : nil
    }
}

extension Weekdag {
    /// The day of this Dutch name, or of its first two letters.
    public init?(naam: String) {
        let klein = naam.lowercased()
        guard
            let dag = Self.allCases.first(where: { $0.naam == klein || $0.naam.prefix(2) == klein })
        else { return nil }
        self = dag
    }
}
