import Testing

@testable import Postgres

@Suite("Een tabel van vaste woorden") struct WordTableTests {
    private struct Word: PostgresDecodable, Hashable {
        static let postgresType = PostgresType.text
        static let table = WordTable(WordTableTests.words, \.self)
        let text: String?

        init(decoding bytes: RawSpan) throws(CodecError) { text = Self.table.value(of: bytes) }
        static let exampleBytes: [UInt8] = []
    }

    static let words = (0..<100).map { "woord_\($0 * 37)" } + ["", "é", "a", "aa", "ab", "ba"]

    @Test("elk woord geeft zijn waarde, en wat er op lijkt niets")
    func lookup() throws {
        for word in Self.words {
            #expect(try Word(decodingCopied: Array(word.utf8)).text == word)
            for other in ["x" + word, word + "x", word + "\0", word.uppercased() + "_"] {
                #expect(try Word(decodingCopied: Array(other.utf8)).text == nil, "\(other)")
            }
        }
        // The same text to Swift, and other bytes.
        #expect(try Word(decodingCopied: Array("e\u{301}".utf8)).text == nil)
    }
}
