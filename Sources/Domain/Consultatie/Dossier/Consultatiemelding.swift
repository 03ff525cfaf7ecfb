/// What somebody says has happened, before the server has recorded it.
public struct Consultatiemelding: Hashable, Sendable {
    /// What happened.
    public let soort: Consultatiesoort
    /// The question that it is about; `nil` when it names none.
    public let betreft: String?
    /// The wijkraad that it concerns; `nil` for all.
    public let wijkraad: String?
    /// The day on which it is said to have happened; `nil` for today.
    public let plaatsgevondenOp: Datum?
    /// The grade of proof; `nil` is no proof.
    public let bewijsgraad: Bewijsgraad?
    /// The last day of the term, that day included.
    public let termijnDatum: Datum?
    /// The number of the fact that it is about.
    public let verwijstNaar: Int?
    /// What a fixed draft was for.
    public let aard: Conceptaard?
    /// The level after a change of level.
    public let niveau: Participatieniveau?
    /// Why, under seal.
    public let reden: Verzegeling?
    /// The points of an advice or of a reaction.
    public let punten: [Consultatiefeit.Punt]
    /// The documents.
    public let stukken: [Consultatiefeit.Stuk]
    /// How residents gave their input, where this is input.
    public let inbreng: Inbreng?

    /// Something that happened.
    public init(
        soort: Consultatiesoort, betreft: String? = nil, wijkraad: String? = nil,
        plaatsgevondenOp: Datum? = nil, bewijsgraad: Bewijsgraad? = nil,
        termijnDatum: Datum? = nil, verwijstNaar: Int? = nil, aard: Conceptaard? = nil,
        niveau: Participatieniveau? = nil, reden: Verzegeling? = nil,
        punten: [Consultatiefeit.Punt] = [], stukken: [Consultatiefeit.Stuk] = [],
        inbreng: Inbreng? = nil
    ) {
        self.soort = soort
        self.betreft = betreft
        self.wijkraad = wijkraad
        self.plaatsgevondenOp = plaatsgevondenOp
        self.bewijsgraad = bewijsgraad
        self.termijnDatum = termijnDatum
        self.verwijstNaar = verwijstNaar
        self.aard = aard
        self.niveau = niveau
        self.reden = reden
        self.punten = punten
        self.stukken = stukken
        self.inbreng = inbreng
    }

    func feit(vastgelegdOp: Datum, _ context: Handelingscontext) -> Consultatiefeit {
        Consultatiefeit(
            soort: soort, betreft: betreft, wijkraad: wijkraad,
            plaatsgevondenOp: plaatsgevondenOp ?? context.datum, vastgelegdOp: vastgelegdOp,
            bewijsgraad: bewijsgraad, termijnDatum: termijnDatum, verwijstNaar: verwijstNaar,
            aard: aard, niveau: niveau, reden: reden, punten: punten, stukken: stukken,
            inbreng: inbreng, door: context.actor, rol: context.rol)
    }
}

extension Consultatiemelding {
    /// The same with its words under seal.
    public func met(reden: Verzegeling?, punten: [Consultatiefeit.Punt]) -> Consultatiemelding {
        Consultatiemelding(
            soort: soort, betreft: betreft, wijkraad: wijkraad, plaatsgevondenOp: plaatsgevondenOp,
            bewijsgraad: bewijsgraad, termijnDatum: termijnDatum, verwijstNaar: verwijstNaar,
            aard: aard, niveau: niveau, reden: reden, punten: punten, stukken: stukken,
            inbreng: inbreng)
    }

    /// Each field in writing, for the fingerprint of a command.
    public var velden: [String] {
        [
            soort.rawValue, betreft ?? "", wijkraad ?? "", plaatsgevondenOp?.description ?? "",
            bewijsgraad?.rawValue ?? "", termijnDatum?.description ?? "",
            verwijstNaar.map { String($0) } ?? "", aard?.rawValue ?? "", niveau?.rawValue ?? "",
            inbreng.map { "\($0.wijze.rawValue) \($0.aantal)" } ?? "",
        ] + stukken.flatMap { ["\($0.hash)", $0.versie] }
    }
}
