extension Aanvraag {
    /// Calculates the last day for deciding again, with the calendar of this installation.
    ///
    /// A later holiday decree never changes a date silently: the event says which calendar and
    /// which day (Algemene termijnenwet 3 lid 3).
    /// - Throws: `FASE`, `NIETS_TE_HERBEREKENEN`.
    public func herbereken(
        _ grondslag: Klokgrondslag, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.herbereken)
        let (klok, eerst) = try lopend(grondslag)
        guard !eerst.isEmpty else {
            throw Regelbreuk(
                Klokregel.nietsTeHerberekenen,
                "de uiterste beslisdatum \(klok.uitersteDatum.zonderWeekdag) is al berekend met "
                    + "kalender \(klok.kalender)")
        }
        return eerst
    }
}
