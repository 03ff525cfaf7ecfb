import Foundation
import Testing

@testable import Commands

@Suite("Aanvulling door de shell")
struct AanvullingTests {
    @Test("een script per shell, in het Nederlands", arguments: ["bash", "zsh", "fish"])
    func script(shell: String) async throws {
        let loop = try await Proefloop(["aanvulling", shell])
        #expect(loop.code == .gereed)
        #expect(loop.fout == "")
        for woord in ["griffie", "termijn", "bereken", "dwangsom", "vanaf", "rekenblad"] {
            #expect(loop.uit.contains(woord))
        }
        #expect(!loop.uit.contains("Show "))
        #expect(!loop.uit.contains("information"))
    }

    @Test("wat geïnstalleerd is vindt het script geldig", arguments: ["bash", "zsh", "fish"])
    func geldig(shell: String) async throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/\(shell)") else { return }
        let map = try Proefmap()
        let pad = try map.schrijf("script", try await Proefloop(["aanvulling", shell]).uit)
        let proces = Process()
        proces.executableURL = URL(filePath: "/usr/bin/\(shell)")
        proces.arguments = ["-n", pad]
        try proces.run()
        proces.waitUntilExit()
        #expect(proces.terminationStatus == 0)
    }

    @Test(
        "een onbekende of ontbrekende shell",
        arguments: [
            ([], "SHELL: ontbreekt; geef bash, zsh of fish [VERPLICHT]"),
            (["powershell"], "SHELL: 'powershell' is ongeldig; geef bash, zsh of fish"),
            ([""], "SHELL: '' is ongeldig"),
        ]
    )
    func onbekend(woorden: [String], zin: String) async throws {
        let loop = try await Proefloop(["aanvulling"] + woorden)
        #expect(loop.code == .ongeldigeInvoer)
        #expect(loop.uit == "")
        #expect(loop.fout.contains(zin))
    }
}
