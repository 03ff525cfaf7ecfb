public import Domain
public import Postgres

/// A part of the state of an application that stands in one column, as canonical JSON.
public protocol Deelstand: PostgresTyped, PostgresEncodable, PostgresDecodable,
    PostgresArrayElement
{
    /// In canonical form.
    var canoniek: CanoniekeWaarde { get }
    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout)
}

extension Deelstand {
    /// A `text` with canonical JSON.
    public static var postgresType: PostgresType { .text }

    /// Writes canonical JSON.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        do { buffer.write(bytes: try canoniek.bytes()) } catch { throw .outOfRange }
    }

    /// Reads canonical JSON.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        let tekst = Array(try String(decoding: bytes).utf8)
        do { self = try Self(CanoniekeWaarde(bytes: tekst)) } catch {
            throw .malformed("not a part of an application in canonical form")
        }
    }
}

extension Aanvraag.Bekendmaking: Deelstand {
    /// Nothing has happened yet.
    public static var exampleBytes: [UInt8] { Array("{}".utf8) }
}

extension Aanvraag.Verplichting: Deelstand {
    /// Nothing to do.
    public static var exampleBytes: [UInt8] { Array(#"{"regels":[]}"#.utf8) }
}

extension Aanvraag.Advies: Deelstand {
    /// Asked, and nothing more.
    public static var exampleBytes: [UInt8] {
        Array(#"{"gevraagdOp":"2026-03-02","uiterlijk":"2026-04-13"}"#.utf8)
    }
}
