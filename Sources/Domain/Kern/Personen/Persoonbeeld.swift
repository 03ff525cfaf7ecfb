/// What was erased of a person.
public struct Wissing: Hashable, Sendable {
    /// The pseudonym, which stays.
    public let persoon: ID<Persoon>
    /// In how many applications words were erased.
    public let aanvragen: Int

    /// An erasure.
    public init(persoon: ID<Persoon>, aanvragen: Int) {
        self.persoon = persoon
        self.aanvragen = aanvragen
    }
}

/// A person with the name that people know, for who may see it.
public struct Persoonbeeld: Hashable, Sendable {
    /// The pseudonym, as the register has it.
    public let id: ID<Persoon>
    /// The name, or `nil` when it was erased.
    public let naam: String?
    /// The roles with their periods and mandates.
    public let rollen: [Persoon.Roltoekenning]

    /// A person with name and roles.
    public init(id: ID<Persoon>, naam: String?, rollen: [Persoon.Roltoekenning]) {
        self.id = id
        self.naam = naam
        self.rollen = rollen
    }
}
