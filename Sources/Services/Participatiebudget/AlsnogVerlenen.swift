public import Domain

/// Grants more to an application on the waiting list, in the order of that list.
public struct AlsnogVerlenen: Opdracht {
    let aanvraag: ID<Aanvraag>
    let budget: ID<Budget>
    let regeling: ID<Regeling>
    let bedrag: Bedrag?
    let motivering: String

    /// A decision on an application, with the budget and regeling that it falls under.
    /// - Parameter bedrag: how much more; `nil` for as much as was asked and there is room for.
    public init(
        aanvraag: ID<Aanvraag>, budget: ID<Budget>, regeling: ID<Regeling>, bedrag: Bedrag?,
        motivering: String
    ) {
        self.aanvraag = aanvraag
        self.budget = budget
        self.regeling = regeling
        self.bedrag = bedrag
        self.motivering = motivering
    }

    /// Deciding.
    public var handeling: Handeling { .aanvraagBesluiten }

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
        .object(
            [
                .init("opdracht", .tekst("alsnog_verlenen")),
                .init("aanvraag", .tekst("\(aanvraag)")),
                .init("motivering", .tekst(motivering)),
            ] + (bedrag.map { [.init("bedragCent", .geheel($0.cent))] } ?? []))
    }

    /// Decides.
    /// - Throws: every rule of `Aanvraag.verleenAlsnog`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let tekst = middelen.verzegel(motivering)
        let besluit = try blad.aanvraag(aanvraag).verleenAlsnog(
            bedrag, id: aanvraag, motivering: tekst.verzegeling,
            regeling: blad.regeling(regeling, voor: aanvraag, context),
            jaar: blad.budget(budget).jaar, ruimte: blad.ruimte(voor: aanvraag), context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag),
            besluit.aanvraag.map { .aanvraag(aanvraag, $0) }
                + besluit.budget.map { .budget(budget, $0) })
        uitkomst.teksten = [tekst]
        return uitkomst
    }
}
