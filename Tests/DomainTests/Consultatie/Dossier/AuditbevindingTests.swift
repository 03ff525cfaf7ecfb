import Domain
import Testing

@Suite("Wat een auditor in een dossier vond, en het antwoord") struct AuditbevindingTests {
    private static func zegel(_ nummer: UInt8) throws -> Verzegeling {
        Verzegeling(hash: try #require(Hash(bytes: [UInt8](repeating: nummer, count: 32))))
    }

    /// A dossier with one finding of 2 June 2026, on the term of its norm.
    private static func dossier() throws -> Beleidsdossier {
        var dossier = try Proefbeleid.open()
        dossier.pasToe(
            try dossier.bevind(
                zegel(1), over: dossier.wijkraden[0].code, betreft: nil,
                Proefbeleid.context(9, .auditor, op: "2026-06-02")))
        return dossier
    }

    private static func antwoord(
        _ dossier: Beleidsdossier, op nummer: Int
    ) throws -> Dossiergebeurtenis {
        try dossier.beantwoord(
            bevinding: nummer, .deelsOnderschreven, zegel(2),
            Proefbeleid.context(3, .behandelaar, op: "2026-06-10"))
    }

    @Test("een bevinding verandert geen oordeel, en wacht op antwoord tot haar termijn")
    func bevinding() throws {
        let dossier = try Self.dossier()
        #expect(dossier.oordelen == (try Proefbeleid.open().oordelen))
        let bevinding = try #require(dossier.auditregels.first)
        #expect(bevinding.nummer == 1 && bevinding.bevinding.antwoord == nil)
        #expect(
            bevinding.bevinding.uiterlijk
                == (try dag("2026-06-02").plus(dagen: dossier.opening.norm.reactietermijnDagen)))
        let id: ID<Beleidsdossier> = try Proefbesluit.id(70)
        func open(_ dossier: Beleidsdossier, op moment: String = "2026-07-01") throws -> [Datum?] {
            try dossier.plichten(id, op: dag(moment))
                .filter { $0.oorzaak.wat == .auditBeantwoorden }.map(\.uiterlijk)
        }
        #expect(try open(dossier) == [bevinding.bevinding.uiterlijk])
        var klaar = dossier
        klaar.pasToe(try Self.antwoord(dossier, op: 1))
        #expect(klaar.auditbevindingen[0].antwoord?.strekking == .deelsOnderschreven)
        // The day before, the day itself, and the day of the reply.
        for (dag, aantal) in [
            ("2026-06-01", 0), ("2026-06-02", 1), ("2026-06-09", 1), ("2026-06-10", 0),
        ] {
            #expect(try open(klaar, op: dag).count == aantal, "\(dag)")
        }
        #expect(try open(klaar) == [])
        #expect(klaar.auditbevindingen[0].zegels == [try Self.zegel(1), try Self.zegel(2)])
    }

    @Test("ook na het einde van een dossier kan een auditor iets vinden")
    func naHetEinde() throws {
        var dossier = try Proefbeleid.open()
        let dag = try dag("2026-05-01")
        dossier.pasToe(
            .feitVastgelegd(
                Consultatiefeit(
                    soort: .dossierBeeindigd, plaatsgevondenOp: dag, vastgelegdOp: dag,
                    door: try Proefbesluit.id(3), rol: .behandelaar)))
        dossier.pasToe(
            try dossier.bevind(
                Self.zegel(1), over: nil, betreft: "hoofdbesluit",
                Proefbeleid.context(9, .auditor, op: "2026-06-02")))
        dossier.pasToe(try Self.antwoord(dossier, op: 1))
        #expect(dossier.auditbevindingen.count == 1)
    }

    @Test("een vreemde wijkraad of vraag, een ander nummer of een tweede antwoord wordt geweigerd")
    func weigeren() throws {
        var dossier = try Self.dossier()
        for (wijkraad, betreft) in [("Nergens", nil), (nil, "bouwplan")] as [(String?, String?)] {
            let codes = try Proefbesluit.codes {
                _ = try dossier.bevind(
                    Self.zegel(1), over: wijkraad, betreft: betreft,
                    Proefbeleid.context(9, .auditor))
            }
            #expect(codes == ["FEIT_TEGENSTRIJDIG"])
        }
        for nummer in [0, 2, -1] {
            let codes = try Proefbesluit.codes { _ = try Self.antwoord(dossier, op: nummer) }
            #expect(codes == ["FEIT_TEGENSTRIJDIG"], "\(nummer)")
        }
        dossier.pasToe(try Self.antwoord(dossier, op: 1))
        let codes = try Proefbesluit.codes { _ = try Self.antwoord(dossier, op: 1) }
        #expect(codes == ["FEIT_TEGENSTRIJDIG"])
    }

    @Test("bevinding en antwoord komen uit hun canonieke vorm terug, en iets anders niet")
    func canoniek() throws {
        let dossier = try Self.dossier()
        let antwoord = try Self.antwoord(dossier, op: 1)
        for gebeurtenis in [.auditbevindingVastgelegd(dossier.auditbevindingen[0]), antwoord] {
            let gelezen = try Dossiergebeurtenis(
                soort: gebeurtenis.soort, versie: 1, inhoud: gebeurtenis.inhoud)
            #expect(gelezen == gebeurtenis)
            #expect(throws: CanoniekeFout.self) {
                try Dossiergebeurtenis(
                    soort: gebeurtenis.soort, versie: 1, inhoud: .object([]))
            }
        }
        var klaar = dossier
        klaar.pasToe(antwoord)
        let bytes = try klaar.auditbevindingen[0].canoniek.bytes()
        #expect(
            try Auditbevinding(CanoniekeWaarde(bytes: bytes)) == klaar.auditbevindingen[0])
    }
}
