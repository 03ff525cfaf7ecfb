extension Aanvraagovergang {
    /// Where an application is after a transition.
    public enum Vervolg: Hashable, Sendable {
        /// In the phase in which it was.
        case blijft
        /// In this phase.
        case wordt(Aanvraag.Fase)
        /// Back in the phase in which it was before completion was asked for.
        case terug
    }

    /// What a transition does to the ledger of the budget.
    public enum Grootboekgevolg: String, CaseIterable, Sendable {
        /// Nothing.
        case geen
        /// Books what is granted.
        case boekt = "boekt wat wordt verleend"
        /// Takes the first booking back and books the new decision.
        case boektOpnieuw = "boekt de eerste boeking terug en het nieuwe besluit in"
        /// Gives back what is not needed; after the budget year it falls free.
        case geeftTerug = "geeft terug; na het budgetjaar valt het vrij"
    }

    /// What a transition does to terms of law.
    public enum Termijngevolg: String, CaseIterable, Sendable {
        /// Nothing.
        case geen
        /// The term for deciding begins (Awb 4:13).
        case begint = "de beslistermijn begint"
        /// The term for deciding stands still (Awb 4:15).
        case staatStil = "de beslistermijn staat stil"
        /// It runs again (Awb 4:15).
        case looptVerder = "de beslistermijn loopt verder"
        /// A reasonable term gets longer, once (Awb 4:14 lid 3).
        case verschuift = "een redelijke beslistermijn wordt één keer langer"
        /// Its last day is calculated again (Algemene termijnenwet 3 lid 3).
        case herberekend = "de uiterste beslisdatum wordt opnieuw berekend"
        /// Nothing needs to be decided any more.
        case vervalt = "er hoeft niet meer te worden besloten"
        /// Two weeks later a penalty can begin (Awb 4:17 lid 3).
        case dwangsom = "twee weken later kan een dwangsom beginnen"
        /// No penalty is due (Awb 4:17 lid 5).
        case geenDwangsom = "er is geen dwangsom verschuldigd"
        /// The term for advice begins (Awb 3:6).
        case adviesBegint = "de adviestermijn begint"
        /// Advice need not be waited for any more.
        case adviesEindigt = "op advies hoeft niet meer te worden gewacht"
        /// Those of the decision that it takes the place of end; its announcement begins new ones.
        case vervangt = "de termijnen van het eerdere besluit vervallen"
        /// The terms to object and to pay begin, and a penalty ends (Awb 6:8, 4:87, 4:17).
        case bezwaar = "een dwangsom eindigt; de termijnen voor bezwaar en betaling beginnen"
        /// The term to object to a decision on a change begins (Awb 6:8).
        case bezwaarWijziging = "de termijn voor bezwaar tegen dit besluit begint"
        /// The term for the answer of a department begins.
        case antwoordBegint = "de termijn voor het antwoord begint"
        /// The answer is there.
        case antwoordEindigt = "op het antwoord hoeft niet meer te worden gewacht"
    }

    /// Where it stands.
    public var artikel: Artikel {
        switch self {
        case .opstellen: .awb("4:2")
        case .indienen: .awb("4:1")
        case .beoordelen: .regeling("actieve bijdrage")
        case .afwijken: .awb("4:84")
        case .adviesVragen: .awb("3:6")
        case .adviesUitbrengen: .awb("3:5")
        case .aanvullingVragen, .aanvullen, .doorgaan, .buitenBehandeling: .awb("4:5")
        case .intrekken: .awb("4:1")
        case .opschorten: .awb("4:15 lid 2")
        case .hervatten: .awb("4:15 lid 4")
        case .mededelen: .awb("4:14")
        case .ingebrekestelling: .awb("4:17 lid 3")
        case .herbereken: .termijnenwet("3 lid 3")
        case .besluiten: .awb("4:13")
        case .horen: .awb("4:7")
        case .vervangen, .bekendmaken: .awb("3:40")
        case .toestemming: .awb("2:8")
        case .levering: .awb("4:37")
        case .inschrijven, .wijzigingVragen: .awb("4:1")
        case .bijlageToevoegen, .bijlageVerwijderen: .awb("4:2 lid 2")
        case .wijzigingBesluiten: .awb("4:13")
        case .wijzigingBekendmaken: .awb("3:41")
        case .afzien: .awb("4:48 lid 1")
        case .contactOverdragen: .awb("2:1 lid 1")
        case .medeaanvrager: .awb("4:2 lid 1")
        case .kwestieMelden, .kwestieBeantwoorden: .regeling("structurele kwestie")
        case .afronden: .awb("6:9 lid 2")
        case .alsnog: .regeling("wachtlijst")
        case .scoren: .regeling("tender")
        case .geenDwangsom: .awb("4:17 lid 5")
        }
    }

    /// What it does to the ledger.
    public var grootboek: Grootboekgevolg {
        switch self {
        case .besluiten, .alsnog: .boekt
        case .vervangen: .boektOpnieuw
        case .afzien: .geeftTerug
        case .opstellen, .indienen, .beoordelen, .afwijken, .adviesVragen, .adviesUitbrengen,
            .aanvullingVragen, .aanvullen, .doorgaan, .buitenBehandeling, .intrekken, .opschorten,
            .hervatten, .mededelen, .ingebrekestelling, .herbereken, .horen, .bekendmaken,
            .toestemming, .levering, .inschrijven, .bijlageToevoegen, .bijlageVerwijderen,
            .wijzigingVragen, .wijzigingBesluiten, .wijzigingBekendmaken, .contactOverdragen,
            .medeaanvrager, .kwestieMelden, .kwestieBeantwoorden, .afronden, .scoren,
            .geenDwangsom:
            .geen
        }
    }

    /// What it does to terms.
    public var termijn: Termijngevolg {
        switch self {
        case .indienen, .inschrijven: .begint
        case .aanvullingVragen, .opschorten: .staatStil
        case .aanvullen, .doorgaan, .hervatten: .looptVerder
        case .mededelen: .verschuift
        case .herbereken: .herberekend
        case .intrekken: .vervalt
        case .ingebrekestelling: .dwangsom
        case .geenDwangsom: .geenDwangsom
        case .adviesVragen: .adviesBegint
        case .adviesUitbrengen: .adviesEindigt
        case .bekendmaken: .bezwaar
        case .wijzigingBekendmaken: .bezwaarWijziging
        case .kwestieMelden: .antwoordBegint
        case .kwestieBeantwoorden: .antwoordEindigt
        case .alsnog: .vervangt
        // A decision that nobody knows of yet does not end a default.
        case .besluiten, .buitenBehandeling, .vervangen: .geen
        case .opstellen, .beoordelen, .afwijken, .horen, .toestemming, .levering,
            .bijlageToevoegen, .bijlageVerwijderen, .wijzigingVragen, .wijzigingBesluiten,
            .afzien, .contactOverdragen, .medeaanvrager, .afronden, .scoren:
            .geen
        }
    }
}
