/// An instant on the time line, to the microsecond.
///
/// The years 1970 through 9999. An instant has no calendar day of its own: the one conversion is
/// ``AmsterdamseTijd``.
public struct Moment: Hashable, Sendable {
    /// Microseconds since 1 January 1970, 00:00:00 UTC.
    public let microseconden: Int64

    /// The last instant that exists here: the end of the year 9999 in UTC.
    public static let laatsteMicroseconde: Int64 = 253_402_300_799_999_999

    /// The instant so many microseconds after 1970, or `nil` outside 1970 - 9999.
    public init?(microseconden: Int64) {
        guard (0...Self.laatsteMicroseconde).contains(microseconden) else { return nil }
        self.microseconden = microseconden
    }
}

extension Moment: Comparable {
    /// Whether the left instant comes before the right one.
    public static func < (links: Moment, rechts: Moment) -> Bool {
        links.microseconden < rechts.microseconden
    }
}

extension Moment {
    /// The instant so many seconds later, or earlier when negative.
    /// - Throws: ``Rekenfout/momentBuitenBereik`` outside 1970 - 9999.
    public func plus(seconden: Int64) throws(Rekenfout) -> Moment {
        let (microseconden, overloop1) = seconden.multipliedReportingOverflow(by: 1_000_000)
        let (som, overloop2) = self.microseconden.addingReportingOverflow(microseconden)
        guard !overloop1, !overloop2, let moment = Moment(microseconden: som) else {
            throw .momentBuitenBereik
        }
        return moment
    }
}
