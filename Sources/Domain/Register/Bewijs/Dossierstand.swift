/// A file as it was known when the register had so many entries.
public struct Dossierstand: Hashable, Sendable {
    /// How many entries the register had.
    public let tot: Int64
    /// The application, by the replay of what was recorded by then.
    public let aanvraag: Aanvraagbeeld
    /// What was recorded by then.
    public let geschiedenis: Geschiedenis
    /// The last checkpoint that covers no more than that.
    public let zegel: GetekendZegel?

    /// A file as it was known then.
    public init(
        tot: Int64, aanvraag: Aanvraagbeeld, geschiedenis: Geschiedenis, zegel: GetekendZegel?
    ) {
        self.tot = tot
        self.aanvraag = aanvraag
        self.geschiedenis = geschiedenis
        self.zegel = zegel
    }
}
