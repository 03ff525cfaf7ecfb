public import Domain
import Storage

/// How often wijkraden were consulted, counted over all stored verdicts, with the decisions of
/// which no dossier tells.
public struct Rapportvraag: Vraag {
    private let jaar: Int?
    private let indeling: Rapportindeling
    private let tot: Int64?

    /// A report on what was decided in a year, or on everything.
    /// - Parameter tot: counted over what the register held when it had so many sealed entries;
    ///   `nil` for now.
    public init(jaar: Int? = nil, per indeling: Rapportindeling, tot: Int64? = nil) {
        self.jaar = jaar
        self.indeling = indeling
        self.tot = tot
    }

    /// Counts.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` when the register has fewer sealed entries.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> MetPositie<
        Consultatieverantwoording
    > {
        try await lezer.metPositie(tot: tot) {
            () async throws(ServiceError) -> Consultatieverantwoording in
            guard let tot else {
                return Consultatieverantwoording(
                    rapport: Consultatierapport(
                        try await lezer.rijen(
                            RapportStatements.per(indeling),
                            .init(jaar.flatMap { Kwartaal.jaar($0) })), per: indeling),
                    dekking: Besluitdekking(
                        try await Besluitenlijsten().lees(lezer).map(\.waarde),
                        raden: try await Wijkraden().lees(lezer).map(\.waarde), jaar: jaar))
            }
            var keuze = Eenhedenkeuze()
            keuze.kwartalen = jaar.flatMap { Kwartaal.jaar($0) }
            let dossiers = try await Toenstanden<Beleidsdossier>(.dossier, tot: tot).lees(lezer)
            return Consultatieverantwoording(
                rapport: Consultatierapport(
                    dossiers.flatMap(\.eenheden).filter(keuze.bevat), per: indeling),
                dekking: Besluitdekking(
                    try await Toenstanden<Besluitenlijst>(.besluitenlijst, tot: tot).lees(lezer),
                    raden: try await Toenstanden<Wijkraad>(.wijkraad, tot: tot).lees(lezer),
                    jaar: jaar))
        }
    }
}

/// The units behind a report.
public struct Eenhedenvraag: Vraag {
    /// How many units are shown at most; whoever wants more chooses fewer.
    public static let hooguit = 10_000

    private let keuze: Eenhedenkeuze
    private let tot: Int64?

    /// Some units.
    /// - Parameter tot: those that the register told of when it had so many sealed entries; `nil`
    ///   for now.
    public init(_ keuze: Eenhedenkeuze, tot: Int64? = nil) {
        self.keuze = keuze
        self.tot = tot
    }

    /// Reads them, one more than may be shown when there are more.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` when the register has fewer sealed entries.
    public func lees(
        _ lezer: Lezer
    ) async throws(ServiceError) -> MetPositie<[Consultatieeenheid]> {
        try await lezer.metPositie(tot: tot) {
            () async throws(ServiceError) -> [Consultatieeenheid] in
            guard let tot else {
                return try await lezer.rijen(
                    RapportStatements.eenheden, .init(keuze, hooguit: Int32(Self.hooguit) + 1))
            }
            let dossiers = try await Toenstanden<Beleidsdossier>(.dossier, tot: tot).lees(lezer)
            let gekozen = dossiers.opKenmerk.flatMap(\.eenheden).filter(keuze.bevat)
            return Array(gekozen.prefix(Self.hooguit + 1))
        }
    }
}

/// Some units for an auditor, drawn by a seed as ``Steekproef`` draws them.
public struct Steekproefvraag: Vraag {
    private let zaad: String
    private let omvang: Int
    private let tot: Int64?

    /// A sample.
    /// - Parameter tot: out of what the register held when it had so many sealed entries; `nil` for
    ///   now.
    public init(zaad: String, omvang: Int, tot: Int64? = nil) {
        self.zaad = zaad
        self.omvang = omvang
        self.tot = tot
    }

    /// Draws it.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` when the register has fewer sealed entries.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> MetPositie<Steekproef> {
        try await lezer.metPositie(tot: tot) { () async throws(ServiceError) -> Steekproef in
            guard let tot else {
                let eenheden = try await lezer.rijen(
                    RapportStatements.steekproef,
                    .init(zaad: zaad, omvang: Int32(clamping: omvang)))
                let uit = try await lezer.rijen(RapportStatements.aantal, ()).first ?? 0
                return Steekproef(zaad: zaad, uit: Int(uit), getrokken: eenheden)
            }
            let dossiers = try await Toenstanden<Beleidsdossier>(.dossier, tot: tot).lees(lezer)
            return Steekproef(
                zaad: zaad, omvang: omvang, uit: dossiers.flatMap(\.eenheden), Uitvoerder.sha256)
        }
    }
}

extension [Beleidsdossier] {
    /// By reference, as bytes order it.
    fileprivate var opKenmerk: [Beleidsdossier] {
        sorted { "\($0.opening.kenmerk)" < "\($1.opening.kenmerk)" }
    }
}
