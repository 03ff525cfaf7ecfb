/// Through which door an act came in.
public enum Herkomst: String, CaseIterable, Sendable {
    /// The command line.
    case cli
    /// The HTTP interface.
    case api
    /// The website for residents and wijkraden.
    case portal
    /// The system itself: a term that lapsed, a series that continues.
    case system
}

/// The power to decide in the name of the administrative body, up to an amount and for a period.
///
/// Awb 10:3 (granting a mandate) and 10:5; the limit compares the amount granted, cumulative per
/// file.
public struct Mandaat: Hashable, Sendable {
    /// Which mandate.
    public let id: ID<Mandaat>
    /// The highest amount that may be granted under it, inclusive.
    public let tot: Bedrag
    /// The first and the last day on which it holds.
    public let geldig: ClosedRange<Datum>

    /// A mandate up to an amount, from the first through the last day of a period.
    public init(id: ID<Mandaat>, tot: Bedrag, geldig: ClosedRange<Datum>) {
        self.id = id
        self.tot = tot
        self.geldig = geldig
    }

    /// Whether it covers granting this amount on this day.
    public func dekt(_ bedrag: Bedrag, op datum: Datum) -> Bool {
        geldig.contains(datum) && bedrag <= tot
    }
}

/// Who acts, in which capacity, when and through which door.
///
/// The first argument of every rule that changes something. There is one moment per act, and it
/// decides all terms; no rule looks at a clock.
public struct Handelingscontext: Hashable, Sendable {
    /// The municipality whose files are touched.
    public let gemeente: ID<Gemeente>
    /// Who acts, as a pseudonym: no name and no contact data.
    public let actor: ID<Persoon>
    /// The capacity in which the actor acts.
    public let rol: Rol
    /// The mandate that is used, for a ``Rol/beslisser`` who is not the body itself.
    public let mandaat: Mandaat?
    /// When it happens.
    public let moment: Moment
    /// The request that this act belongs to, to find it again in logs.
    public let verzoek: ID<Verzoek>
    /// The door it came in through.
    public let herkomst: Herkomst
    /// Whether the moment comes from a clock that was set by hand; only in a demonstration.
    public let handmatigeKlok: Bool

    /// All that a rule may know of its surroundings.
    public init(
        gemeente: ID<Gemeente>, actor: ID<Persoon>, rol: Rol, mandaat: Mandaat? = nil,
        moment: Moment, verzoek: ID<Verzoek>, herkomst: Herkomst, handmatigeKlok: Bool = false
    ) {
        self.gemeente = gemeente
        self.actor = actor
        self.rol = rol
        self.mandaat = mandaat
        self.moment = moment
        self.verzoek = verzoek
        self.herkomst = herkomst
        self.handmatigeKlok = handmatigeKlok
    }

    /// The calendar day in Amsterdam on which it happens.
    public var datum: Datum { Datum(moment) }
}

/// The kind of ``ID`` that names one request to the program.
public enum Verzoek {}
