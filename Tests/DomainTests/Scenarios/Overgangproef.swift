import Domain
import Testing

/// One application and its budget, on which every act is tried by every role.
struct Overgangproef {
    /// What came of an act.
    enum Uitslag: Hashable {
        case gedaan
        case geenRol
        case regel(String)
    }

    static let vandaag = "2026-04-01"
    static let id = ID<Aanvraag>(hoog: 7, laag: 60)

    var proef: Proefaanvraag
    private(set) var budget: Budget
    private(set) var boekingen: [BudgetGebeurtenis] = []

    /// An application in a phase, on 1 April 2026; one that is closed was settled directly.
    init(
        _ fase: Aanvraag.Fase, rechtsvorm: Aanvraag.Rechtsvorm = .informeleGroep,
        afdoening: Regeling.Afdoening? = nil
    ) throws {
        budget = try Proefbudget.budget()
        proef = try Proefaanvraag(
            rechtsvorm: rechtsvorm,
            opties: .init(afdoening: afdoening ?? (fase == .afgerond ? .direct : .verlening)))
        switch fase {
        case .concept: break
        case .ingediend: try proef.dienIn(op: "2026-03-02")
        case .aanvullingGevraagd:
            try proef.dienIn(op: "2026-03-02")
            try proef.vraag(op: "2026-03-10", uiterlijk: "2026-03-24")
        case .inBehandeling:
            try proef.dienIn(op: "2026-03-02")
            try proef.beoordeel(op: "2026-03-03")
        case .ingetrokken:
            try proef.dienIn(op: "2026-03-02")
            try proef.trekIn(op: "2026-03-04")
        case .besloten, .bekendgemaakt, .afgerond:
            try proef.dienIn(op: "2026-03-02")
            try proef.beoordeel(op: "2026-03-03")
            try voer(.besluiten, Self.context(.beslisser, voor: .besluiten, op: "2026-03-04"))
            guard fase != .besloten else { break }
            try voer(
                .bekendmaken, Self.context(.behandelaar, voor: .bekendmaken, op: "2026-03-05"))
            guard fase == .afgerond else { break }
            try voer(.afronden, Self.context(.behandelaar, voor: .afronden, op: "2026-05-04"))
        }
        boekingen = []
    }

    /// This application with what must go before an act, in a phase in which that act is allowed.
    func gereed(voor overgang: Aanvraagovergang) throws -> Overgangproef {
        guard overgang.van.contains(proef.aanvraag.fase) else { return self }
        var nieuw = self
        switch overgang {
        case .afwijken:
            let teLaag = AanvraagGebeurtenis.bijdrageGetoetst(
                uitkomst: .nietVoldaan, redenen: [.urenTeLaag])
            try nieuw.proef.doe(.behandelaar, op: "2026-03-28") { _, _, _ in [teLaag] }
        case .adviesUitbrengen:
            try nieuw.proef.doe(.behandelaar, op: "2026-03-28") { try $0.adviesVragen($2) }
        case .hervatten:
            try nieuw.proef.schortOp(op: "2026-03-28", "2026-03-29..2026-04-20")
        case .herbereken:
            nieuw.proef.kalender = try Kalender(
                dagen: Array("datum,bron\n2026-04-28,Stb. later\n".utf8),
                besluiten: Array("van,tot,dagen,stand\n2026,2026,1,bekend\n".utf8))
        case .horen where proef.aanvraag.fase == .bekendgemaakt: try nieuw.vraagWijziging()
        case .wijzigingBesluiten: try nieuw.vraagWijziging()
        case .wijzigingBekendmaken:
            try nieuw.vraagWijziging()
            try nieuw.voer(
                .wijzigingBesluiten, Self.context(.beslisser, voor: overgang, op: "2026-03-29"))
        case .bijlageVerwijderen:
            try nieuw.voer(
                .bijlageToevoegen, Self.context(.aanvrager, voor: overgang, op: "2026-03-28"))
        case .kwestieBeantwoorden:
            try nieuw.voer(
                .kwestieMelden, Self.context(.aanvrager, voor: overgang, op: "2026-03-28"))
        case .afronden:
            // Nothing to object to: it can be closed at once.
            return try Overgangproef(
                .bekendgemaakt, rechtsvorm: .wijkraadCommissie, afdoening: .direct)
        case .alsnog:
            return try Self.opWachtlijst()
        case .scoren:
            nieuw.proef.regeling = try Proefaanvraag(
                opties: .init(criteria: [.init(naam: "samen", gewicht: 1)])
            ).regeling
            nieuw.budget.pasToe(.tenderOpengesteld(sluit: try dag("2026-03-20")))
        case .geenDwangsom:
            let geldig = AanvraagGebeurtenis.klok(
                .ingebrekeGesteld(.init(ontvangen: try dag("2026-03-28"), ongeldig: nil)))
            try nieuw.proef.doe(.aanvrager, op: "2026-03-28") { _, _, _ in [geldig] }
        case .opstellen, .indienen, .beoordelen, .adviesVragen, .aanvullingVragen, .aanvullen,
            .doorgaan, .buitenBehandeling, .intrekken, .opschorten, .mededelen,
            .ingebrekestelling, .besluiten, .horen, .vervangen, .bekendmaken, .toestemming,
            .levering, .inschrijven, .bijlageToevoegen, .wijzigingVragen, .afzien,
            .contactOverdragen, .medeaanvrager, .kwestieMelden:
            break
        }
        return nieuw
    }

