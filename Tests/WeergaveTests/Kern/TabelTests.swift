import Domain
import Testing
import Weergave

@Suite("Tabellen")
struct TabelTests {
    private let kolommen: [Tabel.Kolom] = [
        .init("naam", "Naam"), .init("bedrag", "Bedrag", .rechts),
    ]

    @Test("kolommen volgen de schermbreedte, getallen staan rechts, geen spaties aan het einde")
    func uitgelijnd() {
        let tabel = Tabel(
            kolommen,
            [["漢字", "€ 5,00"], ["Zoë", "€ 1.200,00"], ["Zoe\u{308}", ""], ["✅ ok", "1"]])
        #expect(
            tabel.uitgelijnd(breedte: 80) == """
                Naam       Bedrag
                ─────  ──────────
                漢字       € 5,00
                Zoë    € 1.200,00
                Zoe\u{308}
                ✅ ok           1

                """)
    }

    @Test("een tabel zonder rijen toont de koppen")
    func leeg() {
        #expect(
            Tabel(kolommen, []).uitgelijnd(breedte: 80) == "Naam  Bedrag\n────  ──────\n")
        #expect(Tabel(kolommen, []).metTabs == "naam\tbedrag\n")
        #expect(Tabel(kolommen, []).csv(.machine) == "naam,bedrag\r\n")
    }

    @Test("de breedste tekst vouwt tussen woorden; niets valt weg")
    func gevouwen() {
        let tabel = Tabel(
            [.init("n", "N", .rechts), .init("tekst", "Uitleg"), .init("grond", "Grond")],
            [["1", "aaaaaaaaaa bbbbbbbbbb cccccccccc dddd", "Awb 6:8"]])
        #expect(
            tabel.uitgelijnd(breedte: 40) == """
                N  Uitleg                        Grond
                ─  ────────────────────────────  ───────
                1  aaaaaaaaaa bbbbbbbbbb         Awb 6:8
                   cccccccccc dddd

                """)
    }

    @Test(
        "vouwen houdt op bij 20 kolommen en breekt geen woord",
        arguments: [
            (10, "een twee drie vier vijf zes", ["een twee drie vier", "vijf zes"]),
            (10, String(repeating: "x", count: 30), [String(repeating: "x", count: 30)]),
            (80, "een twee drie vier vijf zes", ["een twee drie vier vijf zes"]),
            (10, "漢字漢字漢字 漢字漢字漢字 漢字", ["漢字漢字漢字", "漢字漢字漢字 漢字"]),
        ]
    )
    func grens(breedte: Int, tekst: String, regels: [String]) {
        let uit = Tabel([.init("t", "T")], [[tekst]]).uitgelijnd(breedte: breedte)
        #expect(uit.split(separator: "\n").dropFirst(2).map(String.init) == regels)
    }

    @Test("een getallenkolom vouwt nooit")
    func getallen() {
        let lang = String(repeating: "9 ", count: 40) + "9"
        let uit = Tabel([.init("n", "N", .rechts)], [[lang]]).uitgelijnd(breedte: 40)
        #expect(uit.hasSuffix(lang + "\n"))
    }

    @Test(
        "met tabs: een rij blijft een regel met evenveel velden",
        arguments: ["a\tb", "a\nb", "a\r\nb", "a\u{1B}[2Jb", "a\u{2028}b", "", "\"a\""]
    )
    func tabs(waarde: String) {
        let regels = Tabel(kolommen, [[waarde, "1"]]).metTabs
            .split(separator: "\n", omittingEmptySubsequences: false)
        #expect(regels.count == 3)
        #expect(regels[0] == "naam\tbedrag")
        #expect(regels[1] == "\(Schermregel.van(waarde))\t1")
        #expect(regels[2].isEmpty)
    }

    @Test("ook een uitgelijnde cel breekt haar regel niet")
    func stuurtekens() {
        let uit = Tabel([.init("t", "T")], [["a\nb\u{1B}c"]]).uitgelijnd(breedte: 80)
        #expect(uit == "T\n─────\na b c\n")
    }
}
