/// The proof that a tree has only grown: the smaller one is the beginning of the larger one
/// (RFC 6962 section 2.1.2, RFC 9162 section 2.1.4).
public struct Aansluitbewijs: Hashable, Sendable {
    /// The size of the smaller tree, at least 1.
    public let van: Int64
    /// The size of the larger tree.
    public let naar: Int64
    /// The hashes, in the order of the RFC.
    public let pad: [Hash]

    /// A proof that was read.
    public init(van: Int64, naar: Int64, pad: [Hash]) {
        self.van = van
        self.naar = naar
        self.pad = pad
    }

    /// Makes the proof; `nil` when the sizes do not fit or a node of ``benodigd(van:naar:)`` is
    /// missing.
    public init?(van: Int64, naar: Int64, _ knopen: [Knoopplaats: Hash], _ boom: Merkleboom) {
        guard van > 0, van <= naar else { return nil }
        var pad: [Hash] = []
        for bereik in Self.bereiken(van: van, naar: naar) {
            let pieken = Knoopplaats.pieken(bereik).map { knopen[$0] }
            guard pieken.allSatisfy({ $0 != nil }) else { return nil }
            pad.append(boom.wortel(pieken.compactMap { $0 }))
        }
        self.init(van: van, naar: naar, pad: pad)
    }

    /// The complete subtrees from which the proof is made.
    public static func benodigd(van: Int64, naar: Int64) -> [Knoopplaats] {
        guard van > 0, van <= naar else { return [] }
        return bereiken(van: van, naar: naar).flatMap { Knoopplaats.pieken($0) }
    }

    /// SUBPROOF of RFC 6962, from the inside out.
    private static func bereiken(van: Int64, naar: Int64) -> [Range<Int64>] {
        var (bereik, uit, heel): (Range<Int64>, [Range<Int64>], Bool) = (0..<naar, [], true)
        while bereik.upperBound > van {
            let midden = bereik.lowerBound + grootsteMacht(onder: Int64(bereik.count))
            if van <= midden {
                uit.append(midden..<bereik.upperBound)
                bereik = bereik.lowerBound..<midden
            } else {
                uit.append(bereik.lowerBound..<midden)
                bereik = midden..<bereik.upperBound
                heel = false
            }
        }
        if !heel { uit.append(bereik) }
        return uit.reversed()
    }

    /// Whether the tree with the second root begins with the tree with the first one
    /// (RFC 9162 section 2.1.4.2).
    public func klopt(van oud: Hash, naar nieuw: Hash, _ boom: Merkleboom) -> Bool {
        guard van > 0, van <= naar else { return false }
        if van == naar { return pad.isEmpty && oud == nieuw }
        // A first tree that is complete is itself the first hash.
        var rest = (van & (van - 1) == 0 ? [oud] : [])[...] + pad
        guard let eerste = rest.popFirst() else { return false }
        var (hier, laatste) = (van - 1, naar - 1)
        while hier & 1 == 1 { (hier, laatste) = (hier >> 1, laatste >> 1) }
        var (links, rechts) = (eerste, eerste)
        for broer in rest {
            guard laatste > 0 else { return false }
            if hier & 1 == 1 || hier == laatste {
                links = boom.knoop(broer, links)
                rechts = boom.knoop(broer, rechts)
                while hier & 1 == 0, hier != 0 { (hier, laatste) = (hier >> 1, laatste >> 1) }
            } else {
                rechts = boom.knoop(rechts, broer)
            }
            (hier, laatste) = (hier >> 1, laatste >> 1)
        }
        return links == oud && rechts == nieuw && laatste == 0
    }
}
