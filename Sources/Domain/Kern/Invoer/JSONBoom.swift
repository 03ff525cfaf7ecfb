/// JSON as it was written: numbers as their digits, names in order, doubles kept.
///
/// Foundation's decoder drops a second field of the same name without a word and turns numbers
/// into floating point; here both stay visible, so that the reader of a form can refuse them.
public indirect enum JSONBoom: Hashable, Sendable {
    /// `null`.
    case leeg
    /// `true` or `false`.
    case waarheid(Bool)
    /// A number, digit by digit as it stood there.
    case getal(String)
    /// A text.
    case tekst(String)
    /// Values in order.
    case lijst([JSONBoom])
    /// Named values in order; a name can occur twice.
    case object([Veld])

    /// A name and its value.
    public struct Veld: Hashable, Sendable {
        /// The name.
        public let naam: String
        /// The value under that name.
        public let waarde: JSONBoom

        /// A named value.
        public init(naam: String, waarde: JSONBoom) {
            self.naam = naam
            self.waarde = waarde
        }
    }

    /// The type, as a Dutch noun with its article: "een tekst".
    public var typenaam: String {
        switch self {
        case .leeg: "null"
        case .waarheid: "ja of nee (true/false)"
        case .getal: "een getal"
        case .tekst: "een tekst"
        case .lijst: "een lijst"
        case .object: "een object"
        }
    }
}

/// Where and why bytes are no JSON.
public struct JSONFout: Error, Hashable, Sendable {
    /// The line, from 1.
    public let regel: Int
    /// The byte within the line, from 1.
    public let kolom: Int
    /// What was expected, in Dutch.
    public let tekst: String
}
