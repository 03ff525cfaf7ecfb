public import Domain

/// Lays down the reglement of a wijkraad from a day on.
public struct ReglementVaststellen: Opdracht {
    let wijkraad: ID<Wijkraad>
    let versie: Wijkraad.Reglementversie

    /// A reglement.
    public init(_ versie: Wijkraad.Reglementversie, van wijkraad: ID<Wijkraad>) {
        self.versie = versie
        self.wijkraad = wijkraad
    }

    /// Keeping wijkraden.
    public var handeling: Handeling { .wijkradenBeheren }

    /// The wijkraad.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.wijkraad, wijkraad)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("reglement_vaststellen")),
            .init("wijkraad", .tekst("\(wijkraad)")), .init("versie", versie.canoniek),
        ])
    }

    /// Lays it down.
    /// - Throws: `REGLEMENT_ONMOGELIJK`, `WIJKRAAD_BESTAAT_NIET`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        Uitkomst(
            Onderwerp(.wijkraad, wijkraad),
            [.wijkraad(wijkraad, try blad.wijkraad(wijkraad).vaststellen(versie))])
    }
}
