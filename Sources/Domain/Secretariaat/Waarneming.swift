/// Somebody who stands in for somebody else during an absence; nothing is said of the cause.
public struct Waarneming: Hashable, Sendable {
    /// Who is absent.
    public let afwezig: ID<Persoon>
    /// Who stands in.
    public let waarnemer: ID<Persoon>
    /// The first day.
    public let van: Datum
    /// The last day.
    public var tot: Datum

    /// A stand-in for a number of days.
    public init(afwezig: ID<Persoon>, waarnemer: ID<Persoon>, van: Datum, tot: Datum) {
        self.afwezig = afwezig
        self.waarnemer = waarnemer
        self.van = van
        self.tot = tot
    }

    /// Whether it holds on a day.
    public func geldt(op dag: Datum) -> Bool { van <= dag && dag <= tot }
}

extension BidirectionalCollection where Element == Waarneming {
    /// Who does the work of somebody on a day: that person, or who stands in at the end of the row.
    ///
    /// A stand-in who is absent too passes it on; when that comes back to somebody who was passed
    /// already, the work stays with the person it belongs to.
    public func wieDoet(_ werkVan: ID<Persoon>, op dag: Datum) -> ID<Persoon> {
        var (wie, gezien) = (werkVan, Set([werkVan]))
        while let volgende = last(where: { $0.afwezig == wie && $0.geldt(op: dag) })?.waarnemer {
            guard gezien.insert(volgende).inserted else { return werkVan }
            wie = volgende
        }
        return wie
    }
}
