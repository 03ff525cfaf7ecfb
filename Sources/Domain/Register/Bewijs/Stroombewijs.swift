/// The proof of one stream: its entries, where they stand in the register, and the checkpoints that
/// cover them.
public struct Stroombewijs: Hashable, Sendable {
    /// One entry with its place.
    public struct Stuk: Hashable, Sendable {
        /// The place in the stream, from 1.
        public let volgnummer: Int64
        /// The bytes, exactly as they are stored.
        public let inhoud: [UInt8]
        /// That its leaf stands under the last checkpoint.
        public let bewijs: Bladbewijs

        /// An entry with its place.
        public init(volgnummer: Int64, inhoud: [UInt8], bewijs: Bladbewijs) {
            self.volgnummer = volgnummer
            self.inhoud = inhoud
            self.bewijs = bewijs
        }
    }

    /// The entries, in order.
    public let stukken: [Stuk]
    /// The checkpoints by rising size: those that first covered an entry, those that were kept
    /// outside, and the one that everything rests on.
    public let zegels: [GetekendZegel]
    /// That each older checkpoint is the beginning of the last one, in the same order.
    public let aansluitingen: [Aansluitbewijs]
    /// The public keys of the register, for who has none of his own.
    public let sleutels: [Zegelsleutel]
    /// The texts with which commitments can be opened; `nil` when they were not asked for.
    public let teksten: [VerzegeldeTekst]?

    /// A proof of these parts.
    public init(
        stukken: [Stuk], zegels: [GetekendZegel], aansluitingen: [Aansluitbewijs],
        sleutels: [Zegelsleutel], teksten: [VerzegeldeTekst]?
    ) {
        self.stukken = stukken
        self.zegels = zegels
        self.aansluitingen = aansluitingen
        self.sleutels = sleutels
        self.teksten = teksten
    }
}
