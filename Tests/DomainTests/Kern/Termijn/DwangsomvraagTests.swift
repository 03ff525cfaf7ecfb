import Domain
import Testing

@Suite("Dwangsom bij te laat beslissen (Awb 4:17)")
struct DwangsomvraagTests {
    static func bereken(
        _ ingebrekestelling: String, termijneinde: String? = nil, besluit: String? = nil,
        peildatum: String? = nil, verlengd: Bool = false, besluitdagTelt: Bool = false
    ) throws -> Dwangsom {
        try Dwangsomvraag(
            ingebrekestelling: dag(ingebrekestelling), termijneinde: try termijneinde.map(dag),
            besluit: try besluit.map(dag), peildatum: try peildatum.map(dag),
            instellingen: .init(tweeWekenVerlengd: verlengd, besluitdagTelt: besluitdagTelt)
        ).bereken(met: Proefgegevens.kalender())
    }

    @Test(
        "Wat na zoveel dagen is verbeurd",
        arguments: [
            (0, 0, 0), (1, 23, 1), (14, 322, 14), (15, 357, 15), (28, 812, 28), (29, 857, 29),
            (41, 1_397, 41), (42, 1_442, 42), (43, 1_442, 42), (60, 1_442, 42),
        ])
    func bedragen(dagNummer: Int, euro: Int64, dagen: Int) throws {
        // Received on Monday 1 June: the two weeks end on the 15th, day 1 is 16 June.
        let peildatum = try dag("2026-06-15").plus(dagen: dagNummer).description
        let dwangsom = try Self.bereken("2026-06-01", peildatum: peildatum)
        #expect(dwangsom.verbeurd == Bedrag(cent: euro * 100))
        #expect(dwangsom.dagen.count == dagen)
        #expect(dwangsom.dagen.last?.nummer ?? 0 == dagen)
        #expect(dwangsom.eersteDag.description == "2026-06-16")
        #expect(dwangsom.laatsteDag.description == "2026-07-27")
    }

    @Test("Elke dag sluit aan op de vorige, met zijn eigen bedrag")
    func dagVoorDag() throws {
        let dwangsom = try Self.bereken("2026-06-01")
        #expect(dwangsom.dagen.count == 42)
        for (plaats, eenDag) in dwangsom.dagen.enumerated() {
            let euro: Int64 = plaats < 14 ? 23 : plaats < 28 ? 35 : 45
            #expect(eenDag.nummer == plaats + 1)
            #expect(try eenDag.datum == dwangsom.eersteDag.plus(dagen: plaats))
            #expect(eenDag.bedrag.cent == euro * 100)
            let vorige = plaats == 0 ? Bedrag.nul : dwangsom.dagen[plaats - 1].totaal
            #expect(try eenDag.totaal == vorige.plus(eenDag.bedrag))
        }
        #expect(dwangsom.stappen.allSatisfy { $0.artikel.description.hasPrefix("Awb 4:17") })
        #expect(dwangsom.stappen.last?.tekst.contains("€ 1.442,00") == true)
    }

    @Test(
        "Een ingebrekestelling werkt pas als de termijn voorbij is",
        arguments: [
            ("2026-05-30", false), ("2026-05-31", false), ("2026-06-01", true),
            ("2026-07-01", true),
        ])
    func geldig(ingebrekestelling: String, geldig: Bool) throws {
        let gelukt = (try? Self.bereken(ingebrekestelling, termijneinde: "2026-05-31")) != nil
        #expect(gelukt == geldig)
    }

    @Test(
        "Een besluit stopt de dwangsom; of die dag telt is een instelling",
        arguments: [
            ("2026-06-01", 0, 0), ("2026-06-15", 0, 0), ("2026-06-16", 0, 23),
            ("2026-06-17", 23, 46),
            ("2026-06-29", 299, 322), ("2026-06-30", 322, 357), ("2026-07-27", 1_397, 1_442),
            ("2026-07-28", 1_442, 1_442), ("2027-01-01", 1_442, 1_442),
        ])
    func besluit(op: String, zonder: Int64, met: Int64) throws {
        #expect(try Self.bereken("2026-06-01", besluit: op).verbeurd.cent == zonder * 100)
        let telt = try Self.bereken("2026-06-01", besluit: op, besluitdagTelt: true)
        #expect(telt.verbeurd.cent == met * 100)
        #expect(telt.stappen.contains { $0.tekst.hasSuffix("die dag telt mee.") })
    }

    @Test(
        "Of de Algemene termijnenwet de twee weken verlengt, is een instelling",
        arguments: [
            // The two weeks end on a working day, a Saturday, Good Friday and Christmas.
            ("2026-06-01", "2026-06-16", "2026-06-16"), ("2026-06-06", "2026-06-21", "2026-06-23"),
            ("2026-03-20", "2026-04-04", "2026-04-08"), ("2026-12-11", "2026-12-26", "2026-12-29"),
        ])
    func verlengd(ingebrekestelling: String, zonder: String, met: String) throws {
        #expect(try Self.bereken(ingebrekestelling).eersteDag.description == zonder)
        let verlengd = try Self.bereken(ingebrekestelling, verlengd: true)
        #expect(verlengd.eersteDag.description == met)
        #expect(verlengd.dagen.count == 42)
    }

    @Test(
        "Bedragen zijn bekend vanaf 2019, naar de eerste dag van de dwangsom",
        arguments: [
            ("2018-12-16", false), ("2018-12-17", true), ("2010-01-01", false),
        ])
    func tarief(ingebrekestelling: String, bekend: Bool) {
        #expect(((try? Self.bereken(ingebrekestelling)) != nil) == bekend)
    }
}
