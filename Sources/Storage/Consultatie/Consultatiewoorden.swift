public import Domain
public import Postgres

// Words of which a recomputation reads millions.

/// A word of a closed list, found in a table of bytes.
public protocol Tabelwoord: Tekstkolom, CaseIterable {
    /// The words of the list.
    static var woorden: WordTable<Self> { get }
}

extension Tabelwoord {
    /// Reads the word, and no other spelling of it.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard let waarde = Self.woorden.value(of: bytes) else {
            throw .malformed("not a \(Self.self)")
        }
        self = waarde
    }
}

extension Consultatiesoort: Tabelwoord {
    /// The words of the list.
    public static let woorden = WordTable(allCases, \.rawValue)
}

extension Bewijsgraad: Tabelwoord {
    /// The words of the list.
    public static let woorden = WordTable(allCases, \.rawValue)
}

extension Conceptaard: Tabelwoord {
    /// The words of the list.
    public static let woorden = WordTable(allCases, \.rawValue)
}

extension Participatieniveau: Tabelwoord {
    /// The words of the list.
    public static let woorden = WordTable(allCases, \.rawValue)
}

extension Consultatieoordeel: Tabelwoord {
    /// The words of the list.
    public static let woorden = WordTable(allCases, \.rawValue)
}

extension Inbreng.Wijze: Tekstkolom {}
