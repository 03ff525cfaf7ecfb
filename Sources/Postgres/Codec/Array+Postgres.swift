/// A type of which arrays can be parameters and columns.
///
/// A type that is `PostgresValue` need only declare it; the methods are there already.
public protocol PostgresArrayElement: Sendable {
    /// Type of the array as a whole.
    static var postgresTypeOfArray: PostgresType { get }

    /// Writes all elements.
    static func encodeArray(
        _ elements: [Self],
        into buffer: inout ParameterBuffer
    ) throws(CodecError)

    /// Reads all elements.
    static func decodeArray(_ bytes: RawSpan) throws(CodecError) -> [Self]
}

extension PostgresArrayElement where Self: PostgresValue {
    /// One-dimensional array of the element's own type.
    public static var postgresTypeOfArray: PostgresType { postgresType.array }

    /// Header (one dimension, lower bound 1), then each element behind its length.
    public static func encodeArray(
        _ elements: [Self],
        into buffer: inout ParameterBuffer
    ) throws(CodecError) {
        guard let count = Int32(exactly: elements.count) else { throw .outOfRange }
        let mayHoldNull: Int32 = valueOfNull == nil ? 0 : 1
        buffer.write(count == 0 ? 0 : 1 as Int32)
        buffer.write(mayHoldNull)
        buffer.write(postgresType.oid)
        guard count > 0 else { return }
        buffer.write(count)
        buffer.write(1 as Int32)
        for element in elements { try buffer.writeElement(element) }
    }

    /// Reads an array of one dimension; another number of dimensions is an error.
    public static func decodeArray(_ bytes: RawSpan) throws(CodecError) -> [Self] {
        guard bytes.byteCount >= 12 else { throw .truncated }
        let dimensions = bytes.bigEndian(at: 0, as: Int32.self)
        guard postgresType.reads(columnOfType: bytes.bigEndian(at: 8, as: UInt32.self)) else {
            throw .malformed("the array holds elements of another type")
        }
        if dimensions == 0 {
            guard bytes.byteCount == 12 else { throw .trailingBytes }
            return []
        }
        guard dimensions == 1 else { throw .malformed("the array has more than one dimension") }
        guard bytes.byteCount >= 20 else { throw .truncated }
        let count = Int(bytes.bigEndian(at: 12, as: Int32.self))
        guard count >= 0, count <= (bytes.byteCount - 20) / 4 else { throw .truncated }
        var elements: [Self] = []
        elements.reserveCapacity(count)
        var offset = 20
        for _ in 0..<count { elements.append(try element(bytes, at: &offset)) }
        guard offset == bytes.byteCount else { throw .trailingBytes }
        return elements
    }

    private static func element(_ bytes: RawSpan, at offset: inout Int) throws(CodecError) -> Self {
        guard bytes.byteCount - offset >= 4 else { throw .truncated }
        let length = Int(bytes.bigEndian(at: offset, as: Int32.self))
        offset += 4
        if length == -1 {
            guard let value = valueOfNull else { throw .unexpectedNull }
            return value
        }
        guard length >= 0, length <= bytes.byteCount - offset else { throw .truncated }
        defer { offset += length }
        return try Self(decoding: bytes.extracting(offset..<offset + length))
    }
}

extension UInt8: PostgresArrayElement {
    /// An array of bytes is `bytea`, not an array of PostgreSQL.
    public static var postgresTypeOfArray: PostgresType { .bytea }

    /// Writes the bytes as they are.
    public static func encodeArray(
        _ elements: [UInt8],
        into buffer: inout ParameterBuffer
    ) throws(CodecError) {
        buffer.write(bytes: elements)
    }

    /// Copies the bytes as they are.
    public static func decodeArray(_ bytes: RawSpan) throws(CodecError) -> [UInt8] {
        bytes.bytesCopied()
    }
}

extension Array: PostgresTyped where Element: PostgresArrayElement {
    /// An array type of PostgreSQL, or `bytea` for bytes.
    public static var postgresType: PostgresType { Element.postgresTypeOfArray }
}

extension Array: PostgresEncodable where Element: PostgresArrayElement {
    /// All elements in the format of that type.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        try Element.encodeArray(self, into: &buffer)
    }
}

extension Array: PostgresDecodable where Element: PostgresArrayElement {
    /// Accepts one dimension, of the right element type.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        self = try Element.decodeArray(bytes)
    }

    /// The empty array.
    public static var exampleBytes: [UInt8] {
        guard postgresType != .bytea else { return [] }
        var header = [UInt8](repeating: 0, count: 8)
        header.append(bigEndian: PostgresType.elementOID(ofArray: postgresType.oid))
        return header
    }
}

/// Only `bytea[]`: other arrays of arrays do not exist in PostgreSQL.
extension Array: PostgresArrayElement where Element == UInt8 {
}

extension PostgresType {
    /// Number of the element's type of the arrays that this module knows.
    fileprivate static func elementOID(ofArray oid: UInt32) -> UInt32 {
        let known: [PostgresType] = [
            .bool, .int2, .int4, .int8, .text, .bytea, .uuid, .date, .timestamptz, .numeric,
            .jsonb, .daterange,
        ]
        return known.first { $0.arrayOID == oid }?.oid ?? 0
    }
}
