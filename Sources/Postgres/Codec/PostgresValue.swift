/// A Swift type that stands for one type of PostgreSQL.
public protocol PostgresTyped: Sendable {
    /// Type that a parameter declares and a column must have.
    static var postgresType: PostgresType { get }
}

/// A value that can be a parameter, in PostgreSQL's binary format.
public protocol PostgresEncodable: PostgresTyped {
    /// Appends the bytes of the value, without their length; throws when it has no representation.
    func encode(into buffer: inout ParameterBuffer) throws(CodecError)
}

/// A value that can be read from a column, in PostgreSQL's binary format.
public protocol PostgresDecodable: PostgresTyped {
    /// Reads exactly the given bytes; throws when they are not a value.
    init(decoding bytes: RawSpan) throws(CodecError)

    /// The value that NULL stands for; nil (the default) makes NULL an error.
    static var valueOfNull: Self? { get }

    /// Bytes of some value that this type and the initialisers built on it accept.
    ///
    /// Only the contract test reads it, to run a decoder without a row. The default serves the
    /// standard types; a type that accepts less (a name from a list) gives one of its own.
    static var exampleBytes: [UInt8] { get }
}

/// A value that goes both ways.
public typealias PostgresValue = PostgresEncodable & PostgresDecodable

extension PostgresDecodable {
    /// No value stands for NULL.
    public static var valueOfNull: Self? { nil }

    /// Zero, the empty text or the empty object of the standard types.
    public static var exampleBytes: [UInt8] { postgresType.exampleBytes }
}

extension PostgresType {
    var exampleBytes: [UInt8] {
        switch oid {
        case Self.bool.oid: [0]
        case Self.int2.oid: [0, 0]
        case Self.int4.oid, Self.date.oid: [0, 0, 0, 0]
        case Self.int8.oid, Self.timestamptz.oid, Self.numeric.oid: [0, 0, 0, 0, 0, 0, 0, 0]
        case Self.uuid.oid: [UInt8](repeating: 0, count: 16)
        case Self.jsonb.oid: [1, 0x7B, 0x7D]
        case Self.daterange.oid: [1]
        default: []
        }
    }
}

extension RawSpan {
    /// Throws unless the span has exactly so many bytes.
    @inline(__always)
    func expect(byteCount expected: Int) throws(CodecError) {
        if byteCount != expected { throw .wrongLength(expected: expected, found: byteCount) }
    }
}
