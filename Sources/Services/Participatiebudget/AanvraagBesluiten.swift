public import Domain

/// Decides on an application, within the ceiling and in order (Awb 4:13, 4:25, 4:26).
public struct AanvraagBesluiten: Opdracht {
    let aanvraag: ID<Aanvraag>
    let budget: ID<Budget>
    let regeling: ID<Regeling>
    let voornemen: Voornemen
    let motivering: String
    let adviesafwijking: String?

    /// A decision on an application, with the budget and regeling that it falls under.
    /// - Parameter adviesafwijking: why it is another decision than the wijkraad advised.
    public init(
        aanvraag: ID<Aanvraag>, budget: ID<Budget>, regeling: ID<Regeling>, voornemen: Voornemen,
        motivering: String, adviesafwijking: String? = nil
    ) {
        self.aanvraag = aanvraag
        self.budget = budget
        self.regeling = regeling
        self.voornemen = voornemen
        self.motivering = motivering
        self.adviesafwijking = adviesafwijking
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
                .init("opdracht", .tekst("aanvraag_besluiten")),
                .init("aanvraag", .tekst("\(aanvraag)")),
                .init("motivering", .tekst(motivering)),
            ] + voornemen.velden
                + (adviesafwijking.map { [.init("adviesafwijking", .tekst($0))] } ?? []))
    }

    /// Decides.
    /// - Throws: every rule of `Aanvraag.besluiten`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let tekst = middelen.verzegel(motivering)
        let afwijking = adviesafwijking.map(middelen.verzegel)
        let staat = blad.aanvraag(aanvraag)
        let besluit = try staat.besluiten(
            voornemen, id: aanvraag, motivering: tekst.verzegeling,
            adviesafwijking: afwijking?.verzegeling,
            regeling: blad.regeling(regeling, voor: aanvraag, context),
            ruimte: blad.ruimte(voor: aanvraag), context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag),
            besluit.aanvraag.map { .aanvraag(aanvraag, $0) }
                + besluit.budget.map { .budget(budget, $0) })
        uitkomst.teksten = [tekst] + (afwijking.map { [$0] } ?? [])
        return uitkomst
    }
}

extension Voornemen {
    /// The intention in the input of a command.
    var velden: [CanoniekeWaarde.Veld] {
        switch self {
        case .verlenen(let bedrag, let rest):
            [
                .init("verleenCent", .geheel(bedrag.cent)), .init("rest", .tekst(rest.rawValue)),
            ]
        case .verlenenVoorZoverMogelijk: [.init("voorZoverMogelijk", .waarheid(true))]
        case .weigeren(let grond): [.init("weigeren", .tekst(grond.rawValue))]
        }
    }
}
