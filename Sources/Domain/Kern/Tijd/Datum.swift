/// A calendar day, without a time and without a time zone.
///
/// Proleptic Gregorian, from 1 January 1583 through 31 December 9999. Stored as one number, so
/// that arithmetic in days is exact and cheap.
public struct Datum: Hashable, Sendable {
    /// Days since 1 January 1970, which is day 0.
    public let dagnummer: Int32

    /// The first day that exists here: 1 January 1583.
    public static let eerste = Datum(gecontroleerd: dagnummer(jaar: 1583, maand: 1, dag: 1))
    /// The last day that exists here: 31 December 9999.
    public static let laatste = Datum(gecontroleerd: dagnummer(jaar: 9999, maand: 12, dag: 31))

    private init(gecontroleerd dagnummer: Int32) {
        self.dagnummer = dagnummer
    }

    /// The day with this number, or `nil` outside 1583 - 9999.
    public init?(dagnummer: Int) {
        guard let nummer = Int32(exactly: dagnummer),
            (Self.eerste.dagnummer...Self.laatste.dagnummer).contains(nummer)
        else { return nil }
        self.init(gecontroleerd: nummer)
    }

    /// The day of this year, month (1 - 12) and day (1 - 31); `nil` when it does not exist.
    public init?(jaar: Int, maand: Int, dag: Int) {
        guard (1583...9999).contains(jaar), (1...12).contains(maand),
            (1...Self.dagen(inMaand: maand, jaar: jaar)).contains(dag)
        else { return nil }
        self.init(gecontroleerd: Self.dagnummer(jaar: jaar, maand: maand, dag: dag))
    }

    /// Year, month (1 - 12) and day (1 - 31).
    public var onderdelen: (jaar: Int, maand: Int, dag: Int) {
        // Days are counted from 1 March of year 0, so that the leap day ends its year; after
        // Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
        let z = Int(dagnummer) + 719_468
        let tijdperk = z / 146_097
        let dagVanTijdperk = z - tijdperk * 146_097
        let jaarVanTijdperk =
            (dagVanTijdperk - dagVanTijdperk / 1_460 + dagVanTijdperk / 36_524
                - dagVanTijdperk / 146_096) / 365
        let dagVanJaar =
            dagVanTijdperk - (365 * jaarVanTijdperk + jaarVanTijdperk / 4 - jaarVanTijdperk / 100)
        let maandVanafMaart = (5 * dagVanJaar + 2) / 153
        let dag = dagVanJaar - (153 * maandVanafMaart + 2) / 5 + 1
        let maand = maandVanafMaart < 10 ? maandVanafMaart + 3 : maandVanafMaart - 9
        return (jaarVanTijdperk + tijdperk * 400 + (maand <= 2 ? 1 : 0), maand, dag)
    }

    /// The year, 1583 - 9999.
    public var jaar: Int { onderdelen.jaar }

    /// The day of the week.
    public var weekdag: Weekdag {
        // Day 0 was a Thursday; the year 1583 lies some 141,000 days before it.
        let plaats = (Int(dagnummer) + 7 * 30_000 + 3) % 7
        return Weekdag.allCases[plaats]
    }

    private static func dagnummer(jaar: Int, maand: Int, dag: Int) -> Int32 {
        let y = maand <= 2 ? jaar - 1 : jaar
        let tijdperk = y / 400
        let jaarVanTijdperk = y - tijdperk * 400
        let maandVanafMaart = maand > 2 ? maand - 3 : maand + 9
        let dagVanJaar = (153 * maandVanafMaart + 2) / 5 + dag - 1
        let dagVanTijdperk =
            jaarVanTijdperk * 365 + jaarVanTijdperk / 4 - jaarVanTijdperk / 100 + dagVanJaar
        return Int32(tijdperk * 146_097 + dagVanTijdperk - 719_468)
    }

    /// How many days the month (1 - 12) of that year has.
    public static func dagen(inMaand maand: Int, jaar: Int) -> Int {
        switch maand {
        case 2: isSchrikkeljaar(jaar) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether the year has a 29 February.
    public static func isSchrikkeljaar(_ jaar: Int) -> Bool {
        jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0)
    }
}

extension Datum: Comparable {
    /// Whether the left day comes before the right one.
    public static func < (links: Datum, rechts: Datum) -> Bool {
        links.dagnummer < rechts.dagnummer
    }
}

extension Datum {
    /// The day so many days later, or earlier when negative.
    /// - Throws: ``Rekenfout/datumBuitenBereik`` outside 1583 - 9999.
    public func plus(dagen: Int) throws(Rekenfout) -> Datum {
        let (nummer, overloop) = Int(dagnummer).addingReportingOverflow(dagen)
        guard !overloop, let datum = Datum(dagnummer: nummer) else { throw .datumBuitenBereik }
        return datum
    }

    /// The same day number so many months later, or the last day of that month when it is shorter.
    /// - Throws: ``Rekenfout/datumBuitenBereik`` outside 1583 - 9999.
    public func plus(maanden: Int) throws(Rekenfout) -> Datum {
        let (jaar, maand, dag) = onderdelen
        let (totaal, overloop) = (jaar * 12 + maand - 1).addingReportingOverflow(maanden)
        guard !overloop, totaal > 0 else { throw .datumBuitenBereik }
        let (nieuwJaar, nieuweMaand) = (totaal / 12, totaal % 12 + 1)
        let laatsteDag = Self.dagen(inMaand: nieuweMaand, jaar: nieuwJaar)
        guard let datum = Datum(jaar: nieuwJaar, maand: nieuweMaand, dag: min(dag, laatsteDag))
        else { throw .datumBuitenBereik }
        return datum
    }

    /// How many days from this day to the other; negative when the other is earlier.
    public func dagen(tot ander: Datum) -> Int {
        Int(ander.dagnummer) - Int(dagnummer)
    }
}
