/// A number of days in a row on which a wijkpost is closed, with the reason.
public struct Sluiting: Hashable, Sendable {
    /// Why.
    public enum Reden: String, CaseIterable, Sendable {
        /// A holiday that the law does not know, such as a local one.
        case feestdag
        /// Somebody is ill; nothing is said of whom.
        case ziekte
        /// Holidays of the staff.
        case vakantie
        /// Work on the building.
        case verbouwing
        /// Anything else.
        case anders
    }

    /// The first day.
    public let van: Datum
    /// The last day.
    public let tot: Datum
    /// Why.
    public let reden: Reden

    /// A closure; `nil` when it ends before it begins.
    public init?(van: Datum, tot: Datum, reden: Reden) {
        guard van <= tot else { return nil }
        self.van = van
        self.tot = tot
        self.reden = reden
    }

    /// Whether a day falls in it.
    public func omvat(_ dag: Datum) -> Bool { van <= dag && dag <= tot }
}

/// A part of a day of the week on which a wijkpost is open.
public struct Openingstijd: Hashable, Sendable {
    /// The day of the week.
    public let dag: Weekdag
    /// Minutes after midnight at which it opens.
    public let vanMinuut: Int
    /// Minutes after midnight at which it closes.
    public let totMinuut: Int

    /// A part of a day; `nil` when it does not end after it begins, within one day.
    public init?(dag: Weekdag, vanMinuut: Int, totMinuut: Int) {
        guard (0...1_440).contains(vanMinuut), vanMinuut < totMinuut, totMinuut <= 1_440 else {
            return nil
        }
        self.dag = dag
        self.vanMinuut = vanMinuut
        self.totMinuut = totMinuut
    }

    /// Reads `ma 09:00-12:30`, with the first two letters or the whole name of the day.
    public init?(tekst: String) {
        let delen = tekst.split(separator: " ").map(String.init)
        guard delen.count == 2, let dag = Weekdag(naam: delen[0]) else { return nil }
        let tijden = delen[1].split(separator: "-", omittingEmptySubsequences: false)
            .map { Self.minuut(String($0)) }
        guard tijden.count == 2, let van = tijden[0], let tot = tijden[1] else { return nil }
        self.init(dag: dag, vanMinuut: van, totMinuut: tot)
    }

    /// As it is typed: `ma 09:00-12:30`.
    public var kort: String {
        "\(dag.naam.prefix(2)) \(Self.tijd(vanMinuut))-\(Self.tijd(totMinuut))"
    }

    private static func minuut(_ tekst: String) -> Int? {
        let bytes = Array(tekst.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let uur = getal(bytes[0..<2]),
            let minuut = getal(bytes[3..<5]), minuut < 60, uur < 24 || (uur == 24 && minuut == 0)
        else { return nil }
        return 60 * uur + minuut
    }

    private static func tijd(_ minuten: Int) -> String {
        "\(tweeCijfers(minuten / 60)):\(tweeCijfers(minuten % 60))"
    }
}
