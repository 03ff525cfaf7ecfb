extension Aanvraag {
    /// Records a hearing, or the reason why there was none, before the announcement (Awb 4:7-4:12).
    ///
    /// After it, the hearing is about a request for a change that waits for a decision.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `HOORDATUM`, `WIJZIGING_NIET_GEVRAAGD`,
    ///   `NIET_GEHOORD`.
    public func horen(
        _ wijze: Bekendmaking.Hoorwijze, op datum: Datum, toelichting: Verzegeling,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.horen)
        try eisGeenIndiener(context)
        try eisAndere(dan: [(besluit?.beslisser, "besloot op de aanvraag")], context)
        let wacht = omslag.openWijziging.map { $0.beslissing == nil } ?? false
        guard fase != .bekendgemaakt || wacht else {
            throw Wijzigingsregel.geenVerzoek("om over te horen")
        }
        guard datum <= context.datum else {
            throw Regelbreuk(
                Bekendmakingsregel.hoordatum,
                "\(datum.zonderWeekdag) moet nog komen; leg het horen vast als het is gebeurd")
        }
        try eisPassend(wijze)
        return .rondBesluit(
            .gehoord(
                .init(wijze: wijze, op: datum, toelichting: toelichting, door: context.actor)))
    }

    /// Whether the decision refuses something that a hearing must come before (Awb 4:12 lid 2).
    ///
    /// Only a beschikking does: not a line of the own budget, and not a decision in private law.
    public func vraagtHoren(onder regeling: Regeling) -> Bool {
        guard let besluit, aard(onder: regeling).isBeschikking else { return false }
        switch besluit.uitkomst {
        // Not to treat an application is no refusal of it (Awb 4:5 and 4:12).
        case .verleend, .buitenBehandeling: return false
        case .deelsVerleend, .geweigerd: return true
        case .directVastgesteld: return besluit.isDeel
        }
    }
}
