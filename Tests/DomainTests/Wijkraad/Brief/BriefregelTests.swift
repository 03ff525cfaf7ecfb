import Domain
import Testing

@Suite("Het correspondentieregister van een wijkraad") struct BriefregelTests {
    static func inhoud(
        _ richting: Brief.Richting, _ op: String, _ afdoening: Brief.Afdoening? = nil,
        uiterlijk: String? = nil, antwoordOp: Int? = nil, wijkraad: Int = 50
    ) throws -> Brief.Inhoud {
        Brief.Inhoud(
            wijkraad: try Proefbesluit.id(wijkraad), nummer: 1, richting: richting,
            partij: try Proefbesluit.zegel(1), betreft: try Proefbesluit.zegel(2),
            dag: try dag(op), afdoening: afdoening, uiterlijk: try uiterlijk.map { try dag($0) },
            antwoordOp: try antwoordOp.map { try Proefbesluit.id($0) }, scan: nil,
            door: try Proefbesluit.id(1))
    }

    static func brief(
        _ richting: Brief.Richting, _ op: String, _ afdoening: Brief.Afdoening? = nil,
        uiterlijk: String? = nil, wijkraad: Int = 50
    ) throws -> Brief {
        Brief(
            inhoud: try inhoud(
                richting, op, afdoening, uiterlijk: uiterlijk, wijkraad: wijkraad))
    }

