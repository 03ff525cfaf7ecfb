public import Domain
import Postgres

/// A wijkpost as one column.
public struct Wijkpostkolom: Canoniekkolom, Sendable, Hashable {
    let wijkpost: Wijkpost

    init(wijkpost: Wijkpost) {
        self.wijkpost = wijkpost
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde { wijkpost.canoniek }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        wijkpost = try Wijkpost(waarde)
    }

    /// A post without anything.
    public static var exampleBytes: [UInt8] {
        Array(
            (#"{"code":"Post","ingesteldOp":"2026-01-01","medewerkers":[],"naam":"Post","#
                + #""openingstijden":[],"sluitingen":[],"waarnemingen":[],"wijken":[]}"#).utf8)
    }
}

/// A task as one column.
public struct Taakkolom: Canoniekkolom, Sendable, Hashable {
    let taak: Taak

    init(taak: Taak) {
        self.taak = taak
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde { taak.canoniek }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        taak = try Taak(waarde)
    }

    /// A task without anything.
    public static var exampleBytes: [UInt8] {
        Array(
            (#"{"herinneringen":[],"opening":{"door":"00000000-0000-7000-8000-000000000001","#
                + #""kenmerk":"T-2026-0001","op":"2026-01-01","rol":"secretariaat","#
                + #""soort":"overig"},"stand":"open"}"#).utf8)
    }
}

/// A promise of the administration as one column.
public struct Bestuurstoezeggingkolom: Canoniekkolom, Sendable, Hashable {
    let toezegging: Bestuurstoezegging

    init(toezegging: Bestuurstoezegging) {
        self.toezegging = toezegging
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde { toezegging.canoniek }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        toezegging = try Bestuurstoezegging(waarde)
    }

    /// A promise without anything.
    public static var exampleBytes: [UInt8] {
        let nul = String(repeating: "0", count: 64)
        return Array(
            (#"{"opening":{"aan":"raad","aanleiding":"brief","ambt":"college","#
                + #""gedaanOp":"2026-01-01","inhoud":"\#(nul)","kenmerk":"TZ-2026-0001","#
                + #""vakafdeling":"Ruimte"},"stand":"open","uiterlijk":"2026-01-01","#
                + #""verlengingen":0}"#).utf8)
    }
}

extension Taak.Stand: Tekstkolom {}
extension Bestuurstoezegging.Stand: Tekstkolom {}
