import Testing

@testable import Commands

@Suite("griffie termijn dwangsom")
struct TermijnDwangsomTests {
    @Test("zonder besluit alle 42 dagen")
    func alleDagen() async throws {
        let loop = try await Proefloop(
            ["termijn", "dwangsom", "--ingebrekestelling", "2026-03-02"])
        #expect(loop.code == .gereed)
        #expect(loop.uit.split(separator: "\n").count == 43)
        #expect(loop.uit.hasSuffix("42\t2026-04-27\t€ 45,00\t€ 1.442,00\n"))
    }

    @Test("te vroeg in gebreke gesteld: geweigerd met artikel en code")
    func teVroeg() async throws {
        let loop = try await Proefloop(
            [
                "termijn", "dwangsom", "--ingebrekestelling", "2026-03-02", "--termijn-tot",
                "2026-03-02",
            ])
        #expect(loop.code == .geweigerd)
        #expect(loop.uit == "")
        #expect(loop.fout.hasPrefix("Geweigerd: "))
        #expect(loop.fout.hasSuffix("(Awb 4:17 lid 3) [INGEBREKESTELLING_TE_VROEG]\n"))
    }

    @Test("alle fouten tegelijk")
    func fouten() async throws {
        let loop = try await Proefloop(
            [
                "termijn", "dwangsom", "--besluit", "x", "--peildatum", "2026-02-30",
                "--termijn-tot", "",
            ])
        #expect(loop.code == .ongeldigeInvoer)
        let velden = loop.fout.split(separator: "\n").dropFirst().map { $0.prefix { $0 != ":" } }
        #expect(
            velden == ["  --ingebrekestelling", "  --termijn-tot", "  --besluit", "  --peildatum"])
    }

    @Test(
        "de twee vragen die niet zijn uitgemaakt zijn keuzes",
        arguments: [
            (["--besluit", "2026-03-18"], 1),
            (["--besluit", "2026-03-18", "--besluitdag-telt"], 2),
            (["--peildatum", "2026-03-20"], 4), (["--twee-weken-verlengd"], 42),
        ]
    )
    func keuzes(opties: [String], dagen: Int) async throws {
        let loop = try await Proefloop(
            ["termijn", "dwangsom", "--ingebrekestelling", "2026-03-02"] + opties)
        #expect(loop.code == .gereed)
        #expect(loop.uit.split(separator: "\n").count == dagen + 1)
    }
}
