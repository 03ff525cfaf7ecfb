public import Domain
import Postgres

extension Aanvraag.Bekendmaking: Canoniekkolom {
    /// Nothing has happened yet.
    public static var exampleBytes: [UInt8] { Array("{}".utf8) }
}

extension Aanvraag.Verplichting: Canoniekkolom {
    /// Nothing to do.
    public static var exampleBytes: [UInt8] { Array(#"{"regels":[]}"#.utf8) }
}

extension Aanvraag.Advies: Canoniekkolom {
    /// Asked, and nothing more.
    public static var exampleBytes: [UInt8] {
        Array(#"{"gevraagdOp":"2026-03-02","uiterlijk":"2026-04-13"}"#.utf8)
    }
}

extension Aanvraag.Deelname: Canoniekkolom {
    /// Nobody scored yet.
    public static var exampleBytes: [UInt8] { Array(#"{"scores":[]}"#.utf8) }
}
