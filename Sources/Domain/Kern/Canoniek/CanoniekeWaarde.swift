/// A value that has exactly one sequence of bytes: RFC 8785 JSON without fractions and null.
///
/// What is absent is left out. Whole numbers stay within ±(2^53 − 1), so that every JSON reader in
/// every language sees the same number.
public indirect enum CanoniekeWaarde: Hashable, Sendable {
    /// A text, kept scalar by scalar.
    case tekst(String)
    /// A whole number within ±9,007,199,254,740,991.
    case geheel(Int64)
    /// Yes or no.
    case waarheid(Bool)
    /// Values in order.
    case lijst([CanoniekeWaarde])
    /// Named values; names are unique and consist of ASCII letters, digits and `_`.
    case object([Veld])

    /// A name and its value.
    public struct Veld: Hashable, Sendable {
        /// The name.
        public let naam: String
        /// The value under that name.
        public let waarde: CanoniekeWaarde

        /// A named value.
        public init(_ naam: String, _ waarde: CanoniekeWaarde) {
            self.naam = naam
            self.waarde = waarde
        }
    }

    /// The largest whole number that every JSON reader keeps exactly: 2^53 − 1.
    public static let grootsteGeheel: Int64 = 9_007_199_254_740_991

    // Texts are equal here when their scalars are: `==` of String calls canonically equivalent
    // texts equal, and those have different bytes and different hashes.

    /// Whether both have the same bytes.
    public static func == (links: CanoniekeWaarde, rechts: CanoniekeWaarde) -> Bool {
        switch (links, rechts) {
        case (.tekst(let a), .tekst(let b)): a.utf8.elementsEqual(b.utf8)
        case (.geheel(let a), .geheel(let b)): a == b
        case (.waarheid(let a), .waarheid(let b)): a == b
        case (.lijst(let a), .lijst(let b)): a == b
        case (.object(let a), .object(let b)): opNaam(a) == opNaam(b)
        case (.tekst, _), (.geheel, _), (.waarheid, _), (.lijst, _), (.object, _): false
        }
    }

    /// Feeds what decides equality: the order of the names does not.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .tekst(let tekst): hasher.combine(tekst)
        case .geheel(let getal): hasher.combine(getal)
        case .waarheid(let waar): hasher.combine(waar)
        case .lijst(let waarden): hasher.combine(waarden)
        case .object(let velden): hasher.combine(Self.opNaam(velden))
        }
    }

    /// The fields in the order in which they are written.
    ///
    /// RFC 8785 orders by UTF-16 code units; for ASCII names that is the order of the bytes.
    static func opNaam(_ velden: [Veld]) -> [Veld] {
        velden.sorted { links, rechts in
            let (a, b) = (links.naam.utf8, rechts.naam.utf8)
            // Most names differ in their first byte.
            if let x = a.first, let y = b.first, x != y { return x < y }
            return a.lexicographicallyPrecedes(b)
        }
    }
}

/// Why a value or a sequence of bytes has no canonical form.
public enum CanoniekeFout: Error, Hashable, Sendable {
    /// A whole number beyond ±(2^53 − 1).
    case getalTeGroot(Int64)
    /// A name that is empty or has other characters than ASCII letters, digits and `_`.
    case naamOngeldig(String)
    /// The same name twice in one object.
    case naamDubbel(String)
    /// The bytes are JSON, but not in the one canonical form, or use null or fractions.
    case nietCanoniek
    /// The bytes are no JSON.
    case onleesbaar
    /// An event of a kind that this program does not know.
    case onbekendeSoort(String, versie: Int)
    /// A field is missing or has another type than the event's shape demands.
    case veldOngeldig(String)
}
