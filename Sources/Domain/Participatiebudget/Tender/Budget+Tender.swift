extension Budget {
    /// Opens the tender of this budget, with its closing day (Awb 4:26 lid 2).
    /// - Throws: `TENDER_GEEN`, `TENDER_AL_OPEN`, `TENDER_SLUITDAG`.
    public func stelTenderOpen(
        sluit: Datum, regeling: Regeling, _ context: Handelingscontext
    ) throws(Regelbreuk) -> BudgetGebeurtenis {
        try Self.eisTender(regeling)
        if let tender = verloop.tender {
            throw Regelbreuk(
                Tenderregel.alOpen,
                "deze tender is al opengesteld en sluit op \(tender.sluit.zonderWeekdag)")
        }
        guard sluit > context.datum else {
            throw Regelbreuk(
                Tenderregel.sluitdag,
                "het is vandaag \(context.datum.zonderWeekdag); kies een latere sluitdag")
        }
        return .tenderOpengesteld(sluit: sluit)
    }

    private static func eisTender(_ regeling: Regeling) throws(Regelbreuk) {
        guard regeling.inhoud.opties.isTender else {
            throw Regelbreuk(
                Tenderregel.geenTender,
                "onder deze regeling gaat het geld in volgorde van ontvangst; er is geen tender")
        }
    }

    /// The tender of this budget, once nobody can apply any more.
    func geslotenTender(
        _ regeling: Regeling, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Tender {
        try Self.eisTender(regeling)
        guard let tender = verloop.tender, tender.sluit < context.datum else {
            throw Regelbreuk(
                Tenderregel.looptNog,
                verloop.tender.map {
                    "de tender sluit op \($0.sluit.zonderWeekdag); ga daarna verder"
                }
                    ?? "de tender is nog niet opengesteld")
        }
        return tender
    }

    /// Refuses an application that comes before or after the tender is open, and one that came in
    /// time but is recorded when the places were given.
    func eisInTender(_ regeling: Regeling, op datum: Datum) throws(Regelbreuk) {
        guard regeling.inhoud.opties.isTender else { return }
        guard let tender = verloop.tender else {
            throw Regelbreuk(
                Tenderregel.nietOpen, "de tender van dit budget is nog niet opengesteld")
        }
        guard datum <= tender.sluit else {
            throw Regelbreuk(
                Tenderregel.gesloten,
                "de tender is op \(tender.sluit.zonderWeekdag) gesloten; indienen kan niet meer")
        }
        guard tender.uitslag == nil else {
            throw Regelbreuk(
                Tenderregel.alGerangschikt,
                "de plaatsen in deze tender zijn al verdeeld, dus zou hierop nooit besloten kunnen "
                    + "worden; leg haar aan de beslisser voor, en dien in bij een volgende tender")
        }
    }

    /// Ranks the applications of a tender by their weighted scores; lots decide among equals.
    ///
    /// Each then has its place in the order of the budget, so that room and order are kept as they
    /// are without a tender.
    /// - Parameters:
    ///   - deelnemers: every application of the budget that was received and is not withdrawn or
    ///     decided.
    /// - Returns: the event of the budget, and the place of each application.
    /// - Throws: `TENDER_GEEN`, `TENDER_LOOPT_NOG`, `TENDER_AL_GERANGSCHIKT`, `TENDER_ONVOLLEDIG`.
    public func rangschik(
        _ deelnemers: [(id: ID<Aanvraag>, aanvraag: Aanvraag)], regeling: Regeling, zaad: String,
        _ hash: Hashfunctie, _ context: Handelingscontext
    ) throws(Regelbreuk) -> (
        budget: BudgetGebeurtenis, plaatsen: [(id: ID<Aanvraag>, gebeurtenis: AanvraagGebeurtenis)]
    ) {
        let tender = try geslotenTender(regeling, context)
        guard tender.uitslag == nil else { throw Tenderregel.alGerangschikt.breuk }
        let onvolledig = deelnemers.filter {
            !$0.aanvraag.fase.wachtOpBesluit
                || ($0.aanvraag.deelname?.scores.count ?? 0) < Aanvraag.beoordelaarsInTender
        }
        guard onvolledig.isEmpty, !deelnemers.isEmpty else {
            let namen = onvolledig.compactMap(\.aanvraag.kenmerk).map(\.description).sorted()
            throw Regelbreuk(
                Tenderregel.onvolledig,
                namen.isEmpty
                    ? "in deze tender is niets om te rangschikken"
                    : "nog niet compleet of niet door twee mensen gescoord: "
                        + namen.joined(separator: ", "),
                getallen: ["aantal": Int64(onvolledig.count)])
        }
        let criteria = regeling.inhoud.opties.criteria
        let gewogen = deelnemers.map { ($0, $0.aanvraag.gewogen(criteria)) }
        let gelijk = Set(gewogen.map(\.1)).count < gewogen.count
        let loten = Loting.volgorde(
            deelnemers.compactMap(\.aanvraag.kenmerk), zaad: zaad, hash)
        let lot = Dictionary(
            loten.enumerated().map { ($1, $0) }, uniquingKeysWith: { eerste, _ in eerste })
        let volgorde = gewogen.sorted { links, rechts in
            (rechts.1, links.0.aanvraag.kenmerk.flatMap { lot[$0] } ?? 0)
                < (links.1, rechts.0.aanvraag.kenmerk.flatMap { lot[$0] } ?? 0)
        }
        let uitslag = Tender.Uitslag(
            volgorde: volgorde.map { .init(aanvraag: $0.0.id, punten: $0.1) },
            zaad: gelijk ? zaad : nil)
        return (
            .tenderGerangschikt(uitslag),
            volgorde.enumerated().map { nummer, deelnemer in
                (
                    deelnemer.0.id,
                    .tender(
                        .gerangschikt(
                            plaats: Int32(clamping: nummer + 1), punten: deelnemer.1,
                            sluit: tender.sluit))
                )
            }
        )
    }
}

extension Aanvraag {
    /// The scores of all assessors together, each weighed by its criterion.
    func gewogen(_ criteria: [Regeling.Criterium]) -> Int64 {
        (deelname?.scores ?? []).reduce(0) { som, score in
            zip(score.punten, criteria).reduce(som) { $0 &+ $1.0 &* $1.1.gewicht }
        }
    }
}
