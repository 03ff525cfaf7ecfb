import Domain
import Postgres

/// The facts of a legal clock as they stand in a column: `text` with canonical JSON.
struct Klokkolom: Sendable, Hashable, PostgresTyped, PostgresEncodable, PostgresDecodable,
    PostgresArrayElement
{
    /// The facts, without the last day, which is a column of its own.
    let waarde: CanoniekeWaarde

    init(_ klok: Aanvraag.Klok) {
        waarde = klok.canoniek
    }

    /// A `text` with canonical JSON.
    static var postgresType: PostgresType { .text }

    /// Writes canonical JSON.
    func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        do { buffer.write(bytes: try waarde.bytes()) } catch { throw .outOfRange }
    }

    /// Reads canonical JSON.
    init(decoding bytes: RawSpan) throws(CodecError) {
        do {
            waarde = try CanoniekeWaarde(bytes: Array(try String(decoding: bytes).utf8))
        } catch {
            throw .malformed("not a clock in canonical form")
        }
    }

    /// The clock with its last day.
    func klok(_ uitersteDatum: Datum) throws(CodecError) -> Aanvraag.Klok {
        do { return try Aanvraag.Klok(waarde, uitersteDatum: uitersteDatum) } catch {
            throw .malformed("not the facts of a clock")
        }
    }

    /// A clock to which nothing has happened.
    static var exampleBytes: [UInt8] {
        Array(
            (#"{"aanvulrondes":[],"ingebrekestellingen":[],"kalender":"2026-2028:5","#
                + #""mededelingen":[],"onderbrekingen":[],"start":{"bron":"redelijk","#
                + #""duur":"8w","ontvangst":"2026-03-02","regelingversie":1}}"#).utf8)
    }
}
