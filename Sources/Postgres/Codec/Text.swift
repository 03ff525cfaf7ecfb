extension String: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// `text`, which also reads varchar, char(n), name and json.
    public static var postgresType: PostgresType { .text }

    /// UTF-8; a zero character is refused.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        try buffer.write(text: self)
    }

    /// Accepts UTF-8 only; nothing is repaired.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard let text = bytes.validatedText() else { throw .invalidText }
        self = text
    }
}
