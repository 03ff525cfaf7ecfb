public import Domain

/// Takes an application in hand and checks the active contribution.
public struct AanvraagBeoordelen: Opdracht {
    let aanvraag: ID<Aanvraag>
    let regeling: ID<Regeling>

    /// An application with the regeling that it falls under.
    public init(aanvraag: ID<Aanvraag>, regeling: ID<Regeling>) {
        self.aanvraag = aanvraag
        self.regeling = regeling
    }

    /// Handling an application.
    public var handeling: Handeling { .aanvraagBeoordelen }

    /// The application and its regeling.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.aanvraag, aanvraag)]
        lezing.raadpleegt = [Onderwerp(.regeling, regeling)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("aanvraag_beoordelen")),
            .init("aanvraag", .tekst("\(aanvraag)")),
        ])
    }

    /// Checks it.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `BIJDRAGE_ONVOLDOENDE`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let gebeurtenissen = try blad.aanvraag(aanvraag).beoordelen(
            regeling: blad.regeling(regeling, voor: aanvraag, context), context)
        return Uitkomst(
            Onderwerp(.aanvraag, aanvraag), gebeurtenissen.map { .aanvraag(aanvraag, $0) })
    }
}
