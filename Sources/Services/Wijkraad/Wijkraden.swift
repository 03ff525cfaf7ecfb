public import Domain
import Storage

/// The wijkraden of a municipality, by code.
public struct Wijkraden: Vraag {
    /// Everything.
    public init() {}

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [MetID<Wijkraad>] {
        try await lezer.rijen(WijkraadStatements.alleWijkraden, ()).map {
            MetID($0.id, $0.wijkraad)
        }
    }
}
