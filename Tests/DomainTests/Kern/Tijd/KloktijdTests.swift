import Domain
import Testing

@Suite("Een tijd op de klok") struct KloktijdTests {
    @Test(
        "uren en minuten van een dag, met 24:00 als einde",
        arguments: [
            ("00:00", 0), ("19:30", 1_170), ("23:59", 1_439), ("24:00", 1_440), ("24:01", nil),
            ("9:30", nil), ("19:60", nil), ("19.30", nil), ("-1:30", nil), ("", nil),
        ] as [(String, Int?)])
    func lezen(tekst: String, minuten: Int?) {
        let tijd = Kloktijd(tekst: tekst)
        #expect(tijd?.minuten == minuten)
        if let tijd { #expect("\(tijd)" == tekst) }
    }

    @Test("wat geen minuut van een dag is, is geen tijd")
    func grenzen() {
        #expect(Kloktijd(minuten: -1) == nil && Kloktijd(minuten: 1_441) == nil)
        #expect(Kloktijd(minuten: 0)?.description == "00:00")
    }
}
