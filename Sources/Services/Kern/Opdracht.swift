public import Domain

/// A command: a small value that says what it needs, decides, and nothing else.
///
/// What must never be forgotten - authority, key, lock order, storing, the outcome - the one
/// ``Uitvoerder`` does for all of them.
public protocol Opdracht: Sendable {
    /// What is done, as roles are allowed to do it.
    var handeling: Handeling { get }

    /// The name and the input in canonical form; the same key with other input is refused.
    var invoer: CanoniekeWaarde { get }

    /// Which subjects it needs.
    var lezing: Lezing { get }

    /// Decides, on what was read and on nothing else.
    ///
    /// Synchronous: nothing can be waited for while locks are held.
    /// - Throws: the refusal by a rule, which is a result too.
    func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst

    /// Whether the actor must hold the role; not so for who makes himself known.
    var vereistRol: Bool { get }
}

extension Opdracht {
    /// Most commands need a role that is held today.
    public var vereistRol: Bool { true }
}

/// What a command needs to read.
public struct Lezing: Sendable {
    /// Subjects that change: they are locked, in one order for all commands, and then read.
    public var vergrendelt: Set<Onderwerp> = []
    /// Subjects that are read as they are.
    public var raadpleegt: Set<Onderwerp> = []
    /// Whether all wijkraden of the municipality are read, with their members.
    public var alleWijkraden = false
    /// Whether all wijkposten of the municipality are read.
    public var alleWijkposten = false
    /// How many more references of the same kind and year must be drawn.
    public var meerKenmerken = 0
    /// Whether all lists of decisions of the municipality are read.
    public var alleBesluitenlijsten = false
    /// A wijkraad of which the latest meetings are read, for what comes on an agenda by itself.
    public var vergaderingenVan: ID<Wijkraad>?
    /// Applications of which those with a better rank must be known.
    public var voorrangVan: Set<ID<Aanvraag>> = []
    /// Whether the pledged lines of the applications are left out, for who does not look at them.
    public var zonderToezeggingen = false
    /// A budget of which the undecided applications must be known, and all of one day.
    public var mededingersVan: Mededingervraag?
    /// A wijk and year of which must be known whether there is a budget.
    public var budgetVan: WijkEnJaar?
    /// A wijkraad and year of which the next number of a letter must be known; the wijkraad is
    /// locked.
    public var briefnummerVan: Briefreeks?
    /// The kind and year of a reference that must be drawn.
    public var kenmerk: Kenmerkvraag?

    /// A budget and, for the drawing of lots, a day.
    public struct Mededingervraag: Hashable, Sendable {
        /// The budget.
        public let budget: ID<Budget>
        /// The day of which the decided applications count too.
        public var dag: Datum?
    }

    /// A wijk and a year.
    public struct WijkEnJaar: Hashable, Sendable {
        /// The wijk.
        public let wijk: Wijkcode
        /// The year.
        public let jaar: Int
    }

    /// The letters of a wijkraad in a year.
    public struct Briefreeks: Hashable, Sendable {
        /// The wijkraad.
        public let wijkraad: ID<Wijkraad>
        /// The year.
        public let jaar: Int
    }

    /// A kind of reference and the year of receipt.
    public struct Kenmerkvraag: Hashable, Sendable {
        /// The kind.
        public let soort: Kenmerk.Soort
        /// The year.
        public let jaar: Int
    }

    /// Nothing yet.
    public init() {}

    /// Whether it may be read for many commands at once: of budgets and applications, each with a
    /// lock of its own, and nothing that is asked for one command apart.
    var magSamen: Bool {
        mededingersVan == nil && budgetVan == nil && vergaderingenVan == nil
            && vergrendelt.allSatisfy { $0.soort == .budget || $0.soort == .aanvraag }
    }
}

