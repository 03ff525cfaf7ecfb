public import Domain
public import Postgres
import Storage

/// All municipalities of this installation, by code and without their wijken.
public struct Gemeenten: Vraag {
    /// Everything.
    public init() {}

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [MetID<Gemeente>] {
        try await lezer.rijen(GemeenteStatements.alleGemeenten, ()).map(\.metID)
    }

    /// Reads them on a session of a role of its own, such as the auditor's.
    /// - Throws: `DatabaseError`.
    public func lees(_ sessie: Session) async throws -> [MetID<Gemeente>] {
        try await sessie.query(GemeenteStatements.alleGemeenten, ()).map(\.metID)
    }
}

extension Gemeenterij {
    fileprivate var metID: MetID<Gemeente> {
        MetID(id, Gemeente(code: code, naam: naam, demonstratie: demonstratie, wijken: []))
    }
}
