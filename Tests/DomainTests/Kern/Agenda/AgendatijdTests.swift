import Domain
import Testing

@Suite("Tijden in een agenda") struct AgendatijdTests {
    @Test(
        "alleen wat een klok in Amsterdam aanwijst, ook in de nachten van zomer- en wintertijd",
        arguments: [
            ("2026-03-02", 20, 0, true), ("2026-03-02", 0, 0, true), ("2026-03-02", 23, 59, true),
            ("2026-03-02", 24, 0, false), ("2026-03-02", -1, 0, false),
            ("2026-03-02", 20, 60, false), ("2026-03-29", 1, 59, true),
            ("2026-03-29", 2, 0, false), ("2026-03-29", 2, 59, false), ("2026-03-29", 3, 0, true),
            ("2026-10-25", 2, 30, true), ("1969-12-31", 12, 0, false),
        ])
    func bestaat(dagtekst: String, uur: Int, minuut: Int, bestaat: Bool) throws {
        let tijd = Agendatijd(try dag(dagtekst), uur: uur, minuut: minuut)
        #expect((tijd != nil) == bestaat)
    }

    @Test("zij gaan op volgorde van dag, uur en minuut")
    func volgorde() throws {
        let tijden = try [("2026-03-02", 9, 30), ("2026-03-02", 10, 0), ("2026-03-03", 0, 0)].map {
            try #require(Agendatijd(try dag($0.0), uur: $0.1, minuut: $0.2))
        }
        #expect(tijden.shuffled().sorted() == tijden)
    }
}
