/// A hash of 32 bytes.
public struct Hash: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// A hash of these bytes; `nil` for any other number than 32.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// 32 zero bytes: what the first entry of a stream follows on.
    public static let nul = Hash(gecontroleerd: [UInt8](repeating: 0, count: 32))

    private init(gecontroleerd bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension Hash: CustomStringConvertible {
    /// The hash in 64 hexadecimal digits, lower case.
    public var description: String {
        var tekens: [UInt8] = []
        tekens.reserveCapacity(64)
        for byte in bytes {
            tekens.append(hexcijfer(byte >> 4))
            tekens.append(hexcijfer(byte & 15))
        }
        return String(decoding: tekens, as: UTF8.self)
    }
}

/// SHA-256, handed in: the rules know no cryptographic library.
public typealias Hashfunctie = @Sendable ([UInt8]) -> Hash

/// The chain of one stream: each value covers the entry and everything before it.
///
/// Chain value = SHA-256(0x03 ‖ previous ‖ volgnummer as 8 bytes ‖ SHA-256(0x02 ‖ bytes)). The
/// prefixes keep the hashes apart from each other and from those of a Merkle tree (0x00, 0x01).
public struct Ketting: Sendable {
    private let hash: Hashfunctie

    /// A chain with this hash function.
    public init(_ hash: @escaping Hashfunctie) {
        self.hash = hash
    }

    /// The hash of an entry's bytes, which does not depend on its place.
    public func inhoud(_ bytes: [UInt8]) -> Hash {
        hash([0x02] + bytes)
    }

    /// The chain value of entry `volgnummer` (from 1) after the value before it.
    public func waarde(na vorige: Hash, volgnummer: Int64, inhoud: Hash) -> Hash {
        let nummer = (0..<8).map {
            UInt8(truncatingIfNeeded: volgnummer >> (56 - 8 * Int64($0)))
        }
        return hash([0x03] + vorige.bytes + nummer + inhoud.bytes)
    }
}
