public import Domain
import Storage

/// All meetings of a municipality, by reference.
public struct Vergaderingen: Vraag {
    /// A meeting with its wijkraad.
    public struct Regel: Sendable {
        /// The meeting.
        public let vergadering: MetID<Vergadering>
        /// The wijkraad.
        public let wijkraad: Wijkraad
    }

    private let wijkraad: String?

    /// Everything, or the meetings of one wijkraad by its code.
    public init(van wijkraad: String? = nil) {
        self.wijkraad = wijkraad
    }

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [Regel] {
        let raden = try await Wijkraden().lees(lezer)
        if let wijkraad { _ = try raden.met(code: wijkraad) }
        return try await lezer.rijen(VergaderingStatements.alleVergaderingen, ()).compactMap {
            rij in
            guard let raad = raden.first(where: { $0.id == rij.vergadering.opzet.wijkraad }),
                wijkraad == nil || raad.waarde.code == wijkraad
            else { return nil }
            return Regel(vergadering: MetID(rij.id, rij.vergadering), wijkraad: raad.waarde)
        }
    }
}
