import Domain
import Foundation
import Testing

@testable import Commands

@Suite("griffie consultatie bevindingen")
struct ConsultatieBevindingenTests {
    private func loop(
        _ opties: [String], variabelen: [String: String] = [:]
    ) async throws -> Proefloop {
        let pad = try Proefloop.wortel() + "/sql/gegevens/voorbeelden/dossier-houtribhoogte.json"
        return try await Proefloop(
            ["consultatie", "bevindingen", "--bestand", pad] + opties, variabelen: variabelen)
    }

    @Test("het voorbeeld, tot op het teken zoals de handleiding het toont")
    func houtribhoogte() async throws {
        let handleiding = try String(
            contentsOfFile: Proefloop.wortel()
                + "/Sources/griffie/Wijkgriffie.docc/Handleiding/Consultatie.md",
            encoding: .utf8)
        let loop = try await loop([
            "--op", "2026-07-01", "--regio", "noord", "--geraakt", "Wijkraad Houtribhoogte",
            "--geraakt", "Wijkraad Atolwijk", "--tabel",
        ])
        #expect(loop.code == .gereed)
        #expect(handleiding.contains("\n" + loop.uit + "```\n"), "\(loop.uit)")
    }

    @Test("een eerdere dag kent minder; zonder dag geldt vandaag, zonder gegevens is het onbekend")
    func dag() async throws {
        let alles = ["--regio", "noord", "--geraakt", "Wijkraad Houtribhoogte", "--json"]
        let eerder = try await loop(["--op", "2026-06-03"] + alles)
        #expect(eerder.uit.contains("\"op\": \"2026-06-03\""))
        #expect(!eerder.uit.contains("advies_onbeantwoord"))
        // The clock of the test says 2 March 2026.
        let vandaag = try await loop(alles)
        #expect(vandaag.uit.contains("\"op\": \"2026-03-02\""))
        #expect(vandaag.uit.contains("\"bevindingen\": []"))
        let zonder = try await loop(["--op", "2026-07-01", "--json"])
        #expect(zonder.uit.contains("\"stand\": \"onbekend\""))
    }

    @Test("fouten in opties en bestand komen samen")
    func fouten() async throws {
        let loop = try await Proefloop(
            [
                "consultatie", "bevindingen", "--bestand", "-", "--op", "2026-02-30", "--regio",
                "nord",
            ], invoer: Array("{}".utf8))
        #expect(loop.code == .ongeldigeInvoer && loop.uit == "")
        for deel in ["--op: '2026-02-30'", "bedoelde u 'noord'?", "dossier: ontbreekt"] {
            #expect(loop.fout.contains(deel), "\(deel): \(loop.fout)")
        }
    }

    @Test("zonder het bestand met vakanties is de installatie stuk, en dat staat er")
    func installatie() async throws {
        let map = try Proefmap()
        try map.schrijf("sql/gegevens/feestdagen-besluiten.csv", "van,tot,dagen,stand\n")
        let sleutel = Configuratie.Sleutel.installatiemap.variabele
        let weg = try await loop(["--regio", "zuid"], variabelen: [sleutel: map.pad])
        #expect(weg.code == .nietBereikbaar)
        try map.schrijf("sql/gegevens/schoolvakanties.csv", "jaar\n")
        let stuk = try await loop(["--regio", "zuid"], variabelen: [sleutel: map.pad])
        #expect(stuk.code == .nietBereikbaar)
        #expect(stuk.fout.contains("schoolvakanties.csv klopt niet: de kop is 'jaar'"))
    }
}
