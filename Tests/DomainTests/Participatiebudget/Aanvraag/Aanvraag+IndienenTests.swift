import Domain
import Testing

@Suite("Bij welk jaar een aanvraag hoort") struct AanvraagIndienenTests {
    static let gevallen: [(Regeling.Jaartoerekening, String?, String, [String])] = [
        (.startActiviteit, nil, "2026-03-02", []),
        (.startActiviteit, "2026-01-01", "2026-03-02", []),
        (.startActiviteit, "2026-12-31", "2026-03-02", []),
        (.startActiviteit, "2027-01-01", "2026-12-30", ["JAAR_ONJUIST"]),
        (.startActiviteit, "2025-12-31", "2026-03-02", ["JAAR_ONJUIST"]),
        // Received after the year, for an activity that began in it.
        (.startActiviteit, "2026-12-31", "2027-01-04", []),
        (.ontvangst, nil, "2026-03-02", []),
        (.ontvangst, "2027-01-01", "2026-12-30", []),
        (.ontvangst, "2026-12-31", "2027-01-04", ["JAAR_ONJUIST"]),
        (.ontvangst, nil, "2027-01-01", ["JAAR_ONJUIST"]),
    ]

    @Test("het jaar volgt uit de start van de activiteit, of uit de ontvangst", arguments: gevallen)
    func jaar(
        toerekening: Regeling.Jaartoerekening, start: String?, ontvangst: String, codes: [String]
    ) throws {
        let regeling = Regeling(
            inhoud: RegelingVersiesTests.inhoud(
                3_000, opties: .init(jaartoerekening: toerekening)), versie: 1,
            vanaf: try dag("2026-01-01"))
        let gevonden = try Proefbesluit.codes {
            try Aanvraag.eisIndienbaar(
                Proefbudget.euro(100), activiteitVan: start.map { try dag($0) },
                budget: Proefbudget.budget(), regeling: regeling, op: dag(ontvangst))
        }
        #expect(gevonden == codes)
    }
}
