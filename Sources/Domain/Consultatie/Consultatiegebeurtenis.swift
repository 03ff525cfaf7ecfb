/// What a fixed draft was for.
public enum Conceptaard: String, CaseIterable, Sendable {
    /// To be decided on: whoever is asked after it, is asked too late.
    case beslisvoorstel
    /// To be consulted on.
    case consultatieversie
}

/// What the municipality does with one point of an advice.
public enum Puntreactie: String, CaseIterable, Sendable {
    /// Taken over as it is; needs no motivation.
    case overgenomen
    /// Taken over in part, because of the motivation.
    case deels
    /// Not taken over, because of the motivation.
    case niet
}

/// One point of an advice, or the reaction to it.
public struct Adviespunt: Hashable, Sendable {
    /// The name by which advice and reaction find each other.
    public let punt: String
    /// What the municipality does with it; `nil` in the advice itself.
    public let reactie: Puntreactie?
    /// Why; `nil` when nothing was said.
    public let motivatie: String?

    /// A point.
    public init(punt: String, reactie: Puntreactie? = nil, motivatie: String? = nil) {
        self.punt = punt
        self.reactie = reactie
        self.motivatie = motivatie
    }
}

/// One event of a consultation, with its two clocks and its grade of proof.
public struct Consultatiegebeurtenis: Hashable, Sendable {
    /// By what other events and reasons refer to it; unique in the dossier.
    public let id: String
    /// What happened.
    public let soort: Consultatiesoort
    /// The question that it is about; `nil` when it names none.
    public let betreft: String?
    /// The code of the wijkraad that it concerns; `nil` when it concerns all.
    public let wijkraad: String?
    /// The day on which it is said to have happened, in Amsterdam.
    public let plaatsgevondenOp: Datum
    /// The day on which the server recorded it, in Amsterdam.
    public let vastgelegdOp: Datum
    /// The grade of proof; `nil` is no proof.
    public let bewijsgraad: Bewijsgraad?
    /// The last day of the term, that day included.
    public let termijnDatum: Datum?
    /// The event that it is about.
    public let verwijstNaar: String?
    /// What a fixed draft was for; `nil` counts as a proposal for decision.
    public let aard: Conceptaard?
    /// The level after a change of level.
    public let niveau: Participatieniveau?
    /// Why, in the words of who recorded it.
    public let reden: String?
    /// The points of an advice or of a reaction.
    public let punten: [Adviespunt]

    /// An event.
    public init(
        id: String, soort: Consultatiesoort, betreft: String? = nil, wijkraad: String? = nil,
        plaatsgevondenOp: Datum, vastgelegdOp: Datum, bewijsgraad: Bewijsgraad? = nil,
        termijnDatum: Datum? = nil, verwijstNaar: String? = nil, aard: Conceptaard? = nil,
        niveau: Participatieniveau? = nil, reden: String? = nil, punten: [Adviespunt] = []
    ) {
        self.id = id
        self.soort = soort
        self.betreft = betreft
        self.wijkraad = wijkraad
        self.plaatsgevondenOp = plaatsgevondenOp
        self.vastgelegdOp = vastgelegdOp
        self.bewijsgraad = bewijsgraad
        self.termijnDatum = termijnDatum
        self.verwijstNaar = verwijstNaar
        self.aard = aard
        self.niveau = niveau
        self.reden = reden
        self.punten = punten
    }
}

extension Consultatiegebeurtenis {
    /// By day, then by day of recording, then by id: the same order wherever it stood in a file.
    ///
    /// Of two ids the shorter comes first, so that numbers come in the order of numbers.
    static func opVolgorde(_ links: Self, _ rechts: Self) -> Bool {
        if links.plaatsgevondenOp != rechts.plaatsgevondenOp {
            return links.plaatsgevondenOp < rechts.plaatsgevondenOp
        }
        if links.vastgelegdOp != rechts.vastgelegdOp {
            return links.vastgelegdOp < rechts.vastgelegdOp
        }
        return (links.id.utf8.count, links.id) < (rechts.id.utf8.count, rechts.id)
    }
}
