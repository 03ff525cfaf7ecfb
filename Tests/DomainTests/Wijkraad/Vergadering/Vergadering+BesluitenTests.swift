import Domain
import Testing

@Suite("Besluiten buiten vergadering") struct VergaderingBesluitenTests {
    static func buiten(
        _ stemmen: [Int: Vergadering.Stem], op dag: String = "2026-03-02", mag: Bool = true
    ) throws -> (codes: [String], besluit: Vergadering.Besluit?, punten: Int) {
        let raad = try Proefvergadering.raad(Wijkraad.Reglement(buitenVergadering: mag))
        var vergadering = try Proefvergadering.gepland(raad)
        let gegeven: [ID<Persoon>: Vergadering.Stem] = Dictionary(
            uniqueKeysWithValues: try stemmen.map { (try Proefbesluit.id($0.key), $0.value) })
        let codes = try Proefbesluit.codes {
            for gebeurtenis in try vergadering.besluitenBuiten(
                Proefbesluit.zegel(50), titel: Proefbesluit.zegel(51), gegeven,
                op: DomainTests.dag(dag), raad, Proefvergadering.context())
            { vergadering.pasToe(gebeurtenis) }
        }
        return (
            codes, vergadering.verloop.besluiten.last, vergadering.voorbereiding.agenda.count
        )
    }

    @Test("de stem van elk lid, in de volgende vergadering; een gelijke stand verwerpt")
    func stemmen() throws {
        let goed = try Self.buiten([1: .voor, 2: .voor, 3: .tegen, 4: .afwezig, 5: .onthouden])
        #expect(goed.codes == [] && goed.punten == 4)
        let besluit = try #require(goed.besluit)
        #expect(besluit.buitenVergadering && besluit.uitslag == .aangenomen)
        #expect(besluit.aanduiding == "2026-1" && besluit.grond == .gehaald)
        let gelijk = try Self.buiten([1: .voor, 2: .tegen, 3: .onthouden, 4: .afwezig, 5: .afwezig])
        #expect(gelijk.besluit?.uitslag == .verworpen)
        let weinig = try Self.buiten([1: .voor, 2: .voor, 3: .afwezig, 4: .afwezig, 5: .afwezig])
        #expect(weinig.besluit?.grond == .ontbreekt)
    }

    @Test("niet zonder reglement, niet zonder alle leden, niet door anderen, niet in de toekomst")
    func nietZo() throws {
        let alle: [Int: Vergadering.Stem] = [1: .voor, 2: .voor, 3: .voor, 4: .voor, 5: .voor]
        #expect(try Self.buiten(alle, mag: false).codes == ["BUITEN_VERGADERING"])
        #expect(try Self.buiten([1: .voor]).codes == ["STEM_ONTBREEKT"])
        let ander = alle.merging([8: .voor]) { $1 }
        #expect(try Self.buiten(ander).codes == ["GEEN_STEMRECHT"])
        #expect(try Self.buiten(alle, op: "2026-03-03").codes == ["VERGADERDAG"])
        #expect(try Self.buiten(alle, op: "2025-12-31").codes == ["REGLEMENT_ONTBREEKT"])
    }
}
