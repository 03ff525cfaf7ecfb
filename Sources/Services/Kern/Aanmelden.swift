public import Domain

/// Makes a person known at this installation, in a first role.
///
/// For the command line, where who has access to the database acts in a name and a role. The entry
/// says that the person did this himself.
public struct Aanmelden: Opdracht {
    let persoon: ID<Persoon>
    let naam: String
    let rol: Rol
    let bestaat: Bool

    /// - Parameter bestaat: whether the person is known and only the role is new.
    public init(persoon: ID<Persoon>, naam: String, rol: Rol, bestaat: Bool) {
        self.persoon = persoon
        self.naam = naam
        self.rol = rol
        self.bestaat = bestaat
    }

    /// Making oneself known.
    public var handeling: Handeling { .aanmelden }

    /// The role is given by this command itself.
    public var vereistRol: Bool { false }

    /// The person, when known already.
    public var lezing: Lezing {
        var lezing = Lezing()
        if bestaat { lezing.vergrendelt = [Onderwerp(.persoon, persoon)] }
        return lezing
    }

    /// Name and input; the identity of a new person is not part of it.
    public var invoer: CanoniekeWaarde {
        .object(
            [
                .init("opdracht", .tekst("aanmelden")), .init("naam", .tekst(naam)),
                .init("rol", .tekst(rol.rawValue)),
            ] + (bestaat ? [.init("persoon", .tekst("\(persoon)"))] : []))
    }

    /// Makes the person and gives the role from today.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let toekenning = Persoon.Roltoekenning(rol: rol, van: context.datum, tot: nil, mandaat: nil)
        var uitkomst = Uitkomst(
            Onderwerp(.persoon, persoon),
            (bestaat ? [] : [.persoon(persoon, .persoonOpgenomen)])
                + [.persoon(persoon, .rolToegekend(toekenning))])
        if !bestaat { uitkomst.namen = [(persoon, naam)] }
        return uitkomst
    }
}
