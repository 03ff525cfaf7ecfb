extension Optional: PostgresTyped where Wrapped: PostgresTyped {
    public static var postgresType: PostgresType { Wrapped.postgresType }
}

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        switch self {
        case .some(let value): try value.encode(into: &buffer)
        case .none: buffer.writeNull()
        }
    }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
    public static var valueOfNull: Wrapped?? { .some(.none) }
    public static var exampleBytes: [UInt8] { Wrapped.exampleBytes }

    public init(decoding bytes: RawSpan) throws(CodecError) {
        self = try Wrapped(decoding: bytes)
    }
}

extension Optional: PostgresArrayElement where Wrapped: PostgresArrayElement & PostgresValue {
    public static var postgresTypeOfArray: PostgresType { Wrapped.postgresType.array }
}
