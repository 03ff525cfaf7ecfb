/// The one conversion between instants and the calendar of Europe/Amsterdam.
///
/// The date of an event is its calendar date in Amsterdam. The rule is written out here instead of
/// read from the machine's time-zone files, because history must give the same dates on every
/// machine and in every year. Since 1977: summer time is UTC+2, otherwise UTC+1. If the rule is
/// ever changed by law, a new branch with its first year is added here, and old years stay as they
/// are. The tests hold this against the machine's own files.
public enum AmsterdamseTijd {
    /// The date, hour, minute and second on a clock in Amsterdam.
    public struct Klokstand: Hashable, Sendable {
        /// The calendar day in Amsterdam.
        public let datum: Datum
        /// The hour, 0 - 23.
        public let uur: Int
        /// The minute, 0 - 59.
        public let minuut: Int
        /// The second, 0 - 59.
        public let seconde: Int
    }

    /// The difference with UTC at an instant, in seconds: 3600 or 7200.
    public static func verschilMetUTC(op moment: Moment) -> Int64 {
        let seconden = moment.microseconden / 1_000_000
        guard let dag = Datum(dagnummer: Int(seconden / 86_400)),
            let zomertijd = zomertijd(in: dag.jaar)
        else { return 3_600 }
        return zomertijd.contains(seconden) ? 7_200 : 3_600
    }

    /// What a clock in Amsterdam shows at an instant.
    public static func klokstand(op moment: Moment) -> Klokstand {
        let lokaal = moment.microseconden / 1_000_000 + verschilMetUTC(op: moment)
        let inDag = Int(lokaal % 86_400)
        // The last hours of 31 December 9999 in UTC belong to a day that does not exist here.
        let datum = Datum(dagnummer: Int(lokaal / 86_400)) ?? .laatste
        return Klokstand(
            datum: datum, uur: inDag / 3_600, minuut: inDag / 60 % 60, seconde: inDag % 60)
    }

    /// The instants of summer time in a year as seconds since 1970; `nil` before 1977.
    private static func zomertijd(in jaar: Int) -> Range<Int64>? {
        guard jaar >= 1977, let begin = begin(in: jaar), let einde = einde(in: jaar) else {
            return nil
        }
        // Both changes are at 01:00 UTC in all these years.
        let eenUur: Int64 = 3_600
        return Int64(begin.dagnummer) * 86_400 + eenUur..<Int64(einde.dagnummer) * 86_400 + eenUur
    }

    private static func begin(in jaar: Int) -> Datum? {
        switch jaar {
        case 1977...1980: eersteZondag(jaar: jaar, maand: 4)
        default: laatsteZondag(jaar: jaar, maand: 3)
        }
    }

    private static func einde(in jaar: Int) -> Datum? {
        switch jaar {
        case 1978: Datum(jaar: 1978, maand: 10, dag: 1)
        case 1977...1995: laatsteZondag(jaar: jaar, maand: 9)
        default: laatsteZondag(jaar: jaar, maand: 10)
        }
    }

    private static func eersteZondag(jaar: Int, maand: Int) -> Datum? {
        (1...7).lazy.compactMap { Datum(jaar: jaar, maand: maand, dag: $0) }
            .first { $0.weekdag == .zondag }
    }

    private static func laatsteZondag(jaar: Int, maand: Int) -> Datum? {
        let laatste = Datum.dagen(inMaand: maand, jaar: jaar)
        return (laatste - 6...laatste).lazy.compactMap {
            Datum(jaar: jaar, maand: maand, dag: $0)
        }.first { $0.weekdag == .zondag }
    }
}

extension Datum {
    /// The calendar date in Europe/Amsterdam of an instant.
    public init(_ moment: Moment) {
        self = AmsterdamseTijd.klokstand(op: moment).datum
    }
}
