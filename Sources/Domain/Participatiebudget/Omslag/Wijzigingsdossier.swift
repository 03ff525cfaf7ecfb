/// A decided request for a change, with what the letter about that decision must say.
public struct Wijzigingsdossier: Hashable, Sendable {
    /// The name of the municipality.
    public let gemeente: String
    /// The application with texts and names.
    public let beeld: Aanvraagbeeld
    /// The request.
    public let verzoek: Aanvraag.Wijzigingsverzoek
    /// The decision on it, a beschikking of its own (Awb 1:3 lid 2).
    public let beslissing: Aanvraag.Wijzigingsverzoek.Beslissing
    /// The first checkpoint of the register that covers the decision; `nil` when there is none yet.
    public let zegel: Zegel?

    /// The last request of an application; `nil` when there is none, or no decision on it.
    public init?(gemeente: String, beeld: Aanvraagbeeld, zegel: Zegel?) {
        guard let verzoek = beeld.aanvraag.omslag.wijzigingen.last,
            let beslissing = verzoek.beslissing
        else { return nil }
        self.gemeente = gemeente
        self.beeld = beeld
        self.verzoek = verzoek
        self.beslissing = beslissing
        self.zegel = zegel
    }
}
