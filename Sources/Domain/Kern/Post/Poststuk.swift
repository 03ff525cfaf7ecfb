/// A message with what came of it, for who looks after the post.
public struct Poststuk: Hashable, Sendable {
    /// How far it is.
    public enum Stand: String, CaseIterable, Sendable {
        /// No attempt was made yet, or the next one is due later.
        case wacht
        /// An attempt lasts, or stopped without telling.
        case onderweg
        /// It was taken over.
        case verzonden
        /// There was nobody left to send it to.
        case vervallen
    }

    /// The message.
    public let bericht: Postbericht
    /// To whom, by name; `nil` when the name was erased.
    public let naam: String?
    /// The attempts, or the last one alone.
    public let pogingen: [Verzendpoging]
    /// When the next attempt is due; `nil` when none follows.
    public let volgendeOp: Moment?

    /// A message with its attempts.
    public init(
        bericht: Postbericht, naam: String?, pogingen: [Verzendpoging], volgendeOp: Moment?
    ) {
        self.bericht = bericht
        self.naam = naam
        self.pogingen = pogingen
        self.volgendeOp = volgendeOp
    }

    /// How far it is.
    public var stand: Stand {
        guard let laatste = pogingen.last else { return .wacht }
        return switch laatste.uitkomst {
        case nil: .onderweg
        case .verzonden: .verzonden
        case .vervallen: .vervallen
        case .uitgesteld, .geweigerd, .onbekend: .wacht
        }
    }

    /// Whether it may have arrived more than once.
    public var isMogelijkHerhaald: Bool { pogingen.contains(where: \.mogelijkHerhaald) }
}

/// How somebody can be reached, for who keeps the addresses.
public struct Adresregel: Hashable, Sendable {
    /// The pseudonym.
    public let persoon: ID<Persoon>
    /// The name.
    public let naam: String
    /// The addresses.
    public let gegevens: Contactgegevens
    /// Since when the person can be reached electronically; `nil` when not.
    public let elektronischSinds: Datum?

    /// A line of the address book.
    public init(
        persoon: ID<Persoon>, naam: String, gegevens: Contactgegevens, elektronischSinds: Datum?
    ) {
        self.persoon = persoon
        self.naam = naam
        self.gegevens = gegevens
        self.elektronischSinds = elektronischSinds
    }
}
