public import Domain

/// Replaces a decision that was not announced yet, with a reason (Awb 3:40).
public struct BesluitVervangen: Opdracht {
    let besluit: AanvraagBesluiten
    let reden: String

    /// The decision that takes the place of the other one.
    public init(_ besluit: AanvraagBesluiten, reden: String) {
        self.besluit = besluit
        self.reden = reden
    }

    /// Deciding.
    public var handeling: Handeling { .aanvraagBesluiten }

    /// What a decision reads.
    public var lezing: Lezing { besluit.lezing }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("besluit_vervangen")), .init("reden", .tekst(reden)),
            .init("besluit", besluit.invoer),
        ])
    }

    /// Takes the booking back and decides anew.
    /// - Throws: every rule of `Aanvraag.vervangen`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let (id, reden) = (besluit.aanvraag, middelen.verzegel(reden))
        let motivering = middelen.verzegel(besluit.motivering)
        let afwijking = besluit.adviesafwijking.map(middelen.verzegel)
        let staat = blad.aanvraag(id)
        // What the first decision took is there for the one that replaces it.
        var zonder = blad
        let terug = staat.teruggeboekt(id, op: blad.budget(besluit.budget))
        for gebeurtenis in terug { _ = zonder.neem(.budget(besluit.budget, gebeurtenis)) }
        let nieuw = try staat.vervangen(
            besluit.voornemen, id: id, motivering: motivering.verzegeling, reden: reden.verzegeling,
            adviesafwijking: afwijking?.verzegeling,
            regeling: blad.regeling(besluit.regeling, voor: id, context),
            terug: terug, ruimte: zonder.ruimte(voor: id), context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, id),
            nieuw.aanvraag.map { .aanvraag(id, $0) }
                + nieuw.budget.map { .budget(besluit.budget, $0) })
        uitkomst.teksten = [motivering, reden] + (afwijking.map { [$0] } ?? [])
        return uitkomst
    }
}
