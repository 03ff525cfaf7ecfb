import Testing

@testable import Commands

@Suite("De vorm van het antwoord")
struct UitvoeroptiesTests {
    private static let opdracht = ["termijn", "bereken", "--duur", "6w", "--vanaf", "2026-02-20"]

    @Test(
        "op een scherm een tabel, in een buis tabs, anders wat gevraagd is",
        arguments: [
            ([], true, "Laatste dag: dinsdag 7 april 2026\n"),
            ([], false, "beginDatum\tongeroldeDatum\teindDatum\tvoorlopig\n2026-02-20\t"),
            (["--tabel"], false, "Laatste dag: dinsdag 7 april 2026\n"),
            (["--json"], true, "{\n  \"beginDatum\": \"2026-02-20\",\n"),
            (["--json"], false, "{\n  \"beginDatum\": \"2026-02-20\",\n"),
            (["--csv"], true, "beginDatum,ongeroldeDatum,eindDatum,voorlopig\r\n2026-02-20,"),
            (["--rekenblad"], true, "\u{FEFF}beginDatum;ongeroldeDatum;eindDatum;voorlopig\r\n"),
        ]
    )
    func vorm(opties: [String], terminal: Bool, begin: String) async throws {
        let loop = try await Proefloop(Self.opdracht + opties, terminal: terminal)
        #expect(loop.code == .gereed)
        #expect(loop.uit.utf8.starts(with: begin.utf8))
    }

    @Test(
        "twee vormen gaan niet samen",
        arguments: [
            ["--json", "--csv"], ["--csv", "--rekenblad"], ["--tabel", "--json"],
            ["--json", "--csv", "--rekenblad", "--tabel"],
        ]
    )
    func samen(opties: [String]) async throws {
        let loop = try await Proefloop(Self.opdracht + opties)
        #expect(loop.code == .gebruik)
        #expect(loop.uit == "")
        #expect(loop.fout.contains("gaan niet samen; kies er een"))
    }
}
