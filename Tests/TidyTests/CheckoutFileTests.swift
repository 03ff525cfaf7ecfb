import TestSupport
import Testing

@Suite("Een bestand van het project")
struct CheckoutFileTests {
    @Test("een regeleinde aan het slot begint geen nieuwe regel")
    func regels() {
        #expect(CheckoutFile("a", "b\n\nc\n").lines == ["b", "", "c"])
        #expect(CheckoutFile("a", "b").lines == ["b"])
        #expect(CheckoutFile("a", "").lines.isEmpty)
    }

    @Test("het doel is de map onder Sources of Tests")
    func doel() {
        #expect(CheckoutFile("Sources/Domain/Kern/Bedrag.swift", "").target == "Domain")
        #expect(CheckoutFile("Tests/DomainTests/ATests.swift", "").target == "DomainTests")
        #expect(CheckoutFile("Package.swift", "").target == nil)
        #expect(CheckoutFile("sql/functies/a.sql", "").target == nil)
    }

    @Test("alleen Swift wordt in stukken geknipt")
    func stukken() {
        #expect(CheckoutFile("a.md", "a b").tokens.isEmpty)
        #expect(CheckoutFile("a.swift", "a b").tokens.count == 2)
    }
}
