extension Aanvraag {
    /// Asks the applicant to complete the application, by a date (Awb 4:5, 4:15 lid 1).
    ///
    /// The term stands still from the day after; the date is set in a letter and is never moved.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `HERSTELTERMIJN_TE_KORT`, `BESLISTERMIJN_VOORBIJ`.
    public func vraagAanvulling(
        ontbreekt: Verzegeling, uiterlijk: Datum, _ grondslag: Klokgrondslag,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.aanvullingVragen)
        try eisGeenIndiener(context)
        let vandaag = context.datum
        guard uiterlijk > vandaag else {
            throw Regelbreuk(
                Klokregel.hersteltermijnTeKort,
                "de hersteltermijn eindigt op \(uiterlijk.zonderWeekdag), en het is "
                    + "\(vandaag.zonderWeekdag); kies een latere dag")
        }
        let (klok, eerst) = try lopend(grondslag)
        try klok.eisNietVoorbij(op: vandaag)
        let ronde = Klok.Aanvulronde(
            gevraagdOp: vandaag, hersteltermijn: uiterlijk, door: context.actor,
            ontbreekt: ontbreekt)
        var nieuw = klok
        nieuw.aanvulrondes.append(ronde)
        let einde = try nieuw.bereken(met: grondslag.kalender).eindDatum
        return eerst + [.klok(.aanvullingGevraagd(ronde, uiterste: einde))]
    }
}

extension Aanvraag.Klok {
    /// Refuses to suspend a term of which this is the last day, or that has passed.
    func eisNietVoorbij(op datum: Datum) throws(Regelbreuk) {
        guard datum < uitersteDatum else {
            throw Regelbreuk(
                Klokregel.beslistermijnVoorbij,
                "de beslistermijn eindigt op \(uitersteDatum.zonderWeekdag); daarna valt er niets "
                    + "meer stil te zetten; besluit")
        }
    }
}
