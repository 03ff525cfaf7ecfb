/// What came out of the check of the active contribution.
public enum Toetsuitkomst: String, CaseIterable, Sendable {
    /// The norm is met.
    case voldaan
    /// A known number is too low.
    case nietVoldaan = "niet_voldaan"
    /// A number is unknown, or the norm asks for judgement.
    case beoordelingNodig = "beoordeling_nodig"
}

/// The check of a pledged contribution against the norm, with every reason and number.
public struct Bijdragetoets: Hashable, Sendable {
    /// One reason, for or against.
    public struct Reden: Hashable, Sendable {
        /// Which reason.
        public let regel: Bijdrageregel
        /// The number that the norm demands; `nil` where the reason has no number.
        public let vereist: Decimaal?
        /// The number that was found; `nil` where it is wholly unknown.
        public let gevonden: Decimaal?
        /// The reason in Dutch, with both numbers.
        public let tekst: String
    }

    /// The outcome.
    public let uitkomst: Toetsuitkomst
    /// The number of residents that was compared; `nil` when unknown.
    public let bewoners: Int64?
    /// The person-hours over the kinds that count; `nil` when unknown.
    public let uren: Decimaal?
    /// All reasons, in the order of the norm.
    public let redenen: [Reden]
}
