import Domain
import Testing

@Suite("Een plafond verlagen") struct BudgetVerlagenTests {
    struct Geval: Sendable {
        var naar: Int64 = 4_000
        var op = "2026-03-01"
        var verleend: Int64 = 0
        var open: [(op: String, mogelijk: Int64)] = []
        var grond: BovenPlafondgrond?
        var code: String?
        var boven: Int64 = 0
    }

    static let gevallen: [Geval] = [
        Geval(), Geval(naar: 0), Geval(naar: -1, code: "PLAFOND_NEGATIEF"),
        Geval(naar: 5_000, code: "PLAFOND_NIET_LAGER"),
        Geval(naar: 6_000, code: "PLAFOND_NIET_LAGER"),
        Geval(op: "2026-03-03", code: "BEKENDMAKING_IN_TOEKOMST"),
        Geval(op: "2026-01-05", code: "BEKENDMAKING_VOOR_VORIGE"),
        // What was granted.
        Geval(verleend: 4_000),
        Geval(verleend: 4_001, code: "PLAFOND_ONDER_VERPLICHT"),
        Geval(verleend: 4_001, grond: .eerderIngediend, boven: 1),
        Geval(verleend: 4_001, grond: .rechterlijk, boven: 1),
        Geval(verleend: 4_001, grond: .plichtBestondNiet, boven: 1),
        Geval(verleend: 4_000, grond: .rechterlijk, code: "BOVEN_PLAFOND_NIET_NODIG"),
        // What those who applied before may still claim.
        Geval(verleend: 3_000, open: [("2026-02-01", 1_000)]),
        Geval(verleend: 3_000, open: [("2026-02-01", 1_001)], code: "PLAFOND_ONDER_AANSPRAAK"),
        Geval(verleend: 3_000, open: [("2026-03-01", 1_001)], code: "PLAFOND_ONDER_AANSPRAAK"),
        Geval(verleend: 3_000, open: [("2026-03-02", 1_001)]),
        Geval(verleend: 3_000, open: [("2026-02-01", 1_001)], grond: .eerderIngediend),
        Geval(
            verleend: 3_000, open: [("2026-02-01", 1_001)], grond: .rechterlijk,
            code: "PLAFOND_ONDER_AANSPRAAK"),
        // What was granted on one ground leaves the claims of others as they are.
        Geval(
            verleend: 4_001, open: [("2026-02-01", 1)], grond: .rechterlijk,
            code: "PLAFOND_ONDER_AANSPRAAK"),
        Geval(verleend: 4_001, open: [("2026-02-01", 1)], grond: .eerderIngediend, boven: 1),
        // They cannot claim more than there is.
        Geval(
            naar: 4_999, verleend: 0, open: [("2026-02-01", 9_000)], code: "PLAFOND_ONDER_AANSPRAAK"
        ),
    ]

    @Test("mag als alles eronder past, en anders op een grond", arguments: gevallen)
    func verlagen(geval: Geval) throws {
        let budget = try Proefbudget.budget().verleend(geval.verleend)
        let open = try geval.open.enumerated().map {
            try Proefbudget.mededinger($0 + 1, $1.op, $1.mogelijk)
        }
        var na = budget
        let code = try Proefbudget.code {
            na = try budget.na(
                budget.verlagen(
                    naar: Proefbudget.euro(geval.naar), bekendgemaaktOp: try dag(geval.op),
                    motivering: Proefbudget.waarom, grond: geval.grond, mededingers: open,
                    Proefbudget.context("2026-03-02")))
        }
        #expect(code == geval.code)
        guard code == nil else { return }
        #expect(na.plafond == Proefbudget.euro(geval.naar))
        #expect(na.bovenPlafond == Proefbudget.euro(geval.boven))
        #expect(na.verplicht.cent - na.bovenPlafond.cent <= na.plafond.cent)
    }

    @Test("wie eerder aanvroeg, krijgt onder het oude plafond; wie later komt, onder het nieuwe")
    func tweePlafonds() throws {
        let budget = try Proefbudget.budget().verleend(1_500)
        let na = try budget.na(
            budget.verlagen(
                naar: Proefbudget.euro(2_000), bekendgemaaktOp: try dag("2026-03-01"),
                motivering: Proefbudget.waarom, grond: .eerderIngediend,
                mededingers: [try Proefbudget.mededinger(1, "2026-02-01", 3_000)],
                Proefbudget.context("2026-03-02")))
        #expect(na.beschikbaar(voorOntvangst: try dag("2026-02-01")) == Proefbudget.euro(3_500))
        #expect(na.beschikbaar(voorOntvangst: try dag("2026-03-02")) == Proefbudget.euro(500))
    }

    @Test(
        "wat een verlaging boven het plafond laat, maakt voor niemand ruimte",
        arguments: BovenPlafondgrond.allCases)
    func geenRuimte(grond: BovenPlafondgrond) throws {
        let budget = try Proefbudget.budget().verleend(4_001)
        let na = try budget.na(
            budget.verlagen(
                naar: Proefbudget.euro(4_000), bekendgemaaktOp: try dag("2026-03-01"),
                motivering: Proefbudget.waarom, grond: grond, mededingers: [],
                Proefbudget.context("2026-03-02")))
        #expect(na.beschikbaar(voorOntvangst: try dag("2026-02-01")) == Proefbudget.euro(999))
        #expect(na.beschikbaar(voorOntvangst: try dag("2026-03-02")) == .nul)
    }

    @Test("het grootboek van elke gebeurtenis geeft samen de stand van het budget")
    func grootboek() throws {
        let context = try Proefbudget.context("2026-03-02")
        var (budget, boek) = (try Proefbudget.budget().verleend(3_000), Grootboek())
        var alle: [BudgetGebeurtenis] = [
            .plafondBekendgemaakt(
                wijk: budget.wijk, jaar: 2026, regeling: budget.regeling,
                plafond: Proefbudget.euro(5_000), bekendgemaaktOp: budget.bekendgemaaktOp),
            .verplichtingGeboekt(aanvraag: ID(hoog: 9, laag: 9), bedrag: Proefbudget.euro(3_000)),
        ]
        let lager = try budget.verlagen(
            naar: Proefbudget.euro(1_000), bekendgemaaktOp: try dag("2026-02-01"),
            motivering: Proefbudget.waarom, grond: .eerderIngediend, mededingers: [], context)
        budget = budget.na(lager)
        let hoger = try budget.verhogen(
            naar: Proefbudget.euro(2_000), bekendgemaaktOp: try dag("2026-02-02"),
            motivering: Proefbudget.waarom, context)
        budget = budget.na(hoger)
        alle += lager + hoger
        for boeking in alle.flatMap(\.boekingen) { try boek.boek(boeking) }
        #expect(boek.saldo(.plafond).cent == -budget.plafond.cent)
        #expect(boek.saldo(.bovenPlafond).cent == -budget.bovenPlafond.cent)
        #expect(boek.saldo(.verplicht) == budget.verplicht)
        #expect(boek.saldo(.beschikbaar) == budget.beschikbaar)
        #expect(boek.saldi.values.reduce(0) { $0 + $1.cent } == 0)
        #expect(budget.bovenPlafond == Proefbudget.euro(1_000))
    }
}
