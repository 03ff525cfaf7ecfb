import CSodium

/// Signatures by Ed25519 (RFC 8032), by libsodium.
public enum Ed25519 {
    /// The length of a seed and of a public key, in bytes.
    public static let sleutellengte = 32
    /// The length of a signature, in bytes.
    public static let handtekeninglengte = 64

    /// A private key, made from 32 random bytes; it never shows itself.
    public struct Sleutel: Sendable {
        private let geheim: [UInt8]
        /// The public half, 32 bytes.
        public let publiek: [UInt8]

        /// The key of a seed; `nil` for any other length than 32 bytes.
        public init?(zaad: [UInt8]) {
            guard zaad.count == sleutellengte else { return nil }
            var publiek = [UInt8](repeating: 0, count: sleutellengte)
            var geheim = [UInt8](repeating: 0, count: 64)
            let uitkomst = unsafe crypto_sign_seed_keypair(&publiek, &geheim, zaad)
            precondition(uitkomst == 0, "libsodium refused to make a key")
            (self.geheim, self.publiek) = (geheim, publiek)
        }

        /// The signature over a message.
        public func teken(_ bericht: [UInt8]) -> [UInt8] {
            var uit = [UInt8](repeating: 0, count: handtekeninglengte)
            let uitkomst = unsafe crypto_sign_detached(
                &uit, nil, bericht, UInt64(bericht.count), geheim)
            precondition(uitkomst == 0, "libsodium refused to sign")
            return uit
        }
    }

    /// Whether a signature over a message was made with the private half of a key.
    ///
    /// Anything of a wrong length is no signature.
    public static func klopt(
        _ bericht: [UInt8], _ handtekening: [UInt8], _ publiek: [UInt8]
    ) -> Bool {
        guard handtekening.count == handtekeninglengte, publiek.count == sleutellengte else {
            return false
        }
        return unsafe crypto_sign_verify_detached(
            handtekening, bericht, UInt64(bericht.count), publiek) == 0
    }
}
