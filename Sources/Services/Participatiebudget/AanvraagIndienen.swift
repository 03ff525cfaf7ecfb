public import Domain

/// Submits a draft; who submits gets a confirmation of receipt (Awb 2:17, 4:1).
public struct AanvraagIndienen: Opdracht {
    let aanvraag: ID<Aanvraag>
    let budget: ID<Budget>
    let regeling: ID<Regeling>
    let jaar: Int
    let kalender: Kalender

    /// A draft with the budget and regeling that it falls under.
    /// - Parameters:
    ///   - jaar: the year of receipt, for the reference.
    ///   - kalender: the calendar of this installation, for the term for deciding.
    public init(
        aanvraag: ID<Aanvraag>, budget: ID<Budget>, regeling: ID<Regeling>, jaar: Int,
        kalender: Kalender
    ) {
        self.aanvraag = aanvraag
        self.budget = budget
        self.regeling = regeling
        self.jaar = jaar
        self.kalender = kalender
    }

    /// Submitting an application.
    public var handeling: Handeling { .aanvraagIndienen }

    /// The draft, its budget and regeling, and a number.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.aanvraag, aanvraag)]
        lezing.raadpleegt = [Onderwerp(.budget, budget), Onderwerp(.regeling, regeling)]
        lezing.kenmerk = .init(soort: .aanvraag, jaar: jaar)
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("aanvraag_indienen")),
            .init("aanvraag", .tekst("\(aanvraag)")),
        ])
    }

    /// Submits it.
    /// - Throws: `FASE`, `PLAFOND_NIET_BEKEND`, `MAXIMUM_PER_AANVRAAG`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let kenmerk = blad.eigenKenmerk
        let gebeurtenissen = try blad.aanvraag(aanvraag).indienen(
            kenmerk, budget: blad.budget(budget),
            .init(
                regeling: blad.regeling(regeling, voor: aanvraag, context), kalender: kalender),
            context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag), gebeurtenissen.map { .aanvraag(aanvraag, $0) })
        uitkomst.berichten = [.init(soort: .ontvangstbevestiging, ontvanger: context.actor)]
        return uitkomst
    }
}
