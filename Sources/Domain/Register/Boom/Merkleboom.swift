/// The hashes of a Merkle tree by RFC 6962 section 2.1 (RFC 9162 section 2.1).
///
/// The prefixes 0x00 and 0x01 keep leaves and nodes apart, so that no node can pass for a leaf.
public struct Merkleboom: Sendable {
    private let hash: Hashfunctie

    /// A tree with this hash function.
    public init(_ hash: @escaping Hashfunctie) {
        self.hash = hash
    }

    /// The hash of a leaf: SHA-256(0x00 ‖ bytes).
    public func blad(_ bytes: [UInt8]) -> Hash { hash([0x00] + bytes) }

    /// The hash of a node: SHA-256(0x01 ‖ left ‖ right).
    public func knoop(_ links: Hash, _ rechts: Hash) -> Hash {
        hash([0x01] + links.bytes + rechts.bytes)
    }

    /// The root of a tree without leaves: SHA-256 of nothing.
    public var leeg: Hash { hash([]) }

    /// The root over complete subtrees of falling size; that of the empty tree for none.
    func wortel(_ pieken: some BidirectionalCollection<Hash>) -> Hash {
        guard let laatste = pieken.last else { return leeg }
        return pieken.dropLast().reversed().reduce(laatste) { knoop($1, $0) }
    }
}

/// The place of a complete subtree: over 2^`niveau` leaves, of which the first is
/// `plaats` · 2^`niveau`.
public struct Knoopplaats: Hashable, Sendable {
    /// The height; 0 for a leaf.
    public let niveau: Int
    /// The place among those of the same height, from 0.
    public let plaats: Int64

    /// A place.
    public init(niveau: Int, plaats: Int64) {
        self.niveau = niveau
        self.plaats = plaats
    }

    /// The complete subtrees that make up the leaves of a range, from left to right.
    ///
    /// - Parameter bereik: the range of a node of RFC 6962: its first leaf is a multiple of the
    ///   largest power of two that does not exceed its length.
    static func pieken(_ bereik: Range<Int64>) -> [Knoopplaats] {
        var (begin, uit): (Int64, [Knoopplaats]) = (bereik.lowerBound, [])
        while begin < bereik.upperBound {
            let over = UInt64(bereik.upperBound - begin)
            let niveau = 63 - over.leadingZeroBitCount
            uit.append(Knoopplaats(niveau: niveau, plaats: begin >> Int64(niveau)))
            begin += 1 << Int64(niveau)
        }
        return uit
    }
}
