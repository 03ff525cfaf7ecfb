import Domain
import Testing

@Suite("Wie een dossier had op de dag van het besluit") struct BeleidsdossierToetsingTests {
    private static func overgedragen(op moment: String, besluit: String) throws -> Oordeelregel {
        var dossier = try Proefbeleid.open()
        dossier.pasToe(
            try dossier.overdragen(
                aan: "Wonen", rol: .stadsdeelmanager, stadsdeel: "Oost",
                laatste: try dag("2026-03-02"),
                Proefbeleid.context(3, .behandelaar, op: moment)))
        dossier.pasToe(
            .feitVastgelegd(
                Consultatiefeit(
                    soort: .besluitGenomen, plaatsgevondenOp: try dag(besluit),
                    vastgelegdOp: try dag("2026-07-01"), door: try Proefbesluit.id(3),
                    rol: .behandelaar)))
        return try #require(dossier.oordelen.first)
    }

    @Test(
        "een besluit van voor de overdracht blijft bij wie het toen had",
        arguments: [
            ("2026-06-01", "2026-05-31", "Ruimte"), ("2026-06-01", "2026-06-01", "Wonen"),
            ("2026-06-01", "2026-06-02", "Wonen"),
        ])
    func overdracht(moment: String, besluit: String, afdeling: String) throws {
        let regel = try Self.overgedragen(op: moment, besluit: besluit)
        #expect(regel.herkomst.vakafdeling == afdeling)
        #expect(
            regel.herkomst.behandelrol
                == (afdeling == "Wonen" ? "stadsdeelmanager" : "behandelaar"))
        #expect(regel.herkomst.stadsdeel == (afdeling == "Wonen" ? "Oost" : nil))
    }

    @Test("een dossier zonder besluit telt bij wie het nu heeft")
    func nu() throws {
        var dossier = try Proefbeleid.open()
        #expect(dossier.oordelen.map(\.herkomst.vakafdeling) == ["Ruimte"])
        dossier.pasToe(
            try dossier.overdragen(
                aan: "Wonen", rol: .vakafdeling, stadsdeel: nil,
                laatste: try dag("2026-03-02"), Proefbeleid.context(3, .behandelaar)))
        #expect(dossier.oordelen.map(\.herkomst.vakafdeling) == ["Wonen"])
        #expect(dossier.houder.rol == .vakafdeling)
    }

    @Test("overdragen aan wie het al heeft, of na het einde, wordt geweigerd")
    func weigeren() throws {
        let dossier = try Proefbeleid.open()
        let dag = try DomainTests.dag("2026-03-02")
        let zelfde = try Proefbesluit.codes {
            _ = try dossier.overdragen(
                aan: "Ruimte", rol: .behandelaar, stadsdeel: nil, laatste: dag,
                Proefbeleid.context(3, .behandelaar))
        }
        #expect(zelfde == ["FEIT_TEGENSTRIJDIG"])
        var klaar = dossier
        klaar.pasToe(
            .feitVastgelegd(
                Consultatiefeit(
                    soort: .dossierBeeindigd, plaatsgevondenOp: dag, vastgelegdOp: dag,
                    door: try Proefbesluit.id(3), rol: .behandelaar)))
        let voorbij = try Proefbesluit.codes {
            _ = try klaar.overdragen(
                aan: "Wonen", rol: .behandelaar, stadsdeel: nil, laatste: dag,
                Proefbeleid.context(3, .behandelaar))
        }
        #expect(voorbij == ["DOSSIER_BEEINDIGD"])
    }

    @Test("de grond komt uit haar canonieke vorm terug, en zonder houder is zij er geen")
    func canoniek() throws {
        var dossier = try Proefbeleid.open()
        dossier.pasToe(
            try dossier.overdragen(
                aan: "Wonen", rol: .vakafdeling, stadsdeel: "Oost",
                laatste: try dag("2026-03-02"), Proefbeleid.context(3, .behandelaar)))
        let bytes = try dossier.toetsing.canoniek.bytes()
        #expect(try Beleidsdossier.Toetsing(CanoniekeWaarde(bytes: bytes)) == dossier.toetsing)
        #expect(dossier.toetsing.past(bij: dossier.opening))
        let gebeurtenis = Dossiergebeurtenis.overgedragen(dossier.houder)
        #expect(
            try Dossiergebeurtenis(
                soort: gebeurtenis.soort, versie: 1, inhoud: gebeurtenis.inhoud) == gebeurtenis)
        let leeg = String(decoding: bytes, as: UTF8.self)
            .replacing(#/"houders":\[.*?\]/#, with: #""houders":[]"#)
        #expect(throws: CanoniekeFout.self) {
            try Beleidsdossier.Toetsing(CanoniekeWaarde(bytes: Array(leeg.utf8)))
        }
    }
}
