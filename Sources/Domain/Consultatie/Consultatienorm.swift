/// What a municipality demands of itself when it consults a wijkraad.
public struct Consultatienorm: Hashable, Sendable {
    /// The least number of days from the request to the last day of the term.
    public let minimaleTermijnDagen: Int
    /// The least number of days between the end of the term, or the advice, and the decision.
    public let minimaleAfstandDagen: Int
    /// Whether the request must precede the day on which the proposal was fixed.
    public let verzoekVoorConcept: Bool
    /// Whether advice that came in time mends a term that was too short.
    public let korteTermijnHersteldDoorAdvies: Bool
    /// The grade that proves a request.
    public let bewijsgraad: Bewijsgraad
    /// How many days later than it happened an event may be recorded and still be proof.
    public let maximaleAchterstandDagen: Int
    /// The days within which the municipality reacts to advice; no part of the verdict.
    public let reactietermijnDagen: Int

    /// What holds where a municipality has set nothing else.
    public enum Standaard {
        /// The least term.
        public static let termijnDagen = 42
        /// The least distance to the decision.
        public static let afstandDagen = 7
        /// The grade that proves a request.
        public static let bewijsgraad = Bewijsgraad.bezorgd
        /// The lateness of recording; less when the least term is not longer than this.
        public static let achterstandDagen = 14
        /// The term for a reaction.
        public static let reactietermijnDagen = 28
    }

    /// A norm; what is not given is the default, and a demand or leniency that is not given does
    /// not hold.
    public init(
        minimaleTermijnDagen: Int = Standaard.termijnDagen,
        minimaleAfstandDagen: Int = Standaard.afstandDagen,
        verzoekVoorConcept: Bool = false, korteTermijnHersteldDoorAdvies: Bool = false,
        bewijsgraad: Bewijsgraad = Standaard.bewijsgraad, maximaleAchterstandDagen: Int? = nil,
        reactietermijnDagen: Int = Standaard.reactietermijnDagen
    ) {
        self.minimaleTermijnDagen = minimaleTermijnDagen
        self.minimaleAfstandDagen = minimaleAfstandDagen
        self.verzoekVoorConcept = verzoekVoorConcept
        self.korteTermijnHersteldDoorAdvies = korteTermijnHersteldDoorAdvies
        self.bewijsgraad = bewijsgraad
        self.maximaleAchterstandDagen =
            maximaleAchterstandDagen ?? min(Standaard.achterstandDagen, minimaleTermijnDagen - 1)
        self.reactietermijnDagen = reactietermijnDagen
    }
}
