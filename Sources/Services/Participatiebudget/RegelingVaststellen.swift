public import Domain

/// Lays down a version of a regeling (Awb 4:23).
public struct RegelingVaststellen: Opdracht {
    let regeling: ID<Regeling>
    let inhoud: Regeling.Inhoud
    let vanaf: Datum
    let bestaat: Bool

    /// - Parameter bestaat: whether this is a later version of a regeling that exists.
    public init(regeling: ID<Regeling>, inhoud: Regeling.Inhoud, vanaf: Datum, bestaat: Bool) {
        self.regeling = regeling
        self.inhoud = inhoud
        self.vanaf = vanaf
        self.bestaat = bestaat
    }

    /// Laying down a regeling.
    public var handeling: Handeling { .regelingVaststellen }

    /// The regeling, when it exists.
    public var lezing: Lezing {
        var lezing = Lezing()
        if bestaat { lezing.vergrendelt = [Onderwerp(.regeling, regeling)] }
        return lezing
    }

    /// Name and input; the regeling is known by its name, so its identity is not part of it.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("regeling_vaststellen")),
            .init("inhoud", RegelingGebeurtenis.regelingVastgesteld(inhoud, vanaf: vanaf).inhoud),
        ])
    }

    /// Lays it down; a next version does not touch what was received before it.
    /// - Throws: `VERSIE_IN_VERLEDEN`, `VERSIE_VOOR_VORIGE`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let gebeurtenis: RegelingGebeurtenis =
            bestaat
            ? try blad.regeling(regeling).wijzigen(inhoud, vanaf: vanaf, context)
            : .regelingVastgesteld(inhoud, vanaf: vanaf)
        return Uitkomst(Onderwerp(.regeling, regeling), [.regeling(regeling, gebeurtenis)])
    }
}
