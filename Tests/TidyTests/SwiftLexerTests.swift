import TestSupport
import Testing

@Suite("Swift in stukken knippen")
struct SwiftLexerTests {
    private func code(_ source: String) -> [String] {
        SwiftLexer.tokens(of: source).filter(\.isCode).map(\.text)
    }

    @Test(
        "commentaar en letterlijke tekst zijn geen code",
        arguments: [
            ("a // b\nc", ["a", "c"]),
            ("a /* b /* c */ d */ e", ["a", "e"]),
            ("a \"b \\\" c\" d", ["a", "d"]),
            ("a \"\"\"\n b \" c\n\"\"\" d", ["a", "d"]),
            ("a #\"b \" \\(c)\"# d", ["a", "d"]),
            ("#filePath", ["#", "filePath"]),
            ("a // \"b\nc", ["a", "c"]),
            ("a \"// b\" c", ["a", "c"]),
        ]
    )
    func geenCode(source: String, expected: [String]) {
        #expect(code(source) == expected)
    }

    @Test(
        "wat in een tekst wordt ingevoegd is wel code",
        arguments: [
            ("\"a \\(b) c\"", ["(", "b", ")"]),
            ("\"a \\(b(\"c\") ) d\" e", ["(", "b", "(", ")", ")", "e"]),
            ("#\"a \\#(b)\"#", ["(", "b", ")"]),
        ]
    )
    func welCode(source: String, expected: [String]) {
        #expect(code(source) == expected)
    }

    @Test("elk stuk weet op welke regel het begint")
    func regels() {
        let tokens = SwiftLexer.tokens(of: "a\n\"\"\"\nb\nc\n\"\"\"\n/* d\n */ e")
        #expect(tokens.map(\.line) == [1, 2, 6, 7])
        #expect(tokens.map(\.kind) == [.word, .literal, .comment, .word])
    }

    @Test(
        "wat niet netjes eindigt, eindigt met het bestand",
        arguments: ["\"a", "\"\"\"a", "/* a", "/*", "\"a \\(b", "\"a \\", "//", "#\"a\"", "\""]
    )
    func onaf(source: String) {
        #expect(SwiftLexer.tokens(of: source).count <= 4)
    }
}
