public import Domain
public import Postgres

extension Budgetverloop: PostgresTyped, PostgresEncodable, PostgresDecodable {
    /// A `text` with canonical JSON.
    public static var postgresType: PostgresType { .text }

    /// Writes it in canonical JSON.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        do { buffer.write(bytes: try canoniek.bytes()) } catch { throw .outOfRange }
    }

    /// Reads it from canonical JSON.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        do {
            let tekst = try String(decoding: bytes)
            self = try Budgetverloop(CanoniekeWaarde(bytes: Array(tekst.utf8)))
        } catch {
            throw .malformed("not the course of a budget in canonical form")
        }
    }

    /// A budget with one ceiling.
    public static var exampleBytes: [UInt8] {
        Array(
            (#"{"bovenDoorVerlagingCent":0,"lotingen":[],"#
                + #""versies":[{"bekendgemaaktOp":"2026-01-06","plafondCent":500000}]}"#).utf8)
    }
}
