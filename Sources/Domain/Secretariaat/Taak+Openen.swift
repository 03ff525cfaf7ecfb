extension Taak {
    /// What whoever opens a task says about it.
    public struct Voorstel: Hashable, Sendable {
        /// What kind of work.
        public let soort: Soort
        /// What it follows from.
        public let oorzaak: Oorzaak?
        /// The wijkraad that it is done for.
        public let wijkraad: String?
        /// The wijk.
        public let wijk: Wijkcode?
        /// In which capacity it is done.
        public let rol: Rol
        /// Who is to do it.
        public let toewijzing: Toewijzing?
        /// The last day.
        public let uiterlijk: Datum?
        /// Where the last day comes from.
        public let grond: Uiterlijkgrond?
        /// By which rule it comes back.
        public let herhaling: Herhaling?
        /// When somebody is reminded.
        public let herinneringen: [Herinnering]

        /// A proposal.
        public init(
            soort: Soort, oorzaak: Oorzaak? = nil, wijkraad: String? = nil, wijk: Wijkcode? = nil,
            rol: Rol, toewijzing: Toewijzing? = nil, uiterlijk: Datum? = nil,
            grond: Uiterlijkgrond? = nil, herhaling: Herhaling? = nil,
            herinneringen: [Herinnering] = []
        ) {
            self.soort = soort
            self.oorzaak = oorzaak
            self.wijkraad = wijkraad
            self.wijk = wijk
            self.rol = rol
            self.toewijzing = toewijzing
            self.uiterlijk = uiterlijk
            self.grond = uiterlijk == nil ? nil : grond ?? .gekozen
            self.herhaling = herhaling
            self.herinneringen = herinneringen
        }
    }

    /// Opens a task.
    /// - Throws: `HERHALING_ZONDER_DAG`, `HERINNERING_ZONDER_DAG`.
    public static func openen(
        _ kenmerk: Kenmerk, _ voorstel: Voorstel, omschrijving: Verzegeling?,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Taakgebeurtenis {
        guard voorstel.herhaling == nil || voorstel.uiterlijk != nil else {
            throw Regelbreuk(
                Taakregel.herhalingZonderDag,
                "de taak komt terug, maar er is geen dag om vanaf te tellen; geef --uiterlijk")
        }
        for herinnering in voorstel.herinneringen {
            try eisDag(herinnering, uiterlijk: voorstel.uiterlijk)
        }
        return .taakGeopend(
            voorstel.opening(kenmerk, omschrijving, context), stand: .open, voorstel.toewijzing,
            uiterlijk: voorstel.uiterlijk, voorstel.grond, voorstel.herinneringen)
    }

    /// Takes up a term: makes a task of it, for whoever does that.
    /// - Parameters:
    ///   - plicht: what is owed; `nil` when the term does not run.
    ///   - bestaand: the open tasks of the same file.
    /// - Throws: `TERMIJN_LOOPT_NIET`, `TAAK_BESTAAT`.
    public static func oppakken(
        _ kenmerk: Kenmerk, _ voorstel: Voorstel, plicht: Plicht?, bestaand: [Taak],
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Taakgebeurtenis {
        guard let plicht else {
            throw Regelbreuk(
                Taakregel.termijnLooptNiet,
                "deze termijn van \(voorstel.oorzaak?.kenmerk ?? "dit dossier") loopt niet; "
                    + "kies wat open staat op griffie bord")
        }
        if let ander = bestaand.first(where: {
            $0.stand.isOpen && $0.opening.oorzaak == plicht.oorzaak
        }) {
            throw Regelbreuk(
                Taakregel.bestaat,
                "deze termijn heeft al een taak, \(ander.opening.kenmerk); werk daarin verder")
        }
        return .taakGeopend(
            voorstel.opening(kenmerk, nil, context), stand: .inUitvoering,
            voorstel.toewijzing ?? .persoon(context.actor), uiterlijk: plicht.uiterlijk,
            plicht.uiterlijk == nil ? nil : .termijn, voorstel.herinneringen)
    }

    static func eisDag(_ herinnering: Herinnering, uiterlijk: Datum?) throws(Regelbreuk) {
        guard herinnering.dag(voor: uiterlijk) == nil else { return }
        throw Regelbreuk(
            Taakregel.herinneringZonderDag,
            "\(herinnering.kort) vooraf is geen dag, want de taak heeft geen laatste dag; kies een "
                + "datum")
    }
}

extension Taak.Voorstel {
    fileprivate func opening(
        _ kenmerk: Kenmerk, _ omschrijving: Verzegeling?, _ context: Handelingscontext
    ) -> Taak.Opening {
        Taak.Opening(
            kenmerk: kenmerk, soort: soort, omschrijving: omschrijving, oorzaak: oorzaak,
            wijkraad: wijkraad, wijk: wijk, rol: rol, herhaling: herhaling, op: context.datum,
            door: context.actor)
    }
}
