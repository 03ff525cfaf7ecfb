extension Aanvraag {
    /// Decides not to treat an application that was not completed in time (Awb 4:5).
    ///
    /// A decision like others, with mandate and reasons, that grants nothing and costs nothing.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `HERSTELTERMIJN_LOOPT`,
    ///   `BUITEN_BEHANDELING_TE_LAAT` (lid 4), `MANDAAT`.
    public func laatBuitenBehandeling(
        motivering: Verzegeling, saldo: Bedrag, _ grondslag: Klokgrondslag,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.buitenBehandeling)
        try eisGeenIndiener(context)
        try eisAndere(dan: beoordelers.map { ($0, "beoordeelde de aanvraag") }, context)
        let (klok, eerst) = try lopend(grondslag)
        let verstreken = try klok.eisVerstreken(op: context.datum)
        let laatste = try Self.laatsteDagBuitenBehandeling(na: verstreken, grondslag.kalender)
        guard context.datum <= laatste else {
            throw Regelbreuk(
                Klokregel.buitenBehandelingTeLaat,
                "dit besluit moest uiterlijk \(laatste.zonderWeekdag) bekend zijn, vier weken na "
                    + "de hersteltermijn van \(verstreken.zonderWeekdag); ga zonder aanvulling "
                    + "verder en besluit op de aanvraag")
        }
        try eisMandaat(voor: inhoud.gevraagd, grondslag.regeling, context)
        return eerst + [
            .besloten(
                Besluit(
                    uitkomst: .buitenBehandeling, verleend: .nul, grond: nil, saldoVoor: saldo,
                    saldoNa: saldo, ruimte: .nul, beslisser: context.actor, motivering: motivering))
        ]
    }

    /// The last day on which a decision not to treat can be announced (Awb 4:5 lid 4).
    /// - Throws: ``Termijnregel``.
    public static func laatsteDagBuitenBehandeling(
        na hersteltermijn: Datum, _ kalender: Kalender
    ) throws(Regelbreuk) -> Datum {
        let termijn = Termijn(
            soort: .awb, duur: .vierWeken, begin: hersteltermijn)
        do { return try termijn.bereken(met: kalender).eindDatum } catch { throw error.alle[0] }
    }
}

extension Duur {
    fileprivate static let vierWeken = Duur(gecontroleerd: 4, .weken)
}
