import Domain
import Testing

@Suite("Een dossier openen en zijn besluit plannen") struct BeleidsdossierOpenenTests {
    @Test("elke wijkraad waarvan het gebied wordt geraakt doet mee, of er staat waarom niet")
    func gebied() throws {
        let beide = ["BU09950201", "BU09950301"]
        let gevallen: [([String], [String]?, weglaten: [String], [String], [String])] = [
            (["BU09950201"], nil, [], ["Atol"], []), (beide, nil, [], ["Atol", "Bos"], []),
            (beide, nil, ["Bos"], ["Atol"], ["Bos"]), (beide, ["Atol"], ["Bos"], ["Atol"], ["Bos"]),
            (["BU09950201"], ["Atol", "Bos"], [], ["Atol", "Bos"], []),
        ]
        for (buurten, gekozen, weglaten, doenMee, weg) in gevallen {
            let dossier = try Proefbeleid.openen(
                Proefbeleid.voorstel(buurten: buurten, wijkraden: gekozen), weglaten: weglaten)
            #expect(dossier.wijkraden.map(\.code) == doenMee, "\(buurten) \(weglaten)")
            #expect(dossier.opening.weggelaten.map(\.wijkraad) == weg)
            #expect(dossier.oordelen.map(\.oordeel) == doenMee.map { _ in .lopend })
        }
    }

    @Test("een weggelaten of ontbrekende wijkraad wordt geweigerd, een opgeheven niet gemist")
    func weigeren() throws {
        let vergeten = try Proefbesluit.codes {
            _ = try Proefbeleid.openen(
                Proefbeleid.voorstel(
                    buurten: ["BU09950201", "BU09950301"], wijkraden: ["Atol"]))
        }
        #expect(vergeten == ["WIJKRAAD_WEGGELATEN"])
        let leeg = try Proefbesluit.codes {
            _ = try Proefbeleid.openen(Proefbeleid.voorstel(buurten: ["BU09959901"]))
        }
        #expect(leeg == ["DOSSIER_ZONDER_WIJKRAAD"])
        for (laatste, codes) in [("2026-03-01", ["Atol"]), ("2026-03-02", ["Atol", "Bos"])] {
            let raden = [
                try Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1),
                try Proefbeleid.raad(
                    "Bos", buurt: "BU09950201", voorzitter: 2, opgeheven: laatste),
            ]
            let dossier = try Proefbeleid.openen(Proefbeleid.voorstel(), raden: raden)
            #expect(dossier.wijkraden.map(\.code) == codes, "\(laatste)")
        }
    }

    @Test("een besluit wordt gepland na vandaag en niet voor zijn voorstel")
    func plannen() throws {
        let dossier = try Proefbeleid.open()
        let gevallen: [(String, String?, [String])] = [
            ("2026-03-03", nil, []), ("2026-03-02", nil, ["PLANNING_ONMOGELIJK"]),
            ("2026-06-01", "2026-06-01", []), ("2026-06-01", "2026-06-02", ["PLANNING_ONMOGELIJK"]),
        ]
        for (besluit, concept, verwacht) in gevallen {
            let codes = try Proefbesluit.codes {
                _ = try dossier.plannen(
                    "hoofdbesluit",
                    .init(besluitOp: try dag(besluit), conceptOp: try concept.map { try dag($0) }),
                    Proefbeleid.context(3, .behandelaar))
            }
            #expect(codes == verwacht, "\(besluit) \(concept ?? "-")")
        }
    }
}
