/// What is accounted for of one submitted application: to the public, the council and the archive.
public struct Dossierfeit: Hashable, Sendable {
    /// The reference.
    public var kenmerk: Kenmerk
    /// The wijk of the budget.
    public var wijk: Wijkcode
    /// The name of that wijk in the year of the budget.
    public var wijknaam: String
    /// The year of the budget.
    public var jaar: Int
    /// The regeling under which is granted, with its statutory basis (Awb 4:23).
    public var regeling: String
    /// The statutory basis.
    public var grondslag: String
    /// Who the applicant is in law.
    public var rechtsvorm: Aanvraag.Rechtsvorm
    /// The field of policy.
    public var beleidsveld: Aanvraag.Beleidsveld
    /// The applicant; `nil` when the name was erased.
    public var aanvrager: String?
    /// The activity, by its title; `nil` when it was erased.
    public var titel: String?
    /// The amount asked.
    public var gevraagd: Bedrag
    /// What was decided; `nil` when nothing was.
    public var besluit: Besluitfeit?
    /// Whether the applicant withdrew it, so that nothing will be decided.
    public var ingetrokken: Bool
    /// The number of different residents that was pledged: as given, else the largest of the lines.
    public var bewoners: Int64?
    /// The hours that were pledged, of all lines together.
    public var uren: Decimaal?
    /// The day of receipt.
    public var ontvangst: Datum
    /// What the applicant renounced of the grant.
    public var afgestaan: Bedrag
    /// How many structural matters it pointed at.
    public var kwesties: Int
    /// How many of those were answered.
    public var kwestiesBeantwoord: Int
    /// What a decision on it is in law.
    public var aard: Besluitaard

    /// What was decided on an application, and when.
    public struct Besluitfeit: Hashable, Sendable {
        /// The outcome.
        public let uitkomst: Besluit.Uitkomst
        /// The amount granted.
        public let verleend: Bedrag
        /// Why not all that was asked.
        public let grond: Weigeringsgrond?
        /// The day of the decision.
        public let datum: Datum

        /// A decision.
        public init(
            uitkomst: Besluit.Uitkomst, verleend: Bedrag, grond: Weigeringsgrond?, datum: Datum
        ) {
            self.uitkomst = uitkomst
            self.verleend = verleend
            self.grond = grond
            self.datum = datum
        }
    }

    /// The facts of an application.
    public init(
        kenmerk: Kenmerk, wijk: Wijkcode, wijknaam: String, jaar: Int, regeling: String,
        grondslag: String, rechtsvorm: Aanvraag.Rechtsvorm, beleidsveld: Aanvraag.Beleidsveld,
        aanvrager: String?, titel: String?, gevraagd: Bedrag, besluit: Besluitfeit?,
        ingetrokken: Bool, bewoners: Int64?, uren: Decimaal?, ontvangst: Datum,
        afgestaan: Bedrag = .nul, kwesties: Int = 0, kwestiesBeantwoord: Int = 0,
        aard: Besluitaard = .beschikking
    ) {
        self.kenmerk = kenmerk
        self.wijk = wijk
        self.wijknaam = wijknaam
        self.jaar = jaar
        self.regeling = regeling
        self.grondslag = grondslag
        self.rechtsvorm = rechtsvorm
        self.beleidsveld = beleidsveld
        self.aanvrager = aanvrager
        self.titel = titel
        self.gevraagd = gevraagd
        self.besluit = besluit
        self.ingetrokken = ingetrokken
        self.bewoners = bewoners
        self.uren = uren
        self.ontvangst = ontvangst
        self.afgestaan = afgestaan
        self.kwesties = kwesties
        self.kwestiesBeantwoord = kwestiesBeantwoord
        self.aard = aard
    }

    /// What of a grant is published: of what is no subsidie, nothing (Awb 4:21).
    public var publicatie: Aanvraag.Rechtsvorm.Publicatie {
        aard.isBeschikking ? rechtsvorm.publicatie : .geenSubsidie
    }
}
