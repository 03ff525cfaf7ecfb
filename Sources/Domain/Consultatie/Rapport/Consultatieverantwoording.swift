/// What the municipality answers for: how wijkraden were consulted, and how many decisions on the
/// lists that were read in have no dossier at all.
public struct Consultatieverantwoording: Hashable, Sendable {
    /// The report over the dossiers.
    public let rapport: Consultatierapport
    /// The decisions beside it.
    public let dekking: Besluitdekking

    /// A report with the decisions beside it.
    public init(rapport: Consultatierapport, dekking: Besluitdekking) {
        self.rapport = rapport
        self.dekking = dekking
    }
}
