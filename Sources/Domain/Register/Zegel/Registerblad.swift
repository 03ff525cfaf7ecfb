/// One leaf of the register: which entry of which stream, with everything before it in that stream.
public struct Registerblad: Hashable, Sendable {
    /// The municipality.
    public let gemeente: ID<Gemeente>
    /// The subject of the stream.
    public let onderwerp: ID<Onderwerp>
    /// The place in the stream, from 1.
    public let volgnummer: Int64
    /// The chain value, which covers the bytes of the entry and of all entries before it.
    public let keten: Hash

    /// A leaf.
    public init(
        gemeente: ID<Gemeente>, onderwerp: ID<Onderwerp>, volgnummer: Int64, keten: Hash
    ) {
        self.gemeente = gemeente
        self.onderwerp = onderwerp
        self.volgnummer = volgnummer
        self.keten = keten
    }

    /// The 72 bytes that are hashed: both identities, the number in eight bytes, the chain value.
    public var bytes: [UInt8] {
        gemeente.bytes + onderwerp.bytes
            + (0..<8).map { UInt8(truncatingIfNeeded: volgnummer >> (56 - 8 * Int64($0))) }
            + keten.bytes
    }

    /// The hash of the leaf in the tree.
    public func hash(_ boom: Merkleboom) -> Hash { boom.blad(bytes) }
}