    private mutating func vraagWijziging() throws {
        try voer(
            .wijzigingVragen, Self.context(.aanvrager, voor: .wijzigingVragen, op: "2026-03-28"))
    }

    /// An application of which a refusal on the ceiling was announced, while now there is room.
    private static func opWachtlijst() throws -> Overgangproef {
        var proef = try Overgangproef(.inBehandeling)
        let opties = Regeling.Opties(wachtlijst: true)
        proef.proef.regeling = try Proefaanvraag(opties: opties).regeling
        try proef.proef.doe(.beslisser, op: "2026-03-04") {
            try $0.besluiten(
                .weigeren(.plafond), id: id, motivering: Proefaanvraag.zegel,
                regeling: $1.regeling, ruimte: Ruimte(saldo: .nul, voorrang: .nul, eerst: []), $2
            ).aanvraag
        }
        try proef.proef.doe(.behandelaar, op: "2026-03-05") {
            [
                try $0.horen(
                    .alleenPlafond, op: $2.datum, toelichting: Proefaanvraag.zegel, $2)
            ]
        }
        try proef.voer(
            .bekendmaken, context(.behandelaar, voor: .bekendmaken, op: "2026-03-05"))
        proef.boekingen = []
        return proef
    }

    /// Somebody in this role: who applies, the chair of another file, or an official.
    static func context(
        _ rol: Rol, voor overgang: Aanvraagovergang, op datum: String = vandaag
    ) throws -> Handelingscontext {
        let mens: Proefaanvraag.Mens =
            switch rol {
            case .aanvrager, .wijkcoordinator: .aanvrager
            case .voorzitter: overgang == .adviesUitbrengen ? .ander : .aanvrager
            case .behandelaar: .behandelaar
            case .beslisser: .beslisser
            case .secretaris, .lid, .secretariaat, .stadsdeelmanager, .vakafdeling,
                .bezwaarbehandelaar, .financieel, .auditor, .beheerder:
                .tweede
            }
        let basis = try Proefaanvraag.context(mens, op: datum)
        return Handelingscontext(
            gemeente: basis.gemeente, actor: basis.actor, rol: rol, mandaat: basis.mandaat,
            moment: basis.moment, verzoek: basis.verzoek, herkomst: basis.herkomst)
    }

    /// Tries an act as it is tried on a database: first the role, then the rules.
    mutating func probeer(_ overgang: Aanvraagovergang, als rol: Rol) throws -> Uitslag {
        let context = try Self.context(rol, voor: overgang)
        guard context.mag(overgang.handeling) else { return .geenRol }
        do {
            try voer(overgang, context)
            return .gedaan
        } catch let breuk as Regelbreuk {
            #expect(!breuk.tekst.isEmpty)
            return .regel(breuk.code)
        }
    }

