import Domain
import Testing

@Suite("JSON lezen volgens RFC 8259")
struct JSONLezerTests {
    static let goed: [(String, JSONBoom)] = [
        ("null", .leeg), ("true", .waarheid(true)), (" \t\r\nfalse ", .waarheid(false)),
        ("0", .getal("0")), ("-0", .getal("-0")), ("-12.50e+3", .getal("-12.50e+3")),
        ("1E9", .getal("1E9")),
        (
            "123456789012345678901234567890",
            .getal("123456789012345678901234567890")
        ),
        (#""""#, .tekst("")), (#""a\"\\\/\b\f\n\r\t""#, .tekst("a\"\\/\u{8}\u{C}\n\r\t")),
        (#""\u0041\u00e9\u20AC""#, .tekst("A\u{E9}€")), (#""\ud83d\ude00""#, .tekst("😀")),
        (#""\uD800\uDC00\udbff\udfff""#, .tekst("\u{10000}\u{10FFFF}")),
        (#""\u0000""#, .tekst("\u{0}")), ("\"\u{7F}é😀\"", .tekst("\u{7F}é😀")),
        ("[]", .lijst([])), ("[ ]", .lijst([])),
        (
            "[1 , [2]]",
            .lijst([.getal("1"), .lijst([.getal("2")])])
        ),
        ("{}", .object([])), ("{ }", .object([])), ("\u{FEFF}1", .getal("1")),
        (
            #"{"a" : 1 , "a":2}"#,
            .object([.init(naam: "a", waarde: .getal("1")), .init(naam: "a", waarde: .getal("2"))])
        ),
        (
            #"{"":{"b":[null]}}"#,
            .object([
                .init(naam: "", waarde: .object([.init(naam: "b", waarde: .lijst([.leeg]))]))
            ])
        ),
    ]

    @Test("Geldige JSON blijft zoals zij er staat", arguments: goed)
    func lezen(json: String, boom: JSONBoom) throws {
        #expect(try JSONBoom(bytes: Array(json.utf8)) == boom)
    }

    @Test(
        "Ongeldige JSON wordt geweigerd",
        arguments: [
            "", " ", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}", "{,}", "{a:1}", "{1:1}", "{\"a\":1 \"b\":2}", "{\"a\":1;}", "tru", "True",
            "nul", "truefalse", "nan", "NaN", "Infinity", "-", "+1", "01", "-01", ".5", "1.",
            "1.e3",
            "1e", "1e+", "0x10", "1_000", "1 2", "1,", "\"", "\"a", "'a'", "\"\n\"", "\"\t\"",
            "\"\u{0}\"", "\"\\", "\"\\a\"", "\"\\'\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\u+123\"",
            "\"\\U0041\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\\ud800\\ud800\"",
            "\"\\ud800x\"", "\"\\ud83d\\n\"", "// a\n1", "/* */1", "\u{A0}1", "1\u{FEFF}",
            "\u{FEFF}\u{FEFF}1", "[1]\u{0}",
        ])
    func weigeren(json: String) {
        #expect(throws: JSONFout.self) { try JSONBoom(bytes: Array(json.utf8)) }
    }

    @Test(
        "Bytes die geen UTF-8 zijn, worden geweigerd",
        arguments: [
            [0xFF], [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0xAF, 0x22],
            [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
            [0xFE, 0xFF, 0x31],
        ] as [[UInt8]])
    func geenUTF8(bytes: [UInt8]) {
        #expect(throws: JSONFout.self) { try JSONBoom(bytes: bytes) }
    }

    @Test(
        "Dieper dan 64 niveaus wordt geweigerd, ook een miljoen haken",
        arguments: [
            (63, true), (64, true), (65, false), (1_000_000, false),
        ])
    func diepte(niveaus: Int, gelezen: Bool) {
        for (open, sluit) in [("[", "]"), ("{\"a\":", "}")] {
            let json = Array(
                (String(repeating: open, count: niveaus) + "1"
                    + String(repeating: sluit, count: niveaus)).utf8)
            #expect(((try? JSONBoom(bytes: json)) != nil) == gelezen)
        }
    }

    @Test(
        "Een fout noemt regel en kolom",
        arguments: [
            ("{\n \"a\": tru\n}", 2, 7), ("[1,\n2,\n x]", 3, 2), ("\"ab", 1, 1),
            ("{\"a\":01}", 1, 8),
        ])
    func plaats(json: String, regel: Int, kolom: Int) throws {
        let fout = try #require(throws: JSONFout.self) { try JSONBoom(bytes: Array(json.utf8)) }
        #expect(fout.regel == regel)
        #expect(fout.kolom == kolom)
        #expect(!fout.tekst.isEmpty)
    }
}
