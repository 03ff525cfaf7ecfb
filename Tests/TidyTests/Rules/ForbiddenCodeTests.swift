import TestSupport
import Testing

@Suite("Verboden code")
struct ForbiddenCodeTests {
    private func subjects(_ path: String, _ text: String) -> [String] {
        ForbiddenCode.findings(in: CheckoutFile(path, text)).map(\.subject)
    }

    @Test(
        "wordt gevonden in de bronnen",
        arguments: [
            ("let nu = Date()", "Date()"),
            ("let nu = Date ( )", "Date()"),
            ("let nu = \"\\(Date())\"", "Date()"),
            ("let nu = Date.now", "Date.now"),
            ("let id = UUID()", "UUID()"),
            ("let a = try! b()", "try!"),
            ("let a = b as! C", "as!"),
            ("fatalError(\"nee\")", "fatalError"),
            ("import CLibpq", "import CLibpq"),
            ("internal import CSodium", "import CSodium"),
            ("let a = unsafe b", "unsafe"),
            ("let a = #filePath", "#filePath"),
            ("Bundle.module.url", "Bundle.module"),
            ("import XCTest", "import XCTest"),
            ("Task.detached {}", "Task.detached"),
            ("final class A: @unchecked Sendable {}", "@unchecked Sendable"),
        ]
    )
    func gevonden(code: String, subject: String) {
        #expect(subjects("Sources/Services/A.swift", code) == [subject])
    }

    @Test(
        "lijkt er alleen op",
        arguments: [
            "// hier staat geen Date()", "let tekst = \"try! unsafe\"", "let nu = Date(0)",
            "func date() {}", "let a = try b()", "let a = b as? C", "precondition(a)",
            "withUnsafeBytes {}", "Task.sleep", "import CLibpqShim",
        ]
    )
    func onschuldig(code: String) {
        #expect(subjects("Sources/Services/A.swift", code).isEmpty)
    }

    @Test(
        "mag in de map waar het hoort",
        arguments: [
            ("Sources/Postgres/Libpq/A.swift", "import CLibpq\nlet a = unsafe b"),
            ("Sources/Cryptografie/A.swift", "import CSodium\nlet a = unsafe b"),
            ("Tests/DomainTests/ATests.swift", "let a = Date()"),
        ]
    )
    func toegestaan(path: String, code: String) {
        #expect(subjects(path, code).isEmpty)
    }

    @Test("in tests wordt niet op de klok gewacht, en geen code afgedwongen")
    func tests() {
        let path = "Tests/DomainTests/ATests.swift"
        #expect(subjects(path, "try await Task.sleep(for: .seconds(1))") == ["Task.sleep"])
        #expect(subjects(path, "Thread.sleep(1)") == ["Thread.sleep"])
        #expect(subjects(path, "try! a()") == ["try!"])
    }

    @Test("de melding noemt bestand en regel")
    func plaats() {
        let file = CheckoutFile("Sources/A/B.swift", "let a = 1\nlet b = UUID()")
        let text = "Sources/A/B.swift:2: UUID(): een ID komt van de meegegeven generator"
        #expect(ForbiddenCode.findings(in: file).map(\.description) == [text])
    }
}
