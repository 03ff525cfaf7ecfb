/// The proof that a leaf stands in a tree (RFC 6962 section 2.1.1, RFC 9162 section 2.1.3).
public struct Bladbewijs: Hashable, Sendable {
    /// The place of the leaf, from 0.
    public let index: Int64
    /// The size of the tree.
    public let omvang: Int64
    /// The hashes beside the way from leaf to root, the leaf's neighbour first.
    public let pad: [Hash]

    /// A proof that was read.
    public init(index: Int64, omvang: Int64, pad: [Hash]) {
        self.index = index
        self.omvang = omvang
        self.pad = pad
    }

    /// Makes the proof; `nil` when the leaf is not in the tree or a node of
    /// ``benodigd(index:omvang:)`` is missing.
    public init?(
        index: Int64, omvang: Int64, _ knopen: [Knoopplaats: Hash], _ boom: Merkleboom
    ) {
        guard index >= 0, index < omvang else { return nil }
        var pad: [Hash] = []
        for bereik in Self.zijtakken(index: index, omvang: omvang) {
            let pieken = Knoopplaats.pieken(bereik).map { knopen[$0] }
            guard pieken.allSatisfy({ $0 != nil }) else { return nil }
            pad.append(boom.wortel(pieken.compactMap { $0 }))
        }
        self.init(index: index, omvang: omvang, pad: pad)
    }

    /// The complete subtrees from which the proof is made.
    public static func benodigd(index: Int64, omvang: Int64) -> [Knoopplaats] {
        guard index >= 0, index < omvang else { return [] }
        return zijtakken(index: index, omvang: omvang).flatMap { Knoopplaats.pieken($0) }
    }

    /// The ranges of leaves beside the way, the leaf's neighbour first.
    private static func zijtakken(index: Int64, omvang: Int64) -> [Range<Int64>] {
        var (bereik, uit): (Range<Int64>, [Range<Int64>]) = (0..<omvang, [])
        while bereik.count > 1 {
            let midden = bereik.lowerBound + grootsteMacht(onder: Int64(bereik.count))
            let (links, rechts) = (bereik.lowerBound..<midden, midden..<bereik.upperBound)
            uit.append(index < midden ? rechts : links)
            bereik = index < midden ? links : rechts
        }
        return uit.reversed()
    }

    /// The root that follows from the leaf and the proof; `nil` when the proof has not exactly the
    /// hashes that this place in this tree needs (RFC 9162 section 2.1.3.2).
    public func wortel(blad: Hash, _ boom: Merkleboom) -> Hash? {
        guard index >= 0, index < omvang else { return nil }
        var (hier, laatste, hash) = (index, omvang - 1, blad)
        for broer in pad {
            guard laatste > 0 else { return nil }
            if hier & 1 == 1 || hier == laatste {
                hash = boom.knoop(broer, hash)
                while hier & 1 == 0, hier != 0 { (hier, laatste) = (hier >> 1, laatste >> 1) }
            } else {
                hash = boom.knoop(hash, broer)
            }
            (hier, laatste) = (hier >> 1, laatste >> 1)
        }
        return laatste == 0 ? hash : nil
    }

    /// Whether the leaf stands at this place in the tree with this root.
    public func klopt(blad: Hash, wortel: Hash, _ boom: Merkleboom) -> Bool {
        self.wortel(blad: blad, boom) == wortel
    }
}

/// The largest power of two below a number above 1.
func grootsteMacht(onder getal: Int64) -> Int64 {
    1 << Int64(63 - UInt64(getal - 1).leadingZeroBitCount)
}
