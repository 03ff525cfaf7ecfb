public import Domain

/// Records a wijk with its buurten for a year of the CBS division.
public struct WijkVaststellen: Opdracht {
    let gemeente: ID<Gemeente>
    let wijk: Gemeente.Wijk

    /// A wijk of a municipality.
    public init(gemeente: ID<Gemeente>, wijk: Gemeente.Wijk) {
        self.gemeente = gemeente
        self.wijk = wijk
    }

    /// Managing the area.
    public var handeling: Handeling { .gebiedBeheren }

    /// The municipality itself.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.gemeente, gemeente)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("wijk_vaststellen")),
            .init("wijk", GemeenteGebeurtenis.wijkVastgesteld(wijk).inhoud),
        ])
    }

    /// Records the wijk, if it lies in this municipality.
    /// - Throws: `WIJK_BUITEN_GEMEENTE`, `BUURT_BUITEN_WIJK`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        Uitkomst(
            Onderwerp(.gemeente, gemeente),
            [.gemeente(gemeente, try blad.dezeGemeente.vaststellen(wijk))])
    }
}
