/// A time of day as a clock shows it, to the minute; 24:00 is the end of the day.
public struct Kloktijd: Hashable, Sendable {
    /// Minutes after midnight, 0 - 1440.
    public let minuten: Int

    /// So many minutes after midnight; `nil` outside one day.
    public init?(minuten: Int) {
        guard (0...1_440).contains(minuten) else { return nil }
        self.minuten = minuten
    }

    /// Reads `19:30`; `nil` for anything else.
    public init?(tekst: String) {
        let bytes = Array(tekst.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let uur = getal(bytes[0..<2]),
            let minuut = getal(bytes[3..<5]), minuut < 60
        else { return nil }
        self.init(minuten: 60 * uur + minuut)
    }
}

extension Kloktijd: Comparable, CustomStringConvertible {
    /// Whether the left time comes first.
    public static func < (links: Kloktijd, rechts: Kloktijd) -> Bool {
        links.minuten < rechts.minuten
    }

    /// As a clock shows it: `19:30`.
    public var description: String {
        "\(tweeCijfers(minuten / 60)):\(tweeCijfers(minuten % 60))"
    }
}
