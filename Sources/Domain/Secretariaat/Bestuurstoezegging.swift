/// A promise of an alderman, the college or an official, with its owner and its term.
///
/// Another thing than the ``Toezegging`` of residents, which is a line of an application.
public struct Bestuurstoezegging: Hashable, Sendable {
    /// Who promised, by office and never by name.
    public enum Toezegger: String, CaseIterable, Sendable {
        /// An alderman.
        case wethouder
        /// The mayor.
        case burgemeester
        /// The college as a whole.
        case college
        /// An official.
        case ambtenaar
    }

    /// To whom.
    public enum Ontvanger: String, CaseIterable, Sendable {
        /// The municipal council.
        case raad
        /// A wijkraad.
        case wijkraad
        /// Residents.
        case bewoners
    }

    /// On which occasion.
    public enum Aanleiding: String, CaseIterable, Sendable {
        /// A meeting of the municipal council or one of its committees.
        case raadsvergadering
        /// A meeting of a wijkraad.
        case wijkraadvergadering
        /// A visit to the wijk, or an evening with residents.
        case wijkbezoek
        /// A reaction to advice.
        case reactie
        /// A letter.
        case brief
        /// Something else.
        case anders
    }

    /// What became of it.
    public enum Stand: String, CaseIterable, Sendable {
        /// It must still be kept; becomes any of the others.
        case open
        /// Kept; an end.
        case nagekomen
        /// Broken; an end.
        case nietNagekomen = "niet_nagekomen"
        /// Withdrawn; an end.
        case ingetrokken
    }

    /// What is laid down when it is made.
    public struct Opening: Hashable, Sendable {
        /// The reference.
        public let kenmerk: Kenmerk
        /// What was promised, under seal.
        public let inhoud: Verzegeling
        /// Who promised.
        public let door: Toezegger
        /// To whom.
        public let aan: Ontvanger
        /// The owner: the department or portfolio that must keep it.
        public let vakafdeling: String
        /// On which occasion.
        public let aanleiding: Aanleiding
        /// The day of that occasion.
        public let gedaanOp: Datum
        /// The wijkraad that it concerns.
        public let wijkraad: String?
        /// The wijk that it concerns.
        public let wijk: Wijkcode?

        /// A promise.
        public init(
            kenmerk: Kenmerk, inhoud: Verzegeling, door: Toezegger, aan: Ontvanger,
            vakafdeling: String, aanleiding: Aanleiding, gedaanOp: Datum, wijkraad: String? = nil,
            wijk: Wijkcode? = nil
        ) {
            self.kenmerk = kenmerk
            self.inhoud = inhoud
            self.door = door
            self.aan = aan
            self.vakafdeling = vakafdeling
            self.aanleiding = aanleiding
            self.gedaanOp = gedaanOp
            self.wijkraad = wijkraad
            self.wijk = wijk
        }
    }

    /// What became of it, when, and why.
    public struct Afdoening: Hashable, Sendable {
        /// The day.
        public let op: Datum
        /// How it was kept, or why it was not, under seal.
        public let reden: Verzegeling

        /// An end.
        public init(op: Datum, reden: Verzegeling) {
            self.op = op
            self.reden = reden
        }
    }

    /// How it was made.
    public let opening: Opening
    /// The last day on which it is kept in time.
    public var uiterlijk: Datum
    /// How often it got another last day.
    public var verlengingen: Int
    /// What became of it.
    public var stand: Stand
    /// When and why; `nil` as long as it is open.
    public var afdoening: Afdoening?

    /// The state with these facts, as it was stored or made.
    public init(
        opening: Opening, uiterlijk: Datum, verlengingen: Int = 0, stand: Stand = .open,
        afdoening: Afdoening? = nil
    ) {
        self.opening = opening
        self.uiterlijk = uiterlijk
        self.verlengingen = verlengingen
        self.stand = stand
        self.afdoening = afdoening
    }

    /// How many days too late it is on a day, or was when it ended; 0 when in time.
    public func dagenTeLaat(op dag: Datum) -> Int {
        max(0, uiterlijk.dagen(tot: afdoening?.op ?? dag))
    }

    /// What is owed because of it; `nil` when it was settled.
    public func plicht(_ id: ID<Bestuurstoezegging>) -> Plicht? {
        guard stand == .open else { return nil }
        return Plicht(
            Oorzaak(
                .toezegging, "\(opening.kenmerk)", id.als(Onderwerp.self), .toezeggingNakomen,
                wijkraad: opening.wijkraad),
            uiterlijk: uiterlijk,
            uitleg: [
                "Toegezegd op \(opening.gedaanOp.zonderWeekdag) (\(opening.aanleiding.rawValue)): "
                    + "uiterlijk op \(uiterlijk.zonderWeekdag)"
                    + (verlengingen == 0 ? "." : ", \(verlengingen) keer verlengd.")
            ])
    }
}
