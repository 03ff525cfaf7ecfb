public import Domain
import Storage

/// All municipalities of this installation, by code and without their wijken.
public struct Gemeenten: Vraag {
    /// Everything.
    public init() {}

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [MetID<Gemeente>] {
        try await lezer.rijen(GemeenteStatements.alleGemeenten, ()).map {
            MetID(
                $0.id,
                Gemeente(code: $0.code, naam: $0.naam, demonstratie: $0.demonstratie, wijken: []))
        }
    }
}
