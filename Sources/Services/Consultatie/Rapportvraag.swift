public import Domain
import Storage

/// How often wijkraden were consulted, counted over all stored verdicts.
public struct Rapportvraag: Vraag {
    private let kwartalen: ClosedRange<Kwartaal>?
    private let indeling: Rapportindeling

    /// A report on what was decided in some quarters, or on everything.
    public init(_ kwartalen: ClosedRange<Kwartaal>?, per indeling: Rapportindeling) {
        self.kwartalen = kwartalen
        self.indeling = indeling
    }

    /// Counts.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Consultatierapport {
        Consultatierapport(
            try await lezer.rijen(RapportStatements.per(indeling), .init(kwartalen)), per: indeling)
    }
}

/// The units behind a report.
public struct Eenhedenvraag: Vraag {
    /// Which units; `nil` for all.
    public struct Keuze: Sendable, Hashable {
        /// When they were decided.
        public var kwartalen: ClosedRange<Kwartaal>?
        /// The verdict.
        public var oordeel: Consultatieoordeel?
        /// The department that held the dossier.
        public var vakafdeling: String?
        /// The role that handled it.
        public var behandelrol: String?
        /// The stadsdeel.
        public var stadsdeel: String?
        /// The wijkraad.
        public var wijkraad: String?
        /// Whether the dossier was begun before the first day on the system.
        public var overgang: Bool?

        /// All units.
        public init() {}
    }

    /// How many units are shown at most; whoever wants more chooses fewer.
    public static let hooguit = 10_000

    private let keuze: Keuze

    /// Some units.
    public init(_ keuze: Keuze) {
        self.keuze = keuze
    }

    /// Reads them, one more than may be shown when there are more.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [Consultatieeenheid] {
        try await lezer.rijen(
            RapportStatements.eenheden,
            .init(
                .init(keuze.kwartalen), oordeel: keuze.oordeel, vakafdeling: keuze.vakafdeling,
                behandelrol: keuze.behandelrol, stadsdeel: keuze.stadsdeel,
                wijkraad: keuze.wijkraad, overgang: keuze.overgang,
                hooguit: Int32(Self.hooguit) + 1))
    }
}

/// Some units for an auditor, drawn by a seed as ``Steekproef`` draws them.
public struct Steekproefvraag: Vraag {
    private let zaad: String
    private let omvang: Int

    /// A sample.
    public init(zaad: String, omvang: Int) {
        self.zaad = zaad
        self.omvang = omvang
    }

    /// Draws it.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Steekproef {
        let eenheden = try await lezer.rijen(
            RapportStatements.steekproef, .init(zaad: zaad, omvang: Int32(clamping: omvang)))
        let uit = try await lezer.rijen(RapportStatements.aantal, ()).first ?? 0
        return Steekproef(zaad: zaad, uit: Int(uit), getrokken: eenheden)
    }
}
