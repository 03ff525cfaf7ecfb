import Domain
import Testing

@Suite("De uitslag van het nalezen")
struct RegisteruitslagTests {
    typealias Plek = Registeruitslag.Plek

    @Test("De eerste fout is de plaats waar het register begint te wijken, zo nauw als het kan")
    func eerste() {
        var uitslag = Registeruitslag()
        #expect(uitslag.klopt)
        #expect(uitslag.eersteFout == nil)
        uitslag.meld(.koppen, Plek(volgnummer: 3), "zonder plaats")
        #expect(uitslag.eersteFout?.zin == "zonder plaats")
        uitslag.meld(.zegels, Plek(plaatsen: 0...63), "het zegel")
        #expect(uitslag.eersteFout?.zin == "het zegel")
        uitslag.meld(.boom, Plek(plaatsen: 36...37), "de knoop erboven")
        uitslag.meld(.stromen, Plek(plaatsen: 37...37), "de inschrijving")
        #expect(uitslag.eersteFout?.zin == "de inschrijving")
        uitslag.meld(.zegels, Plek(plaatsen: 0...9), "een eerder zegel")
        #expect(uitslag.eersteFout?.zin == "een eerder zegel")
        #expect(!uitslag.klopt)
        #expect(uitslag.fouten == [.koppen: 1, .zegels: 2, .boom: 1, .stromen: 1])
    }

    @Test("Van elk onderdeel blijven de eerste paar bewaard, in welke volgorde zij ook komen")
    func hooguit() {
        var uitslag = Registeruitslag()
        for plaats in (0..<20).reversed() as [Int64] {
            uitslag.meld(.boom, Plek(plaatsen: plaats...plaats), "blad \(plaats)")
            uitslag.meld(.koppen, Plek(volgnummer: plaats), "kop")
        }
        #expect(uitslag.fouten[.boom] == 20)
        let boom = uitslag.bevindingen.filter { $0.onderdeel == .boom }
        #expect(Set(boom.map(\.zin)) == ["blad 0", "blad 1", "blad 2", "blad 3", "blad 4"])
        #expect(uitslag.bevindingen.count == 2 * Registeruitslag.meesteBevindingen)
        #expect(uitslag.eersteFout?.zin == "blad 0")
    }
}
