/// Sixteen bytes of a UUID, without any meaning of version or variant.
public struct UUIDBytes: Sendable, Hashable {
    /// First eight bytes, in network order.
    public let high: UInt64
    /// Last eight bytes, in network order.
    public let low: UInt64

    /// Takes the two halves in network order.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads exactly sixteen bytes; nil for another number.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// All sixteen, in network order.
    public var bytes: [UInt8] {
        (0..<16).map { index in
            let half = index < 8 ? high : low
            return UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * (index % 8)))
        }
    }
}

extension UUIDBytes: Comparable {
    /// The order of the bytes, which is PostgreSQL's order.
    public static func < (left: UUIDBytes, right: UUIDBytes) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension UUIDBytes: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// `uuid`.
    public static var postgresType: PostgresType { .uuid }

    /// Sixteen bytes, high half first.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        buffer.write(high)
        buffer.write(low)
    }

    /// Accepts exactly sixteen bytes.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        try bytes.expect(byteCount: 16)
        high = bytes.bigEndian(at: 0, as: UInt64.self)
        low = bytes.bigEndian(at: 8, as: UInt64.self)
    }
}
