/// An application for participatiebudget, as its stream of entries tells it.
///
/// Asked, advised, granted, paid and settled are separate facts; people and texts stand in it only
/// as pseudonyms and commitments.
public struct Aanvraag: Hashable, Sendable {
    /// Where an application is on its way.
    public enum Fase: String, CaseIterable, Sendable {
        /// A draft; becomes `ingediend`.
        case concept
        /// Submitted; becomes `in_behandeling`.
        case ingediend
        /// In the hands of a handler; becomes `besloten`.
        case inBehandeling = "in_behandeling"
        /// Decided; becomes `bekendgemaakt`, and can be replaced until then.
        case besloten
        /// The applicant was asked to complete it; goes back, or becomes `besloten`.
        case aanvullingGevraagd = "aanvulling_gevraagd"
        /// Withdrawn by the applicant before the decision.
        case ingetrokken
        /// Announced: in force, and its terms run (Awb 3:40).
        case bekendgemaakt
        /// Closed: nothing follows on the decision any more.
        case afgerond
    }

    /// Who the applicant is in law (Awb title 4.2; Gemeentewet 84 for a committee).
    public enum Rechtsvorm: String, CaseIterable, Sendable {
        /// One person.
        case natuurlijkPersoon = "natuurlijk_persoon"
        /// A group without legal form: its natural persons.
        case informeleGroep = "informele_groep"
        /// An association.
        case vereniging
        /// A foundation.
        case stichting
        /// A wijkraad that is a committee of the municipality: an internal line, no subsidie.
        case wijkraadCommissie = "wijkraad_commissie"
    }

    /// The field of policy that an application is about.
    public enum Beleidsveld: String, CaseIterable, Sendable {
        /// Public space and its upkeep.
        case fysiekBeheer = "fysiek_beheer"
        /// Safety.
        case veiligheid
        /// Economic activity in the wijk.
        case economischeActivering = "economische_activering"
        /// People taking part.
        case maatschappelijkeActivering = "maatschappelijke_activering"
    }

    /// What an applicant asks and pledges.
    public struct Inhoud: Hashable, Sendable {
        /// From which budget.
        public let budget: ID<Budget>
        /// Who the applicant is in law.
        public let rechtsvorm: Rechtsvorm
        /// The field of policy.
        public let beleidsveld: Beleidsveld
        /// The amount asked, more than nothing.
        public var gevraagd: Bedrag
        /// The number of different residents; `nil` when not given.
        public var bewoners: Int64?
        /// The pledged lines.
        public var toezeggingen: [Toezegging]
        /// The day on which the activity begins; `nil` when not given.
        public let activiteitVan: Datum?
        /// The name of the applicant, under seal.
        public let aanvrager: Verzegeling
        /// The title, under seal.
        public let titel: Verzegeling
        /// The description, under seal.
        public let omschrijving: Verzegeling

        /// What is asked and pledged.
        public init(
            budget: ID<Budget>, rechtsvorm: Rechtsvorm, beleidsveld: Beleidsveld, gevraagd: Bedrag,
            bewoners: Int64?, toezeggingen: [Toezegging], aanvrager: Verzegeling,
            titel: Verzegeling, omschrijving: Verzegeling, activiteitVan: Datum? = nil
        ) {
            self.budget = budget
            self.rechtsvorm = rechtsvorm
            self.beleidsveld = beleidsveld
            self.gevraagd = gevraagd
            self.bewoners = bewoners
            self.toezeggingen = toezeggingen
            self.aanvrager = aanvrager
            self.titel = titel
            self.omschrijving = omschrijving
            self.activiteitVan = activiteitVan
        }
    }

    /// The place in the order of receipt: the day on which it was complete, then the lot.
    public struct Rang: Hashable, Sendable, Comparable {
        /// The day on which the application was complete.
        public let compleetOp: Datum
        /// The lot that was drawn among those of the same day; 0 while none was drawn.
        public let lot: Int32

        /// A place in the order.
        public init(compleetOp: Datum, lot: Int32 = 0) {
            self.compleetOp = compleetOp
            self.lot = lot
        }

        /// Whether the left one comes before the right one; equal days without a lot are equal.
        public static func < (links: Rang, rechts: Rang) -> Bool {
            (links.compleetOp, links.lot) < (rechts.compleetOp, rechts.lot)
        }
    }

    /// Who handles it now.
    public var behandelaar: ID<Persoon>? { beoordelaars.last }

    /// Where it is.
    public var fase: Fase
    /// What is asked and pledged.
    public var inhoud: Inhoud
    /// Who drafted it.
    public var opgesteldDoor: ID<Persoon>
    /// Who submitted it.
    public var ingediendDoor: ID<Persoon>?
    /// The reference, from the moment of submission.
    public var kenmerk: Kenmerk?
    /// The place in the order, from the moment it was complete; none while completion is asked for.
    public var rang: Rang?
    /// Everybody who ever handled it, in order; the last one handles it now.
    public var beoordelaars: [ID<Persoon>]
    /// The outcome of the check of the active contribution.
    public var toets: Toetsuitkomst?
    /// Whether the handler departed from the norm, with a motivation.
    public var afgeweken: Bool
    /// The decision.
    public var besluit: Besluit?
    /// The legal clock, from the moment of submission; a file from before has none.
    public var klok: Klok?
    /// The day on which the decision was announced.
    public var bekendgemaaktOp: Datum?
    /// Consent, hearing and announcement, as far as they came.
    public var bekendmaking: Bekendmaking?
    /// What the applicant must do for the grant, from the announcement.
    public var verplichting: Verplichting?
    /// The advice of the wijkraad, from the moment it was asked.
    public var advies: Advies?
    /// Everything around the request and its decision.
    public var omslag: Omslag
    /// The place on the waiting list, from the announcement of a refusal on the ceiling.
    public var wachtlijst: Wachtlijst?
    /// Its part in a tender, from the first score.
    public var deelname: Deelname?

    /// The state with these facts, as it was stored or made.
    public init(
        fase: Fase, inhoud: Inhoud, opgesteldDoor: ID<Persoon>, ingediendDoor: ID<Persoon>?,
        kenmerk: Kenmerk?, rang: Rang?, beoordelaars: [ID<Persoon>], toets: Toetsuitkomst?,
        afgeweken: Bool, besluit: Besluit?, bekendgemaaktOp: Datum? = nil,
        bekendmaking: Bekendmaking? = nil, verplichting: Verplichting? = nil,
        advies: Advies? = nil, omslag: Omslag = .init()
    ) {
        self.fase = fase
        self.inhoud = inhoud
        self.opgesteldDoor = opgesteldDoor
        self.ingediendDoor = ingediendDoor
        self.kenmerk = kenmerk
        self.rang = rang
        self.beoordelaars = beoordelaars
        self.toets = toets
        self.afgeweken = afgeweken
        self.besluit = besluit
        self.bekendgemaaktOp = bekendgemaaktOp
        self.bekendmaking = bekendmaking
        self.verplichting = verplichting
        self.advies = advies
        self.omslag = omslag
    }
}
