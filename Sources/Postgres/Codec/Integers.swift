extension Bool: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// `boolean`.
    public static var postgresType: PostgresType { .bool }

    /// One byte, 0 or 1.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        buffer.write(self ? 1 as UInt8 : 0)
    }

    /// Accepts one byte, 0 or 1.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        try bytes.expect(byteCount: 1)
        switch bytes.bigEndian(at: 0, as: UInt8.self) {
        case 0: self = false
        case 1: self = true
        default: throw .malformed("a boolean is 0 or 1")
        }
    }
}

extension Int16: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// `smallint`.
    public static var postgresType: PostgresType { .int2 }

    /// Two bytes in network order.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        buffer.write(self)
    }

    /// Accepts exactly two bytes.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        try bytes.expect(byteCount: 2)
        self = bytes.bigEndian(at: 0, as: Int16.self)
    }
}

extension Int32: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// `integer`.
    public static var postgresType: PostgresType { .int4 }

    /// Four bytes in network order.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        buffer.write(self)
    }

    /// Accepts exactly four bytes.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        try bytes.expect(byteCount: 4)
        self = bytes.bigEndian(at: 0, as: Int32.self)
    }
}

extension Int64: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// `bigint`.
    public static var postgresType: PostgresType { .int8 }

    /// Eight bytes in network order.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        buffer.write(self)
    }

    /// Accepts exactly eight bytes.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        try bytes.expect(byteCount: 8)
        self = bytes.bigEndian(at: 0, as: Int64.self)
    }
}
