public import Domain

/// What auditors found in dossiers, by reference and number, with the words under seal.
public struct Auditbevindingen: Vraag {
    /// The findings and their words.
    public struct Beeld: Sendable {
        /// The findings.
        public let regels: [Auditregel]
        /// The words, as far as they are there.
        public let woorden: [Verzegeling: String]
    }

    private let dossiers: Dossiers
    private let kenmerk: Kenmerk?
    private let alleenOpen: Bool

    /// The findings in one dossier, or in all.
    /// - Parameter alleenOpen: only those that wait for a reply.
    public init(van kenmerk: Kenmerk? = nil, alleenOpen: Bool = false) {
        dossiers = kenmerk.map { Dossiers(.kenmerk($0)) } ?? Dossiers()
        self.kenmerk = kenmerk
        self.alleenOpen = alleenOpen
    }

    /// Reads them.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` for a reference that is not there.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Beeld {
        let gelezen = try await dossiers.lees(lezer)
        if let kenmerk, gelezen.isEmpty {
            throw .nietGevonden("dossier \(kenmerk) bestaat niet in deze gemeente")
        }
        let regels = gelezen.flatMap(\.waarde.auditregels)
            .filter { !alleenOpen || $0.bevinding.antwoord == nil }
        return Beeld(
            regels: regels,
            woorden: try await lezer.teksten(Set(regels.flatMap(\.bevinding.zegels))))
    }
}
