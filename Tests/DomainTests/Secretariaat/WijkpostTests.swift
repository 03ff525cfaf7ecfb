import Domain
import Testing

@Suite("Wijkposten: openingstijden, bezetting en sluitingen") struct WijkpostTests {
    static func post(_ code: String = "Centrum", open: [String] = []) throws -> Wijkpost {
        Wijkpost(
            code: code, naam: "Wijkpost \(code)", wijken: [try #require(Wijkcode("WK099501"))],
            ingesteldOp: try dag("2026-01-01"),
            openingstijden: try open.map { try #require(Openingstijd(tekst: $0)) })
    }

    static func sluiting(_ van: String, _ tot: String) throws -> Sluiting {
        try #require(Sluiting(van: try dag(van), tot: try dag(tot), reden: .vakantie))
    }

    @Test("een openingstijd is te lezen en te schrijven")
    func openingstijd() throws {
        for tekst in ["ma 09:00-12:30", "do 13:00-17:00", "zo 00:00-24:00"] {
            #expect(try #require(Openingstijd(tekst: tekst)).kort == tekst)
        }
        #expect(Openingstijd(tekst: "maandag 09:00-12:30")?.kort == "ma 09:00-12:30")
        let onzin = [
            "", "ma", "09:00-12:30", "ma 12:30-09:00", "ma 09:00-09:00", "xx 09:00-12:30",
            "ma 9:00-12:30", "ma 09:60-12:30", "ma 09:00-24:01", "ma 25:00-26:00",
            "ma 09:00-12:30-13:00",
        ]
        for tekst in onzin { #expect(Openingstijd(tekst: tekst) == nil, "\(tekst)") }
    }

    /// A day, and whether the post is closed on it.
    static let dagen: [(op: String, dicht: Dichtreden?)] = [
        ("2025-12-31", .bestaatNiet), ("2026-04-07", .weekdag(.dinsdag)), ("2026-04-09", nil),
        ("2026-04-06", .feestdag("Tweede paasdag")), ("2026-04-13", nil),
        ("2026-04-11", .weekdag(.zaterdag)),
        ("2026-07-19", .weekdag(.zondag)), ("2026-07-20", .sluiting(.vakantie)),
        ("2026-07-31", .sluiting(.vakantie)), ("2026-08-03", nil),
        ("2026-12-31", nil), ("2027-01-01", .bestaatNiet),
    ]

    @Test("op welke dag de wijkpost dicht is, en waarom", arguments: dagen)
    func dicht(op: String, dicht: Dichtreden?) throws {
        var post = try Self.post(open: ["ma 09:00-12:30", "do 13:00-17:00"])
        post.pasToe(try post.sluiten(Self.sluiting("2026-07-20", "2026-07-31")))
        post.pasToe(try post.opheffen(op: dag("2026-12-31")))
        #expect(try post.dicht(op: dag(op), Proefgegevens.kalender()) == dicht)
    }

    @Test("zonder openingstijden geldt maandag tot en met vrijdag")
    func zonderTijden() throws {
        let kalender = try Proefgegevens.kalender()
        let post = try Self.post()
        #expect(try post.dicht(op: dag("2026-04-07"), kalender) == nil)
        #expect(try post.dicht(op: dag("2026-04-11"), kalender) == .weekeinde(.zaterdag))
        #expect(try kalender.dicht(op: dag("2026-04-06")) == .feestdag("Tweede paasdag"))
    }

    @Test("de laatste open dag voor een gesloten dag ligt voor het hele gat")
    func laatsteOpenDag() throws {
        let kalender = try Proefgegevens.kalender()
        // Easter Monday: back over Sunday, Saturday and Good Friday.
        let paas = try dag("2026-04-06").laatsteOpenDag { kalender.dicht(op: $0) }
        #expect(paas == (try dag("2026-04-02")))
    }

    @Test("uren per week en sluitdagen tellen op een dag en in een tijdvak")
    func tellen() throws {
        var post = try Self.post()
        for (persoon, uren, van, tot) in [
            (1, 24, "2026-01-01", "2026-06-30"), (2, 16, "2026-03-01", nil),
        ] as [(Int, Int, String, String?)] {
            post.pasToe(
                try post.plaatsen(
                    .init(
                        persoon: Proefbesluit.id(persoon), urenPerWeek: uren, van: dag(van),
                        tot: tot.map { try dag($0) })))
        }
        for (op, uren) in [("2026-02-28", 24), ("2026-03-01", 40), ("2026-07-01", 16)] {
            #expect(try post.urenPerWeek(op: dag(op)) == uren, "\(op)")
        }
        post.pasToe(try post.sluiten(Self.sluiting("2026-07-20", "2026-07-31")))
        post.pasToe(try post.sluiten(Self.sluiting("2026-07-30", "2026-08-02")))
        #expect(try post.sluitdagen(van: dag("2026-07-01"), tot: dag("2026-07-31")) == 12)
        #expect(try post.sluitdagen(van: dag("2026-01-01"), tot: dag("2026-12-31")) == 14)
        #expect(try post.sluitdagen(van: dag("2026-08-03"), tot: dag("2026-12-31")) == 0)
    }

    @Test("de hele stand gaat heen en terug door haar canonieke vorm")
    func canoniek() throws {
        var post = try Self.post(open: ["ma 09:00-12:30"])
        let gebeurtenissen: [WijkpostGebeurtenis] = [
            try post.plaatsen(
                .init(persoon: Proefbesluit.id(1), urenPerWeek: 24, van: dag("2026-01-01"))),
            try post.sluiten(Self.sluiting("2026-07-20", "2026-07-31")),
            try post.waarnemen(WaarnemingTests.waarneming(1, 2, "2026-07-20", "2026-07-31")),
            .medewerkerVertrokken(try Proefbesluit.id(1), op: try dag("2026-08-31")),
            .openingstijdenVastgesteld([try #require(Openingstijd(tekst: "vr 10:00-11:00"))]),
            .wijkpostOpgeheven(op: try dag("2026-12-31")),
        ]
        for gebeurtenis in gebeurtenissen {
            let terug = try WijkpostGebeurtenis(
                soort: gebeurtenis.soort, versie: 1, inhoud: gebeurtenis.inhoud)
            #expect(terug == gebeurtenis)
            post.pasToe(gebeurtenis)
        }
        #expect(try Wijkpost(post.canoniek) == post)
        #expect(throws: CanoniekeFout.self) {
            _ = try WijkpostGebeurtenis(soort: "wijkpost_verhuisd", versie: 1, inhoud: .object([]))
        }
    }
}
