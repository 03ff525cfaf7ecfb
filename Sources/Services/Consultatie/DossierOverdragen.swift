public import Domain

/// Hands a dossier over to another department, role or stadsdeel.
public struct DossierOverdragen: Opdracht {
    let dossier: ID<Beleidsdossier>
    let vakafdeling: String
    let rol: Rol
    let stadsdeel: String?

    /// A handover.
    public init(
        _ dossier: ID<Beleidsdossier>, aan vakafdeling: String, rol: Rol, stadsdeel: String?
    ) {
        self.dossier = dossier
        self.vakafdeling = vakafdeling
        self.rol = rol
        self.stadsdeel = stadsdeel
    }

    /// Handing over.
    public var handeling: Handeling { .dossierOverdragen }

    /// The dossier.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.dossier, dossier)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("dossier_overdragen")), .init("dossier", .tekst("\(dossier)")),
            .init("vakafdeling", .tekst(vakafdeling)), .init("rol", .tekst(rol.rawValue)),
            .init("stadsdeel", .tekst(stadsdeel ?? "")),
        ])
    }

    /// Hands it over.
    /// - Throws: `DOSSIER_BEEINDIGD`, `FEIT_TEGENSTRIJDIG`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let onderwerp = Onderwerp(.dossier, dossier)
        let gebeurtenis = try blad.dossier(dossier).overdragen(
            aan: vakafdeling, rol: rol, stadsdeel: stadsdeel, laatste: blad.laatsteDag(onderwerp),
            context)
        return Uitkomst(onderwerp, [.dossier(dossier, gebeurtenis)])
    }
}
