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
