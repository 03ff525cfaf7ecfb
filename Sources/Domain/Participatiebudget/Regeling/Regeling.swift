/// The rules under which participatiebudget is granted (Awb 4:23), in one version.
public struct Regeling: Hashable, Sendable {
    /// Who decides under it.
    public enum Beslismodel: String, CaseIterable, Sendable {
        /// The college itself.
        case college
        /// Somebody with a mandate of the college (Awb 10:3).
        case mandaat
        /// A bestuurscommissie with delegated power (Gemeentewet 83).
        case bestuurscommissie
        /// A foundation that the municipality gives money to: private law, unless it is marked as
        /// a body with public authority (Awb 1:1 lid 1 under b).
        case stichting
    }

    /// Whether one may depart from the norm for the active contribution.
    public enum Afwijking: String, CaseIterable, Sendable {
        /// The norm is a policy rule (Awb 4:84).
        case beleidsregel = "4:84"
        /// The regeling has a hardship clause.
        case hardheidsclausule
        /// Never: a departure is refused.
        case geen
    }

    /// What is laid down in a version.
    public struct Inhoud: Hashable, Sendable {
        /// What the regeling is called.
        public let naam: String
        /// The statutory basis: the verordening with its article.
        public let grondslag: String
        /// Who decides.
        public let beslismodel: Beslismodel
        /// The term for deciding that the regeling sets; `nil` is the reasonable term of eight
        /// weeks (Awb 4:13).
        public let beslistermijn: Duur?
        /// The most that one application can be granted; `nil` without a limit.
        public let maximum: Bedrag?
        /// Whether an application can be granted in part when the money runs short.
        public let deelsVerlenen: Bool
        /// The norm for the active contribution.
        public let norm: Bijdragenorm
        /// Whether one may depart from it.
        public let afwijken: Afwijking
        /// What else the regeling chooses.
        public let opties: Opties

        /// What a version lays down.
        public init(
            naam: String, grondslag: String, beslismodel: Beslismodel, beslistermijn: Duur?,
            maximum: Bedrag?, deelsVerlenen: Bool, norm: Bijdragenorm, afwijken: Afwijking,
            opties: Opties = .init()
        ) {
            self.naam = naam
            self.grondslag = grondslag
            self.beslismodel = beslismodel
            self.beslistermijn = beslistermijn
            self.maximum = maximum
            self.deelsVerlenen = deelsVerlenen
            self.norm = norm
            self.afwijken = afwijken
            self.opties = opties
        }
    }

    /// What the version lays down that was laid down last.
    public var inhoud: Inhoud
    /// The number of that version, from 1.
    public var versie: Int
    /// From which day that version holds.
    public var vanaf: Datum
    /// The versions before it, the first one first.
    public var eerdere: [Versie]

    /// The state with these facts, as it was stored or made.
    public init(inhoud: Inhoud, versie: Int, vanaf: Datum, eerdere: [Versie] = []) {
        self.inhoud = inhoud
        self.versie = versie
        self.vanaf = vanaf
        self.eerdere = eerdere
    }
}
