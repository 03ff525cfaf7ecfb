import Domain
import Testing

@Suite("Het plafond dat een aanvraag houdt (Awb 4:27 lid 2)") struct BudgetverloopTests {
    struct Geval: Sendable {
        let wijzigingen: [(plafond: Int64, op: String)]
        let ontvangen: String
        let plafond: Int64

        init(_ wijzigingen: [(Int64, String)], _ ontvangen: String, _ plafond: Int64) {
            self.wijzigingen = wijzigingen.map { (plafond: $0.0, op: $0.1) }
            (self.ontvangen, self.plafond) = (ontvangen, plafond)
        }
    }

    static let gevallen: [Geval] = [
        .init([], "2026-02-01", 5_000),
        // A raise works for all.
        .init([(6_000, "2026-03-01")], "2026-02-01", 6_000),
        .init([(6_000, "2026-03-01")], "2026-04-01", 6_000),
        // A lowering only for who comes after its publication.
        .init([(4_000, "2026-03-01")], "2026-02-28", 5_000),
        .init([(4_000, "2026-03-01")], "2026-03-01", 5_000),
        .init([(4_000, "2026-03-01")], "2026-03-02", 4_000),
        // In force at receipt, and raises that came later.
        .init([(4_000, "2026-03-01"), (4_500, "2026-05-01")], "2026-02-01", 5_000),
        .init([(4_000, "2026-03-01"), (4_500, "2026-05-01")], "2026-04-01", 4_500),
        .init([(4_000, "2026-03-01"), (7_000, "2026-05-01")], "2026-02-01", 7_000),
        .init([(6_000, "2026-03-01"), (4_000, "2026-05-01")], "2026-02-01", 6_000),
        .init([(6_000, "2026-03-01"), (4_000, "2026-05-01")], "2026-06-01", 4_000),
        // Published before the period began: for all.
        .init([(4_000, "2025-12-31")], "2025-12-01", 4_000),
        .init([(4_000, "2026-01-01")], "2025-12-01", 5_000),
    ]

    @Test("volgt uit de bekendmakingen en de dag van ontvangst", arguments: gevallen)
    func plafond(geval: Geval) throws {
        let versies = [(plafond: Int64(5_000), op: "2025-11-01")] + geval.wijzigingen
        let verloop = Budgetverloop(
            versies: try versies.map {
                .init(plafond: Proefbudget.euro($0.plafond), bekendgemaaktOp: try dag($0.op))
            })
        let plafond = verloop.plafond(
            voorOntvangst: try dag(geval.ontvangen), begin: try dag("2026-01-01"))
        #expect(plafond == Proefbudget.euro(geval.plafond))
    }

    @Test("komt heel uit zijn canonieke vorm terug")
    func heenEnTerug() throws {
        let verloop = Budgetverloop(
            versies: [
                .init(plafond: Proefbudget.euro(5_000), bekendgemaaktOp: try dag("2026-01-06")),
                .init(
                    plafond: Proefbudget.euro(1), bekendgemaaktOp: try dag("2026-02-06"),
                    motivering: Proefbudget.waarom),
            ], bovenDoorVerlaging: Proefbudget.euro(3),
            lotingen: [
                .init(dag: try dag("2026-03-02"), zaad: "12", volgorde: [ID(hoog: 1, laag: 2)])
            ])
        let bytes = try verloop.canoniek.bytes()
        #expect(try Budgetverloop(CanoniekeWaarde(bytes: bytes)) == verloop)
    }

    @Test(
        "een onvolledige vorm wordt geweigerd",
        arguments: [
            "{}", #"{"bovenDoorVerlagingCent":0,"lotingen":[]}"#,
            #"{"bovenDoorVerlagingCent":0,"lotingen":[],"versies":[{}]}"#,
            #"{"bovenDoorVerlagingCent":"0","lotingen":[],"versies":[]}"#,
            #"{"bovenDoorVerlagingCent":0,"lotingen":[{"dag":"x"}],"versies":[]}"#,
        ])
    func onvolledig(json: String) throws {
        let waarde = try CanoniekeWaarde(bytes: Array(json.utf8))
        #expect(throws: CanoniekeFout.self) { try Budgetverloop(waarde) }
    }
}
