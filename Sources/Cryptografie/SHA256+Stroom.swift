import CSodium

extension SHA256 {
    /// The hash of a message that comes in pieces, of which none is kept.
    public struct Stroom {
        private var stand = crypto_hash_sha256_state()

        /// Nothing has come yet.
        public init() {
            let uitkomst = unsafe crypto_hash_sha256_init(&stand)
            precondition(uitkomst == 0, "libsodium refused to begin a hash")
        }

        /// Takes in the next piece.
        public mutating func neem(_ bytes: [UInt8]) {
            let uitkomst = unsafe crypto_hash_sha256_update(&stand, bytes, UInt64(bytes.count))
            precondition(uitkomst == 0, "libsodium refused to hash")
        }

        /// The 32 bytes of the hash of everything that came.
        public func hash() -> [UInt8] {
            var (uit, kopie) = ([UInt8](repeating: 0, count: 32), stand)
            let uitkomst = unsafe crypto_hash_sha256_final(&kopie, &uit)
            precondition(uitkomst == 0, "libsodium refused to end a hash")
            return uit
        }
    }
}
