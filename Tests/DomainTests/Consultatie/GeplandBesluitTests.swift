import Domain
import Testing

@Suite("Geplande besluiten in een dossier")
struct GeplandBesluitTests {
    private func dossier(_ gepland: String) throws -> Consultatiedossier {
        try Consultatiedossier(
            json: Array(
                (#"{"dossier":{"kenmerk":"x","niveau":"raadplegen","wijkraden":[]},"norm":{},"#
                    + #""gebeurtenissen":[],"gepland":\#(gepland)}"#).utf8))
    }

    @Test("met en zonder vraag en voorstel")
    func lezen() throws {
        let gelezen = try dossier(
            #"[{"besluit":"2026-06-30"},{"betreft":"visie","besluit":"2026-09-01","concept":"#
                + #""2026-08-01"}]"#)
        #expect(
            gelezen.gepland == [
                GeplandBesluit(besluit: try dag("2026-06-30")),
                GeplandBesluit(
                    betreft: "visie", besluit: try dag("2026-09-01"),
                    concept: try dag("2026-08-01")),
            ])
        #expect(try dossier("[]").gepland.isEmpty)
    }

    @Test("alle fouten tegelijk: geen dag, voorstel na het besluit, een vraag twee keer")
    func fouten() {
        let fouten = #expect(throws: Invoerfouten.self) {
            try dossier(
                #"[{"betreft":"a"},{"besluit":"2026-06-30","concept":"2026-07-01"},"#
                    + #"{"besluit":"2026-06-30"}]"#)
        }
        #expect(
            fouten?.alle.map(\.veld) == [
                "gepland[0].besluit", "gepland[1].concept", "gepland[2].betreft",
            ])
    }

    @Test("dezelfde controle geldt voor een dossier dat niet uit een bestand komt")
    func waarde() throws {
        let plan = GeplandBesluit(besluit: try dag("2026-06-30"), concept: try dag("2026-06-30"))
        func maak(_ gepland: [GeplandBesluit]) throws {
            _ = try Consultatiedossier(
                kenmerk: "x", niveau: .raadplegen, wijkraden: [], norm: Consultatienorm(),
                gebeurtenissen: [], gepland: gepland)
        }
        try maak([plan])
        #expect(throws: Invoerfouten.self) { try maak([plan, plan]) }
        #expect(throws: Invoerfouten.self) {
            try maak([GeplandBesluit(besluit: dag("2026-06-30"), concept: dag("2026-07-01"))])
        }
    }
}
