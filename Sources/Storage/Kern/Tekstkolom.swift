public import Domain
public import Postgres

/// A value of the domain that stands in a `text` column in its written form.
public protocol Tekstkolom: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// The written form.
    var kolomtekst: String { get }

    /// Reads the written form; `nil` for a text that is none.
    init?(kolomtekst: String)

    /// Some written form, for the contract test of statements.
    static var voorbeeld: String { get }
}

extension Tekstkolom {
    /// A `text`.
    public static var postgresType: PostgresType { .text }

    /// Writes the form.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        try buffer.write(text: kolomtekst)
    }

    /// Reads the form, and only that form: another spelling of the same value was not written here.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        let tekst = try String(decoding: bytes)
        guard let waarde = Self(kolomtekst: tekst), tekst.utf8.elementsEqual(waarde.kolomtekst.utf8)
        else {
            throw .malformed("not a \(Self.self)")
        }
        self = waarde
    }

    /// The bytes of the example.
    public static var exampleBytes: [UInt8] { Array(voorbeeld.utf8) }
}

extension Tekstkolom where Self: RawRepresentable<String> & CaseIterable {
    /// The raw value.
    public var kolomtekst: String { rawValue }

    /// The case with this raw value.
    public init?(kolomtekst: String) {
        self.init(rawValue: kolomtekst)
    }

    /// The first case.
    public static var voorbeeld: String { allCases.first?.rawValue ?? "" }
}

extension Onderwerpsoort: Tekstkolom {}
extension Rol: Tekstkolom {}
extension Rekening: Tekstkolom {}
extension Bijdragesoort: Tekstkolom {}
extension Toetsuitkomst: Tekstkolom {}
extension Weigeringsgrond: Tekstkolom {}
extension Besluit.Uitkomst: Tekstkolom {}
extension Invoerwijze: Tekstkolom {}
extension Berichtsoort: Tekstkolom {}
extension Verzendpoging.Weg: Tekstkolom {}
extension Verzendpoging.Uitkomst: Tekstkolom {}
extension Aanvraag.Fase: Tekstkolom {}
extension Aanvraag.Rechtsvorm: Tekstkolom {}
extension Wijzigingskolom: Tekstkolom {}
extension Aanvraag.Beleidsveld: Tekstkolom {}
extension Regeling.Beslismodel: Tekstkolom {}
extension Regeling.Afwijking: Tekstkolom {}

extension Kenmerk: Tekstkolom {
    /// `PB-2026-0042`.
    public var kolomtekst: String { description }

    /// Reads `PB-2026-0042`.
    public init?(kolomtekst: String) {
        self.init(tekst: kolomtekst)
    }

    /// Some reference.
    public static var voorbeeld: String { "PB-2026-0001" }
}

extension Emailadres: Tekstkolom {
    /// The address.
    public var kolomtekst: String { description }

    /// Reads the address.
    public init?(kolomtekst: String) {
        self.init(kolomtekst)
    }

    /// Some address.
    public static var voorbeeld: String { "naam@voorbeeld.nl" }
}

extension Wijkcode: Tekstkolom {
    /// The code.
    public var kolomtekst: String { description }

    /// Reads the code.
    public init?(kolomtekst: String) {
        self.init(kolomtekst)
    }

    /// Some code.
    public static var voorbeeld: String { "WK099501" }
}

extension Buurtcode: Tekstkolom {
    /// The code.
    public var kolomtekst: String { description }

    /// Reads the code.
    public init?(kolomtekst: String) {
        self.init(kolomtekst)
    }

    /// Some code.
    public static var voorbeeld: String { "BU09950101" }
}

extension Gemeentecode: Tekstkolom {
    /// The code.
    public var kolomtekst: String { description }

    /// Reads the code.
    public init?(kolomtekst: String) {
        self.init(kolomtekst)
    }

    /// Some code.
    public static var voorbeeld: String { "GM0995" }
}

extension Duur: Tekstkolom {
    /// `8w`.
    public var kolomtekst: String { kort }

    /// Reads `8w`.
    public init?(kolomtekst: String) {
        self.init(tekst: kolomtekst)
    }

    /// Some duration.
    public static var voorbeeld: String { "8w" }
}
