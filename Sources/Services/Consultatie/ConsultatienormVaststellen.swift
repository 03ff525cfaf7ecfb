public import Domain

/// Sets what the municipality demands of itself when it consults a wijkraad, from a day on.
public struct ConsultatienormVaststellen: Opdracht {
    let gemeente: ID<Gemeente>
    let versie: Gemeente.Normversie

    /// A version of the norm.
    public init(in gemeente: ID<Gemeente>, _ versie: Gemeente.Normversie) {
        self.gemeente = gemeente
        self.versie = versie
    }

    /// Setting the norm.
    public var handeling: Handeling { .consultatienormVaststellen }

    /// The municipality.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.gemeente, gemeente)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("consultatienorm_vaststellen")),
            .init("versie", versie.canoniek),
        ])
    }

    /// Sets it.
    /// - Throws: `NORM_TE_RUIM`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        Uitkomst(
            Onderwerp(.gemeente, gemeente),
            [.gemeente(gemeente, try blad.dezeGemeente.vaststellen(versie))])
    }
}
