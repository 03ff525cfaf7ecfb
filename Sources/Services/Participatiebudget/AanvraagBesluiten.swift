public import Domain

/// Decides on an application, within the ceiling and in order (Awb 4:13, 4:25, 4:26).
public struct AanvraagBesluiten: Opdracht {
    let aanvraag: ID<Aanvraag>
    let budget: ID<Budget>
    let regeling: ID<Regeling>
    let voornemen: Voornemen
    let motivering: String

    /// A decision on an application, with the budget and regeling that it falls under.
    public init(
        aanvraag: ID<Aanvraag>, budget: ID<Budget>, regeling: ID<Regeling>, voornemen: Voornemen,
        motivering: String
    ) {
        self.aanvraag = aanvraag
        self.budget = budget
        self.regeling = regeling
        self.voornemen = voornemen
        self.motivering = motivering
    }

    /// Deciding.
    public var handeling: Handeling { .aanvraagBesluiten }

    /// Decisions that wait for the same budget are taken together.
    public var combineert: ID<Budget>? { budget }

    /// The budget, the application, and those with a better rank.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.budget, budget), Onderwerp(.aanvraag, aanvraag)]
        lezing.raadpleegt = [Onderwerp(.regeling, regeling)]
        lezing.voorrangVan = [aanvraag]
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        let wens: [CanoniekeWaarde.Veld] =
            switch voornemen {
            case .verlenen(let bedrag, let rest):
                [
                    .init("verleenCent", .geheel(bedrag.cent)),
                    .init("rest", .tekst(rest.rawValue)),
                ]
            case .verlenenVoorZoverMogelijk: [.init("voorZoverMogelijk", .waarheid(true))]
            case .weigeren(let grond): [.init("weigeren", .tekst(grond.rawValue))]
            }
        return .object(
            [
                .init("opdracht", .tekst("aanvraag_besluiten")),
                .init("aanvraag", .tekst("\(aanvraag)")),
                .init("motivering", .tekst(motivering)),
            ] + wens)
    }

    /// Decides.
    /// - Throws: every rule of `Aanvraag.besluiten`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let tekst = middelen.verzegel(motivering)
        let staat = blad.aanvraag(aanvraag)
        let besluit = try staat.besluiten(
            voornemen, id: aanvraag, motivering: tekst.verzegeling,
            regeling: blad.regeling(regeling), ruimte: blad.ruimte(voor: aanvraag), context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag),
            [.aanvraag(aanvraag, besluit.aanvraag)]
                + besluit.budget.map { .budget(budget, $0) })
        uitkomst.teksten = [tekst]
        return uitkomst
    }
}
