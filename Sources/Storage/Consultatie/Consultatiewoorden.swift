public import Domain
public import Postgres

// Words of which a recomputation reads millions.

extension Consultatiesoort: Tekstkolom {
    private static let woorden = WordTable(allCases, \.rawValue)

    /// Reads the word, and no other spelling of it.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard let waarde = Self.woorden.value(of: bytes) else {
            throw .malformed("not a \(Self.self)")
        }
        self = waarde
    }
}

extension Bewijsgraad: Tekstkolom {
    private static let woorden = WordTable(allCases, \.rawValue)

    /// Reads the word, and no other spelling of it.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard let waarde = Self.woorden.value(of: bytes) else {
            throw .malformed("not a \(Self.self)")
        }
        self = waarde
    }
}

extension Conceptaard: Tekstkolom {
    private static let woorden = WordTable(allCases, \.rawValue)

    /// Reads the word, and no other spelling of it.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard let waarde = Self.woorden.value(of: bytes) else {
            throw .malformed("not a \(Self.self)")
        }
        self = waarde
    }
}

extension Participatieniveau: Tekstkolom {
    private static let woorden = WordTable(allCases, \.rawValue)

    /// Reads the word, and no other spelling of it.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard let waarde = Self.woorden.value(of: bytes) else {
            throw .malformed("not a \(Self.self)")
        }
        self = waarde
    }
}

extension Consultatieoordeel: Tekstkolom {
    private static let woorden = WordTable(allCases, \.rawValue)

    /// Reads the word, and no other spelling of it.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard let waarde = Self.woorden.value(of: bytes) else {
            throw .malformed("not a \(Self.self)")
        }
        self = waarde
    }
}

extension Inbreng.Wijze: Tekstkolom {}
