import Domain
import Testing

@Suite("De beslistermijn bij ontvangst (Awb 4:13)") struct KlokStartTests {
    static let gevallen: [(ontvangst: String, termijn: String?, einde: String)] = [
        ("2026-03-02", nil, "2026-04-28"), ("2026-03-02", "6w", "2026-04-13"),
        ("2026-02-20", "6w", "2026-04-07"), ("2026-03-03", "13w", "2026-06-02"),
    ]

    @Test("de termijn van de regeling, anders acht weken", arguments: gevallen)
    func uiterste(ontvangst: String, termijn: String?, einde: String) throws {
        let start = Aanvraag.Klok.Start(
            ontvangst: try dag(ontvangst), beslistermijn: try termijn.map { try duur($0) },
            regelingversie: 1)
        let uitkomst = try start.bereken(met: Proefgegevens.kalender())
        #expect(start.bron == (termijn == nil ? .redelijk : .wettelijk))
        #expect(uitkomst.eindDatum == (try dag(einde)))
    }
}
