import Domain
import Testing

@Suite("Dwangsom bij een aanvraag (Awb 4:17)")
struct KlokDwangsomTests {
    /// The term of eight weeks ends on 28 April 2026.
    static let vandaag = "2026-06-30"

    @Test("zonder geldige ingebrekestelling is er geen dwangsom")
    func geen() throws {
        var proef = try Proefaanvraag.ingediend()
        #expect(try proef.klok.dwangsom(tot: dag(Self.vandaag), met: proef.kalender) == nil)
        // On the last day it is still too early.
        try proef.stelInGebreke(op: "2026-04-28")
        #expect(try proef.klok.ingebrekestellingen.map(\.ongeldig) == [.teVroeg])
        #expect(try proef.klok.dwangsom(tot: dag(Self.vandaag), met: proef.kalender) == nil)
    }

    @Test(
        "vanaf de eerste geldige loopt zij na twee weken, tot de peildatum of de bekendmaking",
        arguments: [
            ("2026-05-13", nil, 0), ("2026-05-14", nil, 2_300), ("2026-05-28", nil, 35_700),
            ("2026-12-31", nil, 144_200), ("2026-12-31", "2026-05-15", 2_300),
            ("2026-12-31", "2026-05-14", 0),
        ] as [(String, String?, Int64)])
    func bedragen(tot: String, bekendgemaakt: String?, cent: Int64) throws {
        var proef = try Proefaanvraag.ingediend()
        try proef.stelInGebreke(op: "2026-04-20")
        try proef.stelInGebreke(op: "2026-05-01", ontvangen: "2026-04-29")
        try proef.stelInGebreke(op: "2026-05-04")
        let uitkomst = try #require(
            try proef.klok.dwangsom(
                tot: dag(tot), bekendgemaakt: bekendgemaakt.map(dag), met: proef.kalender))
        #expect(uitkomst.vraag.ingebrekestelling == (try dag("2026-04-29")))
        #expect(uitkomst.dwangsom.verbeurd == Bedrag(cent: cent))
    }

    @Test("is zij uitgesloten, dan is er niets verschuldigd; zonder ingebrekestelling kan dat niet")
    func uitgesloten() throws {
        var proef = try Proefaanvraag.ingediend()
        #expect(try proef.code { try $0.sluitUit(op: "2026-05-01") } == ["GEEN_INGEBREKESTELLING"])
        try proef.stelInGebreke(op: "2026-04-29")
        #expect(try proef.klok.dwangsom(tot: dag(Self.vandaag), met: proef.kalender) != nil)
        for grond in Aanvraag.Klok.Dwangsomuitsluiting.Grond.allCases {
            var zonder = proef
            try zonder.sluitUit(grond, op: "2026-05-01")
            #expect(try zonder.klok.dwangsom(tot: dag(Self.vandaag), met: proef.kalender) == nil)
            #expect(try zonder.klok.uitsluiting?.grond == grond)
            let klok = try zonder.klok
            #expect(
                try Aanvraag.Klok(
                    CanoniekeWaarde(bytes: klok.canoniek.bytes()),
                    uitersteDatum: klok.uitersteDatum) == klok)
            #expect(
                try zonder.code { try $0.sluitUit(op: "2026-05-02") }
                    == ["DWANGSOM_AL_UITGESLOTEN"])
        }
        #expect(
            try proef.code { try $0.sluitUit(op: "2026-05-01", door: .aanvrager) }
                == ["FUNCTIESCHEIDING"])
    }

    /// After a notice on Thursday 30 April the two weeks end on Ascension, 14 May.
    ///
    /// The next day is equated with a holiday, so that extended they end on Monday 18 May.
    static let instellingen: [(String, Dwangsominstellingen, String, Int)] = [
        ("2026-04-30", .init(), "2026-05-15", 5),
        ("2026-04-30", .init(tweeWekenVerlengd: true), "2026-05-19", 1),
        ("2026-04-30", .init(besluitdagTelt: true), "2026-05-15", 6),
        ("2026-04-30", .init(tweeWekenVerlengd: true, besluitdagTelt: true), "2026-05-19", 2),
    ]

    @Test("de regeling zegt hoe de twee open vragen worden beantwoord", arguments: instellingen)
    func instelling(
        ingebreke: String, instellingen: Dwangsominstellingen, eerste: String, dagen: Int
    ) throws {
        var proef = try Proefaanvraag.ingediend()
        try proef.stelInGebreke(op: ingebreke)
        let uitkomst = try #require(
            try proef.klok.dwangsom(
                tot: dag(Self.vandaag), bekendgemaakt: dag("2026-05-20"),
                instellingen: instellingen, met: proef.kalender))
        #expect(uitkomst.dwangsom.eersteDag == (try dag(eerste)))
        #expect(uitkomst.dwangsom.dagen.count == dagen)
    }

    @Test("wie intrekt, wacht niet meer: vanaf die dag telt niets")
    func ingetrokken() throws {
        var proef = try Proefaanvraag.ingediend()
        try proef.stelInGebreke(op: "2026-04-29")
        try proef.trekIn(op: "2026-05-16")
        let uitkomst = try #require(
            try proef.klok.dwangsom(tot: dag(Self.vandaag), met: proef.kalender))
        #expect(uitkomst.dwangsom.dagen.count == 2)
    }

    @Test("een commissie van de gemeente krijgt geen beschikking, dus geen dwangsom")
    func commissie() throws {
        var proef = try Proefaanvraag.ingediend(rechtsvorm: .wijkraadCommissie)
        try proef.stelInGebreke(op: "2026-05-10")
        #expect(try proef.klok.ingebrekestellingen.map(\.ongeldig) == [.geenBeschikking])
        #expect(try proef.klok.geldigeIngebrekestelling == nil)
    }

    @Test("na het besluit loopt het verzuim door tot de bekendmaking; in te trekken valt er niets")
    func naBesluit() throws {
        var proef = try Proefaanvraag.ingediend()
        try proef.beoordeel(op: "2026-03-03")
        try proef.weiger(op: "2026-05-05")
        try proef.stelInGebreke(op: "2026-05-06")
        #expect(try proef.klok.geldigeIngebrekestelling != nil)
        #expect(try proef.code { try $0.trekIn(op: "2026-05-06") } == ["FASE"])
    }
}
