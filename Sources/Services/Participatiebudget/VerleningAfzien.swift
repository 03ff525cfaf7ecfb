public import Domain

/// Renounces a grant, whole or in part (Awb 4:48 lid 1).
public struct VerleningAfzien: Opdracht {
    let aanvraag: ID<Aanvraag>
    let budget: ID<Budget>
    let bedrag: Bedrag?
    let reden: String

    /// A renunciation, with the budget that the grant was booked on.
    /// - Parameter bedrag: how much; `nil` for all that is left.
    public init(aanvraag: ID<Aanvraag>, budget: ID<Budget>, bedrag: Bedrag?, reden: String) {
        self.aanvraag = aanvraag
        self.budget = budget
        self.bedrag = bedrag
        self.reden = reden
    }

    /// Changing a grant as its applicant.
    public var handeling: Handeling { .verleningWijzigen }

    /// The budget and the application.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.budget, budget), Onderwerp(.aanvraag, aanvraag)]
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object(
            [
                .init("opdracht", .tekst("verlening_afzien")),
                .init("aanvraag", .tekst("\(aanvraag)")), .init("reden", .tekst(reden)),
            ] + (bedrag.map { [.init("bedragCent", .geheel($0.cent))] } ?? []))
    }

    /// Renounces, and gives back on the ledger.
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `FUNCTIESCHEIDING`, `GEEN_VERLENING`,
    ///   `AFSTAND_BEDRAG`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let tekst = middelen.verzegel(reden)
        let gevolg = try blad.aanvraag(aanvraag).zieAf(
            van: bedrag, reden: tekst.verzegeling, id: aanvraag, budget: blad.budget(budget),
            context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag),
            [.aanvraag(aanvraag, gevolg.aanvraag)] + gevolg.budget.map { .budget(budget, $0) })
        uitkomst.teksten = [tekst]
        return uitkomst
    }
}
