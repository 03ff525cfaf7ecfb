public import Domain
public import Postgres

/// A value that stands in one column, as canonical JSON in `text`.
public protocol Canoniekkolom: PostgresTyped, PostgresEncodable, PostgresDecodable,
    PostgresArrayElement
{
    /// In canonical form.
    var canoniek: CanoniekeWaarde { get }
    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout)
}

extension Canoniekkolom {
    /// A `text` with canonical JSON.
    public static var postgresType: PostgresType { .text }

    /// Writes canonical JSON.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        do { buffer.write(bytes: try canoniek.bytes()) } catch { throw .outOfRange }
    }

    /// Reads canonical JSON.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        self = try Self(tekst: Array(try String(decoding: bytes).utf8))
    }

    /// Reads canonical JSON from its bytes.
    init(tekst: [UInt8]) throws(CodecError) {
        do { self = try Self(CanoniekeWaarde(bytes: tekst)) } catch {
            throw .malformed("not the canonical form of \(Self.self)")
        }
    }
}