    /// What registering a letter that came in is refused with; today is 2 March 2026.
    static func codes(
        _ afdoening: Brief.Afdoening = .agenda, op: String = "2026-03-02", uiterlijk: String? = nil,
        _ rol: Rol = .secretariaat, persoon: Int = 9
    ) throws -> [String] {
        try Proefbesluit.codes {
            _ = try Brief.inschrijven(
                inhoud(.ontvangen, op, afdoening, uiterlijk: uiterlijk),
                van: Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1),
                antwoordOp: nil, Proefbeleid.context(persoon, rol))
        }
    }

    /// What an answer of 2 March to a letter is refused with.
    static func antwoordcodes(op vorige: Brief) throws -> [String] {
        try Proefbesluit.codes {
            _ = try Brief.inschrijven(
                inhoud(.verzonden, "2026-03-02", antwoordOp: 60),
                van: Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1),
                antwoordOp: vorige, Proefbeleid.context(9, .secretariaat))
        }
    }

    static func afdoencodes(_ brief: Brief) throws -> [String] {
        try Proefbesluit.codes {
            _ = try brief.afdoen(
                Proefbesluit.zegel(3),
                van: Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1),
                Proefbeleid.context(9, .secretariaat))
        }
    }

    @Test("een brief is van vandaag of eerder, en van een dag waarop de wijkraad bestaat")
    func dagen() throws {
        #expect(try Self.codes(op: "2026-03-02") == [])
        #expect(try Self.codes(op: "2026-03-03") == ["BRIEF_IN_TOEKOMST"])
        #expect(try Self.codes(op: "2020-01-01") == [])
        #expect(try Self.codes(op: "2019-12-31") == ["WIJKRAAD_BESTAAT_NIET"])
    }

    @Test("wie beantwoorden zegt, noemt een dag vanaf de ontvangst; wie dat niet zegt, niet")
    func antwoorddag() throws {
        #expect(try Self.codes(.beantwoorden, uiterlijk: "2026-03-02") == [])
        #expect(try Self.codes(.beantwoorden, uiterlijk: "2026-03-01") == ["ANTWOORDDAG"])
        #expect(try Self.codes(.beantwoorden) == ["ANTWOORDDAG"])
        #expect(try Self.codes(.agenda, uiterlijk: "2026-03-10") == ["ANTWOORDDAG"])
        #expect(try Self.codes(.terInformatie) == [])
    }

    @Test("een voorzitter of secretaris is dat van deze wijkraad, vandaag")
    func ambt() throws {
        #expect(try Self.codes(.agenda, .voorzitter, persoon: 1) == [])
        #expect(try Self.codes(.agenda, .voorzitter, persoon: 2) == ["GEEN_LID"])
        #expect(try Self.codes(.agenda, .secretaris, persoon: 1) == ["GEEN_LID"])
        #expect(try Self.codes(.agenda, .wijkcoordinator, persoon: 2) == [])
    }

    @Test("een antwoord volgt op een brief die deze wijkraad op of voor die dag kreeg, en één keer")
    func antwoorden() throws {
        let uiterlijk = "2026-04-01"
        for (brief, code) in [
            (try Self.brief(.ontvangen, "2026-03-02", .beantwoorden, uiterlijk: uiterlijk), nil),
            (try Self.brief(.ontvangen, "2026-03-01", .terInformatie), nil),
            (try Self.brief(.verzonden, "2026-03-01"), "BRIEF_NIET_TE_BEANTWOORDEN"),
            (
                try Self.brief(.ontvangen, "2026-03-03", .beantwoorden, uiterlijk: uiterlijk),
                "BRIEF_NIET_TE_BEANTWOORDEN"
            ),
            (
                try Self.brief(.ontvangen, "2026-03-01", .agenda, wijkraad: 51),
                "BRIEF_NIET_TE_BEANTWOORDEN"
            ),
        ] as [(Brief, String?)] {
            #expect(try Self.antwoordcodes(op: brief) == (code.map { [$0] } ?? []))
        }
        var open = try Self.brief(.ontvangen, "2026-03-01", .beantwoorden, uiterlijk: uiterlijk)
        #expect(open.staatOpen && open.dagenTeLaat(op: try dag("2026-04-01")) == 0)
        #expect(open.dagenTeLaat(op: try dag("2026-04-02")) == 1)
        let antwoord = try Self.inhoud(.verzonden, "2026-03-02", antwoordOp: 60)
        open.pasToe(try open.beantwoord(door: Proefbesluit.id(61), antwoord))
        #expect(!open.staatOpen && open.dagenTeLaat(op: try dag("2026-05-01")) == 0)
        #expect(try Self.antwoordcodes(op: open) == ["BRIEF_AL_AFGEDAAN"])
    }

    @Test("afdoen kan één keer, en alleen wat op iemand wacht")
    func afdoen() throws {
        let open = try Self.brief(.ontvangen, "2026-03-01", .agenda)
        #expect(try Self.afdoencodes(open) == [])
        #expect(
            try Self.afdoencodes(Self.brief(.ontvangen, "2026-03-01", .terInformatie))
                == ["BRIEF_AL_AFGEDAAN"])
        #expect(
            try Self.afdoencodes(Self.brief(.verzonden, "2026-03-01")) == ["BRIEF_AL_AFGEDAAN"])
    }

    @Test("elke gebeurtenis komt uit haar bytes terug; een halve brief niet")
    func heenEnTerug() throws {
        let inhoud = try Self.inhoud(
            .ontvangen, "2026-03-02", .beantwoorden, uiterlijk: "2026-04-01")
        let verzonden = try Self.inhoud(.verzonden, "2026-03-02", antwoordOp: 60)
        for gebeurtenis in [
            Briefgebeurtenis.ingeschreven(inhoud), .ingeschreven(verzonden),
            .afgedaan(.init(op: try dag("2026-03-02"), antwoord: nil, reden: inhoud.partij)),
            .afgedaan(
                .init(op: try dag("2026-03-02"), antwoord: try Proefbesluit.id(3), reden: nil)),
        ] {
            let bytes = try gebeurtenis.inhoud.bytes()
            #expect(
                try Briefgebeurtenis(
                    soort: gebeurtenis.soort, versie: 1, inhoud: CanoniekeWaarde(bytes: bytes))
                    == gebeurtenis)
        }
        let half = try Briefgebeurtenis.ingeschreven(inhoud).inhoud.bytes()
        let zonder = String(decoding: half, as: UTF8.self)
            .replacing("\"afdoening\":\"beantwoorden\",", with: "")
        #expect(throws: CanoniekeFout.self) {
            try Briefgebeurtenis(
                soort: "brief_ingeschreven", versie: 1,
                inhoud: CanoniekeWaarde(bytes: Array(zonder.utf8)))
        }
    }

    @Test(
        "een nummer is een jaar met een volgnummer",
        arguments: [
            ("2026-003", "2026-003"), ("2026-3", "2026-003"), ("2026-1234", "2026-1234"),
            ("2026", nil), ("2026-0", nil), ("2026--3", nil), ("26-3", nil), ("2026-3a", nil),
            ("2026-12345678901", nil),
        ] as [(String, String?)])
    func nummers(tekst: String, uit: String?) {
        #expect(Briefnummer(tekst: tekst)?.description == uit)
    }
}
