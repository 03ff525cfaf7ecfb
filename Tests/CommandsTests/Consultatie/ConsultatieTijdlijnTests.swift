import Domain
import Foundation
import Testing

@testable import Commands

@Suite("griffie consultatie tijdlijn")
struct ConsultatieTijdlijnTests {
    private func loop(
        _ opties: [String], terminal: Bool = false
    ) async throws -> Proefloop {
        let pad = try Proefloop.wortel() + "/sql/gegevens/voorbeelden/dossier-houtribhoogte.json"
        return try await Proefloop(
            ["consultatie", "tijdlijn", "--bestand", pad] + opties, terminal: terminal)
    }

    @Test("de tekening, tot op het teken zoals de handleiding haar toont")
    func tekening() async throws {
        let handleiding = try String(
            contentsOfFile: Proefloop.wortel()
                + "/Sources/griffie/Wijkgriffie.docc/Handleiding/Consultatie.md",
            encoding: .utf8)
        let loop = try await loop(["--tekening"])
        #expect(loop.code == .gereed)
        #expect(handleiding.contains("\n" + loop.uit + "```\n"), "\(loop.uit)")
        #expect(try await self.loop([], terminal: true).uit == loop.uit)
    }

    @Test("SVG, tabel, JSON en in een pijp regels met tabs")
    func vormen() async throws {
        let svg = try await loop(["--svg"], terminal: true)
        #expect(svg.uit.hasPrefix("<?xml version=\"1.0\"") && svg.uit.hasSuffix("</svg>\n"))
        #expect(try await loop(["--svg"]).uit == svg.uit)
        #expect(try await loop(["--tabel"]).uit.contains("Houtribhoogte: te laat\n\nNr  Datum"))
        #expect(try await loop(["--json"]).uit.contains("\"banen\": ["))
        #expect(try await loop(["--csv"]).uit.hasPrefix("nummer,datum,soort,"))
        #expect(try await loop([]).uit.hasPrefix("nummer\tdatum\tsoort\t"))
    }

    @Test(
        "twee vormen tegelijk zijn verkeerd gebruik",
        arguments: [["--svg", "--tekening"], ["--svg", "--json"], ["--tekening", "--tabel"]])
    func tweeVormen(opties: [String]) async throws {
        let loop = try await loop(opties)
        #expect(loop.code == .gebruik && loop.uit == "")
        #expect(loop.fout.contains("gaan niet samen; kies er een"))
    }

    @Test("een bestand met fouten geeft geen tekening")
    func fout() async throws {
        let loop = try await Proefloop(
            ["consultatie", "tijdlijn", "--bestand", "-", "--svg"], invoer: Array("{}".utf8))
        #expect(loop.code == .ongeldigeInvoer && loop.uit == "")
    }
}
