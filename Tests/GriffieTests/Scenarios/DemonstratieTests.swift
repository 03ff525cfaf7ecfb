import Foundation
import Testing

/// The built program, from nothing to a history that adds up, twice.
@Suite("De demonstratie zoals een gebruiker haar ziet", .serialized) struct DemonstratieTests {
    @Test("loopt twee keer, blijft binnen honderd kolommen in haar tabellen, en klopt")
    func tweeKeer() throws {
        let map = "/tmp/wijkgriffie-demo-\(ProcessInfo.processInfo.processIdentifier)"
        let variabelen = ["WIJKGRIFFIE_CLUSTERMAP": map, "HOME": "/nergens"]
        defer {
            _ = try? Programmaloop(["cluster", "stop"], variabelen: variabelen)
            try? FileManager.default.removeItem(atPath: map)
        }
        for _ in 1...2 {
            let loop = try Programmaloop(["demo"], variabelen: variabelen)
            #expect(loop.code == 0, "\(loop.fout)\n\(loop.uit.suffix(2_000))")
            for deel in [
                "[VOLGORDE]", "[PLAFOND]", "[BIJDRAGE_ONVOLDOENDE]", "[MAXIMUM_PER_AANVRAAG]",
                "deels verleend", "Van de norm afgeweken", "Het grootboek klopt",
                "De keten van 6 inschrijvingen klopt", "gekozen voor deze demonstratie",
                "Houtribhoogte: te laat", "Zuiderzeewijk: niet aantoonbaar",
                "Atolwijk: slechts geïnformeerd", "uitnodiging_onbeantwoord",
            ] { #expect(loop.uit.contains(deel), "\(deel)") }
            let tabelregels = loop.uit.split(separator: "\n").filter { $0.contains("──") }
            #expect(!tabelregels.isEmpty && tabelregels.allSatisfy { $0.count <= 100 })
        }
        let plaats = "host='\(map)/socket' port='5432' dbname='wijkgriffie_demonstratie'"
        let lijst = try Programmaloop(
            ["aanvraag", "lijst"],
            variabelen: variabelen.merging(["WIJKGRIFFIE_DATABASE": plaats]) { $1 })
        #expect(lijst.code == 0, "\(lijst.fout)")
        #expect(lijst.uit.contains("PB-2026-0005\tWaterwijk\tPad langs het water vernieuwen"))
    }
}