    private mutating func voer(
        _ overgang: Aanvraagovergang, _ context: Handelingscontext
    ) throws {
        var geboekt: [BudgetGebeurtenis] = []
        let stand = budget
        try proef.doe(context) { aanvraag, grondslag, context in
            let gevolg = try aanvraag.gevolg(van: overgang, op: stand, grondslag, context)
            geboekt = gevolg.budget
            return gevolg.aanvraag
        }
        for gebeurtenis in geboekt { budget.pasToe(gebeurtenis) }
        boekingen += geboekt
    }
}

extension Aanvraag {
    /// The events of an act, with input that nothing is wrong with.
    fileprivate func gevolg(
        van overgang: Aanvraagovergang, op budget: Budget, _ grondslag: Klokgrondslag,
        _ context: Handelingscontext
    ) throws -> (aanvraag: [AanvraagGebeurtenis], budget: [BudgetGebeurtenis]) {
        let zegel = Proefaanvraag.zegel
        let ruimte = Ruimte(saldo: budget.beschikbaar, voorrang: .nul, eerst: [])
        switch overgang {
        case .besluiten:
            return try besluiten(
                .verlenen(inhoud.gevraagd), id: Overgangproef.id, motivering: zegel,
                regeling: grondslag.regeling, ruimte: ruimte, context)
        case .alsnog:
            return try verleenAlsnog(
                nil, id: Overgangproef.id, motivering: zegel, regeling: grondslag.regeling,
                jaar: budget.jaar, ruimte: ruimte, context)
        case .vervangen:
            let terug = teruggeboekt(Overgangproef.id, op: budget)
            var zonder = budget
            for gebeurtenis in terug { zonder.pasToe(gebeurtenis) }
            return try vervangen(
                .verlenen(Bedrag(cent: 40_000), rest: .valtNietOnderRegeling),
                id: Overgangproef.id, motivering: zegel, reden: zegel,
                regeling: grondslag.regeling, terug: terug,
                ruimte: Ruimte(saldo: zonder.beschikbaar, voorrang: .nul, eerst: []), context)
        case .opstellen, .indienen, .beoordelen, .afwijken, .adviesVragen, .adviesUitbrengen,
            .horen, .bekendmaken, .toestemming, .levering, .afronden, .scoren:
            return (try aanvraagdaad(overgang, budget, grondslag, context), [])
        case .aanvullingVragen, .aanvullen, .doorgaan, .buitenBehandeling, .intrekken,
            .opschorten, .hervatten, .mededelen, .ingebrekestelling, .herbereken, .geenDwangsom:
            return (try klokdaad(overgang, budget, grondslag, context), [])
        case .afzien:
            let gevolg = try zieAf(
                van: Bedrag(cent: 30_000), reden: zegel, id: Overgangproef.id, budget: budget,
                context)
            return ([gevolg.aanvraag], gevolg.budget)
        case .inschrijven, .bijlageToevoegen, .bijlageVerwijderen, .wijzigingVragen,
            .wijzigingBesluiten, .wijzigingBekendmaken, .contactOverdragen, .medeaanvrager,
            .kwestieMelden, .kwestieBeantwoorden:
            return (try omslagdaad(overgang, budget, grondslag, context), [])
        }
    }

    private func omslagdaad(
        _ overgang: Aanvraagovergang, _ budget: Budget, _ grondslag: Klokgrondslag,
        _ context: Handelingscontext
    ) throws -> [AanvraagGebeurtenis] {
        let zegel = Proefaanvraag.zegel
        let vreemde: ID<Persoon> = try Proefaanvraag.id(40)
        switch overgang {
        case .inschrijven:
            return try inschrijven(
                .init(ingang: .balie, ontvangenOp: context.datum),
                #require(Kenmerk(.aanvraag, jaar: 2026, nummer: 7)), budget: budget, grondslag,
                context)
        case .bijlageToevoegen:
            return [
                try voegBijlageToe(
                    Proefaanvraag.id(50), hash: .nul, omvang: 3, soort: .pdf, naam: zegel, context)
            ]
        case .bijlageVerwijderen: return [try verwijderBijlage(1, reden: zegel, context)]
        case .wijzigingVragen: return [try vraagWijziging(zegel, context)]
        case .wijzigingBesluiten:
            return [
                try besluitWijziging(
                    .toegestaan, motivering: zegel, regeling: grondslag.regeling, context)
            ]
        case .wijzigingBekendmaken:
            return [
                try maakWijzigingBekend(
                    .post, op: context.datum, grondslag, context)
            ]
        case .contactOverdragen: return [try draagOver(aan: vreemde, reden: zegel, context)]
        case .medeaanvrager: return [try voegMedeaanvragerToe(vreemde, context)]
        case .kwestieMelden:
            let afdeling: ID<Persoon> = try Proefaanvraag.id(Proefaanvraag.Mens.tweede.rawValue)
            return [try meldKwestie(zegel, afdeling: afdeling, context)]
        case .kwestieBeantwoorden: return [try beantwoordKwestie(zegel, context)]
        default: preconditionFailure("an act that is done elsewhere")
        }
    }

