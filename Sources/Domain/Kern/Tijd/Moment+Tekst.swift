extension Moment: CustomStringConvertible {
    /// The instant in UTC as RFC 3339 writes it: `2026-10-24T22:05:00Z`, with a fraction only where
    /// there is one.
    public var description: String {
        let seconden = microseconden / 1_000_000
        let breuk = microseconden % 1_000_000
        // Within 1970 - 9999 the day always exists.
        let datum = Datum(dagnummer: Int(seconden / 86_400)) ?? .laatste
        let inDag = Int(seconden % 86_400)
        var tekens = Array("\(datum)T00:00:00".utf8)
        for (deel, waarde) in [inDag / 3_600, inDag / 60 % 60, inDag % 60].enumerated() {
            tekens[11 + 3 * deel] += UInt8(waarde / 10)
            tekens[12 + 3 * deel] += UInt8(waarde % 10)
        }
        return String(decoding: tekens, as: UTF8.self) + Self.breuk(breuk) + "Z"
    }

    private static func breuk(_ microseconden: Int64) -> String {
        guard microseconden > 0 else { return "" }
        var cijfers = Array(String(1_000_000 + microseconden).utf8.dropFirst())
        while cijfers.last == UInt8(ascii: "0") { cijfers.removeLast() }
        return "." + String(decoding: cijfers, as: UTF8.self)
    }

    /// Reads an instant of RFC 3339 with `Z` or an offset; at most six decimals.
    ///
    /// `nil` for other forms, for `-00:00` (which says that the offset is unknown), for leap
    /// seconds and for instants outside 1970 - 9999.
    public init?(tekst: String) {
        let bytes = Array(tekst.utf8)
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"),
            let datum = Datum(tekst: String(decoding: bytes[0..<10], as: UTF8.self)),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let uur = getal(bytes[11..<13]), uur < 24,
            let minuut = getal(bytes[14..<16]), minuut < 60,
            let seconde = getal(bytes[17..<19]), seconde < 60,
            let (breuk, rest) = Self.leesBreuk(bytes[19...]),
            let verschil = Self.leesVerschil(rest)
        else { return nil }
        let dagen = Int64(datum.dagnummer) * 86_400
        let seconden = dagen + Int64(uur * 3_600 + minuut * 60 + seconde - verschil)
        self.init(microseconden: seconden * 1_000_000 + breuk)
    }

    private static func leesBreuk(_ bytes: ArraySlice<UInt8>) -> (Int64, ArraySlice<UInt8>)? {
        guard bytes.first == UInt8(ascii: ".") else { return (0, bytes) }
        let cijfers = bytes.dropFirst().prefix(while: isCijfer)
        guard (1...6).contains(cijfers.count), let waarde = getal(cijfers) else { return nil }
        let schaal = (cijfers.count..<6).reduce(1) { macht, _ in macht * 10 }
        return (Int64(waarde * schaal), bytes[cijfers.endIndex...])
    }

    /// The offset from UTC in seconds.
    private static func leesVerschil(_ bytes: ArraySlice<UInt8>) -> Int? {
        let tekens = Array(bytes)
        if tekens == [UInt8(ascii: "Z")] { return 0 }
        guard tekens.count == 6, tekens[3] == UInt8(ascii: ":"),
            let uur = getal(tekens[1..<3]), uur < 24,
            let minuut = getal(tekens[4..<6]), minuut < 60
        else { return nil }
        let seconden = uur * 3_600 + minuut * 60
        switch tekens[0] {
        case UInt8(ascii: "+"): return seconden
        case UInt8(ascii: "-"): return seconden == 0 ? nil : -seconden
        default: return nil
        }
    }
}
