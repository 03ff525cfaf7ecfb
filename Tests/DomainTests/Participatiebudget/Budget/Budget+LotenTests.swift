import Domain
import Testing

@Suite("Loten onder aanvragen van dezelfde dag (Awb 4:26)") struct BudgetLotenTests {
    struct Geval: Sendable {
        var mogelijk: [Int64] = [3_000, 3_000]
        var eerder: Int64 = 0
        var besloten: Set<Int> = []
        var vandaag = "2026-03-03"
        var bedoeld: Int?
        var code: String?
    }

    static let gevallen: [Geval] = [
        Geval(), Geval(mogelijk: [2_500, 2_501]),
        Geval(mogelijk: [2_500, 2_500], code: "LOTEN_NIET_NODIG"),
        Geval(mogelijk: [2_500, 2_500], eerder: 1),
        Geval(mogelijk: [9_000], code: "LOTEN_GEEN_GROEP"),
        Geval(mogelijk: [], code: "LOTEN_GEEN_GROEP"),
        Geval(vandaag: "2026-03-02", code: "LOTEN_DAG_LOOPT_NOG"),
        Geval(besloten: [1], code: "LOTEN_NA_BESLUIT"),
        Geval(bedoeld: 1, code: "LOTEN_GROEP_GEWIJZIGD"),
    ]

    static func groep(_ geval: Geval) throws -> [Mededinger] {
        let groep = try geval.mogelijk.enumerated().map {
            try Proefbudget.mededinger(
                $0 + 1, "2026-03-02", $1, besloten: geval.besloten.contains($0))
        }
        return try geval.eerder == 0
            ? groep : [Proefbudget.mededinger(90, "2026-03-01", geval.eerder)] + groep
    }

    static func trek(
        _ geval: Geval, uit budget: Budget, zaad: String = "7"
    ) throws -> (
        budget: BudgetGebeurtenis, loten: [(id: ID<Aanvraag>, gebeurtenis: AanvraagGebeurtenis)]
    ) {
        let alle = try groep(geval)
        let vandeDag = alle.filter { $0.kenmerk.nummer < 90 }.map(\.id)
        return try budget.loten(
            dag: try dag("2026-03-02"),
            onder: Set(vandeDag.prefix(geval.bedoeld ?? vandeDag.count)), alle, zaad: zaad,
            Proefbudget.hash, Proefbudget.context(geval.vandaag))
    }

    @Test("alleen als het nodig is, en voor het eerste besluit", arguments: gevallen)
    func loten(geval: Geval) throws {
        let code = try Proefbudget.code { _ = try Self.trek(geval, uit: Proefbudget.budget()) }
        #expect(code == geval.code)
    }

    @Test("iedereen krijgt een eigen lot, en het zaad geeft altijd dezelfde volgorde")
    func volgorde() throws {
        let geval = Geval(mogelijk: [2_000, 2_000, 2_000, 2_000, 2_000])
        let budget = try Proefbudget.budget()
        let loting = try Self.trek(geval, uit: budget)
        let nogEens = try Self.trek(geval, uit: budget)
        #expect(loting.loten.map(\.id) == nogEens.loten.map(\.id))
        #expect(loting.loten.map(\.gebeurtenis) == (1...5).map { .lotGetrokken($0) })
        #expect(Set(loting.loten.map(\.id)).count == 5)
        let volgorden = try Set(
            (1...20).map { try Self.trek(geval, uit: budget, zaad: "\($0)").loten.map(\.id) })
        #expect(volgorden.count > 5)
        // Drawn once, and who comes complete later on that day stands behind all of them.
        let na = budget.na([loting.budget])
        #expect(try Proefbudget.code { _ = try Self.trek(geval, uit: na) } == "LOTEN_AL_GETROKKEN")
        #expect(na.lotNaLoting(van: try dag("2026-03-02")) == 6)
        #expect(na.lotNaLoting(van: try dag("2026-03-01")) == 0)
        #expect(na.beschikbaar == budget.beschikbaar)
        #expect(loting.budget.boekingen == [])
    }

    @Test("elke gebeurtenis van een budget komt uit haar canonieke vorm terug")
    func heenEnTerug() throws {
        let wijziging = Plafondwijziging(
            plafond: Proefbudget.euro(6_000), verschil: Proefbudget.euro(1_000),
            bekendgemaaktOp: try dag("2026-03-02"), motivering: Proefbudget.waarom,
            overgeheveldVan: Proefbudget.id)
        let alle: [BudgetGebeurtenis] = [
            .plafondVerhoogd(wijziging), .plafondVerlaagd(wijziging),
            .bovenPlafondGeboekt(Proefbudget.euro(1), grond: .rechterlijk, aanvraag: nil),
            .bovenPlafondGeboekt(
                Proefbudget.euro(1), grond: .eerderIngediend, aanvraag: ID(hoog: 1, laag: 1)),
            .bovenPlafondVrijgegeven(Proefbudget.euro(2)),
            .overgeheveld(
                Proefbudget.euro(3), naar: Proefbudget.volgend, raadsbesluit: Proefbudget.waarom),
            try Self.trek(Geval(), uit: Proefbudget.budget()).budget,
            .tenderOpengesteld(sluit: try dag("2026-03-20")),
            .tenderGerangschikt(
                .init(
                    volgorde: [.init(aanvraag: ID(hoog: 1, laag: 1), punten: 12)], zaad: "7")),
        ]
        for heen in alle {
            let inhoud = try CanoniekeWaarde(bytes: heen.inhoud.bytes())
            #expect(
                try BudgetGebeurtenis(soort: heen.soort, versie: 1, inhoud: inhoud) == heen)
            #expect(throws: CanoniekeFout.self) {
                try BudgetGebeurtenis(soort: heen.soort, versie: 2, inhoud: inhoud)
            }
            #expect(throws: CanoniekeFout.self) {
                try BudgetGebeurtenis(soort: heen.soort, versie: 1, inhoud: .object([]))
            }
        }
        let lot = AanvraagGebeurtenis.lotGetrokken(4)
        #expect(
            try AanvraagGebeurtenis(soort: lot.soort, versie: 1, inhoud: lot.inhoud) == lot)
    }
}
