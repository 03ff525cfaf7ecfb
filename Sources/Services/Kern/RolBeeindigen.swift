public import Domain

/// Ends a role of a person, with a last day.
public struct RolBeeindigen: Opdracht {
    let persoon: ID<Persoon>
    let rol: Rol
    let tot: Datum

    /// The end of a role.
    public init(persoon: ID<Persoon>, rol: Rol, tot: Datum) {
        self.persoon = persoon
        self.rol = rol
        self.tot = tot
    }

    /// Managing people.
    public var handeling: Handeling { .personenBeheren }

    /// The person.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.persoon, persoon)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("rol_beeindigen")), .init("persoon", .tekst("\(persoon)")),
            .init("rol", .tekst(rol.rawValue)), .init("tot", .tekst("\(tot)")),
        ])
    }

    /// Ends the role, if it is held.
    /// - Throws: `ROL_NIET_GEHOUDEN`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        Uitkomst(
            Onderwerp(.persoon, persoon),
            [.persoon(persoon, try blad.persoon(persoon).beeindigen(rol, tot: tot))])
    }
}
