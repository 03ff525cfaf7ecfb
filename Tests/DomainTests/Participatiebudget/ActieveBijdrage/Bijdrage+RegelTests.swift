import Domain
import Testing

@Suite("Een toezegging op één regel")
struct BijdrageRegelTests {
    @Test("soort, bewoners, uren en woorden; een vraagteken is onbekend")
    func goed() throws {
        let regel = try #require(Bijdrage(regel: "uitvoering:6:12,5:ophangen: en weghalen"))
        #expect(regel.soort == .uitvoering)
        #expect(regel.bewoners == 6)
        #expect(regel.uren == Decimaal(tekst: "12.5"))
        #expect(regel.omschrijving == "ophangen: en weghalen")
        let onbekend = try #require(Bijdrage(regel: "kennis:?:?:raad"))
        #expect(onbekend.bewoners == nil && onbekend.uren == nil)
    }

    @Test(
        "wat niet klopt wordt niet geraden",
        arguments: [
            "", "uitvoering", "uitvoering:6:24", "uitvoering:6:24:", "dansen:6:24:x",
            "uitvoering:-1:24:x", "uitvoering:6:-1:x", "uitvoering:6:1e3:x", "uitvoering::24:x",
            "uitvoering:6:24:x\n", "uitvoering:1000001:24:x", "uitvoering:6:1,2,3:x",
        ]
    )
    func fout(regel: String) {
        #expect(Bijdrage(regel: regel) == nil)
    }
}
