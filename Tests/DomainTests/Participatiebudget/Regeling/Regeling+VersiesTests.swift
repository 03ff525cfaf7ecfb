import Domain
import Testing

@Suite("Versies van een regeling") struct RegelingVersiesTests {
    /// Three versions: a maximum of EUR 1,000, then 2,000, then 3,000.
    static func regeling() throws -> Regeling {
        var regeling = try #require(
            Regeling(eerste: .regelingVastgesteld(inhoud(1_000), vanaf: dag("2026-01-01"))))
        regeling.pasToe(.regelingVastgesteld(inhoud(2_000), vanaf: try dag("2026-04-01")))
        regeling.pasToe(.regelingVastgesteld(inhoud(3_000), vanaf: try dag("2026-07-01")))
        return regeling
    }

    static func inhoud(
        _ maximum: Int64, opties: Regeling.Opties = .init()
    ) -> Regeling.Inhoud {
        .init(
            naam: "Wijkbudget", grondslag: "ASV art. 3", beslismodel: .mandaat, beslistermijn: nil,
            maximum: Proefbudget.euro(maximum), deelsVerlenen: true,
            norm: Bijdragenorm(soorten: [.uitvoering]), afwijken: .beleidsregel, opties: opties)
    }

    static let dagen: [(String, Int, Int64)] = [
        ("2025-12-31", 1, 1_000), ("2026-01-01", 1, 1_000), ("2026-03-31", 1, 1_000),
        ("2026-04-01", 2, 2_000), ("2026-06-30", 2, 2_000), ("2026-07-01", 3, 3_000),
        ("2030-01-01", 3, 3_000),
    ]

    @Test("op een dag geldt de laatste versie die dan is begonnen", arguments: dagen)
    func geldend(datum: String, versie: Int, maximum: Int64) throws {
        let geldend = try Self.regeling().geldend(op: dag(datum))
        #expect(geldend.versie == versie)
        #expect(geldend.inhoud.maximum == Proefbudget.euro(maximum))
        #expect(geldend.versies.count == versie)
    }

    @Test("een aanvraag houdt de versie van haar ontvangst, ook als er later een nieuwe komt")
    func vanAanvraag() throws {
        let regeling = try Self.regeling()
        var proef = try Proefaanvraag()
        // A draft has no receipt yet: the day on which one looks.
        #expect(regeling.voor(proef.aanvraag, op: try dag("2026-05-01")).versie == 2)
        proef.regeling = regeling.zoals(versie: 2)
        try proef.dienIn(op: "2026-05-01")
        #expect(regeling.voor(proef.aanvraag, op: try dag("2026-08-01")).versie == 2)
        #expect(try proef.klok.start.regelingversie == 2)
        // As files were before there were clocks.
        proef.vergeetKlok()
        #expect(regeling.voor(proef.aanvraag, op: try dag("2026-08-01")).versie == 2)
    }

    @Test("een versie die niet bekend is, is de laatste")
    func onbekend() throws {
        let regeling = try Self.regeling()
        #expect(regeling.zoals(versie: 9) == regeling && regeling.zoals(versie: 0) == regeling)
        #expect(regeling.zoals(versie: 3) == regeling)
        #expect(regeling.zoals(versie: 1).eerdere.isEmpty)
    }

    static let nieuw: [(vanaf: String, vandaag: String, codes: [String])] = [
        ("2026-07-01", "2026-06-15", []), ("2026-08-01", "2026-08-01", []),
        ("2026-06-30", "2026-06-15", ["VERSIE_VOOR_VORIGE"]),
        ("2026-07-31", "2026-08-01", ["VERSIE_IN_VERLEDEN"]),
    ]

    @Test("een nieuwe versie werkt niet terug en begint niet voor de vorige", arguments: nieuw)
    func wijzigen(vanaf: String, vandaag: String, codes: [String]) throws {
        let gevonden = try Proefbesluit.codes {
            let gebeurtenis = try Self.regeling().wijzigen(
                Self.inhoud(4_000), vanaf: dag(vanaf), Proefbudget.context(vandaag))
            var na = try Self.regeling()
            let eerdere = na.versies
            na.pasToe(gebeurtenis)
            #expect(na.versie == 4 && na.eerdere == eerdere)
        }
        #expect(gevonden == codes)
    }

    @Test("een versie komt uit haar canonieke vorm terug")
    func canoniek() throws {
        for versie in try Self.regeling().versies {
            #expect(
                try Regeling.Versie(CanoniekeWaarde(bytes: versie.canoniek.bytes())) == versie)
        }
    }
}
