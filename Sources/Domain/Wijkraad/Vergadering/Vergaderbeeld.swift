/// A meeting as people read it.
public struct Vergaderbeeld: Hashable, Sendable {
    /// The meeting.
    public let vergadering: MetID<Vergadering>
    /// Its wijkraad.
    public let wijkraad: MetID<Wijkraad>
    /// Its words, by their commitments.
    public let woorden: [Verzegeling: String]
    /// The names of the people in it, as far as they are known.
    public let namen: [ID<Persoon>: String]
    /// The references of the applications and dossiers, by what refers to them.
    public let kenmerken: [Verwijzing: String]
    /// The other meetings that its agenda speaks of.
    public let andere: [ID<Vergadering>: Vergadering]

    /// What was read.
    public init(
        vergadering: MetID<Vergadering>, wijkraad: MetID<Wijkraad>,
        woorden: [Verzegeling: String], namen: [ID<Persoon>: String],
        kenmerken: [Verwijzing: String], andere: [ID<Vergadering>: Vergadering]
    ) {
        self.vergadering = vergadering
        self.wijkraad = wijkraad
        self.woorden = woorden
        self.namen = namen
        self.kenmerken = kenmerken
        self.andere = andere
    }
}

extension Vergaderbeeld {
    /// A word under seal; what was erased says so.
    public func woord(_ zegel: Verzegeling) -> String { woorden[zegel] ?? "(gewist)" }

    /// A person by name; by pseudonym when the name was erased.
    public func naam(_ id: ID<Persoon>) -> String { namen[id] ?? "\(id)" }

    /// What an item is called: by its words, or by the reason for which it stands there by itself.
    public func titel(_ punt: Agendapunt) -> String {
        if let titel = punt.titel { return woord(titel) }
        let eerder = punt.van.flatMap { andere[$0] }
        let dag = eerder.map { " van \($0.afspraak.dag.zonderWeekdag)" } ?? ""
        return switch punt.aanleiding {
        case .agenda: "Opening en vaststellen van de agenda"
        case .verslag: "Verslag van de vergadering\(dag)"
        case .actielijst: "Actielijst van de vergadering\(dag)"
        case .buitenVergadering: "Besluit buiten vergadering"
        case .herstemming: "Opnieuw stemmen\(dag)"
        case .tweedeVergadering: "Punt van de vergadering\(dag)"
        case nil: ""
        }
    }

    /// What an item is about, as references.
    public func over(_ punt: Agendapunt) -> [String] {
        punt.over.map { kenmerken[$0] ?? $0.naar }
    }
}
