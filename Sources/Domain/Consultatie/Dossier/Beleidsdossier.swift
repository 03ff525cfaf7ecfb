/// A decision in preparation, with all that was done to involve the wijkraden in it.
///
/// What happened is kept as facts with two clocks: when it is said to have happened, and when the
/// server recorded it. The verdict is made out of nothing else.
public struct Beleidsdossier: Hashable, Sendable {
    /// Who decides.
    public enum Orgaan: String, CaseIterable, Sendable {
        /// The municipal council.
        case raad
        /// The college of mayor and aldermen.
        case college
        /// The mayor.
        case burgemeester
        /// A bestuurscommissie with delegated power (Gemeentewet 83).
        case bestuurscommissie
    }

    /// A wijkraad whose area is touched and that is left out, with the reason under seal.
    public struct Weglating: Hashable, Sendable {
        /// Its code.
        public let wijkraad: String
        /// Why.
        public let reden: Verzegeling

        /// A wijkraad left out.
        public init(wijkraad: String, reden: Verzegeling) {
            self.wijkraad = wijkraad
            self.reden = reden
        }
    }

    /// When something is to be decided, and when the proposal is to be fixed.
    public struct Planning: Hashable, Sendable {
        /// The day of the decision.
        public let besluitOp: Datum
        /// The day on which the proposal is fixed; `nil` when that is not known.
        public let conceptOp: Datum?

        /// A plan.
        public init(besluitOp: Datum, conceptOp: Datum? = nil) {
            self.besluitOp = besluitOp
            self.conceptOp = conceptOp
        }
    }

    /// What is laid down when it is opened.
    public struct Opening: Hashable, Sendable {
        /// The reference.
        public let kenmerk: Kenmerk
        /// What it is about, in a few words without names of people.
        public let onderwerp: String
        /// Who decides.
        public let orgaan: Orgaan
        /// The department that prepares it.
        public let vakafdeling: String
        /// The stadsdeel; `nil` where there is none.
        public let stadsdeel: String?
        /// The level that is promised.
        public let niveau: Participatieniveau
        /// Why that level, under seal.
        public let niveaureden: Verzegeling
        /// The area, by code.
        public let buurten: [Buurtcode]
        /// The wijkraden that it concerns.
        public let wijkraden: [BetrokkenWijkraad]
        /// The wijkraden whose area is touched and that are left out.
        public let weggelaten: [Weglating]
        /// The norm in force on that day, which the dossier keeps.
        public let norm: Consultatienorm
        /// Whether it was begun before the municipality's first day on the system.
        public let overgang: Bool
        /// The day.
        public let op: Datum
        /// Who opened it.
        public let door: ID<Persoon>
        /// In which capacity: a wijkraad or an auditor may open a dossier that is missing.
        public let rol: Rol

        /// An opening.
        public init(
            kenmerk: Kenmerk, onderwerp: String, orgaan: Orgaan, vakafdeling: String,
            stadsdeel: String?, niveau: Participatieniveau, niveaureden: Verzegeling,
            buurten: [Buurtcode], wijkraden: [BetrokkenWijkraad], weggelaten: [Weglating],
            norm: Consultatienorm, overgang: Bool, op: Datum, door: ID<Persoon>, rol: Rol
        ) {
            self.kenmerk = kenmerk
            self.onderwerp = onderwerp
            self.orgaan = orgaan
            self.vakafdeling = vakafdeling
            self.stadsdeel = stadsdeel
            self.niveau = niveau
            self.niveaureden = niveaureden
            self.buurten = buurten
            self.wijkraden = wijkraden
            self.weggelaten = weggelaten
            self.norm = norm
            self.overgang = overgang
            self.op = op
            self.door = door
            self.rol = rol
        }
    }

