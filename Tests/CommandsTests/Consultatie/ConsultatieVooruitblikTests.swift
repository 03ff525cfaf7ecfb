import Domain
import Testing

@testable import Commands

@Suite("griffie consultatie vooruitblik")
struct ConsultatieVooruitblikTests {
    private static func dossier(_ gepland: String) -> String {
        #"{"dossier":{"kenmerk":"BD-1","niveau":"raadplegen","wijkraden":[{"code":"Atolwijk"},"#
            + #"{"code":"Boswijk"}]},"norm":{},"gebeurtenissen":[{"id":"v","soort":"#
            + #""advies_gevraagd","wijkraad":"Boswijk","plaatsgevondenOp":"2026-02-02","#
            + #""vastgelegdOp":"2026-02-02","bewijsgraad":"bezorgd"}],"gepland":\#(gepland)}"#
    }

    private func loop(
        _ opties: [String], gepland: String = #"[{"besluit":"2026-04-27"}]"#
    ) async throws -> Proefloop {
        try await Proefloop(
            ["consultatie", "vooruitblik", "--bestand", "-"] + opties,
            invoer: Array(Self.dossier(gepland).utf8))
    }

    @Test("vandaag is zonder --op de dag van de klok; elke wijkraad heeft haar eigen trede")
    func treden() async throws {
        let vandaag = try await loop(["--csv"])
        #expect(vandaag.code == .gereed)
        #expect(
            vandaag.uit.contains("Atolwijk,gepland besluit,2026-03-09,binnen een week,BD-1,"))
        #expect(vandaag.uit.contains("Boswijk,gepland besluit,2026-03-09,gevraagd,BD-1,"))
        #expect(vandaag.uit.contains("Boswijk,lopende termijn,2026-03-16,nog 14 d,BD-1,"))
        let later = try await loop(["--op", "2026-03-10", "--wijkraad", "Atolwijk", "--csv"])
        #expect(later.uit.contains("Atolwijk,gepland besluit,2026-03-09,te laat,BD-1,"))
        #expect(!later.uit.contains("Boswijk"))
    }

    @Test("een onbekende wijkraad, een dag die niet bestaat, een besluit buiten de kalender")
    func fouten() async throws {
        let raad = try await loop(["--wijkraad", "Atolwij"])
        #expect(raad.code == .ongeldigeInvoer)
        #expect(raad.fout.contains("bedoelde u 'Atolwijk'?"))
        #expect(try await loop(["--op", "gisteren"]).code == .ongeldigeInvoer)
        let vroeg = try await loop([], gepland: #"[{"besluit":"1583-01-10"}]"#)
        #expect(vroeg.code == .ongeldigeInvoer && vroeg.fout.contains("buiten de kalender"))
        let dubbel = try await loop(
            [], gepland: #"[{"besluit":"2026-04-27"},{"besluit":"2026-05-27"}]"#)
        #expect(dubbel.fout.contains("gepland[1].betreft"))
    }
}
