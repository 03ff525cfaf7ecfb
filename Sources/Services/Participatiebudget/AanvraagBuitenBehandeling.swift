public import Domain

/// Decides not to treat an application that was not completed in time (Awb 4:5).
public struct AanvraagBuitenBehandeling: Opdracht {
    let aanvraag: ID<Aanvraag>
    let budget: ID<Budget>
    let regeling: ID<Regeling>
    let kalender: Kalender
    let motivering: String

    /// A decision on an application, with the budget and regeling that it falls under and the
    /// calendar of this installation.
    public init(
        aanvraag: ID<Aanvraag>, budget: ID<Budget>, regeling: ID<Regeling>, kalender: Kalender,
        motivering: String
    ) {
        self.aanvraag = aanvraag
        self.budget = budget
        self.regeling = regeling
        self.kalender = kalender
        self.motivering = motivering
    }

    /// Deciding.
    public var handeling: Handeling { .aanvraagBesluiten }

    /// The budget, locked so that its balance is that of this decision, and the application.
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
            .init("opdracht", .tekst("aanvraag_buiten_behandeling")),
            .init("aanvraag", .tekst("\(aanvraag)")), .init("motivering", .tekst(motivering)),
        ])
    }

    /// Decides; the ledger is not touched.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `HERSTELTERMIJN_LOOPT`,
    ///   `BUITEN_BEHANDELING_TE_LAAT`, `MANDAAT`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let tekst = middelen.verzegel(motivering)
        let gebeurtenissen = try blad.aanvraag(aanvraag).laatBuitenBehandeling(
            motivering: tekst.verzegeling, saldo: blad.budget(budget).beschikbaar,
            .init(
                regeling: blad.regeling(regeling, voor: aanvraag, context), kalender: kalender),
            context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag), gebeurtenissen.map { .aanvraag(aanvraag, $0) })
        uitkomst.teksten = [tekst]
        return uitkomst
    }
}
