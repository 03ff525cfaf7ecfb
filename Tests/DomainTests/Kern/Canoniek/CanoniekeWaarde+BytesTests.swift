import Domain
import Testing

@Suite("Canonieke bytes (RFC 8785 zonder breuken en null)")
struct CanoniekeWaardeBytesTests {
    static let vast: [(CanoniekeWaarde, String)] = [
        (.tekst(""), #""""#), (.tekst("wijk"), #""wijk""#), (.geheel(0), "0"), (.geheel(-1), "-1"),
        (.geheel(9_007_199_254_740_991), "9007199254740991"),
        (.geheel(-9_007_199_254_740_991), "-9007199254740991"),
        (.waarheid(true), "true"), (.waarheid(false), "false"), (.lijst([]), "[]"),
        (.object([]), "{}"),
        (.lijst([.geheel(2), .geheel(1), .lijst([.tekst("a")])]), #"[2,1,["a"]]"#),
        (
            .object([
                .init("b", .geheel(1)), .init("a", .geheel(2)), .init("B", .geheel(3)),
                .init("_", .geheel(4)), .init("a1", .geheel(5)), .init("1", .geheel(6)),
            ]), #"{"1":6,"B":3,"_":4,"a":2,"a1":5,"b":1}"#
        ),
        (.tekst("\"\\/\u{8}\t\n\u{C}\r"), #""\"\\/\b\t\n\f\r""#),
        (.tekst("\u{0}\u{1}\u{1F}\u{7F}"), "\"\\u0000\\u0001\\u001f\u{7F}\""),
        (.tekst("\u{E9}"), "\"\u{E9}\""), (.tekst("e\u{301}"), "\"e\u{301}\""),
        (.tekst("€😀\u{2028}<>&'"), "\"€😀\u{2028}<>&'\""),
    ]

    @Test("Elke waarde heeft precies deze bytes, en komt eruit terug", arguments: vast)
    func bytes(waarde: CanoniekeWaarde, json: String) throws {
        let bytes = try waarde.bytes()
        #expect(bytes == Array(json.utf8))
        #expect(try CanoniekeWaarde(bytes: bytes) == waarde)
    }

    static let schrijffouten: [(CanoniekeWaarde, CanoniekeFout)] = [
        (.geheel(9_007_199_254_740_992), .getalTeGroot(9_007_199_254_740_992)),
        (.geheel(-9_007_199_254_740_992), .getalTeGroot(-9_007_199_254_740_992)),
        (.lijst([.geheel(.min)]), .getalTeGroot(.min)),
        (.object([.init("", .geheel(1))]), .naamOngeldig("")),
        (.object([.init("é", .geheel(1))]), .naamOngeldig("é")),
        (.object([.init("a b", .geheel(1))]), .naamOngeldig("a b")),
        (.object([.init("a-b", .geheel(1))]), .naamOngeldig("a-b")),
        (.object([.init("[", .geheel(1))]), .naamOngeldig("[")),
        (.object([.init("a", .geheel(1)), .init("a", .geheel(1))]), .naamDubbel("a")),
    ]

    @Test("Wat geen canonieke vorm heeft, wordt niet geschreven", arguments: schrijffouten)
    func onschrijfbaar(waarde: CanoniekeWaarde, fout: CanoniekeFout) {
        #expect(throws: fout) { try waarde.bytes() }
    }

    static let leesfouten: [(String, CanoniekeFout)] = [
        (" 1", .nietCanoniek), ("1\n", .nietCanoniek), ("[1, 2]", .nietCanoniek),
        (#"{"a" :1}"#, .nietCanoniek), (#"{"b":1,"a":2}"#, .nietCanoniek), ("null", .nietCanoniek),
        (#"{"a":null}"#, .nietCanoniek), ("1.0", .nietCanoniek), ("1.5", .nietCanoniek),
        ("1e3", .nietCanoniek), ("1E3", .nietCanoniek), ("-0", .nietCanoniek),
        (#""\/""#, .nietCanoniek), (#""\u0041""#, .nietCanoniek), (#""\u001F""#, .nietCanoniek),
        (#""\u000a""#, .nietCanoniek), (#""\u00e9""#, .nietCanoniek), ("\u{FEFF}1", .nietCanoniek),
        (#""\ud83d\ude00""#, .nietCanoniek), ("99999999999999999999", .nietCanoniek),
        (#"{"a":1,"a":1}"#, .naamDubbel("a")), (#"{"a-b":1}"#, .naamOngeldig("a-b")),
        ("9007199254740992", .getalTeGroot(9_007_199_254_740_992)),
        ("", .onleesbaar), ("{", .onleesbaar), ("01", .onleesbaar), ("[1,]", .onleesbaar),
        ("{}{}", .onleesbaar), ("'a'", .onleesbaar), (#""\ud83d""#, .onleesbaar),
        ("\"\n\"", .onleesbaar), ("+1", .onleesbaar), ("NaN", .onleesbaar),
    ]

    @Test("Bytes in een andere vorm worden geweigerd", arguments: leesfouten)
    func onleesbaar(json: String, fout: CanoniekeFout) {
        #expect(throws: fout) { try CanoniekeWaarde(bytes: Array(json.utf8)) }
    }

    @Test("Bytes die geen UTF-8 zijn, worden geweigerd")
    func geenUTF8() {
        for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0xFF]] {
            #expect(throws: CanoniekeFout.onleesbaar) { try CanoniekeWaarde(bytes: bytes) }
        }
    }
}
