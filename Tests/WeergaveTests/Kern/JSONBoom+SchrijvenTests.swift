import Domain
import Testing
import Weergave

@Suite("JSON schrijven")
struct JSONBoomSchrijvenTests {
    @Test(
        "losse waarden",
        arguments: [
            (JSONBoom.leeg, "null"), (.waarheid(true), "true"), (.waarheid(false), "false"),
            (.geheel(-7), "-7"), (.geheel(Int64.max), "9223372036854775807"),
            (.lijst([]), "[]"), (.object([]), "{}"), (.tekst(""), "\"\""),
            (.decimaal(Decimaal(tekst: "1.50")), "1.5"),
            (.decimaal(Decimaal(tekst: "0.05")), "0.05"),
            (.decimaal(Decimaal(tekst: "-0.5")), "-0.5"), (.decimaal(Decimaal(20)), "20"),
            (.decimaal(nil), "null"), (.datum(nil), "null"),
            (.datum(Datum(tekst: "2026-03-03")), "\"2026-03-03\""),
            (.bedrag(Bedrag(cent: -120_005)), "{\n  \"cent\": -120005\n}"),
        ]
    )
    func waarden(boom: JSONBoom, tekst: String) {
        #expect(boom.alsTekst == tekst + "\n")
    }

    @Test(
        "teksten: alleen wat moet wordt ontsnapt",
        arguments: [
            ("zei \"ja\"", #""zei \"ja\"""#), (#"a\b"#, #""a\\b""#), ("a/b", #""a/b""#),
            ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
            ("\u{7F}é€漢🎉", "\"\u{7F}é€漢🎉\""), ("\"\u{301}", "\"\\\"\u{301}\""),
        ]
    )
    func ontsnapt(waarde: String, tekst: String) {
        #expect(Array(JSONBoom.tekst(waarde).alsTekst.utf8) == Array((tekst + "\n").utf8))
    }

    @Test("velden houden hun volgorde en springen in")
    func volgorde() {
        let boom = JSONBoom.velden([
            "z": .geheel(1), "a": .lijst([.leeg, .lijst([]), .velden(["b": .tekst("c")])]),
        ])
        #expect(
            boom.alsTekst == """
                {
                  "z": 1,
                  "a": [
                    null,
                    [],
                    {
                      "b": "c"
                    }
                  ]
                }

                """)
    }

    @Test("wat geschreven is leest terug als dezelfde boom")
    func heenEnTerug() throws {
        let boom = JSONBoom.velden([
            "\"\\\n": .tekst("\u{0}\"\u{2028}e\u{301}"),
            "n": .decimaal(Decimaal(tekst: "0.000001")),
            "l": .lijst([.waarheid(true), .leeg, .object([])]),
        ])
        #expect(try JSONBoom(bytes: Array(boom.alsTekst.utf8)) == boom)
    }
}
