extension Beleidsdossier {
    /// What whoever opens a dossier says about it.
    public struct Voorstel: Hashable, Sendable {
        /// What it is about.
        public let onderwerp: String
        /// Who decides.
        public let orgaan: Orgaan
        /// The department that prepares it.
        public let vakafdeling: String
        /// The stadsdeel; `nil` where there is none.
        public let stadsdeel: String?
        /// The level that is promised.
        public let niveau: Participatieniveau
        /// The area, by code.
        public let buurten: [Buurtcode]
        /// The codes of the wijkraden that it concerns; `nil` for all whose area is touched.
        public let wijkraden: [String]?
        /// Whether it was begun before the municipality's first day on the system.
        public let overgang: Bool

        /// A proposal.
        public init(
            onderwerp: String, orgaan: Orgaan, vakafdeling: String, stadsdeel: String? = nil,
            niveau: Participatieniveau, buurten: [Buurtcode], wijkraden: [String]? = nil,
            overgang: Bool = false
        ) {
            self.onderwerp = onderwerp
            self.orgaan = orgaan
            self.vakafdeling = vakafdeling
            self.stadsdeel = stadsdeel
            self.niveau = niveau
            self.buurten = buurten
            self.wijkraden = wijkraden
            self.overgang = overgang
        }
    }

    /// Opens a dossier; the norm in force today stays with it.
    ///
    /// The wijkraden whose area is touched are concerned; leaving one out needs a reason.
    /// - Parameters:
    ///   - raden: all wijkraden of the municipality.
    ///   - weglaten: why wijkraden are left out, by code.
    /// - Throws: `WIJKRAAD_WEGGELATEN`, `DOSSIER_ZONDER_WIJKRAAD`.
    public static func openen(
        _ kenmerk: Kenmerk, _ voorstel: Voorstel, reden: Verzegeling, raden: [Wijkraad],
        weglaten: [String: Verzegeling], norm: Consultatienorm, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Dossiergebeurtenis {
        let geraakt = raden.filter { $0.raakt(voorstel.buurten, op: context.datum) }.map(\.code)
        let gekozen = voorstel.wijkraden ?? geraakt.filter { weglaten[$0] == nil }
        let vergeten = geraakt.filter { !gekozen.contains($0) && weglaten[$0] == nil }
        guard vergeten.isEmpty else {
            throw Regelbreuk(
                Dossierregel.wijkraadWeggelaten,
                "het gebied raakt ook \(vergeten.joined(separator: ", ")); neem die op, of "
                    + "zeg met --weglaten waarom niet")
        }
        let betrokken = raden.filter { gekozen.contains($0.code) }.sorted { $0.code < $1.code }
        guard !betrokken.isEmpty else {
            throw Regelbreuk(
                Dossierregel.geenWijkraad,
                "geen wijkraad heeft een van deze buurten in zijn gebied; noem er een met "
                    + "--wijkraad"
            )
        }
        return .dossierGeopend(
            Opening(
                kenmerk: kenmerk, onderwerp: voorstel.onderwerp, orgaan: voorstel.orgaan,
                vakafdeling: voorstel.vakafdeling, stadsdeel: voorstel.stadsdeel,
                niveau: voorstel.niveau, niveaureden: reden,
                buurten: voorstel.buurten.sorted { $0.description < $1.description },
                wijkraden: betrokken.map(\.betrokken),
                weggelaten: weglaten.filter { geraakt.contains($0.key) }
                    .map { Weglating(wijkraad: $0.key, reden: $0.value) }
                    .sorted { $0.wijkraad < $1.wijkraad },
                norm: norm, overgang: voorstel.overgang, op: context.datum, door: context.actor,
                rol: context.rol))
    }

    /// Plans a decision on a question, or plans it anew.
    /// - Throws: `DOSSIER_BEEINDIGD`, `PLANNING_ONMOGELIJK`.
    public func plannen(
        _ betreft: String, _ planning: Planning, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Dossiergebeurtenis {
        if let dag = beeindigdOp { throw Self.voorbij(dag) }
        guard planning.besluitOp > context.datum else {
            throw Regelbreuk(
                Dossierregel.planning,
                "\(planning.besluitOp.zonderWeekdag) is niet na vandaag; leg een besluit dat er al "
                    + "is vast als besluit_genomen")
        }
        if let concept = planning.conceptOp, concept > planning.besluitOp {
            throw Regelbreuk(
                Dossierregel.planning,
                "het voorstel van \(concept.zonderWeekdag) komt na het besluit van "
                    + "\(planning.besluitOp.zonderWeekdag); keer ze om")
        }
        return .besluitGepland(betreft: betreft, planning)
    }

    static func voorbij(_ dag: Datum) -> Regelbreuk {
        Regelbreuk(
            Dossierregel.beeindigd,
            "het dossier is op \(dag.zonderWeekdag) beëindigd; open een nieuw dossier, of leg een "
                + "correctie, betwisting, reactie of evaluatie vast")
    }
}
