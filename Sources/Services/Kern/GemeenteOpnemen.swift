public import Domain

/// Takes a municipality into use, with its first administrator.
///
/// The only command that needs nobody before it: it makes both the municipality and the person who
/// acts.
public struct GemeenteOpnemen: Opdracht {
    let code: Gemeentecode
    let naam: String
    let demonstratie: Bool
    let beheerder: String

    /// A municipality with the name of its first administrator.
    public init(code: Gemeentecode, naam: String, demonstratie: Bool, beheerder: String) {
        self.code = code
        self.naam = naam
        self.demonstratie = demonstratie
        self.beheerder = beheerder
    }

    /// Managing the area.
    public var handeling: Handeling { .gebiedBeheren }

    /// The administrator is made by this command itself.
    public var vereistRol: Bool { false }

    /// Nothing exists yet.
    public var lezing: Lezing { Lezing() }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("gemeente_opnemen")), .init("code", .tekst("\(code)")),
            .init("naam", .tekst(naam)), .init("demonstratie", .waarheid(demonstratie)),
            .init("beheerder", .tekst(beheerder)),
        ])
    }

    /// Makes the municipality, the person and the role.
    /// - Throws: `GEMEENTE_BESTAAT`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        try Gemeente.eisNieuw(code, bestaand: blad.gemeente)
        let rol = Persoon.Roltoekenning(
            rol: .beheerder, van: context.datum, tot: nil, mandaat: nil)
        var uitkomst = Uitkomst(
            Onderwerp(.gemeente, context.gemeente),
            [
                .gemeente(
                    context.gemeente,
                    .gemeenteOpgenomen(code: code, naam: naam, demonstratie: demonstratie)),
                .persoon(context.actor, .persoonOpgenomen),
                .persoon(context.actor, .rolToegekend(rol)),
            ])
        uitkomst.namen = [(context.actor, beheerder)]
        return uitkomst
    }
}
