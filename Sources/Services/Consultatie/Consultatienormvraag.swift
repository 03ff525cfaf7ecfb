public import Domain
import Storage

/// The norm for consulting wijkraden that holds on a day.
public struct Consultatienormvraag: Vraag {
    private let dag: Datum

    /// The norm of this day.
    public init(op dag: Datum) {
        self.dag = dag
    }

    /// Reads it; the default where none was set yet.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Consultatienorm {
        try await lezer.rijen(NormStatements.lees, ()).last { $0.vanaf <= dag }?.norm
            ?? Consultatienorm()
    }
}
