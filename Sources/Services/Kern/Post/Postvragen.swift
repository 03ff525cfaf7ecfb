public import Domain
import Storage

/// Messages with what came of them, the newest in front.
public struct Postlijst: Vraag {
    private let onderwerp: ID<Onderwerp>?
    private let alleenWachtend: Bool

    /// The messages of one subject, or only those that still wait.
    public init(van onderwerp: Onderwerp? = nil, alleenWachtend: Bool = false) {
        self.onderwerp = onderwerp?.id
        self.alleenWachtend = alleenWachtend
    }

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [Poststuk] {
        let rijen = try await lezer.rijen(
            PostStatements.lijst, .init(onderwerp: onderwerp, alleenWachtend: alleenWachtend))
        let namen = try await lezer.namen(Set(rijen.map(\.bericht.ontvanger)))
        return rijen.map { rij in
            Poststuk(
                bericht: rij.bericht, naam: namen[rij.bericht.ontvanger],
                pogingen: rij.laatste.map { [$0] } ?? [], volgendeOp: rij.volgendeOp)
        }
    }
}

/// One message with every attempt to deliver it.
public struct Poststukvraag: Vraag {
    private let id: ID<Postbericht>
    private let regel: Int

    /// A message by its identity.
    public init(_ id: ID<Postbericht>, regel: Int) {
        self.id = id
        self.regel = regel
    }

    /// Reads it.
    /// - Throws: ``ServiceError/nietGevonden(_:)``.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Poststuk {
        let rijen = try await lezer.rijen(PostStatements.bericht, .init(id, regel: regel))
        guard let rij = rijen.first else {
            throw .nietGevonden("bericht \(id).\(regel) bestaat niet in deze gemeente")
        }
        return Poststuk(
            bericht: rij.bericht,
            naam: try await lezer.namen([rij.bericht.ontvanger])[rij.bericht.ontvanger],
            pogingen: try await lezer.rijen(PostStatements.pogingen, .init(id, regel: regel)),
            volgendeOp: rij.volgendeOp)
    }
}

/// How people can be reached.
public struct Adresboek: Vraag {
    private let personen: [ID<Persoon>]?

    /// Everybody, or these people.
    public init(van personen: [ID<Persoon>]? = nil) {
        self.personen = personen
    }

    /// Reads it, by name.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [Adresregel] {
        let wie =
            if let personen { personen } else {
                try await lezer.rijen(PersoonStatements.iedereen, ()).map(\.id)
            }
        return try await lezer.rijen(PostStatements.contacten, wie).map {
            Adresregel(
                persoon: $0.persoon, naam: $0.naam, gegevens: $0.gegevens,
                elektronischSinds: $0.elektronischSinds)
        }
    }
}
