extension Aanvraag {
    /// Goes on with what there is, after the applicant let the time for completing pass (Awb 4:5).
    ///
    /// The rank is that of this day: the day on which the handler finds it complete enough.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `HERSTELTERMIJN_LOOPT`.
    public func gaZonderAanvulling(
        motivering: Verzegeling, _ grondslag: Klokgrondslag, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.doorgaan)
        try eisGeenIndiener(context)
        let (klok, eerst) = try lopend(grondslag)
        try klok.eisVerstreken(op: context.datum)
        var nieuw = klok
        nieuw.beeindigAanvulronde(op: context.datum, door: context.actor, aangevuld: false)
        let einde = try nieuw.bereken(met: grondslag.kalender).eindDatum
        return eerst + [
            .klok(
                .zonderAanvulling(
                    op: context.datum, door: context.actor, motivering: motivering, uiterste: einde)
            )
        ]
    }
}

extension Aanvraag.Klok {
    /// The last day for completing, which must have passed.
    /// - Throws: `HERSTELTERMIJN_LOOPT`.
    @discardableResult
    func eisVerstreken(op datum: Datum) throws(Regelbreuk) -> Datum {
        guard let ronde = aanvulrondes.last else {
            preconditionFailure("completion was never asked for")
        }
        guard datum > ronde.hersteltermijn else {
            throw Regelbreuk(
                Klokregel.hersteltermijnLoopt,
                "de aanvrager kan nog aanvullen tot en met \(ronde.hersteltermijn.zonderWeekdag); "
                    + "wacht tot die dag voorbij is")
        }
        return ronde.hersteltermijn
    }
}
