import Cryptografie
import Domain
import Testing

/// The bytes of hexadecimal digits.
func hex(_ tekst: String) throws -> [UInt8] {
    let tekens = Array(tekst.utf8)
    try #require(tekens.count.isMultiple(of: 2))
    return try stride(from: 0, to: tekens.count, by: 2).map { plaats in
        let twee = String(decoding: tekens[plaats..<(plaats + 2)], as: UTF8.self)
        return try #require(UInt8(twee, radix: 16))
    }
}

/// The hash that these digits write.
func hash(_ tekst: String) throws -> Hash { try #require(Hash(bytes: hex(tekst))) }

/// SHA-256 as the rules want it.
let sha256: Hashfunctie = { bytes in
    guard let hash = Hash(bytes: SHA256.hash(bytes)) else {
        preconditionFailure("SHA-256 has 32 bytes")
    }
    return hash
}
