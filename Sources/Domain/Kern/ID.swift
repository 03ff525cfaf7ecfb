/// The identity of one thing of one kind: 16 bytes, with the kind in the type.
///
/// An `ID<Persoon>` can never stand where an `ID<Gemeente>` is asked. Made as UUIDv7, so that later
/// things sort after earlier ones.
public struct ID<Soort>: Hashable, Sendable {
    /// The high and the low half, in network byte order.
    let hoog: UInt64, laag: UInt64

    /// The identity with these 16 bytes; `nil` for any other number of bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        hoog = bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
        laag = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The identity with these halves, the first eight bytes and the last eight.
    public init(hoog: UInt64, laag: UInt64) {
        self.hoog = hoog
        self.laag = laag
    }

    /// The first eight bytes and the last eight.
    public var helften: (hoog: UInt64, laag: UInt64) { (hoog, laag) }

    /// The 16 bytes, most significant first.
    public var bytes: [UInt8] { (0..<16).map(byte) }

    private func byte(_ plaats: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: (plaats < 8 ? hoog : laag) >> UInt64(56 - 8 * (plaats & 7)))
    }
}

extension ID: Comparable {
    /// Orders by the bytes, as PostgreSQL orders `uuid`.
    public static func < (links: ID, rechts: ID) -> Bool {
        (links.hoog, links.laag) < (rechts.hoog, rechts.laag)
    }
}

extension ID: CustomStringConvertible {
    /// The usual form with hyphens, in lower case.
    public var description: String {
        var tekens: [UInt8] = []
        tekens.reserveCapacity(36)
        for plaats in 0..<16 {
            if plaats == 4 || plaats == 6 || plaats == 8 || plaats == 10 {
                tekens.append(UInt8(ascii: "-"))
            }
            tekens.append(hexcijfer(byte(plaats) >> 4))
            tekens.append(hexcijfer(byte(plaats) & 15))
        }
        return String(decoding: tekens, as: UTF8.self)
    }

    /// Reads the usual form with hyphens; `nil` for anything else.
    public init?(tekst: String) {
        let delen = tekst.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard delen.map(\.count) == [8, 4, 4, 4, 12] else { return nil }
        let cijfers = delen.flatMap { Array($0) }
        guard cijfers.allSatisfy({ isCijfer($0) || isHexletter($0) }),
            let hoog = UInt64(String(decoding: cijfers[0..<16], as: UTF8.self), radix: 16),
            let laag = UInt64(String(decoding: cijfers[16..<32], as: UTF8.self), radix: 16)
        else { return nil }
        self.init(hoog: hoog, laag: laag)
    }
}

/// The character of a number from 0 to 15.
func hexcijfer(_ waarde: UInt8) -> UInt8 {
    waarde < 10 ? UInt8(ascii: "0") + waarde : UInt8(ascii: "a") - 10 + waarde
}

func isHexletter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
}
