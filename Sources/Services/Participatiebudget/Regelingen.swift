public import Domain
import Storage

/// The regelingen of a municipality as they hold now, by name.
public struct Regelingen: Vraag {
    /// Everything.
    public init() {}

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [MetID<Regeling>] {
        try await lezer.rijen(RegelingStatements.alleRegelingen, ()).map {
            MetID($0.id, $0.regeling)
        }
    }
}
