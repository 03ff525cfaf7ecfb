/// JSON text for a `jsonb` column, as bytes; PostgreSQL checks and reorders it.
///
/// What comes back is equal JSON, not equal bytes: keys are sorted and doubles removed.
public struct JSONB: Sendable, Hashable {
    /// UTF-8 JSON text.
    public var bytes: [UInt8]

    /// Takes JSON text that is not checked here.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension JSONB: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// `jsonb`.
    public static var postgresType: PostgresType { .jsonb }

    /// A version byte, then the text.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        buffer.write(1 as UInt8)
        buffer.write(bytes: bytes)
    }

    /// Accepts version 1 of the format.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard bytes.byteCount >= 1 else { throw .truncated }
        guard bytes.bigEndian(at: 0, as: UInt8.self) == 1 else {
            throw .malformed("only version 1 of jsonb's binary format is known")
        }
        self.init(bytes: bytes.extracting(1..<bytes.byteCount).bytesCopied())
    }
}
