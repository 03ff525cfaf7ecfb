import TestSupport
import Testing

@Suite("Omvang")
struct FileSizeTests {
    private func lines(_ text: String) -> [Int] {
        FileSize.findings(in: CheckoutFile("A.swift", text)).map(\.line)
    }

    @Test("400 regels mag, 401 niet")
    func regels() {
        #expect(lines(String(repeating: "a\n", count: 400)).isEmpty)
        #expect(lines(String(repeating: "a\n", count: 401)) == [401])
    }

    @Test("100 kolommen mag, 101 niet; een letter met een teken erop is er een")
    func kolommen() {
        #expect(lines("a\n" + String(repeating: "é", count: 100)).isEmpty)
        #expect(lines("a\n" + String(repeating: "é", count: 101)) == [2])
    }

    @Test("een verwijzing in commentaar mag breder, wat er omheen staat niet")
    func verwijzing() {
        let link = "https://example.nl/" + String(repeating: "a", count: 100)
        #expect(lines("    // \(link)").isEmpty)
        #expect(lines("// zie \(link)") == [1])
        #expect(lines("\"\(link)\"") == [1])
    }
}
