public import Domain
public import Postgres

extension Bijdragenorm: PostgresTyped, PostgresEncodable, PostgresDecodable {
    /// A `text` with canonical JSON.
    public static var postgresType: PostgresType { .text }

    /// Writes the norm in canonical JSON.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        do { buffer.write(bytes: try canoniek.bytes()) } catch { throw .outOfRange }
    }

    /// Reads a norm from canonical JSON.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        let tekst = try String(decoding: bytes)
        do {
            self = try Bijdragenorm(CanoniekeWaarde(bytes: Array(tekst.utf8)))
        } catch {
            throw .malformed("not a norm in canonical form")
        }
    }

    /// Some norm.
    public static var exampleBytes: [UInt8] {
        Array(#"{"soorten":["uitvoering"],"voegwoord":"en","vraagtBeoordeling":false}"#.utf8)
    }
}
