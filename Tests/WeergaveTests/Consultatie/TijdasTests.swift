import Domain
import Testing

@testable import Weergave

@Suite("De as van een tijdlijn")
struct TijdasTests {
    private func tijdas(_ van: String, _ tot: String) throws -> Tijdas {
        Tijdas(
            van: try Proefconsultatie.dag(van), tot: try Proefconsultatie.dag(tot), begin: 100,
            lengte: 800)
    }

    @Test(
        "een dag staat op een heel getal, aan de rand wat erbuiten valt",
        arguments: [
            ("2026-01-01", 100), ("2026-01-02", 108), ("2026-04-11", 900), ("2025-01-01", 100),
            ("2027-01-01", 900), ("2026-02-20", 500),
        ])
    func plaats(dag: String, plaats: Int) throws {
        #expect(
            try tijdas("2026-01-01", "2026-04-11").plaats(Proefconsultatie.dag(dag)) == plaats)
    }

    @Test(
        "hooguit zoveel strepen, op de eerste van een maand of een jaar",
        arguments: [
            ("2026-01-15", "2026-04-20", 12, ["feb 2026", "mrt 2026", "apr 2026"]),
            ("2026-01-01", "2026-12-31", 4, ["jan 2026", "apr 2026", "jul 2026", "okt 2026"]),
            ("2026-01-02", "2029-06-01", 4, ["2027", "2028", "2029"]),
            ("2026-01-02", "2026-01-20", 12, []), ("2026-01-01", "2026-01-01", 1, ["jan 2026"]),
        ])
    func strepen(van: String, tot: String, hooguit: Int, verwacht: [String]) throws {
        #expect(try tijdas(van, tot).strepen(hooguit: hooguit).map(\.tekst) == verwacht)
    }

    @Test("nooit te veel, hoe lang de as ook is")
    func grenzen() throws {
        for (van, tot) in [("1583-01-01", "9999-12-31"), ("2026-01-01", "2046-01-01")] {
            let strepen = try tijdas(van, tot).strepen(hooguit: 12)
            #expect((1...12).contains(strepen.count))
        }
    }
}