    /// How it was opened.
    public let opening: Opening
    /// The wijkraden with the days between which they exist, as far as the dossier knows.
    public var wijkraden: [BetrokkenWijkraad]
    /// To whom it was handed over, by day.
    public var overdrachten: [Houder]
    /// What is planned, by question.
    public var planning: [String: Planning]
    /// What was recorded, in order; the place of a fact is its number less one.
    public var feiten: [Consultatiefeit]
    /// The verdict on each wijkraad and question, as it followed from the facts.
    public var oordelen: [Oordeelregel]
    /// What auditors found, in order; the place of a finding is its number less one.
    public var auditbevindingen: [Auditbevinding]

    /// The state with these facts, as it was stored or made.
    public init(
        opening: Opening, wijkraden: [BetrokkenWijkraad], planning: [String: Planning],
        feiten: [Consultatiefeit], oordelen: [Oordeelregel], overdrachten: [Houder] = [],
        auditbevindingen: [Auditbevinding] = []
    ) {
        self.opening = opening
        self.overdrachten = overdrachten
        self.wijkraden = wijkraden
        self.planning = planning
        self.feiten = feiten
        self.oordelen = oordelen
        self.auditbevindingen = auditbevindingen
    }

    /// As the verdict knows it.
    public var consultatiedossier: Consultatiedossier {
        Consultatiedossier(
            gecontroleerd: "\(opening.kenmerk)", niveau: opening.niveau, wijkraden: wijkraden,
            norm: opening.norm,
            gebeurtenissen: feiten.enumerated().map { $1.gebeurtenis(nummer: $0 + 1) },
            gepland: planning.sorted { $0.key < $1.key }.map {
                GeplandBesluit(
                    betreft: $0.key, besluit: $0.value.besluitOp, concept: $0.value.conceptOp)
            })
    }

    /// The level that holds on a day: that of the opening, or of the last change.
    public func niveau(op dag: Datum) -> Participatieniveau {
        geldend(.niveauGewijzigd).last { $0.plaatsgevondenOp <= dag }?.niveau ?? opening.niveau
    }

    /// The day on which it ended; `nil` as long as it runs.
    public var beeindigdOp: Datum? { geldend(.dossierBeeindigd).last?.plaatsgevondenOp }

    /// The facts of a kind that no correction removed, by day, as the verdict sees them.
    func geldend(_ soort: Consultatiesoort) -> [Consultatiefeit] {
        let tijdlijn = Tijdlijn(consultatiedossier)
        return tijdlijn.geldend(soort).compactMap { plaats in
            Int(tijdlijn.gebeurtenissen[plaats].id).map { feiten[$0 - 1] }
        }
    }
}

extension Beleidsdossier: Staat {
    /// The dossier as its first event makes it; `nil` for another event.
    public init?(eerste gebeurtenis: Dossiergebeurtenis) {
        guard case .dossierGeopend(let opening) = gebeurtenis else { return nil }
        self.init(
            opening: opening, wijkraden: opening.wijkraden, planning: [:], feiten: [], oordelen: [])
        oordelen = consultatiedossier.oordeelregels(toetsing)
    }

    /// The dossier after one more event.
    public mutating func pasToe(_ gebeurtenis: Dossiergebeurtenis) {
        switch gebeurtenis {
        case .dossierGeopend: return
        case .feitVastgelegd(let feit): feiten.append(feit)
        case .besluitGepland(let betreft, let gepland): planning[betreft] = gepland
        case .wijkraadBijgewerkt(let wijkraad):
            wijkraden = wijkraden.map { $0.code == wijkraad.code ? wijkraad : $0 }
        case .overgedragen(let houder): overdrachten.append(houder)
        case .bewijsVerhoogd(let nummer, let graad, _):
            if feiten.indices.contains(nummer - 1) { feiten[nummer - 1].bewijsgraad = graad }
        case .auditbevindingVastgelegd(let bevinding): return auditbevindingen.append(bevinding)
        case .auditbevindingBeantwoord(let nummer, let antwoord):
            guard auditbevindingen.indices.contains(nummer - 1) else { return }
            auditbevindingen[nummer - 1].antwoord = antwoord
            return
        }
        oordelen = consultatiedossier.oordeelregels(toetsing)
    }
}
