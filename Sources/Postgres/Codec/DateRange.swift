/// Days from a first one up to, and without, a last one: PostgreSQL's `daterange` as it stores it.
public enum DateRange: Sendable, Hashable {
    /// Holds no day.
    case empty
    /// From `lower` (nil: no beginning) to the day before `upper` (nil: no end).
    case days(lower: PostgresDate?, upper: PostgresDate?)
}

extension DateRange {
    private enum Flag {
        static let empty: UInt8 = 0x01
        static let lowerInclusive: UInt8 = 0x02
        static let upperInclusive: UInt8 = 0x04
        static let lowerInfinite: UInt8 = 0x08
        static let upperInfinite: UInt8 = 0x10
        static let all: UInt8 = 0x1F
    }

    /// Reads one bound and moves the offset behind it.
    private static func bound(_ bytes: RawSpan, at offset: inout Int) throws(CodecError) -> Int32 {
        guard bytes.byteCount - offset >= 8 else { throw .truncated }
        guard bytes.bigEndian(at: offset, as: Int32.self) == 4 else {
            throw .malformed("a bound of a daterange has four bytes")
        }
        defer { offset += 8 }
        return bytes.bigEndian(at: offset + 4, as: Int32.self)
    }

    /// A bound that is not canonical moves one day; the infinities stay.
    private static func nextDay(_ days: Int32, if moves: Bool) throws(CodecError) -> PostgresDate {
        guard moves, days != .max, days != .min else { return PostgresDate(days: days) }
        return PostgresDate(days: days + 1)
    }
}

extension DateRange: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// `daterange`.
    public static var postgresType: PostgresType { .daterange }

    /// Flags, then the bounds there are; refused when it ends before it begins.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        guard case .days(let lower, let upper) = self else { return buffer.write(Flag.empty) }
        if let lower, let upper, lower > upper {
            throw .malformed("a daterange ends before it begins")
        }
        let lowerFlag = lower == nil ? Flag.lowerInfinite : Flag.lowerInclusive
        buffer.write(lowerFlag | (upper == nil ? Flag.upperInfinite : 0))
        if let lower { try buffer.writeElement(lower) }
        if let upper { try buffer.writeElement(upper) }
    }

    /// Accepts any kind of bounds and makes them canonical.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard bytes.byteCount >= 1 else { throw .truncated }
        let flags = bytes.bigEndian(at: 0, as: UInt8.self)
        guard flags & ~Flag.all == 0 else { throw .malformed("unknown flags in a daterange") }
        var offset = 1
        if flags & Flag.empty != 0 {
            self = .empty
        } else {
            var lower: PostgresDate?
            var upper: PostgresDate?
            if flags & Flag.lowerInfinite == 0 {
                let days = try Self.bound(bytes, at: &offset)
                lower = try Self.nextDay(days, if: flags & Flag.lowerInclusive == 0)
            }
            if flags & Flag.upperInfinite == 0 {
                let days = try Self.bound(bytes, at: &offset)
                upper = try Self.nextDay(days, if: flags & Flag.upperInclusive != 0)
            }
            self = .days(lower: lower, upper: upper)
        }
        guard offset == bytes.byteCount else { throw .trailingBytes }
    }
}
