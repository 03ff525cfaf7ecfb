/// The public half of the key with which checkpoints of one register are signed (Ed25519).
///
/// In writing it is a verifier key as signed notes have it: `naam+id+base64(0x01 ‖ key)`.
public struct Zegelsleutel: Hashable, Sendable {
    /// The name: the origin of the register.
    public let naam: String
    /// The 32 bytes of the key (RFC 8032).
    public let publiek: [UInt8]
    /// The first four bytes of SHA-256(name ‖ newline ‖ 0x01 ‖ key), by which a signature names it.
    public let kenmerk: [UInt8]

    /// A key of 32 bytes; `nil` for another length or for a name that a signed note cannot hold.
    public init?(naam: String, publiek: [UInt8], _ hash: Hashfunctie) {
        guard publiek.count == 32, Self.kanHeten(naam) else { return nil }
        self.naam = naam
        self.publiek = publiek
        kenmerk = Array(hash(Array(naam.utf8) + [0x0A, Self.ed25519] + publiek).bytes.prefix(4))
    }

    /// Whether a signed note can hold this name: without white space, control characters and plus.
    static func kanHeten(_ naam: String) -> Bool {
        !naam.isEmpty
            && !naam.unicodeScalars.contains {
                $0.properties.isWhitespace || $0 == "+" || $0.value < 0x20
            }
    }

    /// Reads the written form; `nil` when the id does not follow from name and key.
    public init?(tekst: String, _ hash: Hashfunctie) {
        let delen = tekst.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard delen.count == 3, let bytes = Base64.bytes(String(delen[2])),
            bytes.first == Self.ed25519
        else { return nil }
        self.init(naam: String(delen[0]), publiek: Array(bytes.dropFirst()), hash)
        guard delen[1] == kenmerktekst else { return nil }
    }

    /// The written form.
    public var tekst: String {
        "\(naam)+\(kenmerktekst)+\(Base64.tekst([Self.ed25519] + publiek))"
    }

    /// The id in eight hexadecimal digits, as people call the key.
    public var kenmerktekst: String {
        kenmerk.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static let ed25519: UInt8 = 0x01
}

/// Checks an Ed25519 signature (RFC 8032) over a message, handed in: message, signature, key.
public typealias Handtekeningcontrole = @Sendable ([UInt8], [UInt8], [UInt8]) -> Bool
