/// A consultation as it can be drawn: lanes with terms, events with what is wrong with them, and
/// the days of decision.
public struct Tijdlijnbeeld: Hashable, Sendable {
    /// What is wrong with the proof of an event.
    public enum Gebrek: String, CaseIterable, Sendable {
        /// Recorded longer after it happened than the norm allows.
        case teLaatVastgelegd = "te_laat_vastgelegd"
        /// Said to precede the decision, but not recorded before it.
        case naBesluitVastgelegd = "na_besluit_vastgelegd"
        /// Disputed.
        case betwist
        /// Removed by a correction.
        case gecorrigeerd
        /// From before or after the wijkraad existed.
        case buitenBestaan = "buiten_bestaan"
    }

    /// One event.
    public struct Punt: Hashable, Sendable {
        /// Its number in the picture, from 1, by day.
        public let nummer: Int
        /// The event.
        public let gebeurtenis: Consultatiegebeurtenis
        /// The question that it is about; `nil` for all.
        public let betreft: String?
        /// What is wrong with its proof.
        public let gebreken: [Gebrek]
    }

    /// What became of one request for advice.
    public enum Balkstand: String, CaseIterable, Sendable {
        /// In time and proven.
        case tijdig
        /// Too late: after the decision or the proposal, or too close before the decision.
        case teLaat = "te_laat"
        /// Too short, or decided within the term.
        case teKort = "te_kort"
        /// Not proven.
        case nietBewezen = "niet_bewezen"
        /// There is no decision yet to judge it by.
        case lopend
    }

    /// The term of one request.
    public struct Balk: Hashable, Sendable {
        /// The number of the request.
        public let nummer: Int
        /// The day of the request.
        public let van: Datum
        /// The last day.
        public let tot: Datum
        /// What became of it.
        public let stand: Balkstand
    }

    /// One wijkraad and question.
    public struct Baan: Hashable, Sendable {
        /// The wijkraad.
        public let wijkraad: String
        /// The verdict on the question, with its reasons.
        public let oordeel: Betreftoordeel
        /// The terms for advice, by day.
        public let balken: [Balk]
        /// The events of this wijkraad alone that are about the question, by number.
        public let punten: [Int]
        /// Whether the wijkraad was not asked for advice, where that was promised.
        public let zonderVraag: Bool
    }

    /// A day on which was decided.
    public struct Besluitlijn: Hashable, Sendable {
        /// The day.
        public let dag: Datum
        /// The questions that were decided.
        public let betreft: [String]
    }

    /// The reference of the dossier.
    public let kenmerk: String
    /// All events, by number.
    public let punten: [Punt]
    /// The numbers of the events that concern all wijkraden.
    public let algemeen: [Int]
    /// The lanes: by wijkraad as in the dossier, then by question.
    public let banen: [Baan]
    /// The days of decision, by day.
    public let besluiten: [Besluitlijn]
    /// The first day that is shown.
    public let van: Datum
    /// The last day that is shown.
    public let tot: Datum

    /// Whether there is more than one question, so that lanes name theirs.
    public var heeftVragen: Bool { Set(banen.map(\.oordeel.betreft)).count > 1 }
}
