/// Where a report counts a unit, in one number: quarter, verdict, and what counts of it.
///
/// The database groups a million units by one number faster than by six columns. It is part of the
/// stored verdict, so its meaning never changes; it follows from the other columns.
public struct Rapportsleutel: Hashable, Sendable {
    /// The number in the database.
    public let nummer: Int32

    private static let perKwartaal: Int32 = 128

    /// The place of a unit.
    public init(_ eenheid: Consultatieeenheid) {
        let kwartaal = eenheid.besluitDatum.map { Kwartaal($0).volgnummer } ?? Self.onbeslist
        let belofte = eenheid.nagekomen.map { $0 ? 2 : 1 } ?? 0
        let rest =
            ((eenheid.herkomst.overgang ? 1 : 0) * 2 + (eenheid.teltMee ? 1 : 0)) * 3 + belofte
        let plaats = Int32(rest * Consultatieoordeel.allCases.count + eenheid.oordeel.plaats)
        nummer = Int32(kwartaal) * Self.perKwartaal + plaats
    }

    /// The place with a number; `nil` when no unit can have it.
    public init?(nummer: Int32) {
        guard nummer >= 0 else { return nil }
        let rest = Int(nummer % Self.perKwartaal)
        guard rest < 12 * Consultatieoordeel.allCases.count else { return nil }
        self.nummer = nummer
    }

    /// After every quarter: what was not decided comes last.
    private static let onbeslist = 40_000

    private var rest: Int { Int(nummer % Self.perKwartaal) }
    private var vlaggen: Int { rest / Consultatieoordeel.allCases.count }

    /// The quarter of the decision; `nil` for what was not decided.
    public var kwartaal: Kwartaal? {
        Kwartaal(volgnummer: Int(nummer / Self.perKwartaal))
    }
    /// The verdict.
    public var oordeel: Consultatieoordeel {
        Consultatieoordeel.allCases[rest % Consultatieoordeel.allCases.count]
    }
    /// Whether the promise was kept; `nil` when that cannot be told.
    public var nagekomen: Bool? {
        switch vlaggen % 3 {
        case 0: nil
        case 1: false
        default: true
        }
    }
    /// Whether it counts in the shares.
    public var teltMee: Bool { vlaggen / 3 % 2 == 1 }
    /// Whether the dossier was opened before the first day on the system.
    public var overgang: Bool { vlaggen / 6 == 1 }

    /// The numbers of all units that were decided in a period of quarters.
    public static func nummers(_ kwartalen: ClosedRange<Kwartaal>) -> ClosedRange<Int32> {
        let (eerste, laatste) = (kwartalen.lowerBound, kwartalen.upperBound)
        return Int32(eerste.volgnummer) * perKwartaal...Int32(laatste.volgnummer) * perKwartaal
            + perKwartaal - 1
    }

    /// The numbers of all units.
    public static let alleNummers: ClosedRange<Int32> = 0...Int32.max
}

extension Kwartaal: Comparable {
    /// The quarter with a number in a year, from 1 to 4; `nil` for another number or year.
    public init?(jaar: Int, nummer: Int) {
        guard let dag = Datum(jaar: jaar, maand: nummer * 3, dag: 1) else { return nil }
        self.init(dag)
    }

    /// All quarters of a year; `nil` for a year that does not exist here.
    public static func jaar(_ jaar: Int) -> ClosedRange<Kwartaal>? {
        guard let eerste = Kwartaal(jaar: jaar, nummer: 1),
            let laatste = Kwartaal(jaar: jaar, nummer: 4)
        else { return nil }
        return eerste...laatste
    }

    /// Reads `2026-K3`; `nil` for another text.
    public init?(tekst: String) {
        let delen = tekst.split(separator: "-", omittingEmptySubsequences: false)
        guard delen.count == 2, delen[0].utf8.count == 4, delen[1].utf8.count == 2,
            delen[1].hasPrefix("K"), let jaar = Int(delen[0]),
            let nummer = Int(delen[1].dropFirst())
        else { return nil }
        self.init(jaar: jaar, nummer: nummer)
    }

    /// How many quarters since the year 0.
    var volgnummer: Int { jaar * 4 + nummer - 1 }

    init?(volgnummer: Int) {
        self.init(jaar: volgnummer / 4, nummer: volgnummer % 4 + 1)
    }

    /// The earlier quarter comes first.
    public static func < (links: Kwartaal, rechts: Kwartaal) -> Bool {
        links.volgnummer < rechts.volgnummer
    }
}
