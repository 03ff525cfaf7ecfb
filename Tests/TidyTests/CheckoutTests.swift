import TestSupport
import Testing

@Suite("De map van het project")
struct CheckoutTests {
    @Test("bestanden staan op volgorde en de bovenste mappen volgen eruit")
    func volgorde() {
        let checkout = Checkout([CheckoutFile("b/c.md", ""), CheckoutFile("a.md", "")])
        #expect(checkout.files.map(\.path) == ["a.md", "b/c.md"])
        #expect(checkout.topFolders == ["b"])
        #expect(checkout.file("a.md") != nil && checkout.file("c.md") == nil)
    }

    @Test("het manifest wordt gevonden vanuit de werkmap, bouwsel niet")
    func lezen() throws {
        let checkout = try Checkout.current()
        #expect(checkout.file("Package.swift") != nil)
        #expect(!checkout.topFolders.contains(".build") && !checkout.topFolders.contains(".git"))
        #expect(checkout.file("scripts/test")?.isExecutable == true)
    }
}
