/// In what way residents contribute.
public enum Bijdragesoort: String, CaseIterable, Sendable {
    /// Doing the work itself: hanging lights, planting.
    case uitvoering
    /// Organising it: planning, inviting, collecting permits.
    case organisatie
    /// Looking after it later on.
    case onderhoud
    /// Lending or giving tools and materials.
    case materiaal
    /// Bringing knowledge of a trade.
    case kennis
    /// Paying part of it; never enough on its own.
    case geld
}

/// One line of what residents pledge to do.
public struct Bijdrage: Hashable, Sendable {
    /// In what way.
    public let soort: Bijdragesoort
    /// How many residents take part in this line; `nil` when unknown.
    public let bewoners: Int64?
    /// Person-hours of this line in total, not per resident; `nil` when unknown.
    public let uren: Decimaal?
    /// What they will do, in their own words.
    public let omschrijving: String

    /// A pledged line.
    public init(soort: Bijdragesoort, bewoners: Int64?, uren: Decimaal?, omschrijving: String) {
        self.soort = soort
        self.bewoners = bewoners
        self.uren = uren
        self.omschrijving = omschrijving
    }
}

/// The condition of a regeling on the active contribution of residents.
public struct Bijdragenorm: Hashable, Sendable {
    /// Whether all numbers must be reached or one of them is enough.
    public enum Voegwoord: String, CaseIterable, Sendable {
        /// All of them.
        case en
        /// One of them.
        case of
    }

    /// The kinds that count.
    public let soorten: Set<Bijdragesoort>
    /// The least number of different residents.
    public let minimaalBewoners: Int64?
    /// The least number of person-hours over the kinds that count.
    public let minimaalUren: Decimaal?
    /// Person-hours for each EUR 100 that is asked.
    public let urenPer100Euro: Decimaal?
    /// How the numbers go together; that a kind counts is demanded in either case.
    public let voegwoord: Voegwoord
    /// Whether the norm leaves the last word to a person's judgement.
    public let vraagtBeoordeling: Bool

    /// A norm; a number that is `nil` is not demanded.
    public init(
        soorten: Set<Bijdragesoort>, minimaalBewoners: Int64? = nil, minimaalUren: Decimaal? = nil,
        urenPer100Euro: Decimaal? = nil, voegwoord: Voegwoord = .en, vraagtBeoordeling: Bool = false
    ) {
        self.soorten = soorten
        self.minimaalBewoners = minimaalBewoners
        self.minimaalUren = minimaalUren
        self.urenPer100Euro = urenPer100Euro
        self.voegwoord = voegwoord
        self.vraagtBeoordeling = vraagtBeoordeling
    }
}
