/// The stream of one subject, entry by entry, with the names and texts that were not erased.
public struct Geschiedenis: Hashable, Sendable {
    /// One entry with its place in the chain.
    public struct Schakel: Hashable, Sendable {
        /// The place in the stream, from 1.
        public let volgnummer: Int64
        /// What was recorded.
        public let inschrijving: Inschrijving
        /// The chain value.
        public let keten: Hash
        /// Whether the chain value follows from the bytes and from the value before it.
        public let klopt: Bool

        /// An entry with its place.
        public init(volgnummer: Int64, inschrijving: Inschrijving, keten: Hash, klopt: Bool) {
            self.volgnummer = volgnummer
            self.inschrijving = inschrijving
            self.keten = keten
            self.klopt = klopt
        }
    }

    /// The entries, in order.
    public let schakels: [Schakel]
    /// The names of who acted; an erased one is not there.
    public let namen: [ID<Persoon>: String]
    /// The texts under their seals; an erased one is not there.
    public let teksten: [Verzegeling: String]

    /// A history.
    public init(
        schakels: [Schakel], namen: [ID<Persoon>: String], teksten: [Verzegeling: String]
    ) {
        self.schakels = schakels
        self.namen = namen
        self.teksten = teksten
    }
}
