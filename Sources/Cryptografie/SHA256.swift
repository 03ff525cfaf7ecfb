import CSodium

/// SHA-256 by libsodium.
public enum SHA256 {
    /// The 32 bytes of the hash of a message.
    public static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var uit = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
        // Cannot fail: it only reads the message and writes exactly these 32 bytes.
        let uitkomst = unsafe crypto_hash_sha256(&uit, bytes, UInt64(bytes.count))
        precondition(uitkomst == 0, "libsodium refused to hash")
        return uit
    }
}

extension SHA256 {
    /// The hash of a message that comes in pieces.
    public struct Lopend {
        private var stand = crypto_hash_sha256_state()

        /// Nothing yet.
        public init() {
            let uitkomst = unsafe crypto_hash_sha256_init(&stand)
            precondition(uitkomst == 0, "libsodium refused to hash")
        }

        /// Takes in the next piece.
        public mutating func neem(_ bytes: [UInt8]) {
            // Cannot fail: it only reads the piece.
            let uitkomst = unsafe crypto_hash_sha256_update(&stand, bytes, UInt64(bytes.count))
            precondition(uitkomst == 0, "libsodium refused to hash")
        }

        /// The 32 bytes of the hash of everything so far.
        public func hash() -> [UInt8] {
            var (kopie, uit) = (stand, [UInt8](repeating: 0, count: 32))
            let uitkomst = unsafe crypto_hash_sha256_final(&kopie, &uit)
            precondition(uitkomst == 0, "libsodium refused to hash")
            return uit
        }
    }
}
