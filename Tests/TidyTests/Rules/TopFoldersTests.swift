import TestSupport
import Testing

@Suite("Vaste mappen")
struct TopFoldersTests {
    @Test("de vaste mappen en elk bestand ernaast mogen")
    func goed() {
        let files = ["README.md", ".ci/run", "Sources/A/a.swift", "sql/a.sql", "deploy/a"]
        let checkout = Checkout(files.map { CheckoutFile($0, "") })
        #expect(TopFolders.findings(in: checkout).isEmpty)
    }

    @Test("een andere map wordt gemeld, ook als zij leeg is")
    func fout() {
        let checkout = Checkout([CheckoutFile("docs/a.md", "")], topFolders: ["tools"])
        #expect(TopFolders.findings(in: checkout).map(\.path) == ["docs", "tools"])
    }
}
