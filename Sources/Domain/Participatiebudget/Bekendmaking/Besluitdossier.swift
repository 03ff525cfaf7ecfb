/// A decided application with what a letter or sheet about the decision must say.
public struct Besluitdossier: Hashable, Sendable {
    /// The name of the municipality.
    public let gemeente: String
    /// The application with texts and names.
    public let beeld: Aanvraagbeeld
    /// The decision.
    public let besluit: Besluit
    /// The day on which it was decided; not that of the announcement (Awb 3:40).
    public let beslotenOp: Datum
    /// Why was departed from the norm for the active contribution, in words.
    public let normafwijking: String?
    /// The first checkpoint of the register that covers the decision; `nil` when there is none yet.
    public let zegel: Zegel?

    /// A decided application.
    public init(
        gemeente: String, beeld: Aanvraagbeeld, besluit: Besluit, beslotenOp: Datum,
        normafwijking: String?, zegel: Zegel?
    ) {
        self.gemeente = gemeente
        self.beeld = beeld
        self.besluit = besluit
        self.beslotenOp = beslotenOp
        self.normafwijking = normafwijking
        self.zegel = zegel
    }
}
