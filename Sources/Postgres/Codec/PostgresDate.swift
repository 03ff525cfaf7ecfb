/// A day, counted from 2000-01-01; the calendar is the caller's business.
public struct PostgresDate: Sendable, Hashable, Comparable {
    /// Days since 2000-01-01, negative before.
    public let days: Int32

    /// Takes days since 2000-01-01; the two extreme values mean PostgreSQL's infinities.
    public init(days: Int32) {
        self.days = days
    }

    /// PostgreSQL's `infinity`, later than every day.
    public static let infinity = PostgresDate(days: .max)
    /// PostgreSQL's `-infinity`, before every day.
    public static let minusInfinity = PostgresDate(days: .min)

    /// Earlier days come first.
    public static func < (left: PostgresDate, right: PostgresDate) -> Bool {
        left.days < right.days
    }
}

extension PostgresDate: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// `date`.
    public static var postgresType: PostgresType { .date }

    /// Days in four bytes.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        buffer.write(days)
    }

    /// Accepts exactly four bytes.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        try bytes.expect(byteCount: 4)
        self.init(days: bytes.bigEndian(at: 0, as: Int32.self))
    }
}
