import Domain
import Postgres

/// The facts of a legal clock as they stand in a column.
struct Klokkolom: Sendable, Hashable, Canoniekkolom {
    /// The facts, without the last day, which is a column of its own.
    let canoniek: CanoniekeWaarde

    init(_ klok: Aanvraag.Klok) {
        canoniek = klok.canoniek
    }

    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        canoniek = waarde
    }

    /// The clock with its last day.
    func klok(_ uitersteDatum: Datum) throws(CodecError) -> Aanvraag.Klok {
        do { return try Aanvraag.Klok(canoniek, uitersteDatum: uitersteDatum) } catch {
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
