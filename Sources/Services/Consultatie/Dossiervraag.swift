public import Domain

/// One dossier with the words under seal, as far as they are there.
public struct Dossiervraag: Vraag {
    private let aanduiding: Dossiers.Aanduiding

    /// A dossier with its words.
    public struct Beeld: Sendable {
        /// The dossier.
        public let dossier: MetID<Beleidsdossier>
        /// Its words, by their commitments.
        public let woorden: [Verzegeling: String]
    }

    /// The dossier with a reference.
    public init(_ kenmerk: Kenmerk) {
        aanduiding = .kenmerk(kenmerk)
    }

    /// The dossier with an identity.
    public init(id: ID<Beleidsdossier>) {
        aanduiding = .id(id)
    }

    /// Reads it.
    /// - Throws: ``ServiceError/nietGevonden(_:)``.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Beeld {
        guard let dossier = try await Dossiers(aanduiding).lees(lezer).first else {
            throw .nietGevonden("dossier \(aanduiding) bestaat niet in deze gemeente")
        }
        let feiten = dossier.waarde.feiten
        let zegels = Set(
            [dossier.waarde.opening.niveaureden] + dossier.waarde.opening.weggelaten.map(\.reden)
                + feiten.compactMap(\.reden) + feiten.flatMap { $0.punten.compactMap(\.motivatie) }
                + dossier.waarde.auditbevindingen.flatMap(\.zegels))
        return Beeld(dossier: dossier, woorden: try await lezer.teksten(zegels))
    }
}
