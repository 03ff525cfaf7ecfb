/// What a report on consultation counts: one dossier, wijkraad and question.
public struct Consultatieeenheid: Hashable, Sendable {
    /// What the dossier was on the day of the decision, apart from its events.
    public struct Herkomst: Hashable, Sendable {
        /// The department that held it.
        public let vakafdeling: String?
        /// The role that handled it.
        public let behandelrol: String?
        /// The stadsdeel.
        public let stadsdeel: String?
        /// Whether it was opened before the municipality's first day on the system.
        public let overgang: Bool

        /// An origin; what is not known is `nil`.
        public init(
            vakafdeling: String? = nil, behandelrol: String? = nil, stadsdeel: String? = nil,
            overgang: Bool = false
        ) {
            self.vakafdeling = vakafdeling
            self.behandelrol = behandelrol
            self.stadsdeel = stadsdeel
            self.overgang = overgang
        }
    }

    /// The reference of the dossier.
    public let dossier: String
    /// The wijkraad.
    public let wijkraad: String
    /// The question.
    public let betreft: String
    /// The verdict.
    public let oordeel: Consultatieoordeel
    /// The level that was promised.
    public let niveauToegezegd: Participatieniveau
    /// Whether the promise was kept; `nil` when that cannot be told.
    public let nagekomen: Bool?
    /// The day of the decision; `nil` when there was none to judge by.
    public let besluitDatum: Datum?
    /// The days from the request that fixed the verdict to the decision; negative when it was asked
    /// afterwards, `nil` when no request fixed it.
    public let dagenVoorBesluit: Int?
    /// What the dossier was on that day.
    public let herkomst: Herkomst

    /// A unit.
    public init(
        dossier: String, wijkraad: String, betreft: String, oordeel: Consultatieoordeel,
        niveauToegezegd: Participatieniveau, nagekomen: Bool?, besluitDatum: Datum?,
        dagenVoorBesluit: Int?, herkomst: Herkomst
    ) {
        self.dossier = dossier
        self.wijkraad = wijkraad
        self.betreft = betreft
        self.oordeel = oordeel
        self.niveauToegezegd = niveauToegezegd
        self.nagekomen = nagekomen
        self.besluitDatum = besluitDatum
        self.dagenVoorBesluit = dagenVoorBesluit
        self.herkomst = herkomst
    }

    /// Whether it counts in the shares: it was decided, and at least raadplegen was promised.
    public var teltMee: Bool { oordeel.isBeslist && niveauToegezegd >= .raadplegen }

    /// Whether the wijkraad was consulted; what cannot be shown counts as not consulted.
    public var isGeconsulteerd: Bool { oordeel == .tijdigGeconsulteerd }

    /// What tells it apart from other units: dossier, wijkraad and question with tabs between them.
    public var sleutel: String { "\(dossier)\t\(wijkraad)\t\(betreft)" }
}

extension Consultatiedossier {
    /// The units of a dossier that one holder had from beginning to end, by wijkraad and question.
    public func eenheden(_ herkomst: Consultatieeenheid.Herkomst) -> [Consultatieeenheid] {
        let tijdlijn = Tijdlijn(self)
        let vragen = tijdlijn.vragen
        return wijkraden.flatMap { wijkraad in
            vragen.map { vraag in
                let blik = Blik(tijdlijn, self, wijkraad, betreft: vraag)
                let oordeel = blik.oordeelZonderRedenen()
                let besluit = oordeel.oordeel.isBeslist ? blik.besluit.map(blik.dag) : nil
                return Consultatieeenheid(
                    dossier: kenmerk, wijkraad: wijkraad.code, betreft: vraag,
                    oordeel: oordeel.oordeel, niveauToegezegd: oordeel.niveauToegezegd,
                    nagekomen: oordeel.nagekomen, besluitDatum: besluit,
                    dagenVoorBesluit: oordeel.dagenVoorBesluit, herkomst: herkomst)
            }
        }
    }
}
