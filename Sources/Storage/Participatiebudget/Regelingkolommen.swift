public import Domain
import Postgres

extension Regeling.Opties: Canoniekkolom {
    /// A regeling that chooses nothing special.
    public static var exampleBytes: [UInt8] { Array("{}".utf8) }
}

/// The earlier versions of a regeling as they stand in a column.
struct Regelingversies: Sendable, Hashable, Canoniekkolom {
    /// The versions, the first one first.
    let versies: [Regeling.Versie]

    init(_ versies: [Regeling.Versie]) {
        self.versies = versies
    }

    var canoniek: CanoniekeWaarde { .lijst(versies.map(\.canoniek)) }

    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard case .lijst(let leden) = waarde else { throw .veldOngeldig("eerdere") }
        self.init(
            try leden.map { lid throws(CanoniekeFout) in try Regeling.Versie(lid) })
    }

    /// No earlier version.
    static var exampleBytes: [UInt8] { Array("[]".utf8) }
}
