/// A decimal number as an integer and the number of its digits behind the point.
///
/// `Numeric(unscaled: 1234, scale: 2)` is 12.34. At most 38 digits; NaN and the infinities of
/// PostgreSQL are errors. Two values are equal when both parts are: 1.0 is not 1.00.
public struct Numeric: Sendable, Hashable {
    /// All digits with the sign.
    public let unscaled: Int128
    /// Digits behind the decimal point, 0 to 16,383.
    public let scale: Int

    /// Takes the digits and how many of them stand behind the point.
    public init(unscaled: Int128, scale: Int) {
        self.unscaled = unscaled
        self.scale = scale
    }
}

extension Numeric {
    private static let positive: UInt16 = 0x0000
    private static let negative: UInt16 = 0x4000
    private static let largestScale = 16_383

    /// Digits of base 10,000, the last one first, with the decimal point between two of them.
    private func groups() throws(CodecError) -> [Int16] {
        var rest = unscaled.magnitude
        var groups: [Int16] = []
        let padding = (4 - scale % 4) % 4
        if padding > 0, rest > 0 {
            // The group at the end of the fraction is filled up with zeros on its right.
            let digits = 4 - padding
            let factor: UInt128 = [1, 10, 100, 1000][padding]
            let divisor: UInt128 = [1, 10, 100, 1000, 10_000][digits]
            groups.append(Int16(truncatingIfNeeded: (rest % divisor) * factor))
            rest /= divisor
        }
        while rest > 0 {
            groups.append(Int16(truncatingIfNeeded: rest % 10_000))
            rest /= 10_000
        }
        return groups
    }
}

extension Numeric: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// `numeric`.
    public static var postgresType: PostgresType { .numeric }

    /// Groups of four decimal digits; a scale outside 0 to 16,383 is refused.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        guard (0...Self.largestScale).contains(scale) else { throw .outOfRange }
        let groups = try groups()
        let fractionGroups = (scale + 3) / 4
        buffer.write(Int16(groups.count))
        buffer.write(Int16(groups.isEmpty ? 0 : groups.count - fractionGroups - 1))
        buffer.write(unscaled < 0 ? Self.negative : Self.positive)
        buffer.write(Int16(scale))
        for group in groups.reversed() { buffer.write(group) }
    }

    /// Accepts what fits 38 digits; refuses NaN and the infinities.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard bytes.byteCount >= 8 else { throw .truncated }
        let count = Int(bytes.bigEndian(at: 0, as: Int16.self))
        let weight = Int(bytes.bigEndian(at: 2, as: Int16.self))
        let sign = bytes.bigEndian(at: 4, as: UInt16.self)
        let scale = Int(bytes.bigEndian(at: 6, as: Int16.self))
        guard count >= 0, scale >= 0, scale <= Self.largestScale else {
            throw .malformed("a numeric has no negative counts")
        }
        try bytes.expect(byteCount: 8 + 2 * count)
        guard sign == Self.positive || sign == Self.negative else { throw .outOfRange }
        // The groups end at 10^(4 * (weight - count + 1)); the digits must end at 10^-scale.
        let shift = count == 0 ? 0 : 4 * (weight - count + 1) + scale
        guard shift > -4 else { throw .malformed("digits beyond the scale") }
        var magnitude: Int128 = 0
        for index in 0..<count {
            let group = bytes.bigEndian(at: 8 + 2 * index, as: Int16.self)
            guard (0..<10_000).contains(group) else {
                throw .malformed("a numeric counts in groups below 10,000")
            }
            let surplus = index == count - 1 ? max(0, -shift) : 0
            magnitude = try Self.appending(Int(group), without: surplus, to: magnitude)
        }
        for _ in 0..<max(0, shift) where magnitude != 0 {
            magnitude = try Self.appending(0, without: 3, to: magnitude)
        }
        self.init(unscaled: sign == Self.negative ? -magnitude : magnitude, scale: scale)
    }

    /// Appends a group of four digits, without so many zeros at its end.
    private static func appending(
        _ group: Int,
        without surplus: Int,
        to value: Int128
    ) throws(CodecError) -> Int128 {
        let divisor = [1, 10, 100, 1000][surplus]
        guard group % divisor == 0 else { throw .malformed("digits beyond the scale") }
        let (product, overflow) = value.multipliedReportingOverflow(by: Int128(10_000 / divisor))
        let (sum, carry) = product.addingReportingOverflow(Int128(group / divisor))
        guard !overflow, !carry else { throw .outOfRange }
        return sum
    }
}
