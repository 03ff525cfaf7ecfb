/// A moment, for `timestamp with time zone`; leap seconds do not exist.
public struct PostgresTimestamp: Sendable, Hashable, Comparable {
    /// Microseconds since 2000-01-01T00:00:00Z, negative before.
    public let microseconds: Int64

    /// Takes microseconds since 2000-01-01T00:00:00Z; the extreme values mean the infinities.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// PostgreSQL's `infinity`, later than every moment.
    public static let infinity = PostgresTimestamp(microseconds: .max)
    /// PostgreSQL's `-infinity`, before every moment.
    public static let minusInfinity = PostgresTimestamp(microseconds: .min)

    /// Seconds from the Unix epoch to PostgreSQL's.
    public static let unixSecondsOfEpoch: Int64 = 946_684_800

    /// Earlier moments come first.
    public static func < (left: PostgresTimestamp, right: PostgresTimestamp) -> Bool {
        left.microseconds < right.microseconds
    }
}

extension PostgresTimestamp: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// `timestamp with time zone`.
    public static var postgresType: PostgresType { .timestamptz }

    /// Microseconds in eight bytes.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        buffer.write(microseconds)
    }

    /// Accepts exactly eight bytes.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        try bytes.expect(byteCount: 8)
        self.init(microseconds: bytes.bigEndian(at: 0, as: Int64.self))
    }
}
