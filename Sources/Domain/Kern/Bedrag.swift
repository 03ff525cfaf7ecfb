/// Money in whole euro cents; never a fraction, never a floating-point number.
///
/// The full range of `Int64` is valid (about 92 quadrillion euros either way). Every operation is
/// checked: what does not fit throws ``Rekenfout/bedragTeGroot``.
public struct Bedrag: Hashable, Sendable {
    /// The amount in euro cents; negative for what is owed back.
    public let cent: Int64

    /// An amount of so many euro cents.
    public init(cent: Int64) {
        self.cent = cent
    }

    /// No money at all.
    public static let nul = Bedrag(cent: 0)
}

extension Bedrag: Comparable {
    /// Orders amounts by their number of cents.
    public static func < (links: Bedrag, rechts: Bedrag) -> Bool {
        links.cent < rechts.cent
    }
}

extension Bedrag {
    /// The sum of two amounts.
    /// - Throws: ``Rekenfout/bedragTeGroot`` when it does not fit.
    public func plus(_ ander: Bedrag) throws(Rekenfout) -> Bedrag {
        let (som, overloop) = cent.addingReportingOverflow(ander.cent)
        guard !overloop else { throw .bedragTeGroot }
        return Bedrag(cent: som)
    }

    /// What is left after taking away another amount; may be negative.
    /// - Throws: ``Rekenfout/bedragTeGroot`` when it does not fit.
    public func min(_ ander: Bedrag) throws(Rekenfout) -> Bedrag {
        let (verschil, overloop) = cent.subtractingReportingOverflow(ander.cent)
        guard !overloop else { throw .bedragTeGroot }
        return Bedrag(cent: verschil)
    }

    /// The amount a whole number of times.
    /// - Throws: ``Rekenfout/bedragTeGroot`` when it does not fit.
    public func maal(_ aantal: Int64) throws(Rekenfout) -> Bedrag {
        let (product, overloop) = cent.multipliedReportingOverflow(by: aantal)
        guard !overloop else { throw .bedragTeGroot }
        return Bedrag(cent: product)
    }
}

extension Sequence<Bedrag> {
    /// The total of the amounts; ``Bedrag/nul`` for none.
    /// - Throws: ``Rekenfout/bedragTeGroot`` when it does not fit.
    public func totaal() throws(Rekenfout) -> Bedrag {
        var som = Bedrag.nul
        for bedrag in self { som = try som.plus(bedrag) }
        return som
    }
}
