import Domain
import Testing

@Suite("Waarneming") struct WaarnemingTests {
    static func waarneming(
        _ afwezig: Int, _ waarnemer: Int, _ van: String, _ tot: String
    ) throws -> Waarneming {
        Waarneming(
            afwezig: try Proefbesluit.id(afwezig), waarnemer: try Proefbesluit.id(waarnemer),
            van: try dag(van), tot: try dag(tot))
    }

    /// Whose work, on which day, and who does it.
    static let gevallen: [(van: Int, op: String, wie: Int)] = [
        (1, "2026-07-19", 1), (1, "2026-07-20", 2), (1, "2026-07-31", 2), (1, "2026-08-01", 1),
        // The stand-in is away too: it goes on to the third.
        (1, "2026-07-25", 3), (2, "2026-07-25", 3), (3, "2026-07-25", 3),
        // In a circle it stays with whose it is.
        (4, "2026-09-01", 4), (5, "2026-09-01", 5),
        (9, "2026-07-25", 9),
    ]

    @Test("wie het werk doet, van dag tot dag", arguments: gevallen)
    func wieDoet(van: Int, op: String, wie: Int) throws {
        let alle = [
            try Self.waarneming(1, 2, "2026-07-20", "2026-07-31"),
            try Self.waarneming(2, 3, "2026-07-25", "2026-07-25"),
            try Self.waarneming(4, 5, "2026-09-01", "2026-09-30"),
            try Self.waarneming(5, 4, "2026-09-01", "2026-09-30"),
        ]
        let gevonden = alle.wieDoet(try Proefbesluit.id(van), op: try dag(op))
        #expect(gevonden == (try Proefbesluit.id(wie)))
    }
}
