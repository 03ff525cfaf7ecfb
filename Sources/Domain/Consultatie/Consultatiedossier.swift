/// A wijkraad that a dossier concerns, with the days between which it exists.
public struct BetrokkenWijkraad: Hashable, Sendable {
    /// Its code.
    public let code: String
    /// Its first day; `nil` when it has always existed.
    public let ingesteldOp: Datum?
    /// Its last day; `nil` when it still exists.
    public let opgehevenOp: Datum?

    /// A wijkraad.
    public init(code: String, ingesteldOp: Datum? = nil, opgehevenOp: Datum? = nil) {
        self.code = code
        self.ingesteldOp = ingesteldOp
        self.opgehevenOp = opgehevenOp
    }

    /// Whether it exists on a day; its first and last day count.
    func bestaat(op dag: Datum) -> Bool {
        (ingesteldOp.map { dag >= $0 } ?? true) && (opgehevenOp.map { dag <= $0 } ?? true)
    }
}

/// All that the verdict on a consultation needs to know, checked for contradictions.
public struct Consultatiedossier: Hashable, Sendable {
    /// The reference of the dossier.
    public let kenmerk: String
    /// The level that was promised when it was opened.
    public let niveau: Participatieniveau
    /// The wijkraden that it concerns, in the order in which the verdicts come out.
    public let wijkraden: [BetrokkenWijkraad]
    /// The norm that was in force when it was opened.
    public let norm: Consultatienorm
    /// What happened, in any order.
    public let gebeurtenissen: [Consultatiegebeurtenis]
    /// The decisions that are planned; no part of any verdict.
    public let gepland: [GeplandBesluit]

    /// A dossier.
    /// - Throws: ``Invoerfouten`` with everything that cannot be, at once.
    public init(
        kenmerk: String, niveau: Participatieniveau, wijkraden: [BetrokkenWijkraad],
        norm: Consultatienorm, gebeurtenissen: [Consultatiegebeurtenis],
        gepland: [GeplandBesluit] = []
    ) throws(Invoerfouten) {
        self.init(
            gecontroleerd: kenmerk, niveau: niveau, wijkraden: wijkraden, norm: norm,
            gebeurtenissen: gebeurtenissen, gepland: gepland)
        if let fouten = Invoerfouten(Dossiercontrole.fouten(in: self)) { throw fouten }
    }

    init(
        gecontroleerd kenmerk: String, niveau: Participatieniveau, wijkraden: [BetrokkenWijkraad],
        norm: Consultatienorm, gebeurtenissen: [Consultatiegebeurtenis],
        gepland: [GeplandBesluit]
    ) {
        self.kenmerk = kenmerk
        self.niveau = niveau
        self.wijkraden = wijkraden
        self.norm = norm
        self.gebeurtenissen = gebeurtenissen
        self.gepland = gepland
    }

    /// The dossier as it was recorded at the end of a day, with these events added to it.
    func zoals(op dag: Datum, met erbij: [Consultatiegebeurtenis] = []) -> Consultatiedossier {
        Consultatiedossier(
            gecontroleerd: kenmerk, niveau: niveau, wijkraden: wijkraden, norm: norm,
            gebeurtenissen: gebeurtenissen.filter { $0.vastgelegdOp <= dag } + erbij,
            gepland: gepland)
    }

    /// The same dossier under another norm, to show what that would make of it.
    /// - Throws: ``Invoerfouten`` when a term of that norm does not fit in the calendar.
    public func met(norm: Consultatienorm) throws(Invoerfouten) -> Consultatiedossier {
        try Consultatiedossier(
            kenmerk: kenmerk, niveau: niveau, wijkraden: wijkraden, norm: norm,
            gebeurtenissen: gebeurtenissen, gepland: gepland)
    }

    /// The question of events that must have one and name none.
    public static let hoofdbesluit = "hoofdbesluit"
}
