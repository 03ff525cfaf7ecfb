extension Beleidsdossier {
    /// Who handles a dossier from a day on.
    public struct Houder: Hashable, Sendable {
        /// The first day; `nil` for who opened it: so many dossiers have the same first holder.
        public let vanaf: Datum?
        /// The department.
        public let vakafdeling: String
        /// The role that handles it.
        public let rol: Rol
        /// The stadsdeel; `nil` where there is none.
        public let stadsdeel: String?

        /// A holder.
        public init(vanaf: Datum?, vakafdeling: String, rol: Rol, stadsdeel: String?) {
            self.vanaf = vanaf
            self.vakafdeling = vakafdeling
            self.rol = rol
            self.stadsdeel = stadsdeel
        }
    }

    /// What the verdict and the reports need of a dossier beside its facts and wijkraden.
    ///
    /// Many dossiers have the same one, so whoever judges many reads it once.
    public struct Toetsing: Hashable, Sendable {
        /// The level that was promised when it was opened.
        public let niveau: Participatieniveau
        /// The norm that it keeps.
        public let norm: Consultatienorm
        /// Whether it was begun before the municipality's first day on the system.
        public let overgang: Bool
        /// Who held it, by day; never empty.
        public let houders: [Houder]

        /// A ground.
        public init(
            niveau: Participatieniveau, norm: Consultatienorm, overgang: Bool, houders: [Houder]
        ) {
            precondition(houders.first?.vanaf == nil && !houders.isEmpty, "somebody opened it")
            self.niveau = niveau
            self.norm = norm
            self.overgang = overgang
            self.houders = houders
        }

        /// What the dossier was on a day, or is now.
        ///
        /// On the day of a handover it counts with whoever took it over; before it was opened, with
        /// whoever opened it.
        public func herkomst(op dag: Datum?) -> Consultatieeenheid.Herkomst {
            let houder = houders.last { houder in
                guard let dag, let vanaf = houder.vanaf else { return true }
                return vanaf <= dag
            }
            return .init(
                vakafdeling: houder?.vakafdeling, behandelrol: houder?.rol.rawValue,
                stadsdeel: houder?.stadsdeel, overgang: overgang)
        }

        /// Whether this is how a dossier was opened, whoever took it over later.
        public func past(bij opening: Opening) -> Bool {
            (niveau, norm, overgang) == (opening.niveau, opening.norm, opening.overgang)
                && houders.first == opening.houder
        }
    }

    /// Who holds it now.
    public var houder: Houder { overdrachten.last ?? opening.houder }

    /// What the verdict and the reports need of it.
    public var toetsing: Toetsing {
        Toetsing(
            niveau: opening.niveau, norm: opening.norm, overgang: opening.overgang,
            houders: [opening.houder] + overdrachten)
    }
}

extension Beleidsdossier {
    /// Hands the dossier over, from today on.
    ///
    /// What was decided before stays with whoever held it on that day.
    /// - Parameter laatste: the day on which something was last recorded in the dossier.
    /// - Throws: `DOSSIER_BEEINDIGD`, `FEIT_TEGENSTRIJDIG`.
    public func overdragen(
        aan vakafdeling: String, rol: Rol, stadsdeel: String?, laatste: Datum,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Dossiergebeurtenis {
        if let dag = beeindigdOp { throw Self.voorbij(dag) }
        let volgende = Houder(
            vanaf: max(context.datum, laatste), vakafdeling: vakafdeling, rol: rol,
            stadsdeel: stadsdeel)
        let nu = self.houder
        guard (nu.vakafdeling, nu.rol, nu.stadsdeel) != (vakafdeling, rol, stadsdeel) else {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                "het dossier is al van \(vakafdeling), behandeld als \(rol.rawValue); noem een "
                    + "andere vakafdeling, rol of stadsdeel")
        }
        return .overgedragen(volgende)
    }
}

extension Beleidsdossier.Opening {
    /// Who held the dossier at first.
    var houder: Beleidsdossier.Houder {
        .init(vanaf: nil, vakafdeling: vakafdeling, rol: rol, stadsdeel: stadsdeel)
    }
}

extension Beleidsdossier.Houder {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("vakafdeling", .tekst(vakafdeling)), .init("rol", .tekst(rol.rawValue))]
                + .alsAanwezig("vanaf", vanaf.map { .datum($0) })
                + .alsAanwezig("stadsdeel", stadsdeel.map { .tekst($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            vanaf: try waarde.datumOfNiets("vanaf"), vakafdeling: try waarde.tekst("vakafdeling"),
            rol: try waarde.keuze("rol"), stadsdeel: try waarde.tekstOfNiets("stadsdeel"))
    }
}

extension Beleidsdossier.Toetsing {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("niveau", .tekst(niveau.rawValue)), .init("norm", norm.canoniek),
            .init("overgang", .waarheid(overgang)),
            .init("houders", .lijst(houders.map(\.canoniek))),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        let houders = try waarde.lijst("houders").map { lid throws(CanoniekeFout) in
            try Beleidsdossier.Houder(lid)
        }
        guard houders.first?.vanaf == nil, !houders.isEmpty else {
            throw .veldOngeldig("houders")
        }
        self.init(
            niveau: try waarde.keuze("niveau"), norm: try Consultatienorm(try waarde.veld("norm")),
            overgang: try waarde.waarheid("overgang"), houders: houders)
    }
}