    private func aanvraagdaad(
        _ overgang: Aanvraagovergang, _ budget: Budget, _ grondslag: Klokgrondslag,
        _ context: Handelingscontext
    ) throws -> [AanvraagGebeurtenis] {
        let zegel = Proefaanvraag.zegel
        switch overgang {
        case .indienen:
            let kenmerk = try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: 7))
            return try indienen(kenmerk, budget: budget, grondslag, context)
        case .beoordelen: return try beoordelen(regeling: grondslag.regeling, context)
        case .afwijken:
            return try afwijken(motivering: zegel, regeling: grondslag.regeling, context)
        case .adviesVragen: return try adviesVragen(context)
        case .adviesUitbrengen:
            return [try adviseren(.positief, bedrag: nil, tekst: zegel, context)]
        case .horen:
            return [try horen(.mondeling, op: context.datum, toelichting: zegel, context)]
        case .bekendmaken:
            return try bekendmaken(
                .post, op: context.datum, laatste: dag("2026-03-04"), grondslag, context)
        case .toestemming: return [try toestemming(zegel, context)]
        case .afronden: return [try afronden(jaar: budget.jaar, context)]
        case .scoren:
            return [
                try scoren(
                    [("samen", 70)], regeling: grondslag.regeling, budget: budget, context)
            ]
        case .levering:
            return [
                try leveren(
                    .init(
                        regel: 1, uren: Decimaal(8), bewoners: 3, op: context.datum, bewijs: zegel,
                        bestand: nil), context)
            ]
        default: preconditionFailure("an act that is done elsewhere")
        }
    }

    private func klokdaad(
        _ overgang: Aanvraagovergang, _ budget: Budget, _ grondslag: Klokgrondslag,
        _ context: Handelingscontext
    ) throws -> [AanvraagGebeurtenis] {
        let zegel = Proefaanvraag.zegel
        switch overgang {
        case .aanvullingVragen:
            return try vraagAanvulling(
                ontbreekt: zegel, uiterlijk: dag("2026-04-15"), grondslag, context)
        case .aanvullen:
            return try vulAan(
                .init(
                    op: context.datum, door: context.actor, gevraagd: inhoud.gevraagd,
                    bewoners: 6, toezeggingen: inhoud.toezeggingen, toelichting: zegel),
                grondslag, context)
        case .doorgaan: return try gaZonderAanvulling(motivering: zegel, grondslag, context)
        case .buitenBehandeling:
            return try laatBuitenBehandeling(
                motivering: zegel, saldo: budget.beschikbaar, grondslag, context)
        case .intrekken: return try trekIn(reden: zegel, grondslag, context)
        case .opschorten:
            let dagen = try dag("2026-04-02")...dag("2026-04-03")
            return try schortOp(
                .init(grond: .overmacht, dagen: dagen, motivering: zegel), grondslag, context)
        case .hervatten: return try hervat(op: context.datum, grondslag, context)
        case .mededelen:
            return try deelVertragingMee(verwacht: dag("2026-07-01"), grondslag, context)
        case .ingebrekestelling:
            return try stelInGebreke(ontvangen: context.datum, grondslag, context)
        case .herbereken: return try herbereken(grondslag, context)
        case .geenDwangsom:
            return try sluitDwangsomUit(.kennelijk, motivering: zegel, grondslag, context)
        default: preconditionFailure("an act that is done elsewhere")
        }
    }
}
