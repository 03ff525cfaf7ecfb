import Domain
import Testing

@Suite("Handelingscontext: wie, in welke rol, wanneer en langs welke deur")
struct HandelingscontextTests {
    static let dekking: [(Int64, String, Bool)] = [
        (500_000, "2026-06-01", true), (500_001, "2026-06-01", false), (0, "2026-06-01", true),
        (1, "2026-01-01", true), (1, "2025-12-31", false), (1, "2026-12-31", true),
        (1, "2027-01-01", false),
    ]

    @Test("Een mandaat dekt tot en met zijn bedrag en zijn laatste dag", arguments: dekking)
    func mandaat(cent: Int64, op: String, gedekt: Bool) throws {
        let mandaat = try Self.voorbeeld()
        #expect(try mandaat.dekt(Bedrag(cent: cent), op: dag(op)) == gedekt)
    }

    static func voorbeeld() throws -> Mandaat {
        Mandaat(
            id: try #require(ID(tekst: "01900000-0000-7000-8000-000000000001")),
            tot: Bedrag(cent: 500_000), geldig: try dag("2026-01-01")...dag("2026-12-31"))
    }

    @Test(
        "De dag van een handeling is de kalenderdag in Amsterdam",
        arguments: [
            ("2026-10-24T21:59:59Z", "2026-10-24"), ("2026-10-24T22:05:00Z", "2026-10-25"),
            ("2026-01-01T22:59:59Z", "2026-01-01"), ("2026-01-01T23:00:00Z", "2026-01-02"),
        ])
    func datum(moment: String, verwacht: String) throws {
        let context = Handelingscontext(
            gemeente: try #require(ID(tekst: "01900000-0000-7000-8000-000000000002")),
            actor: try #require(ID(tekst: "01900000-0000-7000-8000-000000000003")),
            rol: .beslisser, mandaat: try Self.voorbeeld(), moment: try tijdstip(moment),
            verzoek: try #require(ID(tekst: "01900000-0000-7000-8000-000000000004")),
            herkomst: .cli)
        #expect(try context.datum == dag(verwacht))
        #expect(context.mandaat?.tot == Bedrag(cent: 500_000))
    }

    @Test("Rollen en herkomsten heten zoals het handboek ze noemt")
    func namen() {
        #expect(
            Rol.allCases.map(\.rawValue) == [
                "aanvrager", "voorzitter", "secretaris", "lid", "secretariaat", "wijkcoordinator",
                "stadsdeelmanager", "vakafdeling", "behandelaar", "beslisser",
                "bezwaarbehandelaar", "financieel", "auditor", "beheerder",
            ])
        #expect(Herkomst.allCases.map(\.rawValue) == ["cli", "api", "portal", "system"])
    }
}
