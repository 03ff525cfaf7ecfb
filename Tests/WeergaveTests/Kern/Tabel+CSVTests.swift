import Domain
import Testing
import Weergave

@Suite("Waarden met scheidingstekens")
struct TabelCSVTests {
    private func csv(_ waarde: String, _ profiel: Tabel.CSVProfiel) -> String {
        Tabel([.init("a", "A"), .init("b", "B")], [[waarde, "x"]]).csv(profiel)
    }

    @Test(
        "voor een ander programma staat elke waarde zoals zij is",
        arguments: [
            ("gewoon", "gewoon"), ("", ""), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
            ("zei \"ja\"", "\"zei \"\"ja\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
            ("=1+1", "=1+1"), ("-5", "-5"), ("@x", "@x"), ("\tx", "\tx"), ("é€", "é€"),
            ("\"\u{301}", "\"\"\"\u{301}\""),
        ]
    )
    func machine(waarde: String, veld: String) {
        #expect(Array(csv(waarde, .machine).utf8) == Array("a,b\r\n\(veld),x\r\n".utf8))
    }

    @Test(
        "voor een rekenblad: BOM, puntkomma's en niets wat een formule wordt",
        arguments: [
            ("gewoon", "gewoon"), ("", ""), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
            ("=1+1", "'=1+1"), ("+31", "'+31"), ("-5", "'-5"), ("@x", "'@x"), ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""), ("\r\nx", "\"'\r\nx\""), ("=a;\"b\"", "\"'=a;\"\"b\"\"\""),
            ("a=b", "a=b"), (" =a", " =a"), ("'=a", "'=a"), ("=\u{301}a", "'=\u{301}a"),
        ]
    )
    func rekenblad(waarde: String, veld: String) {
        let verwacht = "\u{FEFF}a;b\r\n\(veld);x\r\n"
        #expect(Array(csv(waarde, .rekenblad).utf8) == Array(verwacht.utf8))
    }

    @Test(
        "wat voor een programma geschreven is leest terug als dezelfde waarden",
        arguments: ["", "a,b", "\"", "\"\"", "a\r\nb", "\n", "é", "e\u{301}", "漢,字", "a\tb"]
    )
    func heenEnTerug(waarde: String) throws {
        let gelezen = try CSV.lees(Array(csv(waarde, .machine).utf8), kop: ["a", "b"])
        #expect(gelezen.map { $0.map { Array($0.utf8) } } == [[Array(waarde.utf8), [0x78]]])
    }
}
