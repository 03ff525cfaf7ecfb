/// An address for electronic mail, in the form that every server takes.
///
/// Letters without accents only, and no quotes or comments: what is refused here could end up as a
/// second header line, or at somebody else.
public struct Emailadres: Hashable, Sendable, CustomStringConvertible {
    /// The address as it was typed.
    public let description: String

    /// Reads `naam@domein.nl`; `nil` for anything else.
    public init?(_ tekst: String) {
        let delen = tekst.split(separator: "@", omittingEmptySubsequences: false)
        guard tekst.utf8.count <= 254, delen.count == 2, Self.isNaam(delen[0]),
            Self.isDomein(delen[1])
        else { return nil }
        description = tekst
    }

    private static func isNaam(_ tekst: Substring) -> Bool {
        (1...64).contains(tekst.utf8.count)
            && delen(tekst).allSatisfy { deel in
                !deel.isEmpty
                    && deel.utf8.allSatisfy { isLetterOfCijfer($0) || overig.contains($0) }
            }
    }

    private static func isDomein(_ tekst: Substring) -> Bool {
        let delen = delen(tekst)
        return delen.count >= 2
            && delen.allSatisfy { deel in
                (1...63).contains(deel.utf8.count) && deel.first != "-" && deel.last != "-"
                    && deel.utf8.allSatisfy { isLetterOfCijfer($0) || $0 == UInt8(ascii: "-") }
            }
    }

    private static func delen(_ tekst: Substring) -> [Substring] {
        tekst.split(separator: ".", omittingEmptySubsequences: false)
    }

    private static func isLetterOfCijfer(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// RFC 5322, `atext` without letters and digits.
    private static let overig = Set("!#$%&'*+-/=?^_`{|}~".utf8)
}
