/// Base 64 of RFC 4648 section 4, as the text formats of the register write hashes and signatures.
public enum Base64 {
    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let vulling = UInt8(ascii: "=")

    /// The text of these bytes, filled up with `=` to a multiple of four.
    public static func tekst(_ bytes: [UInt8]) -> String {
        var uit: [UInt8] = []
        for begin in stride(from: 0, to: bytes.count, by: 3) {
            let deel = bytes[begin..<min(begin + 3, bytes.count)]
            let som = deel.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - deel.count))
            for plaats in 0..<4 {
                let zestal = Int(som >> (18 - 6 * UInt32(plaats))) & 0x3F
                uit.append(plaats <= deel.count ? letters[zestal] : vulling)
            }
        }
        return String(decoding: uit, as: UTF8.self)
    }

    /// The bytes of a text; `nil` for anything but the one text that ``tekst(_:)`` makes of them.
    public static func bytes(_ tekst: String) -> [UInt8]? {
        let tekens = Array(tekst.utf8)
        guard tekens.count.isMultiple(of: 4) else { return nil }
        let gevuld = tekens.reversed().prefix { $0 == vulling }.count
        guard gevuld <= 2 else { return nil }
        var (uit, som, bits): ([UInt8], UInt32, UInt32) = ([], 0, 0)
        for teken in tekens.dropLast(gevuld) {
            guard let zestal = letters.firstIndex(of: teken) else { return nil }
            som = som << 6 | UInt32(zestal)
            bits += 6
            if bits >= 8 {
                bits -= 8
                uit.append(UInt8(truncatingIfNeeded: som >> bits))
            }
        }
        // Another text of the same bytes is refused: a signature has one form.
        return self.tekst(uit).utf8.elementsEqual(tekens) ? uit : nil
    }
}
