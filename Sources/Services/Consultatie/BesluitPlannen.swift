public import Domain

/// Plans a decision on a question of a dossier, or plans it anew.
public struct BesluitPlannen: Opdracht {
    let dossier: ID<Beleidsdossier>
    let betreft: String
    let planning: Beleidsdossier.Planning

    /// A planned decision.
    public init(
        in dossier: ID<Beleidsdossier>, betreft: String, _ planning: Beleidsdossier.Planning
    ) {
        self.dossier = dossier
        self.betreft = betreft
        self.planning = planning
    }

    /// Planning a decision.
    public var handeling: Handeling { .besluitPlannen }

    /// The dossier.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.dossier, dossier)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("besluit_plannen")), .init("dossier", .tekst("\(dossier)")),
            .init(
                "planning",
                Dossiergebeurtenis.besluitGepland(betreft: betreft, planning).inhoud),
        ])
    }

    /// Plans it.
    /// - Throws: `DOSSIER_BEEINDIGD`, `PLANNING_ONMOGELIJK`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        Uitkomst(
            Onderwerp(.dossier, dossier),
            [.dossier(dossier, try blad.dossier(dossier).plannen(betreft, planning, context))])
    }
}
