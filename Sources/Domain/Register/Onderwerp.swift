/// What a stream of entries is about.
public enum Onderwerpsoort: String, CaseIterable, Sendable {
    /// A municipality, with its wijken and buurten.
    case gemeente
    /// A person, by pseudonym, with roles and mandates.
    case persoon
    /// The rules under which money is granted.
    case regeling
    /// The money of one wijk in one year.
    case budget
    /// An application.
    case aanvraag
    /// A wijkraad, with its members.
    case wijkraad
    /// A beleidsdossier, with what was done to involve wijkraden.
    case dossier
    /// A wijkpost, with who works there.
    case wijkpost
    /// A promise of the administration.
    case bestuurstoezegging
    /// A task.
    case taak
    /// A letter of a wijkraad.
    case brief
    /// A list of decisions of college or council that was read in.
    case besluitenlijst
    /// A meeting of a wijkraad.
    case vergadering

    /// The place in the order in which subjects are locked: budgets before files, so that no two
    /// commands ever wait for each other.
    public var slotvolgorde: Int16 {
        switch self {
        case .gemeente: 1
        case .persoon: 2
        case .regeling: 3
        case .budget: 4
        case .aanvraag: 5
        case .wijkraad: 6
        case .dossier: 7
        case .wijkpost: 8
        case .bestuurstoezegging: 9
        case .vergadering: 10
        // Last: what ends in a file closes the tasks that follow from it.
        case .taak: 99
        case .brief: 12
        case .besluitenlijst: 11
        }
    }
}

/// One subject: its kind and its identity.
public struct Onderwerp: Hashable, Sendable {
    /// The kind.
    public let soort: Onderwerpsoort
    /// The identity, without its type.
    public let id: ID<Onderwerp>

    /// A subject of this kind.
    public init<S>(_ soort: Onderwerpsoort, _ id: ID<S>) {
        self.soort = soort
        self.id = id.als(Onderwerp.self)
    }
}

extension Onderwerp: Comparable {
    /// Orders subjects as they are locked: by kind, then by identity.
    public static func < (links: Onderwerp, rechts: Onderwerp) -> Bool {
        (links.soort.slotvolgorde, links.id) < (rechts.soort.slotvolgorde, rechts.id)
    }
}

extension ID {
    /// The same 16 bytes as the identity of another kind of thing.
    public func als<Ander>(_ soort: Ander.Type) -> ID<Ander> {
        ID<Ander>(hoog: hoog, laag: laag)
    }
}
