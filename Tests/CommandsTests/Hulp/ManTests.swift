import Foundation
import Testing

@testable import Commands

@Suite("Handleidingpagina's")
struct ManTests {
    @Test("een pagina per opdracht, die groff zonder waarschuwing zet")
    func paginas() async throws {
        let map = try Proefmap()
        let loop = try await Proefloop(["man", "--naar", map.pad + "/man1"])
        #expect(loop.code == .gereed)
        #expect(loop.uit == "")
        let bladen = Opdrachtblad(Griffie.self).alle
        #expect(loop.fout == "\(bladen.count) pagina's geschreven in \(map.pad)/man1\n")
        for blad in bladen {
            let pad = "\(map.pad)/man1/\(blad.paginanaam).1"
            let tekst = try String(contentsOfFile: pad, encoding: .utf8)
            #expect(tekst.hasPrefix(".TH \"\(blad.paginanaam.uppercased())\" 1 "))
            for kop in ["NAAM", "OVERZICHT", "VOORBEELDEN", "UITGANGSCODES"] {
                #expect(tekst.contains("\n.SH \(kop)\n"))
            }
            try #expect(groff(pad, map) == "")
        }
    }

    /// What groff has to say about a page; nothing where it is not installed.
    private func groff(_ pad: String, _ map: Proefmap) throws -> String {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return "" }
        let meldingen = try map.schrijf("meldingen", "")
        let proces = Process()
        proces.executableURL = URL(filePath: "/usr/bin/groff")
        proces.arguments = ["-ww", "-man", "-Kutf8", "-Tutf8", pad]
        proces.standardOutput = FileHandle.nullDevice
        proces.standardError = FileHandle(forWritingAtPath: meldingen)
        try proces.run()
        proces.waitUntilExit()
        #expect(proces.terminationStatus == 0)
        return try String(contentsOfFile: meldingen, encoding: .utf8)
    }

    @Test("geen map gegeven, of een waarin niet geschreven kan worden")
    func fout() async throws {
        #expect(try await Proefloop(["man"]).code == .ongeldigeInvoer)
        #expect(try await Proefloop(["man", "--naar", ""]).code == .ongeldigeInvoer)
        let loop = try await Proefloop(["man", "--naar", "/dev/null/map"])
        #expect(loop.code == .nietBereikbaar)
        #expect(loop.fout.contains("in /dev/null/map kan niet worden geschreven"))
    }
}
