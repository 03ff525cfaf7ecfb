public import Domain
import Storage

/// The references of all dossiers.
public struct Dossierkenmerken: Vraag {
    /// All of them.
    public init() {}

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [ID<Beleidsdossier>: Kenmerk] {
        Dictionary(
            try await lezer.rijen(DossierStatements.kenmerken, ()).map { ($0.id, $0.kenmerk) },
            uniquingKeysWith: { eerste, _ in eerste })
    }
}

/// All lists of decisions that were read in, with the dossiers that were named.
public struct Besluitenlijsten: Vraag {
    /// Everything.
    public init() {}

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [MetID<Besluitenlijst>] {
        try await lezer.rijen(BesluitenlijstStatements.alleLijsten, ()).map {
            MetID($0.id, $0.lijst)
        }
    }
}
