extension Aanvraag {
    /// Records that the decision was announced; only that brings it into force (Awb 3:40, 3:41).
    ///
    /// The terms that begin with it are counted once, here, and kept with the version of the
    /// calendar. On a grant the accepted pledge becomes an obligation (Awb 4:37-4:39). Where the
    /// regeling has a waiting list, who was refused on the ceiling comes on it.
    /// - Parameter laatste: the day on which something was last recorded in this file.
    /// - Throws: `FASE`, `BEKENDMAKINGSDATUM`, `GEEN_TOESTEMMING`, `NIET_GEHOORD`.
    public func bekendmaken(
        _ kanaal: Bekendmaking.Kanaal, op datum: Datum, laatste: Datum, _ grondslag: Klokgrondslag,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.bekendmaken)
        try eisGeenIndiener(context)
        guard datum <= context.datum else {
            throw Regelbreuk(
                Bekendmakingsregel.bekendmakingsdatum,
                "\(datum.zonderWeekdag) moet nog komen; leg de bekendmaking vast als zij is gebeurd"
            )
        }
        guard datum >= laatste else {
            throw Regelbreuk(
                Bekendmakingsregel.bekendmakingsdatum,
                "op \(laatste.zonderWeekdag) is in dit dossier nog iets vastgelegd; "
                    + "bekendmaken kan niet eerder zijn gebeurd")
        }
        try eisBereikbaar(kanaal)
        try eisGehoord(grondslag.regeling)
        var verzending = try verzending(kanaal, op: datum, grondslag)
        // Paper goes out by hand; what goes electronically is sent by the outbox.
        if kanaal == .elektronisch { verzending.ontvanger = contact ?? ingediendDoor }
        let wacht =
            grondslag.regeling.inhoud.opties.wachtlijst && wachtlijst == nil
            && besluit?.grond == .plafond
        return [.rondBesluit(.bekendgemaakt(verzending, op: datum))]
            + (verplichtend.map { [.rondBesluit(.verplichtingOpgelegd($0))] } ?? [])
            + (wacht ? [.rondBesluit(.opWachtlijst(op: datum))] : [])
    }

    /// Refuses to send electronically to who did not consent (Awb 2:8).
    func eisBereikbaar(_ kanaal: Bekendmaking.Kanaal) throws(Regelbreuk) {
        guard kanaal != .elektronisch || bekendmaking?.adres != nil else {
            throw Regelbreuk(
                Bekendmakingsregel.geenToestemming,
                "de aanvrager heeft niet laten weten elektronisch bereikbaar te zijn; leg de "
                    + "toestemming vast of kies post of uitreiking")
        }
    }

    /// Refuses a refusal without a hearing, or with a reason that is not that of this decision.
    private func eisGehoord(_ regeling: Regeling) throws(Regelbreuk) {
        guard vraagtHoren(onder: regeling) else { return }
        guard let horen = bekendmaking?.horen else {
            throw Regelbreuk(
                Bekendmakingsregel.nietGehoord,
                "dit besluit weigert iets en de aanvrager is niet gehoord; leg het horen vast, of "
                    + "waarom dat niet nodig is")
        }
        try eisPassend(horen.wijze)
    }

    /// Refuses the reason that only the ceiling counts, for a decision on another ground.
    func eisPassend(_ wijze: Bekendmaking.Hoorwijze) throws(Regelbreuk) {
        guard wijze == .alleenPlafond, let besluit, besluit.grond != .plafond else { return }
        throw Regelbreuk(
            Bekendmakingsregel.nietGehoord,
            "alleen_plafond kan alleen als het plafond de reden is, en de grond van dit besluit is "
                + "een andere; hoor de aanvrager, of leg vast waarom dat niet nodig is")
    }

    /// The announcement with the terms that it starts: six weeks to object, six weeks to pay.
    ///
    /// Only a beschikking starts them; what is paid in private law or inside the municipality has
    /// no term of the Awb.
    public func verzending(
        _ kanaal: Bekendmaking.Kanaal, op datum: Datum, _ grondslag: Klokgrondslag
    ) throws(Regelbreuk) -> Bekendmaking.Verzending {
        let kalender = grondslag.kalender
        guard aard(onder: grondslag.regeling).isBeschikking else {
            return .init(
                kanaal: kanaal, bezwaarTot: nil, betalenTot: nil, voorlopig: false,
                kalender: kalender.versie)
        }
        let einde: Termijnuitkomst
        do {
            einde = try Termijn(soort: .awb, duur: .zesWeken, begin: datum)
                .bereken(met: kalender)
        } catch {
            throw Regelbreuk(
                Bekendmakingsregel.bekendmakingsdatum,
                "de bezwaartermijn vanaf \(datum.zonderWeekdag) past niet in de kalender")
        }
        return .init(
            kanaal: kanaal, bezwaarTot: einde.eindDatum,
            betalenTot: (besluit?.verleend ?? .nul) == .nul ? nil : einde.eindDatum,
            voorlopig: einde.voorlopig, kalender: kalender.versie)
    }
}