/// What a command decided: what changes, and what is to be written beside the register.
public struct Uitkomst: Sendable {
    /// The changes, in order.
    public var wijzigingen: [Wijziging]
    /// Texts that stand in the events under seal.
    public var teksten: [VerzegeldeTekst] = []
    /// Names of new people.
    public var namen: [(persoon: ID<Persoon>, naam: String)] = []
    /// Messages that must be sent.
    public var berichten: [Bericht] = []
    /// How somebody can be reached from now on.
    public var bereikbaar: (persoon: ID<Persoon>, gegevens: Contactgegevens)?
    /// Whose personal data are erased, with the subjects of which the words go too.
    public var wist: (persoon: ID<Persoon>, woordenVan: [Onderwerp])?
    /// The subject that the answer is about.
    public let onderwerp: Onderwerp

    /// A message to be sent.
    public struct Bericht: Sendable {
        /// The kind of message.
        public let soort: Berichtsoort
        /// To whom.
        public let ontvanger: ID<Persoon>

        /// A message to somebody.
        public init(soort: Berichtsoort, ontvanger: ID<Persoon>) {
            self.soort = soort
            self.ontvanger = ontvanger
        }
    }

    /// Changes to a subject and perhaps others.
    public init(_ onderwerp: Onderwerp, _ wijzigingen: [Wijziging]) {
        self.onderwerp = onderwerp
        self.wijzigingen = wijzigingen
    }
}

/// One event of one subject.
public enum Wijziging: Sendable, Hashable {
    /// Of a municipality.
    case gemeente(ID<Gemeente>, GemeenteGebeurtenis)
    /// Of a person.
    case persoon(ID<Persoon>, PersoonGebeurtenis)
    /// Of a regeling.
    case regeling(ID<Regeling>, RegelingGebeurtenis)
    /// Of a budget.
    case budget(ID<Budget>, BudgetGebeurtenis)
    /// Of an application.
    case aanvraag(ID<Aanvraag>, AanvraagGebeurtenis)
    /// Of a wijkraad.
    case wijkraad(ID<Wijkraad>, WijkraadGebeurtenis)
    /// Of a dossier.
    case dossier(ID<Beleidsdossier>, Dossiergebeurtenis)
    /// Of a wijkpost.
    case wijkpost(ID<Wijkpost>, WijkpostGebeurtenis)
    /// Of a promise of the administration.
    case bestuurstoezegging(ID<Bestuurstoezegging>, BestuurstoezeggingGebeurtenis)
    /// Of a task.
    case taak(ID<Taak>, Taakgebeurtenis)
    /// Of a letter.
    case brief(ID<Brief>, Briefgebeurtenis)
    /// Of a list of decisions.
    case besluitenlijst(ID<Besluitenlijst>, BesluitenlijstGebeurtenis)
    /// Of a meeting.
    case vergadering(ID<Vergadering>, Vergadergebeurtenis)

    /// The subject.
    var onderwerp: Onderwerp {
        switch self {
        case .gemeente(let id, _): Onderwerp(.gemeente, id)
        case .persoon(let id, _): Onderwerp(.persoon, id)
        case .regeling(let id, _): Onderwerp(.regeling, id)
        case .budget(let id, _): Onderwerp(.budget, id)
        case .aanvraag(let id, _): Onderwerp(.aanvraag, id)
        case .wijkraad(let id, _): Onderwerp(.wijkraad, id)
        case .dossier(let id, _): Onderwerp(.dossier, id)
        case .wijkpost(let id, _): Onderwerp(.wijkpost, id)
        case .bestuurstoezegging(let id, _): Onderwerp(.bestuurstoezegging, id)
        case .taak(let id, _): Onderwerp(.taak, id)
        case .brief(let id, _): Onderwerp(.brief, id)
        case .besluitenlijst(let id, _): Onderwerp(.besluitenlijst, id)
        case .vergadering(let id, _): Onderwerp(.vergadering, id)
        }
    }

    /// The entry for this event.
    func inschrijving(_ context: Handelingscontext, na vorige: Moment?) -> Inschrijving {
        switch self {
        case .gemeente(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .persoon(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .regeling(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .budget(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .aanvraag(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .wijkraad(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .dossier(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .wijkpost(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .bestuurstoezegging(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .taak(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .brief(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .besluitenlijst(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        case .vergadering(_, let g): Inschrijving(g, over: onderwerp, context, na: vorige)
        }
    }
}
