import Domain
import Testing
import Weergave

@Suite("Een antwoord voor mensen")
struct AntwoordTests {
    private let tabel = Tabel([.init("a", "A")], [["1"]])

    @Test("zonder blokken is de tabel het antwoord")
    func tabelAlleen() {
        let antwoord = Antwoord(json: .leeg, tabel: tabel)
        #expect(antwoord.voorMensen(breedte: 80) == "A\n─\n1\n")
    }

    @Test("tussen blokken staat een lege regel")
    func blokken() {
        let antwoord = Antwoord(
            json: .leeg, tabel: tabel, blokken: [.tekst("Kop"), .tabel(tabel), .tekst("Slot")])
        #expect(antwoord.voorMensen(breedte: 80) == "Kop\n\nA\n─\n1\n\nSlot\n")
    }
}
