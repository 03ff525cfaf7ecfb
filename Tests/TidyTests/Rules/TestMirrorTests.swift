import TestSupport
import Testing

@Suite("Tests volgen de bronnen")
struct TestMirrorTests {
    private func findings(test: String, source: String) -> [Finding] {
        TestMirror.findings(in: Checkout([CheckoutFile(test, ""), CheckoutFile(source, "")]))
    }

    @Test(
        "zelfde mappen, zelfde naam",
        arguments: [
            ("Tests/DomainTests/Kern/BedragTests.swift", "Sources/Domain/Kern/Bedrag.swift"),
            ("Tests/DomainTests/A+BTests.swift", "Sources/Domain/A+B.swift"),
            ("Tests/GriffieTests/ATests.swift", "Sources/griffie/A.swift"),
            ("Tests/TidyTests/Rules/ATests.swift", "Sources/TestSupport/Tidy/Rules/A.swift"),
            ("Tests/DomainTests/Scenarios/Jaarwisseling.swift", "Sources/Domain/A.swift"),
        ]
    )
    func goed(test: String, source: String) {
        #expect(findings(test: test, source: source).isEmpty)
    }

    @Test(
        "een test zonder bron, of met een andere naam",
        arguments: [
            ("Tests/DomainTests/BedragTests.swift", "Sources/Domain/Kern/Bedrag.swift"),
            ("Tests/DomainTests/Kern/Bedrag.swift", "Sources/Domain/Kern/Bedrag.swift"),
            ("Tests/DomainTests/Tests.swift", "Sources/Domain/Kern/Bedrag.swift"),
            ("Tests/DomainTests/Kern/Scenarios/A.swift", "Sources/Domain/Kern/Bedrag.swift"),
        ]
    )
    func fout(test: String, source: String) {
        #expect(findings(test: test, source: source).map(\.path) == [test])
    }
}
