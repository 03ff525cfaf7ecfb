import Domain
import Testing

@Suite("Geheimhouding op stukken") struct VergaderingStukkenTests {
    static func metStuk(_ raad: Wijkraad) throws -> Vergadering {
        var vergadering = try Proefvergadering.gepland(raad)
        try vergadering.neem(
            vergadering.stukToevoegen(
                bij: vergadering.eigen(.adviseren), naam: Proefbesluit.zegel(44), .nul,
                versie: "1", raad, Proefvergadering.context()))
        return vergadering
    }

    @Test("opgelegd met grond en orgaan, opgeheven op een dag van toen tot vandaag")
    func heen() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Self.metStuk(raad)
        let context = try Proefvergadering.context(op: "2026-03-10")
        try vergadering.neem(
            vergadering.geheimhouden(
                1, grond: "5.1 lid 2 onder e", door: .commissie, op: dag("2026-03-05"), raad,
                context))
        for (op, codes) in [
            ("2026-03-04", ["GEHEIMHOUDING"]), ("2026-03-11", ["GEHEIMHOUDING"]),
            ("2026-03-05", []), ("2026-03-10", []),
        ] {
            let gevonden = try Proefbesluit.codes {
                _ = try vergadering.openbaarMaken(1, door: .raad, op: dag(op), raad, context)
            }
            #expect(gevonden == codes, "\(op)")
        }
        try vergadering.neem(
            vergadering.openbaarMaken(1, door: .raad, op: dag("2026-03-10"), raad, context))
        let geheim = try #require(vergadering.voorbereiding.stukken.first?.geheim)
        #expect(!geheim.geldt && geheim.opgelegdDoor == .commissie && geheim.opgehevenDoor == .raad)
    }

    @Test(
        "alleen bij een wijkraad die van de gemeente is",
        arguments: Wijkraad.Grondslag.allCases)
    func gemeentelijk(grondslag: Wijkraad.Grondslag) throws {
        let raad = try Proefvergadering.raad(grondslag: grondslag)
        let vergadering = try Self.metStuk(raad)
        let context = try Proefvergadering.context()
        let codes = try Proefbesluit.codes {
            _ = try vergadering.geheimhouden(
                1, grond: "5.1 lid 1", door: .college, op: context.datum, raad, context)
        }
        #expect(codes == (grondslag.isGemeentelijk ? [] : ["GEHEIMHOUDING"]))
    }
}
