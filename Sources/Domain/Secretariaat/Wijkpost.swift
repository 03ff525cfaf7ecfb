/// The front office of the municipality in one or more wijken.
public struct Wijkpost: Hashable, Sendable {
    /// Somebody who works there for a period, and how much.
    public struct Medewerker: Hashable, Sendable {
        /// Who.
        public let persoon: ID<Persoon>
        /// Hours a week.
        public let urenPerWeek: Int
        /// The first day.
        public let van: Datum
        /// The last day; `nil` while it has no end.
        public var tot: Datum?

        /// A place at a post.
        public init(persoon: ID<Persoon>, urenPerWeek: Int, van: Datum, tot: Datum? = nil) {
            self.persoon = persoon
            self.urenPerWeek = urenPerWeek
            self.van = van
            self.tot = tot
        }

        /// Whether it holds on a day.
        public func geldt(op dag: Datum) -> Bool { van <= dag && tot.map { dag <= $0 } ?? true }
    }

    /// The name by which tasks know it: a letter, then letters, digits and hyphens.
    public let code: String
    /// What it is called.
    public let naam: String
    /// The wijken that it serves.
    public let wijken: [Wijkcode]
    /// Its first day.
    public let ingesteldOp: Datum
    /// Its last day; `nil` as long as it exists.
    public var opgehevenOp: Datum?
    /// When it is open in an ordinary week; nothing when that was not recorded.
    public var openingstijden: [Openingstijd]
    /// Who works or worked there.
    public var medewerkers: [Medewerker]
    /// The days on which it is closed.
    public var sluitingen: [Sluiting]
    /// Who stands in for whom.
    public var waarnemingen: [Waarneming]

    /// The state with these facts, as it was stored or made.
    public init(
        code: String, naam: String, wijken: [Wijkcode], ingesteldOp: Datum,
        opgehevenOp: Datum? = nil, openingstijden: [Openingstijd] = [],
        medewerkers: [Medewerker] = [], sluitingen: [Sluiting] = [],
        waarnemingen: [Waarneming] = []
    ) {
        self.code = code
        self.naam = naam
        self.wijken = wijken.sorted { $0.description < $1.description }
        self.ingesteldOp = ingesteldOp
        self.opgehevenOp = opgehevenOp
        self.openingstijden = openingstijden
        self.medewerkers = medewerkers
        self.sluitingen = sluitingen
        self.waarnemingen = waarnemingen
    }

    /// Whether it exists on a day.
    public func bestaat(op dag: Datum) -> Bool {
        ingesteldOp <= dag && opgehevenOp.map { dag <= $0 } ?? true
    }

    /// The hours a week of those who work there on a day.
    public func urenPerWeek(op dag: Datum) -> Int {
        medewerkers.filter { $0.geldt(op: dag) }.reduce(0) { $0 + $1.urenPerWeek }
    }

    /// Whether somebody works there on a day.
    public func heeft(_ persoon: ID<Persoon>, op dag: Datum) -> Bool {
        medewerkers.contains { $0.persoon == persoon && $0.geldt(op: dag) }
    }
}
