import Testing

@testable import Commands

@Suite("griffie termijn feestdagen")
struct TermijnFeestdagenTests {
    @Test("een jaar is vier cijfers vanaf 1583", arguments: ["1583", "2026", "9999"])
    func goed(jaar: String) async throws {
        let loop = try await Proefloop(["termijn", "feestdagen", jaar, "--csv"])
        #expect(loop.code == .gereed)
        #expect(loop.uit.contains("\r\n\(jaar)-01-01,"))
    }

    @Test(
        "wat geen jaar is: code 65",
        arguments: [
            "1582", "10000", "26", "+2026", "02026", " 2026", "", "twintig", "٢٠٢٦", "2026.0",
        ]
    )
    func fout(jaar: String) async throws {
        let loop = try await Proefloop(["termijn", "feestdagen", jaar])
        #expect(loop.code == .ongeldigeInvoer)
        #expect(loop.uit == "")
        #expect(loop.fout.contains("  JAAR: '\(jaar)' is ongeldig; geef een jaar van 1583"))
    }

    @Test("zonder bekend besluit zegt een melding dat het voorlopig is")
    func voorlopig() async throws {
        #expect(try await Proefloop(["termijn", "feestdagen", "2026"]).fout == "")
        let loop = try await Proefloop(["termijn", "feestdagen", "2035"])
        #expect(loop.code == .gereed)
        #expect(loop.fout.hasPrefix("Voorlopig: voor 2035 is geen besluit"))
    }
}
