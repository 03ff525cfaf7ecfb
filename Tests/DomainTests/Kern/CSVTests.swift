import Domain
import Testing

@Suite("CSV: RFC 4180, byte voor byte")
struct CSVTests {
    @Test("Velden met komma's, aanhalingstekens en regeleinden worden gelezen", arguments: goed)
    func lezen(tekst: String, regels: [[String]]) throws {
        let gevonden = try CSV.lees(Array(tekst.utf8), kop: ["a", "b"])
        #expect(
            gevonden.map { $0.map { Array($0.utf8) } } == regels.map { $0.map { Array($0.utf8) } })
    }

    static let goed: [(String, [[String]])] = [
        ("a,b", []), ("a,b\n", []), ("a,b\n1,2", [["1", "2"]]), ("a,b\n1,2\n", [["1", "2"]]),
        ("a,b\r\n1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]]), ("a,b\n1,2\n\n", [["1", "2"]]),
        ("a,b\r\n1,2\r\n\r\n", [["1", "2"]]),
        ("\u{FEFF}a,b\n1,2\n", [["1", "2"]]), ("\"a\",\"b\"\n1,2\n", [["1", "2"]]),
        ("a,b\n\"1,5\",\"zeg \"\"ja\"\"\"\n", [["1,5", "zeg \"ja\""]]),
        ("a,b\n\"een\r\ntwee\",3\n", [["een\r\ntwee", "3"]]),
        ("a,b\n,\n", [["", ""]]), ("a,b\n\"\",\"\"", [["", ""]]), ("a,b\n1,", [["1", ""]]),
        // A combining mark after a quote makes another Character of it, but not another byte.
        ("a,b\n\"\u{0301}x\",\"y\u{0301}\"\n", [["\u{0301}x", "y\u{0301}"]]),
        ("a,b\n\"\"\"\u{0301}\",2\n", [["\"\u{0301}", "2"]]),
        ("a,b\n1,\u{0301}2\n", [["1", "\u{0301}2"]]), ("a,b\n1,e\u{0301}\n", [["1", "e\u{0301}"]]),
    ]

    @Test("Wat geen tabel is, wordt geweigerd met de regel erbij", arguments: fout)
    func weigeren(tekst: String, fout: CSV.Fout) {
        #expect(throws: fout) { try CSV.lees(Array(tekst.utf8), kop: ["a", "b"]) }
    }

    static let fout: [(String, CSV.Fout)] = [
        ("", .kop(gevonden: [], verwacht: ["a", "b"])),
        ("a,b\n1,x\"y\"\n", .aanhaling(regel: 2)), ("a,b\n1,2\n\"x\"y,2\n", .aanhaling(regel: 3)),
        ("b,a\n", .kop(gevonden: ["b", "a"], verwacht: ["a", "b"])),
        ("a\n", .kop(gevonden: ["a"], verwacht: ["a", "b"])),
        ("A,b\n", .kop(gevonden: ["A", "b"], verwacht: ["a", "b"])),
        ("a,b\n1\n", .aantalVelden(regel: 2, gevonden: 1, verwacht: 2)),
        ("a,b\n1,2\n1,2,3\n", .aantalVelden(regel: 3, gevonden: 3, verwacht: 2)),
        ("a,b\n1,2\n\n3,4\n", .aantalVelden(regel: 3, gevonden: 1, verwacht: 2)),
        ("a,b\n\"x\ny\",2\n1\n", .aantalVelden(regel: 4, gevonden: 1, verwacht: 2)),
        ("a,b\n1,\"2\n", .nietAfgesloten(regel: 2)),
        ("a,b\n1,2\n\"x\n\n\n", .nietAfgesloten(regel: 3)),
        ("\"a,b\n", .nietAfgesloten(regel: 1)),
    ]

    @Test("Bytes die geen UTF-8 zijn, worden geweigerd en niet vervangen")
    func geenUTF8() {
        for bytes: [UInt8] in [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80]] {
            let tabel = Array("a,b\n1,".utf8) + bytes + Array("\n".utf8)
            #expect(throws: CSV.Fout.geenUTF8) { try CSV.lees(tabel, kop: ["a", "b"]) }
        }
    }
}
