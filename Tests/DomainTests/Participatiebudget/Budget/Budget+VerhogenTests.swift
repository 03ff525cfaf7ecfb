import Domain
import Testing

@Suite("Een plafond verhogen") struct BudgetVerhogenTests {
    static let gevallen: [(naar: Int64, op: String, code: String?)] = [
        (6_000, "2026-03-02", nil), (6_000, "2026-01-06", nil),
        (5_000, "2026-03-02", "PLAFOND_NIET_HOGER"), (4_000, "2026-03-02", "PLAFOND_NIET_HOGER"),
        (6_000, "2026-03-03", "BEKENDMAKING_IN_TOEKOMST"),
        (6_000, "2026-01-05", "BEKENDMAKING_VOOR_VORIGE"),
    ]

    @Test("naar een hoger bedrag, bekendgemaakt na het vorige", arguments: gevallen)
    func verhogen(naar: Int64, op: String, code: String?) throws {
        let gevonden = try Proefbudget.code {
            _ = try Proefbudget.budget().verhogen(
                naar: Proefbudget.euro(naar), bekendgemaaktOp: try dag(op),
                motivering: Proefbudget.waarom, Proefbudget.context("2026-03-02"))
        }
        #expect(gevonden == code)
    }

    @Test("wat door een verlaging boven het plafond stond, komt er eerst weer onder")
    func terug() throws {
        let context = try Proefbudget.context("2026-03-02")
        let eerst = try Proefbudget.budget().verleend(3_000)
        let laag = try eerst.na(
            eerst.verlagen(
                naar: Proefbudget.euro(2_000), bekendgemaaktOp: try dag("2026-02-01"),
                motivering: Proefbudget.waarom, grond: .eerderIngediend, mededingers: [], context))
        #expect(laag.bovenPlafond == Proefbudget.euro(1_000))
        #expect(laag.beschikbaar == .nul)
        let hoog = try laag.na(
            laag.verhogen(
                naar: Proefbudget.euro(3_500), bekendgemaaktOp: try dag("2026-03-01"),
                motivering: Proefbudget.waarom, context))
        #expect(hoog.bovenPlafond == .nul)
        #expect(hoog.beschikbaar == Proefbudget.euro(500))
        #expect(hoog.verloop.versies.map(\.plafond.cent) == [500_000, 200_000, 350_000])
    }
}
