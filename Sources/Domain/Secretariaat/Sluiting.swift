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
