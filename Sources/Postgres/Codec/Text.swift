extension String: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    public static var postgresType: PostgresType { .text }

    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        try buffer.write(text: self)
    }

    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard let text = bytes.validatedText() else { throw .invalidText }
        self = text
    }
}
