extension Aanvraag {
    /// Suspends the term on another ground than completion (Awb 4:15 lid 2).
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `BESLISTERMIJN_VOORBIJ`, `OPSCHORTING_VOOR_BEGIN`.
    public func schortOp(
        _ onderbreking: Klok.Onderbreking, _ grondslag: Klokgrondslag,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.opschorten)
        try eisGeenIndiener(context)
        let (klok, eerst) = try lopend(grondslag)
        guard onderbreking.dagen.lowerBound <= klok.uitersteDatum else {
            throw Regelbreuk(
                Klokregel.beslistermijnVoorbij,
                "de beslistermijn eindigt op \(klok.uitersteDatum.zonderWeekdag); zij kan niet "
                    + "stilstaan vanaf \(onderbreking.dagen.lowerBound.zonderWeekdag)")
        }
        var nieuw = klok
        nieuw.onderbrekingen.append(onderbreking)
        let einde = try nieuw.bereken(met: grondslag.kalender).eindDatum
        return eerst + [.klok(.opgeschort(onderbreking, uiterste: einde))]
    }
}
