/// The right edge of a growing tree: enough to add leaves and to know the root, however many
/// leaves there are.
public struct Boomrand: Hashable, Sendable {
    /// The number of leaves.
    public private(set) var omvang: Int64
    /// The hashes of the complete subtrees, the largest first.
    public private(set) var pieken: [Hash]

    /// The edge of a tree without leaves.
    public init() {
        (omvang, pieken) = (0, [])
    }

    /// The edge of a tree of this size; `nil` when a hash of ``plaatsen(omvang:)`` is missing.
    public init?(omvang: Int64, _ knopen: [Knoopplaats: Hash]) {
        guard omvang >= 0 else { return nil }
        let pieken = Self.plaatsen(omvang: omvang).map { knopen[$0] }
        guard pieken.allSatisfy({ $0 != nil }) else { return nil }
        self.omvang = omvang
        self.pieken = pieken.compactMap { $0 }
    }

    /// The complete subtrees that make up a tree of this size.
    public static func plaatsen(omvang: Int64) -> [Knoopplaats] { Knoopplaats.pieken(0..<omvang) }

    /// Adds a leaf.
    /// - Returns: the nodes above the leaves that became complete by it, the lowest first.
    public mutating func neem(
        _ blad: Hash, _ boom: Merkleboom
    ) -> [(plaats: Knoopplaats, hash: Hash)] {
        var (hash, nieuw): (Hash, [(plaats: Knoopplaats, hash: Hash)]) = (blad, [])
        for niveau in 0..<omvang.trailingOneBitCount {
            hash = boom.knoop(pieken.removeLast(), hash)
            nieuw.append(
                (Knoopplaats(niveau: niveau + 1, plaats: omvang >> Int64(niveau + 1)), hash))
        }
        pieken.append(hash)
        omvang += 1
        return nieuw
    }

    /// The root of the tree.
    public func wortel(_ boom: Merkleboom) -> Hash { boom.wortel(pieken) }
}

extension Int64 {
    /// How many ones stand at the low end.
    fileprivate var trailingOneBitCount: Int { (~self).trailingZeroBitCount }
}
