extension Aanvraag {
    /// The cover of a file: everything around the request and its decision, in order.
    public struct Omslag: Hashable, Sendable {
        /// How it came in, when the wijkpost registered it for somebody.
        public var namens: Namens?
        /// Every attachment that was ever added.
        public var bijlagen: [Bijlage] = []
        /// Every time that the contact became somebody else.
        public var overdrachten: [Overdracht] = []
        /// Who asks for it together with the contact.
        public var medeaanvragers: [ID<Persoon>] = []
        /// Who asked for it together with the contact, and does so no longer.
        public var eerdereMedeaanvragers: [ID<Persoon>] = []
        /// Requests to change what was granted.
        public var wijzigingen: [Wijzigingsverzoek] = []
        /// What was renounced of the grant.
        public var afstanden: [Afstand] = []
        /// Matters that no small grant can solve.
        public var kwesties: [Kwestie] = []

        /// A cover on which nothing stands yet.
        public init() {}

        /// Whether nothing stands on it.
        public var isLeeg: Bool { self == Omslag() }

        /// What was renounced, all together.
        public var afgestaan: Bedrag {
            afstanden.reduce(.nul) { $0.verzadigd(plus: $1.bedrag) }
        }

        /// The request for a change that is not settled: not decided, or not announced.
        public var openWijziging: Wijzigingsverzoek? {
            wijzigingen.last.flatMap { $0.bekendgemaaktOp == nil ? $0 : nil }
        }

        /// The structural matter that waits for an answer.
        public var openKwestie: Kwestie? {
            kwesties.last.flatMap { $0.antwoord == nil ? $0 : nil }
        }
    }

    /// Whether it was recorded on a later day than that of receipt, which is that of its rank.
    public var isLaatIngeschreven: Bool { omslag.namens?.isLaat ?? false }

    /// What is left of the grant.
    public var nogVerleend: Bedrag {
        max(.nul, (besluit?.verleend ?? .nul).verzadigd(min: omslag.afgestaan))
    }

    /// Who speaks for the applicant now; nobody in the system when the wijkpost registered it.
    public var contact: ID<Persoon>? {
        omslag.overdrachten.last?.aan
            ?? (omslag.namens == nil ? ingediendDoor ?? opgesteldDoor : nil)
    }

    /// Everybody who is or was an applicant in this file, with what each did.
    var aanvragers: [(ID<Persoon>?, String)] {
        [(opgesteldDoor, "stelde de aanvraag op"), (ingediendDoor, "diende de aanvraag in")]
            + omslag.overdrachten.map { ($0.aan, "is of was contactpersoon van de aanvrager") }
            + omslag.medeaanvragers.map { ($0, "vraagt mee aan") }
            + omslag.eerdereMedeaanvragers.map { ($0, "vroeg eerder mee aan") }
    }

    /// Who applies or applied, and so has an interest in what is advised and decided (Awb 2:4).
    public var aanvragende: Set<ID<Persoon>> {
        Set(aanvragers.compactMap(\.0)).union(aanvullers)
    }

    /// Refuses somebody on the side of the applicant who had another part in this file (Awb 2:4).
    func eisGeenAndereRol(_ persoon: ID<Persoon>) throws(Regelbreuk) {
        let bezet =
            beoordelers.map { ($0, "beoordeelde de aanvraag") }
            + [
                (advies?.uitgebracht?.door, "bracht het advies uit"),
                (besluit?.beslisser, "besloot op de aanvraag"),
                (bekendmaking?.horen?.door, "hoorde de aanvrager"),
            ].compactMap { wie, deed in wie.map { ($0, deed) } }
            + stemmers
        for (ander, deed) in bezet where ander == persoon {
            throw Regelbreuk(
                Aanvraagregel.functiescheiding,
                "dezelfde persoon \(deed) in dit dossier; kies een ander")
        }
    }
}
