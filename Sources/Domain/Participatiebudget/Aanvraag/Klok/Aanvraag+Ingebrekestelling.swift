extension Aanvraag {
    /// Records that a written notice of default was received, and whether it has effect (Awb 4:17).
    ///
    /// One that came before the term had passed is recorded as not valid: nothing counts from it.
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `ONTVANGSTDATUM_ONMOGELIJK`.
    public func stelInGebreke(
        ontvangen: Datum, _ grondslag: Klokgrondslag, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.ingebrekestelling)
        try eisEigen(context)
        let (klok, eerst) = try lopend(grondslag)
        guard ontvangen >= klok.start.ontvangst, ontvangen <= context.datum else {
            throw Regelbreuk(
                Klokregel.ontvangstdatumOnmogelijk,
                "de aanvraag kwam op \(klok.start.ontvangst.zonderWeekdag) en vandaag is het "
                    + "\(context.datum.zonderWeekdag); \(ontvangen.zonderWeekdag) ligt daar "
                    + "niet tussen")
        }
        let ongeldig: Klok.Ingebrekestelling.Ongeldigheid? =
            if !aard(onder: grondslag.regeling).isBeschikking {
                .geenBeschikking
            } else if ontvangen <= klok.uitersteDatum {
                .teVroeg
            } else {
                nil
            }
        return eerst + [
            .klok(.ingebrekeGesteld(.init(ontvangen: ontvangen, ongeldig: ongeldig)))
        ]
    }
}

extension Aanvraag.Klok.Ingebrekestelling.Ongeldigheid {
    /// Why it has no effect, as people say it.
    public var inWoorden: String {
        switch self {
        case .teVroeg: "de beslistermijn was nog niet voorbij"
        case .geenBeschikking: "op deze aanvraag volgt geen beschikking"
        }
    }
}
