import TestSupport
import Testing

@Suite("Onafgemaakt werk")
struct UnfinishedWorkTests {
    private let mark = "TO" + "DO"

    private func lines(_ path: String, _ text: String) -> [Int] {
        UnfinishedWork.findings(in: CheckoutFile(path, text)).map(\.line)
    }

    @Test("in commentaar van Swift, en overal elders")
    func gevonden() {
        #expect(lines("Sources/A/B.swift", "let a = 1\n// \(mark): later") == [2])
        #expect(lines("Sources/A/B.swift", "/* een\n \(mark) */") == [2])
        #expect(lines("scripts/a", "# \(mark)\n") == [1])
    }

    @Test("niet in code, en niet als deel van een woord")
    func goed() {
        #expect(lines("Sources/A/B.swift", "let \(mark) = \"\(mark)\"").isEmpty)
        #expect(lines("README.md", "\(mark)S en metho\(mark)").isEmpty)
    }
}
