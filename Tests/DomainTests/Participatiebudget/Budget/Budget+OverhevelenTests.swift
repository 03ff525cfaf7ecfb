import Domain
import Testing

@Suite("Overhevelen naar het volgende jaar") struct BudgetOverhevelenTests {
    struct Geval: Sendable {
        var bedrag: Int64 = 2_000
        var dag = "2027-01-10"
        var jaar = 2027
        var open: Int64 = 0
        var code: String?
    }

    static let gevallen: [Geval] = [
        Geval(), Geval(bedrag: 1), Geval(bedrag: 2_001, code: "OVERHEVELEN_TE_VEEL"),
        Geval(bedrag: 0, code: "OVERHEVELEN_TE_VEEL"),
        Geval(bedrag: 1_500, open: 500),
        Geval(bedrag: 1_501, open: 500, code: "OVERHEVELEN_TE_VEEL"),
        Geval(bedrag: 1, open: 9_000, code: "OVERHEVELEN_TE_VEEL"),
        Geval(dag: "2026-12-31", code: "JAAR_LOOPT_NOG"),
        Geval(jaar: 2028, code: "OVERHEVELEN_ANDER_BUDGET"),
    ]

    @Test("van wat over is en niemand meer kan krijgen", arguments: gevallen)
    func overhevelen(geval: Geval) throws {
        let van = try Proefbudget.budget().verleend(3_000)
        let naar = try Proefbudget.budget(jaar: geval.jaar, plafond: 4_000)
        let open = [try Proefbudget.mededinger(1, "2026-11-01", geval.open)]
        var uitkomst: (van: [BudgetGebeurtenis], naar: [BudgetGebeurtenis]) = ([], [])
        let code = try Proefbudget.code {
            uitkomst = try van.overhevelen(
                Proefbudget.euro(geval.bedrag), als: Proefbudget.id, naar: naar,
                als: Proefbudget.volgend, bekendgemaaktOp: try dag("2027-01-08"),
                raadsbesluit: Proefbudget.waarom, mededingers: geval.open == 0 ? [] : open,
                Proefbudget.context(geval.dag))
        }
        #expect(code == geval.code)
        guard code == nil else { return }
        let (oud, nieuw) = (van.na(uitkomst.van), naar.na(uitkomst.naar))
        #expect(oud.vrijgevallen == Proefbudget.euro(geval.bedrag))
        #expect(oud.beschikbaar == Proefbudget.euro(2_000 - geval.bedrag))
        #expect(oud.plafond == Proefbudget.euro(5_000))
        #expect(nieuw.plafond == Proefbudget.euro(4_000 + geval.bedrag))
        #expect(nieuw.verloop.versies.last?.bekendgemaaktOp == (try dag("2027-01-08")))
    }
}
