/// How long a term is: so many days, weeks, months or years.
public struct Duur: Hashable, Sendable {
    /// The unit that a law or letter states a term in; the raw value is its letter.
    public enum Eenheid: String, CaseIterable, Sendable {
        /// Days.
        case dagen = "d"
        /// Weeks.
        case weken = "w"
        /// Months: same day number, else the last day of the month.
        case maanden = "m"
        /// Years: same day and month, else the last day of the month.
        case jaren = "j"
    }

    /// The number of units, from 0 through 100,000.
    public let aantal: Int
    /// The unit.
    public let eenheid: Eenheid

    /// The largest number of units; far beyond any law, and safe to calculate with.
    public static let grootsteAantal = 100_000

    /// A duration; `nil` for a number outside 0 - 100,000.
    public init?(_ aantal: Int, _ eenheid: Eenheid) {
        guard (0...Self.grootsteAantal).contains(aantal) else { return nil }
        self.aantal = aantal
        self.eenheid = eenheid
    }

    /// A duration that the law itself names.
    init(gecontroleerd aantal: Int, _ eenheid: Eenheid) {
        self.aantal = aantal
        self.eenheid = eenheid
    }

    /// The term to object (Awb 6:7) and to pay (Awb 4:87 lid 1).
    static let zesWeken = Duur(gecontroleerd: 6, .weken)
    /// Reads `6w`, `10d`, `3m` or `5j`.
    public init?(tekst: String) {
        let bytes = Array(tekst.utf8)
        guard let letter = bytes.last,
            let eenheid = Eenheid(rawValue: String(Unicode.Scalar(letter)).lowercased()),
            let aantal = getal(bytes.dropLast())
        else { return nil }
        self.init(aantal, eenheid)
    }
}

extension Duur {
    /// As it is typed: `6w`.
    public var kort: String { "\(aantal)\(eenheid.rawValue)" }
}

extension Duur: CustomStringConvertible {
    /// In words: `6 weken`, `1 dag`.
    public var description: String {
        let (een, meer) =
            switch eenheid {
            case .dagen: ("dag", "dagen")
            case .weken: ("week", "weken")
            case .maanden: ("maand", "maanden")
            case .jaren: ("jaar", "jaren")
            }
        return "\(aantal) \(aantal == 1 ? een : meer)"
    }

    /// The day that lies this long after another; before it with `terug`.
    func na(_ datum: Datum, terug: Bool = false) throws(Rekenfout) -> Datum {
        let n = terug ? -aantal : aantal
        return switch eenheid {
        case .dagen: try datum.plus(dagen: n)
        case .weken: try datum.plus(dagen: 7 * n)
        case .maanden: try datum.plus(maanden: n)
        case .jaren: try datum.plus(maanden: 12 * n)
        }
    }

    /// Whether the Algemene termijnenwet leaves a term of this length alone.
    ///
    /// Article 4: more than 90 days, 12 weeks or 3 months, or any number of years.
    var isUitgezonderd: Bool {
        switch eenheid {
        case .dagen: aantal > 90
        case .weken: aantal > 12
        case .maanden: aantal > 3
        case .jaren: true
        }
    }

    /// Whether the term is at least three days long, for article 2 of the Algemene termijnenwet.
    var isMinstensDrieDagen: Bool {
        switch eenheid {
        case .dagen: aantal >= 3
        case .weken, .maanden, .jaren: aantal >= 1
        }
    }
}
