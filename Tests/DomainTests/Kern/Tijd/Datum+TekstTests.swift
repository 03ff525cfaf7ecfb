import Domain
import Testing

@Suite("Datum als tekst")
struct DatumTekstTests {
    @Test(
        "Alleen jjjj-mm-dd is een dag",
        arguments: [
            "", "2026-3-3", "03-03-2026", "2026/03/03", "20260303", "2026-03-03 ", " 2026-03-03",
            "2026-03-03T00:00:00Z", "2026-02-29", "2026-13-01", "2026-00-10", "1582-10-15",
            "+026-03-03", "-026-03-03", "2026-+3-03", "2026-03-3\u{0301}",
            "\u{0662}026-03-03", "２０２６-03-03", "2026–03–03", "10000-01-01",
        ])
    func weigeren(tekst: String) {
        #expect(Datum(tekst: tekst) == nil)
    }

    @Test(
        "Een dag voluit is zoals een brief hem schrijft",
        arguments: [
            ("2026-03-03", "dinsdag 3 maart 2026"), ("2025-04-26", "zaterdag 26 april 2025"),
            ("2024-02-29", "donderdag 29 februari 2024"), ("1583-01-01", "zaterdag 1 januari 1583"),
            ("9999-12-31", "vrijdag 31 december 9999"), ("2026-08-10", "maandag 10 augustus 2026"),
            ("2026-05-06", "woensdag 6 mei 2026"), ("2026-06-07", "zondag 7 juni 2026"),
        ])
    func voluit(tekst: String, voluit: String) throws {
        let datum = try dag(tekst)
        #expect(datum.voluit == voluit)
        #expect(voluit == "\(datum.weekdag.naam) \(datum.zonderWeekdag)")
        #expect(datum.description == tekst)
    }

    @Test("Elke maand heeft haar naam")
    func maanden() throws {
        let namen = try (1...12).map { maand in
            try #require(Datum(jaar: 2026, maand: maand, dag: 1)).zonderWeekdag
        }
        #expect(
            namen.map { $0.split(separator: " ")[1] } == [
                "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
                "september", "oktober", "november", "december",
            ])
    }
}
