public import Domain

/// Scores an application in a tender.
public struct AanvraagScoren: Opdracht {
    let aanvraag: ID<Aanvraag>
    let budget: ID<Budget>
    let regeling: ID<Regeling>
    let scores: [(criterium: String, punten: Int64)]

    /// Scores by the names of the criteria, with the budget and regeling of the application.
    public init(
        aanvraag: ID<Aanvraag>, budget: ID<Budget>, regeling: ID<Regeling>,
        scores: [(criterium: String, punten: Int64)]
    ) {
        self.aanvraag = aanvraag
        self.budget = budget
        self.regeling = regeling
        self.scores = scores
    }

    /// Judging an application.
    public var handeling: Handeling { .aanvraagBeoordelen }

    /// The application; the budget, locked so that nobody ranks meanwhile; and the regeling.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.budget, budget), Onderwerp(.aanvraag, aanvraag)]
        lezing.raadpleegt = [Onderwerp(.regeling, regeling)]
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("aanvraag_scoren")),
            .init("aanvraag", .tekst("\(aanvraag)")),
            .init(
                "scores",
                .lijst(
                    scores.map {
                        .object([
                            .init("criterium", .tekst($0.criterium)),
                            .init("punten", .geheel($0.punten)),
                        ])
                    })),
        ])
    }

    /// Scores it.
    /// - Throws: every rule of `Aanvraag.scoren`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let gebeurtenis = try blad.aanvraag(aanvraag).scoren(
            scores, regeling: blad.regeling(regeling, voor: aanvraag, context),
            budget: blad.budget(budget), context)
        return Uitkomst(
            Onderwerp(.aanvraag, aanvraag), [.aanvraag(aanvraag, gebeurtenis)])
    }
}
