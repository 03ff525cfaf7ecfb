import Domain
import Testing
import Weergave

@Suite("Het antwoord van de bevindingen")
struct BevindingAntwoordTests {
    @Test("een regel per bevinding, met eis en bron; zonder bevinding een zin")
    func antwoord() throws {
        let dag = try Proefconsultatie.dag("2026-09-01")
        let dossier = try Proefconsultatie.dossier()
        let bevindingen = dossier.bevindingen(op: dag)
        let antwoord = Antwoord.bevindingen(bevindingen, kenmerk: dossier.kenmerk, op: dag)
        #expect(antwoord.tabel.rijen.count == bevindingen.count && bevindingen.count >= 4)
        #expect(antwoord.tabel.rijen[0][0] == "advies_onbeantwoord")
        #expect(antwoord.tabel.rijen[0][5] == "Consultatienorm, reactietermijn")
        let json = antwoord.json.alsTekst
        #expect(json.contains("\"op\": \"2026-09-01\"") && json.contains("\"stand\": \"onbekend\""))
        #expect(json.contains("\"eis\": \"Op elk advies komt binnen de reactietermijn"))
        let leeg = Antwoord.bevindingen([], kenmerk: "x", op: dag)
        #expect(
            leeg.voorMensen(breedte: 80) == "Geen bevindingen op 1 september 2026.\n")
        #expect(leeg.json.alsTekst.contains("\"bevindingen\": []"))
    }
}
