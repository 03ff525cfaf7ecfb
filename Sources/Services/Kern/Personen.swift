public import Domain
import Storage

/// People by name with their roles; those whose name was erased only by their pseudonym.
public struct Personen: Vraag {
    private let naam: String?

    /// Everybody who has a name.
    public init() {
        naam = nil
    }

    /// Those with exactly this name.
    public init(metNaam naam: String) {
        self.naam = naam
    }

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [Persoonbeeld] {
        let personen =
            if let naam {
                try await lezer.rijen(PersoonStatements.opNaam, naam)
            } else {
                try await lezer.rijen(PersoonStatements.iedereen, ())
            }
        guard !personen.isEmpty else { return [] }
        let rollen = Dictionary(
            grouping: try await lezer.rijen(PersoonStatements.rollen, personen.map(\.id)),
            by: \.persoon)
        return personen.map {
            Persoonbeeld(
                id: $0.id, naam: $0.naam, rollen: (rollen[$0.id] ?? []).map(\.toekenning))
        }
    }
}

/// Whose name was probably meant by one that nobody has; `nil` when it is like no other.
public struct Typefoutvraag: Vraag {
    private let naam: String
    private let rol: Rol?
    private let dag: Datum

    /// A name, among those who have a role on a day or, without a role, among all.
    public init(_ naam: String, rol: Rol? = nil, op dag: Datum) {
        self.naam = naam
        self.rol = rol
        self.dag = dag
    }

    /// Reads it.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> String? {
        Gelijkenis.typefout(
            naam,
            uit: try await lezer.rijen(
                PersoonStatements.gelijkend, .init(naam, rol: rol, op: dag)))
    }
}

/// The names of some people; an erased one is not there.
public struct Persoonsnamen: Vraag {
    private let personen: Set<ID<Persoon>>

    /// The names of these people.
    public init(_ personen: Set<ID<Persoon>>) {
        self.personen = personen
    }

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [ID<Persoon>: String] {
        try await lezer.namen(personen)
    }
}
