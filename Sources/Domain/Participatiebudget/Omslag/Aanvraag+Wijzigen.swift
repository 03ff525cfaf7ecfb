extension Aanvraag {
    /// Asks to change what was granted, after the announcement (Awb 4:1).
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `FUNCTIESCHEIDING`, `GEEN_VERLENING`,
    ///   `WIJZIGING_LOOPT`.
    public func vraagWijziging(
        _ wat: Verzegeling, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.wijzigingVragen)
        try eisEigen(context)
        try eisGeenAndereRol(context.actor)
        try eisVerlening()
        guard omslag.openWijziging == nil else {
            throw Regelbreuk(
                Wijzigingsregel.loopt,
                "een eerder verzoek om wijziging is nog niet afgedaan; wacht dat besluit en zijn "
                    + "bekendmaking af")
        }
        return .omslag(
            .wijzigingGevraagd(
                Wijzigingsverzoek(wat: wat, door: context.actor, op: context.datum)))
    }

    /// Decides on a request for a change, with the mandate for what was granted (Awb 4:13, 10:3).
    ///
    /// A refusal waits for a hearing, or the reason why there was none (Awb 4:7, 4:12 lid 2).
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `WIJZIGING_NIET_GEVRAAGD`,
    ///   `WIJZIGING_NIET_GEHOORD`, `MANDAAT`.
    public func besluitWijziging(
        _ uitkomst: Wijzigingsverzoek.Uitkomst, motivering: Verzegeling, regeling: Regeling,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.wijzigingBesluiten)
        guard let verzoek = omslag.openWijziging, verzoek.beslissing == nil else {
            throw Wijzigingsregel.geenVerzoek("te besluiten")
        }
        try eisGeenIndiener(context)
        try eisAndere(
            dan: beoordelers.map { ($0, "beoordeelde de aanvraag") }
                + [
                    (verzoek.door, "vroeg om de wijziging"),
                    (verzoek.horen?.door, "hoorde de aanvrager"),
                ], context)
        let moetHoren = uitkomst == .afgewezen && aard(onder: regeling).isBeschikking
        guard !moetHoren || verzoek.horen != nil else {
            throw Regelbreuk(
                Wijzigingsregel.nietGehoord,
                "een wijziging afwijzen kan na horen; leg vast dat de aanvrager is gehoord, of "
                    + "waarom dat niet nodig is")
        }
        try eisMandaat(voor: nogVerleend, regeling, context)
        return .omslag(
            .wijzigingBesloten(
                .init(
                    uitkomst: uitkomst, motivering: motivering, door: context.actor,
                    op: context.datum)))
    }

    /// Records that the decision on a request for a change was announced (Awb 3:40, 3:41).
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `WIJZIGING_NIET_GEVRAAGD`, `BEKENDMAKINGSDATUM`,
    ///   `GEEN_TOESTEMMING`.
    public func maakWijzigingBekend(
        _ kanaal: Bekendmaking.Kanaal, op datum: Datum, _ grondslag: Klokgrondslag,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.wijzigingBekendmaken)
        try eisGeenIndiener(context)
        guard let beslissing = omslag.openWijziging?.beslissing else {
            throw Wijzigingsregel.geenVerzoek("bekend te maken")
        }
        guard (beslissing.op...max(beslissing.op, context.datum)).contains(datum) else {
            throw Regelbreuk(
                Bekendmakingsregel.bekendmakingsdatum,
                "op de wijziging is \(beslissing.op.zonderWeekdag) besloten en vandaag is het "
                    + "\(context.datum.zonderWeekdag); \(datum.zonderWeekdag) ligt daar niet "
                    + "tussen")
        }
        try eisBereikbaar(kanaal)
        let voluit = try verzending(kanaal, op: datum, grondslag)
        // The request is about what was granted, so nothing is paid on it.
        return .omslag(
            .wijzigingBekendgemaakt(
                .init(
                    kanaal: kanaal, bezwaarTot: voluit.bezwaarTot, betalenTot: nil,
                    voorlopig: voluit.voorlopig, kalender: voluit.kalender), op: datum))
    }

    /// Refuses what only somebody can do who was granted something.
    func eisVerlening() throws(Regelbreuk) {
        guard nogVerleend > .nul else {
            throw Regelbreuk(
                Wijzigingsregel.geenVerlening,
                omslag.afgestaan > .nul
                    ? "van de hele verlening is al afgezien"
                    : "er is niets verleend; dien een nieuwe aanvraag in")
        }
    }
}

/// The rules that can refuse a change or renunciation after the grant.
public enum Wijzigingsregel: String, Regel {
    /// Nothing was granted, or nothing is left of it.
    case geenVerlening = "GEEN_VERLENING"
    /// An earlier request is not settled.
    case loopt = "WIJZIGING_LOOPT"
    /// No request waits for this.
    case nietGevraagd = "WIJZIGING_NIET_GEVRAAGD"
    /// A refusal of a change without a hearing.
    case nietGehoord = "WIJZIGING_NIET_GEHOORD"
    /// Renouncing nothing, or more than there is.
    case afstandBedrag = "AFSTAND_BEDRAG"

    /// The refusal of an act for which there is no request in the right state.
    static func geenVerzoek(_ wat: String) -> Regelbreuk {
        Regelbreuk(
            Self.nietGevraagd, "er is geen verzoek om wijziging dat wacht, dus niets \(wat)")
    }

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .geenVerlening, .afstandBedrag: .awb("4:48 lid 1")
        case .loopt, .nietGevraagd: .awb("4:1")
        case .nietGehoord: .awb("4:12 lid 2")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .geenVerlening: "Wijzigen of afzien kan alleen wie iets is verleend."
        case .loopt: "Op een verzoek om wijziging is besloten voordat er een volgend komt."
        case .nietGevraagd: "Over een wijziging gaat alles na een verzoek dat nog wacht."
        case .nietGehoord: "Een wijziging wordt afgewezen na horen, of met de reden waarom niet."
        case .afstandBedrag: "Afgezien wordt van meer dan nul en hooguit wat is verleend."
        }
    }
}
