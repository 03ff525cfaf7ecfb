import Domain
import Testing

@Suite("Wijkraden en hun leden") struct WijkraadregelTests {
    static func benoemen(
        _ van: String, _ tot: String?, in raad: Wijkraad, persoon: Int = 1
    ) throws -> [String] {
        try Proefbesluit.codes {
            _ = try raad.benoemen(
                .init(
                    persoon: try Proefbesluit.id(persoon), ambt: .lid, van: try dag(van),
                    tot: try tot.map { try dag($0) }))
        }
    }

    @Test("een lid heeft een ambt tegelijk, binnen het bestaan van de wijkraad")
    func benoemen() throws {
        var raad = try Proefbeleid.raad(
            "Atol", buurt: "BU09950201", voorzitter: 1, opgeheven: "2026-12-31")
        raad.pasToe(try raad.aftreden(Proefbesluit.id(1), op: dag("2026-06-30")))
        #expect(try Self.benoemen("2026-07-01", nil, in: raad) == [])
        #expect(try Self.benoemen("2026-06-30", nil, in: raad) == ["LID_AL_BENOEMD"])
        #expect(try Self.benoemen("2025-01-01", "2025-12-31", in: raad) == [])
        #expect(try Self.benoemen("2025-01-01", "2026-01-01", in: raad) == ["LID_AL_BENOEMD"])
        #expect(try Self.benoemen("2026-06-30", nil, in: raad, persoon: 2) == [])
        #expect(
            try Self.benoemen("2019-12-31", nil, in: raad, persoon: 2) == ["WIJKRAAD_BESTAAT_NIET"])
        #expect(
            try Self.benoemen("2027-01-01", nil, in: raad, persoon: 2) == ["WIJKRAAD_BESTAAT_NIET"])
        for (op, ambt) in [("2026-06-30", Wijkraad.Ambt.voorzitter), ("2026-07-01", nil)] {
            #expect(raad.ambt(van: try Proefbesluit.id(1), op: try dag(op)) == ambt, "\(op)")
        }
    }

    @Test("een wijkraad heeft een voorzitter tegelijk; overdragen is er voor wie opvolgt")
    func voorzitterTegelijk() throws {
        var raad = try Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1)
        raad.pasToe(try raad.aftreden(Proefbesluit.id(1), op: dag("2026-06-30")))
        func codes(_ van: String, _ tot: String? = nil) throws -> [String] {
            try Proefbesluit.codes {
                _ = try raad.benoemen(
                    .init(
                        persoon: Proefbesluit.id(2), ambt: .voorzitter, van: dag(van),
                        tot: try tot.map { try dag($0) }))
            }
        }
        let begin = try #require(raad.leden.first?.van)
        #expect(try codes("2026-06-30") == ["VOORZITTER_BESTAAT"])
        #expect(try codes("2026-07-01") == [])
        #expect(try codes("2025-01-01", "\(begin)") == ["VOORZITTER_BESTAAT"])
        #expect(try codes("2025-01-01", "\(begin.plus(dagen: -1))") == [])
        let breuk = try #require(throws: Regelbreuk.self) {
            _ = try raad.benoemen(
                .init(persoon: Proefbesluit.id(2), ambt: .voorzitter, van: dag("2026-03-01")))
        }
        #expect(breuk.tekst.contains("griffie wijkraad overdracht"))
        #expect(breuk.personen.map(\.persoon) == [try Proefbesluit.id(1)])
    }

    @Test("een benoeming die nog moet beginnen is in te trekken, een andere eindigt met aftreden")
    func intrekken() throws {
        var raad = try Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1)
        raad.pasToe(
            try raad.benoemen(
                .init(persoon: Proefbesluit.id(2), ambt: .lid, van: dag("2026-04-01"))))
        func codes(_ persoon: Int, _ op: String) throws -> [String] {
            try Proefbesluit.codes {
                _ = try raad.intrekken(Proefbesluit.id(persoon), op: dag(op))
            }
        }
        #expect(try codes(2, "2026-04-01") == ["GEEN_LID"])
        #expect(try codes(1, "2026-03-31") == ["GEEN_LID"])
        raad.pasToe(try raad.intrekken(Proefbesluit.id(2), op: dag("2026-03-31")))
        #expect(raad.leden.map(\.persoon) == [try Proefbesluit.id(1)])
    }

    @Test("het gebied wordt opnieuw vastgesteld zolang de wijkraad bestaat")
    func gebied() throws {
        var raad = try Proefbeleid.raad(
            "Atol", buurt: "BU09950201", voorzitter: 1, opgeheven: "2026-06-30")
        let (oud, nieuw) = (
            try Proefbeleid.buurt("BU09950201"), try Proefbeleid.buurt("BU09950301")
        )
        let laat = try Proefbesluit.codes {
            _ = try raad.vaststellen(gebied: [nieuw], op: dag("2026-07-01"))
        }
        #expect(laat == ["WIJKRAAD_BESTAAT_NIET"])
        raad.pasToe(try raad.vaststellen(gebied: [nieuw, nieuw], op: dag("2026-03-02")))
        #expect(raad.buurten == [nieuw])
        // What was decided before touches who was there then.
        for (op, was) in [("2026-03-01", true), ("2026-03-02", false), ("2026-06-30", false)] {
            #expect(raad.raakt([oud], op: try dag(op)) == was, "\(op)")
            #expect(raad.raakt([nieuw], op: try dag(op)) == !was, "\(op)")
        }
        raad.pasToe(try raad.vaststellen(gebied: [oud, nieuw], op: dag("2026-04-01")))
        raad.pasToe(try raad.vaststellen(gebied: [oud], op: dag("2026-04-01")))
        for (op, wat) in [
            ("2026-03-01", [oud]), ("2026-03-31", [nieuw]), ("2026-04-01", [oud]),
        ] { #expect(raad.buurten(op: try dag(op)) == wat, "\(op)") }
    }

    @Test("een wijkraad wordt geraakt in zijn gebied, tot en met zijn laatste dag")
    func raakt() throws {
        let raad = try Proefbeleid.raad(
            "Atol", buurt: "BU09950201", voorzitter: 1, opgeheven: "2026-06-30")
        let (eigen, ander) = (
            try Proefbeleid.buurt("BU09950201"), try Proefbeleid.buurt("BU09950301")
        )
        let (laatste, daarna) = (try dag("2026-06-30"), try dag("2026-07-01"))
        #expect(raad.raakt([ander, eigen], op: laatste))
        #expect(!raad.raakt([ander], op: laatste))
        #expect(!raad.raakt([ander, eigen], op: daarna))
    }

    @Test("aftreden doet wie lid is, opheffen gebeurt één keer")
    func aftreden() throws {
        var raad = try Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1)
        let geen = try Proefbesluit.codes {
            _ = try raad.aftreden(Proefbesluit.id(2), op: dag("2026-06-30"))
        }
        #expect(geen == ["GEEN_LID"])
        raad.pasToe(try raad.opheffen(op: dag("2026-06-30")))
        let weer = try Proefbesluit.codes { _ = try raad.opheffen(op: dag("2026-06-30")) }
        #expect(weer == ["WIJKRAAD_BESTAAT_NIET"])
    }

    @Test("advies geeft de voorzitter van die dag, van een wijkraad van die wijk")
    func voorzitter() throws {
        var raden = try Proefbeleid.raden()
        func codes(_ persoon: Int, _ wijk: String, _ dag: String = "2026-03-02") throws -> [String]
        {
            try Proefbesluit.codes {
                try Wijkraad.eisVoorzitter(
                    Proefbeleid.context(persoon, .voorzitter, op: dag), van: raden,
                    voor: #require(Wijkcode(wijk)))
            }
        }
        #expect(try codes(1, "WK099502") == [])
        #expect(try codes(2, "WK099502") == ["GEEN_LID"])
        #expect(try codes(1, "WK099503") == ["GEEN_LID"])
        // No wijkraad was recorded there: the role is all there is to go by.
        #expect(try codes(1, "WK099504") == [])
        raden[0].pasToe(try raden[0].aftreden(Proefbesluit.id(1), op: dag("2026-06-30")))
        #expect(try codes(1, "WK099502", "2026-06-30") == [])
        #expect(try codes(1, "WK099502", "2026-07-01") == ["GEEN_LID"])
    }

    @Test("een code is een letter en dan letters, cijfers en streepjes")
    func code() {
        for goed in ["Atolwijk", "A1", "wijk-6-7"] { #expect(Wijkraad.isCode(goed), "\(goed)") }
        for fout in ["", "A", "1A", "-a", "a b", "Zuiderzeeën", String(repeating: "a", count: 31)] {
            #expect(!Wijkraad.isCode(fout), "\(fout)")
        }
    }

    @Test("elke gebeurtenis komt uit haar canonieke vorm terug zoals zij was")
    func canoniek() throws {
        let raad = try Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1)
        let gebeurtenissen: [WijkraadGebeurtenis] = [
            .wijkraadIngesteld(
                code: raad.code, naam: raad.naam, grondslag: raad.grondslag, buurten: raad.buurten,
                op: raad.ingesteldOp),
            .gebiedVastgesteld(raad.buurten, vanaf: raad.ingesteldOp), .lidBenoemd(raad.leden[0]),
            .wijkraadOpgeheven(op: raad.ingesteldOp),
            .lidAfgetreden(try Proefbesluit.id(1), op: raad.ingesteldOp),
            .benoemingIngetrokken(try Proefbesluit.id(1), van: raad.ingesteldOp),
        ]
        for gebeurtenis in gebeurtenissen {
            let terug = try WijkraadGebeurtenis(
                soort: gebeurtenis.soort, versie: gebeurtenis.versie, inhoud: gebeurtenis.inhoud)
            #expect(terug == gebeurtenis)
        }
        #expect(Wijkraad.herhaal(gebeurtenissen)?.opgehevenOp == raad.ingesteldOp)
    }
}
