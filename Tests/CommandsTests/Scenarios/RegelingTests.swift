import TestSupport
import Testing

@testable import Commands

@Suite("Een regeling wijzigen en wat zij kiest, langs de opdrachtregel")
struct RegelingTests {
    static let direct = """
        {"naam": "Wijkbudget", "grondslag": "ASV art. 3", "beslismodel": "mandaat",
         "maximum": {"cent": 100000}, "deelsVerlenen": true, "afwijken": "4:84",
         "afdoening": "direct", "wachtlijst": true,
         "vanaf": "2026-03-10", "norm": {"soorten": ["uitvoering"], "minimaalBewoners": 5}}
        """

    @Test("een nieuwe versie vanaf een dag, en direct vaststellen voor wie daarna komt")
    func wijzigen() async throws {
        try await Proefkantoor.met { griffie in
            let map = try Proefmap()
            let bestand = try map.schrijf("regeling.json", Self.direct)
            let wijzig = ["regeling", "wijzigen", "--bestand", bestand] + Proefkantoor.beheer
            let terug = try await griffie(
                wijzig + ["--vanaf", "2026-03-01"] + BudgetTests.klok("03-02"), geeft: .geweigerd)
            #expect(terug.fout.contains("(Awb 4:23 lid 1) [VERSIE_IN_VERLEDEN]"))
            let gedaan = try await griffie(
                wijzig + ["--tabel"] + BudgetTests.klok("03-02"), geeft: .gereed)
            #expect(gedaan.uit.contains("Versies"))
            #expect(gedaan.uit.contains("meteen vaststellen (Awb 4:43)"))
            let toen = try await griffie(
                ["regeling", "toon", "--op", "2026-03-09", "--json"], geeft: .gereed)
            #expect(toen.uit.contains("\"versie\": 1") && toen.uit.contains("\"verlening\""))
            try await griffie(
                Proefkantoor.indienen("1.200") + BudgetTests.klok("03-09"), geeft: .gereed)
            let teVeel = try await griffie(
                Proefkantoor.indienen("1.200") + BudgetTests.klok("03-10"), geeft: .geweigerd)
            #expect(teVeel.fout.contains("[MAXIMUM_PER_AANVRAAG]"))
            try await griffie(
                Proefkantoor.indienen("900") + BudgetTests.klok("03-10"), geeft: .gereed)
            // The refused one drew the number in between.
            for kenmerk in ["PB-2026-0001", "PB-2026-0003"] {
                try await griffie(
                    ["aanvraag", "beoordelen", kenmerk] + Proefkantoor.behandelaar
                        + BudgetTests.klok("03-11"), geeft: .gereed)
            }
            let besluit = try await griffie(
                ["aanvraag", "besluiten", "PB-2026-0003", "--verleen", "900", "--motivering", "ja"]
                    + Proefkantoor.beslisser + BudgetTests.klok("03-12") + ["--json"],
                geeft: .gereed)
            #expect(besluit.uit.contains("\"uitkomst\": \"direct_vastgesteld\""))
            let brief = try await griffie(["aanvraag", "brief", "PB-2026-0003"], geeft: .gereed)
            #expect(brief.uit.contains("Wij stellen het bedrag meteen vast."))
            try await griffie(
                ["aanvraag", "bekendmaken", "PB-2026-0003", "--kanaal", "post"]
                    + Proefkantoor.behandelaar + BudgetTests.klok("03-13"), geeft: .gereed)
            let vroeg = try await griffie(
                ["aanvraag", "afronden", "PB-2026-0003"] + Proefkantoor.behandelaar
                    + BudgetTests.klok("03-14"), geeft: .geweigerd)
            #expect(vroeg.fout.contains("[AFRONDEN_TE_VROEG]"))
        }
    }

    @Test("alle fouten in de invoer komen tegelijk")
    func fouten() async throws {
        try await Proefkantoor.met { griffie in
            let gevallen: [([String], [String])] = [
                (["regeling", "wijzigen", "--vanaf", "ooit"], ["--vanaf", "--als"]),
                (["regeling", "toon", "--op", "ooit"], ["--op"]),
                (["budget", "tender", "--sluit", "ooit"], ["--wijk", "--sluit", "--als"]),
                (["budget", "rangschikken"], ["--wijk", "--als"]),
                (["budget", "rapport", "--per", "straat", "--jaar", "x"], ["--per", "--jaar"]),
                (["aanvraag", "scoren", "--score", "x"], ["--score", "--als"]),
                (["aanvraag", "scoren", "PB-2026-0001"], ["--score", "--als"]),
                (["aanvraag", "alsnog", "--bedrag", "0"], ["--bedrag", "--motivering", "--als"]),
                (
                    ["aanvraag", "geen-dwangsom", "--grond", "laat"],
                    ["--grond", "--motivering", "--als"]
                ),
                (["aanvraag", "afronden"], ["--als"]),
            ]
            for (woorden, velden) in gevallen {
                let loop = try await griffie(woorden, geeft: .ongeldigeInvoer)
                for veld in velden {
                    #expect(loop.fout.contains("\(veld)"), "\(woorden) \(veld)")
                }
            }
        }
    }
}
