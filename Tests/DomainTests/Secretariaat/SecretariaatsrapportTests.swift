import Domain
import Testing

@Suite("Het rapport van het secretariaat") struct SecretariaatsrapportTests {
    /// A task for Atol at a post, opened and perhaps ended on a day.
    static func taak(
        _ nummer: Int, _ wie: Taak.Toewijzing?, op: String, uiterlijk: String,
        gesloten: String? = nil, stand: Taak.Stand = .gereed
    ) throws -> Taak {
        Taak(
            opening: .init(
                kenmerk: try TaakTests.kenmerk(nummer), soort: .overig, wijkraad: "Atol",
                wijk: try TaakTests.centrum(), rol: .secretariaat, op: try dag(op),
                door: try Proefbesluit.id(3)),
            stand: gesloten == nil ? .open : stand, toewijzing: wie,
            uiterlijk: try dag(uiterlijk), grond: .gekozen,
            afsluiting: try gesloten.map { .init(op: try dag($0)) })
    }

    @Test("per wijkpost: uren, sluitdagen, gedaan en te laat, zoals het op de laatste dag was")
    func posten() throws {
        var post = try WijkpostTests.post()
        post.pasToe(
            try post.plaatsen(
                .init(persoon: Proefbesluit.id(1), urenPerWeek: 24, van: dag("2026-01-01"))))
        post.pasToe(try post.sluiten(WijkpostTests.sluiting("2026-03-30", "2026-04-02")))
        let taken = [
            // Of the person who works there; done a day late.
            try Self.taak(
                1, .persoon(Proefbesluit.id(1)), op: "2026-01-05", uiterlijk: "2026-02-01",
                gesloten: "2026-02-02"),
            // Done after the period: open and ten days late on its last day.
            try Self.taak(
                2, .wijkpost("Centrum"), op: "2026-01-05", uiterlijk: "2026-03-21",
                gesloten: "2026-04-15"),
            // Of nobody: it lies where its wijk is served.
            try Self.taak(3, nil, op: "2026-03-31", uiterlijk: "2026-04-30"),
            // Elsewhere, and on the last day of the term.
            try Self.taak(
                4, .persoon(Proefbesluit.id(9)), op: "2026-03-01", uiterlijk: "2026-03-31",
                gesloten: "2026-03-31"),
            // Opened after the period, and lapsed within it.
            try Self.taak(5, .wijkpost("Centrum"), op: "2026-04-01", uiterlijk: "2026-04-30"),
            try Self.taak(
                6, .wijkpost("Centrum"), op: "2026-01-05", uiterlijk: "2026-01-06",
                gesloten: "2026-01-10", stand: .vervallen),
        ]
        let rapport = Secretariaatsrapport(
            van: try dag("2026-01-01"), tot: try dag("2026-03-31"), taken: taken,
            wijkposten: [post], toezeggingen: [], reacties: [], wijkraden: ["Atol", "Bos"])
        let centrum = try #require(rapport.posten.first)
        #expect(centrum.wijkpost == "Centrum" && centrum.urenPerWeek == 24)
        #expect(centrum.sluitdagen == 2)
        #expect(centrum.geopend == 4 && centrum.gereed == 1 && centrum.teLaatGereed == 1)
        #expect(centrum.open == 2 && centrum.teLaatOpen == 1 && centrum.meesteDagenTeLaat == 10)
        let elders = try #require(rapport.posten.last)
        #expect(elders.wijkpost == nil && elders.gereed == 1 && elders.teLaatGereed == 0)
        // Who got nothing stands there too: that is the difference to be seen.
        #expect(rapport.steun.map(\.wijkraad) == ["Atol", "Bos"])
        #expect(rapport.steun.map(\.gereed) == [2, 0])
        #expect(rapport.steun.map(\.open) == [2, 0])
    }

    @Test("per afdeling: toezeggingen met hun afloop, en reacties die open staan")
    func afdelingen() throws {
        var nagekomen = try BestuurstoezeggingTests.toezegging("2026-03-10")
        nagekomen.pasToe(
            try nagekomen.afdoen(
                .nagekomen, reden: Proefbesluit.zegel(4), TaakTests.context(op: "2026-03-09")))
        var later = try BestuurstoezeggingTests.toezegging("2026-03-30")
        later.pasToe(
            try later.afdoen(
                .nietNagekomen, reden: Proefbesluit.zegel(4), TaakTests.context(op: "2026-04-02")))
        let oorzaak = try TaakTests.aanvraagoorzaak(.reageren)
        let rapport = Secretariaatsrapport(
            van: try dag("2026-01-01"), tot: try dag("2026-03-31"), taken: [], wijkposten: [],
            toezeggingen: [nagekomen, later],
            reacties: [
                ("Groen", Plicht(oorzaak, uiterlijk: try dag("2026-03-30"))),
                ("Groen", Plicht(oorzaak, uiterlijk: try dag("2026-03-31"))),
            ], wijkraden: [])
        #expect(rapport.afdelingen.map(\.vakafdeling) == ["Groen", "Ruimte"])
        let (groen, ruimte) = (rapport.afdelingen[0], rapport.afdelingen[1])
        #expect(groen.reactiesOpen == 2 && groen.reactiesTeLaat == 1)
        #expect(ruimte.toegezegd == 2 && ruimte.nagekomen == 1 && ruimte.nietNagekomen == 0)
        #expect(ruimte.open == 1 && ruimte.teLaatOpen == 1)
    }
}
