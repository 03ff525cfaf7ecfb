extension Optional: PostgresTyped where Wrapped: PostgresTyped {
    /// The type of the wrapped value.
    public static var postgresType: PostgresType { Wrapped.postgresType }
}

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
    /// The wrapped value, or NULL.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        switch self {
        case .some(let value): try value.encode(into: &buffer)
        case .none: buffer.writeNull()
        }
    }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
    /// NULL is nil.
    public static var valueOfNull: Wrapped?? { .some(.none) }
    /// An example of the wrapped value.
    public static var exampleBytes: [UInt8] { Wrapped.exampleBytes }

    /// The wrapped value; NULL never comes here.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        self = try Wrapped(decoding: bytes)
    }
}

extension Optional: PostgresArrayElement where Wrapped: PostgresArrayElement & PostgresValue {
    /// Arrays with NULL in them have the type of arrays without.
    public static var postgresTypeOfArray: PostgresType { Wrapped.postgresType.array }
}
