import Domain
import Testing

@Suite("De laatste dag om advies te vragen")
struct LaatsteVraagdagTests {
    @Test("42 dagen termijn en 7 dagen afstand, met uitleg")
    func gewoon() throws {
        let dag = try LaatsteVraagdag.bereken(besluit: dag("2026-06-30"), norm: Consultatienorm())
        #expect(dag.datum.description == "2026-05-12")
        #expect(dag.termijnDatum.description == "2026-06-23")
        #expect(dag.stappen.map(\.grond) == [.afstand, .termijn])
        #expect(
            dag.stappen.map(\.tekst) == [
                "De termijn eindigt minstens 7 dagen voor het besluit van 30 juni 2026: uiterlijk "
                    + "op 23 juni 2026.",
                "De wijkraad krijgt minstens 42 dagen de tijd: vraag het advies uiterlijk op "
                    + "12 mei 2026.",
            ])
    }

    @Test(
        "een eerder voorstel gaat voor, maar alleen als de norm dat eist",
        arguments: [
            ("2026-05-11", true, "2026-05-10", true), ("2026-05-12", true, "2026-05-11", true),
            ("2026-05-13", true, "2026-05-12", false), ("2026-05-01", false, "2026-05-12", false),
        ])
    func concept(concept: String, eis: Bool, datum: String, genoemd: Bool) throws {
        let uitkomst = try LaatsteVraagdag.bereken(
            besluit: dag("2026-06-30"), concept: dag(concept),
            norm: Consultatienorm(verzoekVoorConcept: eis))
        #expect(uitkomst.datum.description == datum)
        #expect(uitkomst.stappen.contains { $0.grond == .concept } == genoemd)
        #expect(uitkomst.stappen.last?.datum == uitkomst.datum)
    }

    @Test("zonder afstand moet de termijn toch voorbij zijn op de dag van het besluit")
    func zonderAfstand() throws {
        let norm = Consultatienorm(minimaleTermijnDagen: 10, minimaleAfstandDagen: 0)
        let uitkomst = try LaatsteVraagdag.bereken(besluit: dag("2026-06-30"), norm: norm)
        #expect(uitkomst.datum.description == "2026-06-19")
        #expect(uitkomst.stappen.map(\.grond) == [.einde, .termijn])
    }

    @Test("buiten de kalender is er geen dag")
    func kalender() throws {
        let besluit = try dag("1583-01-10")
        #expect(throws: Rekenfout.datumBuitenBereik) {
            try LaatsteVraagdag.bereken(besluit: besluit, norm: Consultatienorm())
        }
    }
}
