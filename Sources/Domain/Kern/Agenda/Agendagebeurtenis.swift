/// Something that belongs in a diary: a meeting, or the last day of a term.
public struct Agendagebeurtenis: Hashable, Sendable {
    /// When it is.
    public enum Wanneer: Hashable, Sendable {
        /// From a time until a time; the end comes after the begin.
        case tijd(van: Agendatijd, tot: Agendatijd)
        /// Whole days, the last one included.
        case dagen(van: Datum, totEnMet: Datum)
    }

    /// Whether it goes on.
    public enum Stand: String, CaseIterable, Sendable {
        /// It goes on.
        case vast
        /// It may still change.
        case voorlopig
        /// It was called off; it keeps its place, so that diaries take it out.
        case afgezegd
    }

    /// Somebody who calls or is called.
    public struct Deelnemer: Hashable, Sendable {
        /// The name.
        public let naam: String
        /// The address.
        public let adres: Emailadres

        /// Somebody.
        public init(naam: String, adres: Emailadres) {
            self.naam = naam
            self.adres = adres
        }
    }

    /// The name under which diaries know it: the same for ever, whatever changes (RFC 5545,
    /// 3.8.4.7).
    public let uid: String
    /// How often it was changed: a diary keeps the highest (RFC 5546, 2.1.4).
    public let volgnummer: Int
    /// When it is.
    public let wanneer: Wanneer
    /// What it is, on one line.
    public let titel: String
    /// Where.
    public let plaats: String?
    /// What there is to know.
    public let omschrijving: String?
    /// Who calls; demanded for an invitation.
    public let organisator: Deelnemer?
    /// Who are called.
    public let deelnemers: [Deelnemer]
    /// Whether it goes on.
    public let stand: Stand

    /// Something for a diary.
    /// - Precondition: the end does not come before the begin, and the number is not negative.
    public init(
        uid: String, volgnummer: Int, wanneer: Wanneer, titel: String, plaats: String? = nil,
        omschrijving: String? = nil, organisator: Deelnemer? = nil,
        deelnemers: [Deelnemer] = [], stand: Stand = .vast
    ) {
        precondition(volgnummer >= 0, "a number counts changes")
        switch wanneer {
        case .tijd(let van, let tot): precondition(van < tot, "the end comes after the begin")
        case .dagen(let van, let totEnMet):
            precondition(van <= totEnMet, "the last day is not before the first")
        }
        self.uid = uid
        self.volgnummer = volgnummer
        self.wanneer = wanneer
        self.titel = titel
        self.plaats = plaats
        self.omschrijving = omschrijving
        self.organisator = organisator
        self.deelnemers = deelnemers
        self.stand = stand
    }
}
