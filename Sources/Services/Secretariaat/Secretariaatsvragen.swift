public import Domain
import Storage

/// The wijkposten of a municipality, by code.
public struct Wijkposten: Vraag {
    /// Everything.
    public init() {}

    /// Reads them.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> [MetID<Wijkpost>] {
        try await lezer.rijen(WijkpostStatements.alleWijkposten, ()).map {
            MetID($0.id, $0.wijkpost)
        }
    }
}

/// One wijkpost with the names of the people who work there.
public struct Wijkpostvraag: Vraag {
    private let code: String

    /// A wijkpost with names.
    public struct Beeld: Sendable {
        /// The wijkpost.
        public let wijkpost: MetID<Wijkpost>
        /// The names of everybody in it.
        public let namen: [ID<Persoon>: String]
    }

    /// The wijkpost with a code.
    public init(_ code: String) {
        self.code = code
    }

    /// Reads it.
    /// - Throws: ``ServiceError/nietGevonden(_:)``.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Beeld {
        let alle = try await Wijkposten().lees(lezer)
        guard let post = alle.first(where: { $0.waarde.code == code }) else {
            let bedoeld = Gelijkenis.bedoelde(code, uit: alle.map(\.waarde.code))
                .map { " (bedoelde u '\($0)'?)" }
            throw .nietGevonden(
                "er is geen wijkpost '\(code)'\(bedoeld ?? ""); zie griffie wijkpost lijst")
        }
        let wie =
            post.waarde.medewerkers.map(\.persoon)
            + post.waarde.waarnemingen.flatMap { [$0.afwezig, $0.waarnemer] }
        return Beeld(wijkpost: post, namen: try await lezer.namen(Set(wie)))
    }
}

/// Tasks with the words under seal and the names of those who do them.
public struct Taken: Vraag {
    /// Which tasks.
    public enum Keuze: Sendable {
        /// Those that are still to be done.
        case open
        /// All that there ever were.
        case alle
        /// The one with a reference.
        case kenmerk(Kenmerk)
        /// Those with these identities.
        case ids([ID<Taak>])
    }

    /// Tasks with words and names.
    public struct Beeld: Sendable {
        /// The tasks, by reference.
        public let taken: [MetID<Taak>]
        /// Their words, by their commitments.
        public let woorden: [Verzegeling: String]
        /// The names of those who do them.
        public let namen: [ID<Persoon>: String]
    }

    private let keuze: Keuze

    /// Some tasks.
    public init(_ keuze: Keuze) {
        self.keuze = keuze
    }

    private static let paginalengte: Int32 = 500

    /// Reads them, a page at a time.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` for a reference that is not there.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Beeld {
        let rijen: [Taakrij]
        switch keuze {
        case .kenmerk(let kenmerk):
            rijen = try await lezer.rijen(TaakStatements.opKenmerk, kenmerk)
            if rijen.isEmpty { throw .nietGevonden("taak \(kenmerk) bestaat niet") }
        case .ids(let ids): rijen = try await lezer.rijen(TaakStatements.lees, ids)
        case .open: rijen = try await paginas(lezer, alleenOpen: true)
        case .alle: rijen = try await paginas(lezer, alleenOpen: false)
        }
        let taken = rijen.sorted { "\($0.taak.opening.kenmerk)" < "\($1.taak.opening.kenmerk)" }
        let zegels = rijen.flatMap {
            [$0.taak.opening.omschrijving, $0.taak.wachtOp, $0.taak.afsluiting?.reden]
        }
        let wie = rijen.compactMap {
            if case .persoon(let id) = $0.taak.toewijzing { id } else { nil }
        }
        return Beeld(
            taken: taken.map { MetID($0.id, $0.taak) },
            woorden: try await lezer.teksten(Set(zegels.compactMap { $0 })),
            namen: try await lezer.namen(Set(wie)))
    }

    private func paginas(
        _ lezer: Lezer, alleenOpen: Bool
    ) async throws(ServiceError) -> [Taakrij] {
        var (rijen, na): ([Taakrij], ID<Taak>) = ([], ID(hoog: 0, laag: 0))
        while true {
            let pagina = try await lezer.rijen(
                TaakStatements.pagina,
                .init(na: na, alleenOpen: alleenOpen, aantal: Self.paginalengte))
            rijen += pagina
            guard let laatste = pagina.last, pagina.count == Int(Self.paginalengte) else {
                return rijen
            }
            na = laatste.id
        }
    }
}

/// Promises of the administration with their words.
public struct Toezeggingen: Vraag {
    /// Promises with words.
    public struct Beeld: Sendable {
        /// The promises, by reference.
        public let toezeggingen: [MetID<Bestuurstoezegging>]
        /// Their words, by their commitments.
        public let woorden: [Verzegeling: String]
    }

    private let kenmerk: Kenmerk?

    /// All of them, or the one with a reference.
    public init(_ kenmerk: Kenmerk? = nil) {
        self.kenmerk = kenmerk
    }

    /// Reads them.
    /// - Throws: ``ServiceError/nietGevonden(_:)`` for a reference that is not there.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Beeld {
        let rijen: [Bestuurstoezeggingrij]
        if let kenmerk {
            rijen = try await lezer.rijen(BestuurstoezeggingStatements.opKenmerk, kenmerk)
            if rijen.isEmpty { throw .nietGevonden("toezegging \(kenmerk) bestaat niet") }
        } else {
            rijen = try await lezer.rijen(BestuurstoezeggingStatements.alleToezeggingen, ())
        }
        let zegels = rijen.flatMap {
            [$0.toezegging.opening.inhoud, $0.toezegging.afdoening?.reden]
        }
        return Beeld(
            toezeggingen: rijen.map { MetID($0.id, $0.toezegging) },
            woorden: try await lezer.teksten(Set(zegels.compactMap { $0 })))
    }
}

/// What wijkposten and departments did and owe in a period.
public struct Secretariaatsrapportvraag: Vraag {
    private let van: Datum
    private let tot: Datum

    /// A period.
    public init(van: Datum, tot: Datum) {
        self.van = van
        self.tot = tot
    }

    /// Reads and counts.
    /// - Throws: ``ServiceError/intern(_:)`` when a planned day lies outside the calendar.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Secretariaatsrapport {
        var reacties: [(vakafdeling: String, plicht: Plicht)] = []
        for dossier in try await Dossiers().lees(lezer) {
            for plicht in try dossier.waarde.plichtenOpBord(dossier.id, op: tot) {
                switch plicht.oorzaak.wat {
                case .reageren, .uitnodigingBeantwoorden:
                    reacties.append((dossier.waarde.opening.vakafdeling, plicht))
                default: continue
                }
            }
        }
        return Secretariaatsrapport(
            van: van, tot: tot, taken: try await Taken(.alle).lees(lezer).taken.map(\.waarde),
            wijkposten: try await Wijkposten().lees(lezer).map(\.waarde),
            toezeggingen: try await Toezeggingen().lees(lezer).toezeggingen.map(\.waarde),
            reacties: reacties, wijkraden: try await Wijkraden().lees(lezer).map(\.waarde.code))
    }
}

extension Beleidsdossier {
    /// What is owed in it, for who reads.
    func plichtenOpBord(
        _ id: ID<Beleidsdossier>, op dag: Datum
    ) throws(ServiceError) -> [Plicht] {
        do { return try plichten(id, op: dag) } catch {
            throw .intern("de dagen van \(opening.kenmerk) zijn niet te berekenen: \(error)")
        }
    }
}
