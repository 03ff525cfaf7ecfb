import Domain
import Testing

@Suite("Structurele kwesties") struct AanvraagKwestiesTests {
    /// A matter for department 7, marked on 2 March 2026.
    static func gemeld(_ dagen: Int64 = Aanvraag.antwoorddagen) throws -> Aanvraag {
        var aanvraag = try Proefbesluit.klaar()
        aanvraag.pasToe(try meld(aanvraag, dagen))
        return aanvraag
    }

    static func meld(_ aanvraag: Aanvraag, _ dagen: Int64) throws -> AanvraagGebeurtenis {
        try aanvraag.meldKwestie(
            Proefbesluit.zegel(34), afdeling: Proefbesluit.id(7), dagen: dagen,
            Proefbesluit.context(2, .behandelaar))
    }

    static func antwoord(
        _ aanvraag: Aanvraag, als persoon: Int = 7, op datum: String = "2026-03-20"
    ) throws -> AanvraagGebeurtenis {
        try aanvraag.beantwoordKwestie(
            Proefbesluit.zegel(35), Proefbesluit.context(persoon, .vakafdeling, op: datum))
    }

    @Test("De laatste dag komt uit een brief en rolt niet")
    func termijn() throws {
        // 2 May 2026 is a Saturday.
        for (dagen, dag) in [(28, "2026-03-30"), (61, "2026-05-02")] as [(Int64, String)] {
            let kwestie = try #require(try Self.gemeld(dagen).omslag.openKwestie)
            #expect(kwestie.uiterlijk == (try DomainTests.dag(dag)))
        }
    }

    @Test("Een antwoord, van wie het is gevraagd, ook als het laat is; dan kan er een volgende")
    func loop() throws {
        var aanvraag = try Self.gemeld()
        #expect(try Proefbesluit.codes { _ = try Self.meld(aanvraag, 5) } == ["KWESTIE_LOOPT"])
        #expect(
            try Proefbesluit.codes { _ = try Self.antwoord(aanvraag, als: 8) }
                == ["KWESTIE_ANDERE_AFDELING"])
        aanvraag.pasToe(try Self.antwoord(aanvraag, op: "2026-08-01"))
        #expect(aanvraag.omslag.openKwestie == nil)
        #expect(
            try Proefbesluit.codes { _ = try Self.antwoord(aanvraag) } == ["GEEN_OPEN_KWESTIE"])
        aanvraag.pasToe(try Self.meld(aanvraag, 5))
        #expect(aanvraag.omslag.kwesties.count == 2)
    }

    @Test("Een aanvrager meldt alleen bij de eigen aanvraag, en niet bij een concept")
    func wie() throws {
        let aanvraag = try Proefbesluit.klaar()
        for (persoon, verwacht) in [(1, []), (5, ["NIET_EIGEN_AANVRAAG"])] {
            let codes = try Proefbesluit.codes {
                _ = try aanvraag.meldKwestie(
                    Proefbesluit.zegel(34), afdeling: Proefbesluit.id(7),
                    Proefbesluit.context(persoon, .aanvrager))
            }
            #expect(codes == verwacht, "\(persoon)")
        }
        let concept = try Proefaanvraag().aanvraag
        #expect(try Proefbesluit.codes { _ = try Self.meld(concept, 5) } == ["FASE"])
    }
}
