import Domain
import Testing

@Suite("Ruimte als te laat wordt besloten (Awb 4:25 lid 3)") struct RuimteTests {
    /// What is left now under the ceiling of the application and under that of now, what was left
    /// on the last day, and what that leaves for a grant of EUR 1,000.
    struct Geval: Sendable {
        var nu: Int64
        var onder: Int64?
        var toen: Int64?
        let saldo: Int64
        let teLaat: Bool
        /// What comes above the ceiling on 4:27-2 and on 4:25-3.
        var boven: [Int64] = []
    }

    static let gevallen = [
        Geval(nu: 1_000, toen: nil, saldo: 1_000, teLaat: false),
        Geval(nu: 1_000, toen: 1_000, saldo: 1_000, teLaat: false),
        Geval(nu: 1_000, toen: 400, saldo: 1_000, teLaat: false),
        Geval(nu: 0, toen: 1_000, saldo: 1_000, teLaat: true, boven: [0, 1_000]),
        Geval(nu: 300, toen: 1_000, saldo: 1_000, teLaat: true, boven: [0, 700]),
        Geval(nu: 300, onder: 100, toen: 1_000, saldo: 1_000, teLaat: true, boven: [200, 700]),
        Geval(nu: 1_000, onder: 100, toen: 500, saldo: 1_000, teLaat: false, boven: [900, 0]),
    ]

    @Test("het hoogste saldo telt, en wat er niet onder past komt erboven", arguments: gevallen)
    func boekingen(geval: Geval) throws {
        let laatste = try dag("2026-04-27")
        let ruimte = Ruimte(
            saldo: Proefbudget.euro(geval.nu), voorrang: .nul, eerst: [],
            onderPlafond: geval.onder.map(Proefbudget.euro),
            termijneinde: geval.toen.map { .init(dag: laatste, saldo: Proefbudget.euro($0)) })
        #expect(ruimte.saldo == Proefbudget.euro(geval.saldo))
        #expect(ruimte.saldoOp == (geval.teLaat ? laatste : nil))
        let id: ID<Aanvraag> = try Proefbesluit.id(64)
        let (aanvraag, budget) = try Proefbesluit.klaar(gevraagd: 100_000).besluiten(
            .verlenenVoorZoverMogelijk, id: id, motivering: Proefbesluit.zegel(5),
            regeling: Proefbesluit.regeling(), ruimte: ruimte, Proefbesluit.context(3, .beslisser))
        let boven: [BudgetGebeurtenis] = zip(
            geval.boven, [BovenPlafondgrond.eerderIngediend, .plichtBestondNiet]
        ).filter { $0.0 > 0 }.map {
            .bovenPlafondGeboekt(Proefbudget.euro($0.0), grond: $0.1, aanvraag: id)
        }
        #expect(
            budget == boven + [
                .verplichtingGeboekt(aanvraag: id, bedrag: Proefbudget.euro(1_000))
            ])
        guard case .besloten(let besluit) = aanvraag[0] else {
            Issue.record("geen besluit")
            return
        }
        #expect(besluit.saldoOp == (geval.teLaat ? laatste : nil))
        #expect(besluit.saldoVoor == Proefbudget.euro(geval.saldo))
    }

    @Test("weigeren op het plafond blijft alleen staan als dat toen ook moest")
    func weigeren() throws {
        func codes(toen: Int64) throws -> [String] {
            let einde = Ruimte.Termijneinde(
                dag: try dag("2026-04-27"), saldo: Proefbudget.euro(toen))
            return try AanvraagregelcodesTests.besluit(
                .weigeren(.plafond), over: Proefbesluit.klaar(),
                ruimte: Ruimte(saldo: .nul, voorrang: .nul, eerst: [], termijneinde: einde))
        }
        #expect(try codes(toen: 0) == [])
        #expect(try codes(toen: 1_200) == ["GROND_ONJUIST"])
        // A part of it fitted then: that part must be granted.
        #expect(try codes(toen: 500) == ["GROND_ONJUIST"])
    }

    @Test("het saldo van een dag: het plafond van toen, zonder wat daarna kwam")
    func toen() throws {
        var budget = try Proefbudget.budget()
        var saldi = Grootboek()
        func neem(_ gebeurtenis: BudgetGebeurtenis, telt: Bool) throws {
            budget.pasToe(gebeurtenis)
            guard telt else { return }
            for boeking in gebeurtenis.boekingen { try saldi.boek(boeking) }
        }
        try saldi.boek(
            Boeking(debet: .beschikbaar, credit: .plafond, bedrag: Proefbudget.euro(5_000)))
        let id: ID<Aanvraag> = try Proefbesluit.id(65)
        try neem(.verplichtingGeboekt(aanvraag: id, bedrag: Proefbudget.euro(3_000)), telt: true)
        try neem(.verplichtingGeboekt(aanvraag: id, bedrag: Proefbudget.euro(2_000)), telt: false)
        let verhoogd = Plafondwijziging(
            plafond: Proefbudget.euro(6_000), verschil: Proefbudget.euro(1_000),
            bekendgemaaktOp: try dag("2026-05-04"), motivering: Proefbudget.waarom)
        try neem(.plafondVerhoogd(verhoogd), telt: false)
        #expect(budget.beschikbaar == Proefbudget.euro(1_000))
        let ontvangst = try dag("2026-03-02")
        #expect(
            budget.beschikbaar(voorOntvangst: ontvangst, op: try dag("2026-04-27"), saldi)
                == Proefbudget.euro(2_000))
        // Before the ceiling was published there was nothing.
        #expect(
            budget.beschikbaar(voorOntvangst: ontvangst, op: try dag("2026-01-05"), saldi) == .nul)
    }

    @Test("wat boven het plafond stond gaat eerst terug, en een verhoging haalt het eronder")
    func terug() throws {
        var budget = try Proefbudget.budget()
        let id: ID<Aanvraag> = try Proefbesluit.id(64)
        for gebeurtenis: BudgetGebeurtenis in [
            .verplichtingGeboekt(
                aanvraag: try Proefbesluit.id(65), bedrag: Proefbudget.euro(5_000)),
            .bovenPlafondGeboekt(Proefbudget.euro(1_200), grond: .plichtBestondNiet, aanvraag: id),
            .verplichtingGeboekt(aanvraag: id, bedrag: Proefbudget.euro(1_200)),
        ] { budget.pasToe(gebeurtenis) }
        #expect(budget.beschikbaar == .nul && budget.verloop.bovenDoorVerlaging == .nul)
        let besloten = try Proefbesluit.besloten(.verlenen(Bedrag(cent: 120_000)))
        var zonder = budget
        for gebeurtenis in besloten.teruggeboekt(id, op: budget) { zonder.pasToe(gebeurtenis) }
        #expect(zonder.beschikbaar == .nul && zonder.bovenPlafond == .nul)
        let verhoogd = try budget.verhogen(
            naar: Proefbudget.euro(5_500), bekendgemaaktOp: dag("2026-05-04"),
            motivering: Proefbudget.waarom, Proefbudget.context("2026-05-04"))
        for gebeurtenis in verhoogd { budget.pasToe(gebeurtenis) }
        #expect(budget.bovenPlafond == Proefbudget.euro(700) && budget.beschikbaar == .nul)
    }
}
