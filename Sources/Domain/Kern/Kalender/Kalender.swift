/// The days on which legal terms do not end, for as far as they are known.
///
/// Holidays of the law follow from the year. Days equated to them (art. 3 lid 3) are set by royal
/// decree, three years at a time: they are data. Where no decree is known, past or future, a result
/// is `voorlopig`. A calendar is a value with a version: a term keeps the version that it was
/// started under, and a later decree leads to a recalculation that is recorded.
public struct Kalender: Hashable, Sendable {
    /// Which data this calendar was made from: the decrees known, `2026-2028:5` for five days, and
    /// a fingerprint of all days.
    public let versie: String

    private let gelijkgesteld: [Datum: String]
    private let bekendeJaren: Set<Int>

    /// A calendar with these equated days and these years of known decrees.
    init(versie: String, gelijkgesteld: [Datum: String], bekendeJaren: Set<Int>) {
        self.versie = versie
        self.gelijkgesteld = gelijkgesteld
        self.bekendeJaren = bekendeJaren
    }

    /// All holidays and equated days of a year, in order.
    public func feestdagen(in jaar: Int) -> [Feestdag] {
        let besluiten = gelijkgesteld.filter { $0.key.jaar == jaar }.map { datum, bron in
            Feestdag(
                datum: datum, naam: "Gelijkgestelde dag",
                grondslag: "Algemene termijnenwet art. 3 lid 3; \(bron)")
        }
        return (Feestdag.uitDeWet(jaar: jaar) + besluiten).sorted { $0.datum < $1.datum }
    }

    /// The holiday or equated day on a date, if it is one.
    public func feestdag(op datum: Datum) -> Feestdag? {
        feestdagen(in: datum.jaar).first { $0.datum == datum }
    }

    /// Whether the day is no Saturday, Sunday, holiday or equated day.
    public func isWerkdag(_ datum: Datum) -> Bool {
        switch datum.weekdag {
        case .zaterdag, .zondag: false
        case .maandag, .dinsdag, .woensdag, .donderdag, .vrijdag: feestdag(op: datum) == nil
        }
    }

    /// Whether no royal decree is known for that year, so that a working day may yet turn out to
    /// be equated to a holiday.
    public func isVoorlopig(_ jaar: Int) -> Bool {
        !bekendeJaren.contains(jaar)
    }
}
