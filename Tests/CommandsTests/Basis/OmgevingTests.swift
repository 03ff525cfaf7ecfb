import Testing

@testable import Commands

@Suite("Scherm en omgeving")
struct OmgevingTests {
    @Test(
        "kleur alleen op een scherm dat kleur wil",
        arguments: [
            (true, ["TERM": "xterm"], true), (true, ["TERM": "xterm", "NO_COLOR": ""], true),
            (true, ["TERM": "xterm", "NO_COLOR": "1"], false), (true, ["TERM": "dumb"], false),
            (true, [:], false), (false, ["TERM": "xterm"], false),
        ]
    )
    func kleur(terminal: Bool, variabelen: [String: String], kleur: Bool) async throws {
        let loop = try await Proefloop(
            ["bestaatniet"], terminal: terminal, variabelen: variabelen)
        #expect(loop.fout.hasPrefix(kleur ? "\u{1B}[1;31mFout:\u{1B}[0m de" : "Fout: de"))
    }

    @Test("de gegevens zelf hebben nooit kleur")
    func gegevens() async throws {
        let loop = try await Proefloop(
            ["termijn", "feestdagen", "2026"], terminal: true, variabelen: ["TERM": "xterm"])
        #expect(!loop.uit.contains("\u{1B}"))
    }

    @Test(
        "de breedte komt uit COLUMNS als die redelijk is",
        arguments: [
            ("80", 80), ("40", 40), ("1000", 1_000), ("39", 110), ("1001", 110), ("veel", 110),
            ("", 110), ("-80", 110),
        ]
    )
    func breedte(columns: String, kolommen: Int) {
        let omgeving = Omgeving(
            variabelen: ["COLUMNS": columns], programma: "/griffie", uitIsTerminal: false,
            foutIsTerminal: false, schrijf: { _ in }, meld: { _ in },
            leesInvoer: { _ in [] }, nu: { Proefklok.vast }, toeval: { 1 })
        #expect(omgeving.schermbreedte == kolommen)
    }
}
