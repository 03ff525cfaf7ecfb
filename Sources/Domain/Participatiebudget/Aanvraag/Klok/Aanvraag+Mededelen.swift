extension Aanvraag {
    /// Tells the applicant that the decision will be late, and when it comes (Awb 4:14).
    ///
    /// A statutory term is not moved by it (lid 1). A reasonable one is, by the first notice that
    /// is given within the term (lid 3).
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `MEDEDELING_NIET_LATER`.
    public func deelVertragingMee(
        verwacht: Datum, _ grondslag: Klokgrondslag, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.mededelen)
        try eisGeenIndiener(context)
        let (klok, eerst) = try lopend(grondslag)
        let vandaag = context.datum
        guard verwacht > klok.uitersteDatum, verwacht > vandaag else {
            throw Regelbreuk(
                Klokregel.mededelingNietLater,
                "de uiterste beslisdatum is \(klok.uitersteDatum.zonderWeekdag) en vandaag is het "
                    + "\(vandaag.zonderWeekdag); \(verwacht.zonderWeekdag) ligt niet na beide")
        }
        let verschuift =
            klok.start.bron == .redelijk && vandaag <= klok.uitersteDatum
            && !klok.mededelingen.contains(where: \.verschuift)
        let mededeling = Klok.Vertragingsmededeling(
            op: vandaag, verwacht: verwacht, verschuift: verschuift)
        var nieuw = klok
        nieuw.mededelingen.append(mededeling)
        let einde = try nieuw.bereken(met: grondslag.kalender).eindDatum
        return eerst + [.klok(.vertragingMedegedeeld(mededeling, uiterste: einde))]
    }
}
