import Domain
import Testing

@Suite("De schoolvakanties")
struct VakantiekalenderTests {
    private func kalender() throws -> Vakantiekalender {
        try Vakantiekalender(csv: Proefgegevens.bytes("sql/gegevens/schoolvakanties.csv"))
    }

    @Test(
        "elke dag telt één keer: de dag na het begin tot en met het einde",
        arguments: [
            // Summer 2026 in the north: 4 July - 16 August.
            ("2026-07-03", "2026-08-16", Vakantieregio.noord, 44, 0),
            ("2026-07-03", "2026-07-04", .noord, 1, 0), ("2026-07-02", "2026-07-03", .noord, 0, 0),
            ("2026-08-15", "2026-08-17", .noord, 1, 0), ("2026-08-16", "2026-08-20", .noord, 0, 0),
            ("2026-07-03", "2026-07-17", .midden, 0, 0),
            ("2026-07-03", "2026-07-18", .midden, 1, 0),
            ("2026-07-10", "2026-07-11", .zuid, 1, 0),
            // Carnival 2024 in the south alone.
            ("2024-02-09", "2024-02-18", .zuid, 9, 0), ("2024-02-09", "2024-02-16", .noord, 0, 0),
            // Christmas lies across the year.
            ("2025-12-01", "2026-01-31", .midden, 16, 0),
            // Known from 1 October 2023 to 30 September 2028.
            ("2023-09-20", "2023-10-01", .noord, 0, 10), ("2028-09-29", "2028-10-02", .noord, 0, 2),
            ("2030-01-01", "2030-02-12", .zuid, 0, 42), ("2026-07-10", "2026-07-10", .noord, 0, 0),
            ("2026-07-10", "2026-07-01", .noord, 0, 0),
        ])
    func dagen(
        begin: String, einde: String, regio: Vakantieregio, vrij: Int, onbekend: Int
    ) throws {
        let dagen = try kalender().dagen(na: dag(begin), tot: dag(einde), in: regio)
        #expect(dagen.vrij == vrij && dagen.onbekend == onbekend, "\(dagen)")
    }

    @Test("een vakantie begint op zaterdag en eindigt op zondag, in elke regio en elk jaar")
    func weekdagen() throws {
        let vakanties = try kalender().vakanties
        #expect(vakanties.keys.count == 3)
        for (regio, dagen) in vakanties {
            #expect(dagen.count == 25)
            for vakantie in dagen {
                #expect(vakantie.van.weekdag == .zaterdag, "\(regio) \(vakantie)")
                #expect(vakantie.tot.weekdag == .zondag, "\(regio) \(vakantie)")
            }
            #expect(dagen.map(\.van) == dagen.map(\.van).sorted())
        }
    }
}
