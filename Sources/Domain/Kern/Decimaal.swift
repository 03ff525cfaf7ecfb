/// An exact decimal number: hours, or hours per 100 euros.
///
/// `1.5` is kept as 15 with one decimal, and nothing is ever rounded. At most 18 digits, of which
/// at most six after the point.
public struct Decimaal: Sendable {
    /// All digits as one whole number, without the point.
    public let cijfers: Int64
    /// How many of the digits stand after the point; 0 to 6.
    public let decimalen: Int

    /// The largest number of digits after the point.
    public static let meesteDecimalen = 6

    /// The whole number.
    public init(_ geheel: Int64) {
        cijfers = geheel
        decimalen = 0
    }

    /// A number of so many units of the last decimal, without superfluous zeros at its end.
    init(cijfers: Int64, decimalen: Int) {
        var (getal, plaatsen) = (cijfers, decimalen)
        while plaatsen > 0, getal % 10 == 0 {
            getal /= 10
            plaatsen -= 1
        }
        self.cijfers = getal
        self.decimalen = plaatsen
    }

    /// The number of so many units of the last of `decimalen` decimals; `nil` when that needs more
    /// decimals than are kept.
    public init?(metSchaal cijfers: Int64, _ decimalen: Int) {
        guard decimalen >= 0 else { return nil }
        let getal = Decimaal(cijfers: cijfers, decimalen: decimalen)
        guard getal.decimalen <= Self.meesteDecimalen else { return nil }
        self = getal
    }

    /// A part of a whole in percent, with one decimal, rounded half up; `nil` of nothing.
    public static func procent(_ deel: Int, van geheel: Int) -> Decimaal? {
        guard geheel > 0 else { return nil }
        return Decimaal(metSchaal: Int64((2_000 * deel + geheel) / (2 * geheel)), 1)
    }

    /// Nothing at all.
    public static let nul = Decimaal(0)

    /// Whether nothing stands after the point.
    public var isGeheel: Bool { decimalen == 0 }
}

extension Decimaal {
    /// Reads `1.5` or `12`: a point for the decimals, digits around it, no exponent.
    ///
    /// `nil` when the text is something else, has more than six decimals or more than 18 digits.
    public init?(tekst: String) {
        let negatief = tekst.utf8.first == UInt8(ascii: "-")
        let delen = tekst.utf8.dropFirst(negatief ? 1 : 0)
            .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(delen.count), delen.allSatisfy({ !$0.isEmpty }),
            delen.allSatisfy({ $0.allSatisfy(isCijfer) })
        else { return nil }
        let decimalen = delen.count == 2 ? delen[1].count : 0
        let alles = delen.flatMap { Array($0) }
        guard decimalen <= Self.meesteDecimalen, alles.count <= 18,
            let waarde = Int64(String(decoding: alles, as: UTF8.self))
        else { return nil }
        self.init(cijfers: negatief ? -waarde : waarde, decimalen: decimalen)
    }

    /// The number with a point, as JSON and canonical texts write it: `1.5`.
    public var metPunt: String { tekst(scheiding: ".") }

    private func tekst(scheiding: String) -> String {
        var tekst = String(cijfers.magnitude)
        if decimalen > 0 {
            while tekst.utf8.count <= decimalen { tekst = "0" + tekst }
            let plaats = tekst.utf8.index(tekst.endIndex, offsetBy: -decimalen)
            tekst = tekst[..<plaats] + scheiding + tekst[plaats...]
        }
        return (cijfers < 0 ? "-" : "") + tekst
    }
}

extension Decimaal: CustomStringConvertible {
    /// The number as Dutch people write it: `1,5`.
    public var description: String { tekst(scheiding: ",") }
}

extension Decimaal: Comparable, Hashable {
    private static func opEenSchaal(_ links: Decimaal, _ rechts: Decimaal) -> (Int128, Int128) {
        let schaal = Swift.max(links.decimalen, rechts.decimalen)
        return (
            Int128(links.cijfers) * macht10(schaal - links.decimalen),
            Int128(rechts.cijfers) * macht10(schaal - rechts.decimalen)
        )
    }

    /// Compares exactly, whatever the number of decimals.
    public static func < (links: Decimaal, rechts: Decimaal) -> Bool {
        let (a, b) = opEenSchaal(links, rechts)
        return a < b
    }

    /// The sum, exactly.
    /// - Throws: ``Rekenfout/getalTeGroot`` when it needs more than 18 digits.
    public func plus(_ ander: Decimaal) throws(Rekenfout) -> Decimaal {
        let (a, b) = Self.opEenSchaal(self, ander)
        return try Self.passend(a + b, decimalen: Swift.max(decimalen, ander.decimalen))
    }

    /// The product of this number per 100 euros with an amount of money, exactly.
    ///
    /// 1.5 per 100 euros over € 1.200,00 is 18.
    /// - Throws: ``Rekenfout/getalTeGroot`` when it needs more than 18 digits.
    public func per100Euro(over bedrag: Bedrag) throws(Rekenfout) -> Decimaal {
        try Self.passend(Int128(cijfers) * Int128(bedrag.cent), decimalen: decimalen + 4)
    }

    private static func passend(
        _ cijfers: Int128, decimalen: Int
    ) throws(Rekenfout) -> Decimaal {
        var (getal, plaatsen) = (cijfers, decimalen)
        while plaatsen > 0, getal % 10 == 0 {
            getal /= 10
            plaatsen -= 1
        }
        guard let past = Int64(exactly: getal), past.magnitude < 1_000_000_000_000_000_000 else {
            throw .getalTeGroot
        }
        return Decimaal(cijfers: past, decimalen: plaatsen)
    }
}

private func macht10(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { macht, _ in macht * 10 }
}
