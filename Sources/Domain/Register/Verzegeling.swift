/// The commitment to a text that is kept elsewhere and may be erased.
///
/// SHA-256(0x04 ‖ salt of 16 bytes ‖ text). As long as salt and text exist anybody can check that
/// this was the text; when they are erased (AVG art. 17) the hash says nothing about it and every
/// chain stays valid.
public struct Verzegeling: Hashable, Sendable {
    /// The hash that stands in the register.
    public let hash: Hash

    /// A commitment that was read back.
    public init(hash: Hash) {
        self.hash = hash
    }
}

/// A text with its salt, to be kept apart from the register.
public struct VerzegeldeTekst: Hashable, Sendable {
    /// 16 random bytes.
    public let zout: [UInt8]
    /// The text.
    public let tekst: String
    /// The commitment to both.
    public let verzegeling: Verzegeling

    /// Seals a text.
    /// - Parameter zout: 16 fresh random bytes.
    public init(_ tekst: String, zout: [UInt8], _ hash: Hashfunctie) {
        self.zout = zout
        self.tekst = tekst
        verzegeling = Verzegeling(hash: hash([0x04] + zout + Array(tekst.utf8)))
    }
}
