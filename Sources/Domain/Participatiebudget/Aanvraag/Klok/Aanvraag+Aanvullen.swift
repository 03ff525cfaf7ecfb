extension Aanvraag {
    /// Completes the application; it goes back to where it was, with the rank of this day.
    ///
    /// Also after the time for it has lapsed, as long as nothing was decided; the term then runs
    /// since that lapse (Awb 4:5, 4:15 lid 1).
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `FUNCTIESCHEIDING`, `AANVULLING_BEDRAG`.
    public func vulAan(
        _ aanvulling: Aanvulling, _ grondslag: Klokgrondslag, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.aanvullen)
        try eisEigen(context)
        try eisAndere(dan: beoordelers.map { ($0, "beoordeelde de aanvraag") }, context)
        guard aanvulling.gevraagd > .nul, aanvulling.gevraagd <= inhoud.gevraagd else {
            throw Regelbreuk(
                Klokregel.aanvullingBedrag,
                "gevraagd is \(inhoud.gevraagd); met een aanvulling kan dat hooguit lager worden, "
                    + "niet \(aanvulling.gevraagd); dien voor meer een nieuwe aanvraag in",
                getallen: [
                    "gevraagdCent": inhoud.gevraagd.cent, "bedragCent": aanvulling.gevraagd.cent,
                ])
        }
        let (klok, eerst) = try lopend(grondslag)
        var nieuw = klok
        nieuw.beeindigAanvulronde(op: aanvulling.op, door: aanvulling.door, aangevuld: true)
        let einde = try nieuw.bereken(met: grondslag.kalender).eindDatum
        return eerst + [.klok(.aangevuld(aanvulling, uiterste: einde))]
    }
}
