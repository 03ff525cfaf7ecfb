import Cluster
import Postgres
import TestSupport
import Testing

@testable import Commands

@Suite("griffie consultatie: rapport, lijst, herberekenen, overdragen")
struct ConsultatieRapportTests {
    @Test("van rapport naar dossiers, na een overdracht, en telkens dezelfde bytes")
    func rapport() async throws {
        try await Proefkantoor.met { griffie in
            try await DossierbewijsTests.dossier(griffie)
            let rapport = ["consultatie", "rapport", "--per", "vakafdeling"]
            for vorm in ["--csv", "--json"] {
                let eerste = try await griffie(rapport + [vorm], geeft: .gereed).uit
                let tweede = try await griffie(rapport + [vorm], geeft: .gereed).uit
                #expect(eerste == tweede && eerste.contains("2026-K2"))
                #expect(eerste.contains("Ruimte"))
            }
            let steek = ["consultatie", "steekproef", "--omvang", "3", "--zaad", "47", "--json"]
            let getrokken = try await griffie(steek, geeft: .gereed).uit
            #expect(getrokken.contains("BD-2026-0001"))
            #expect(try await griffie(steek, geeft: .gereed).uit == getrokken)

            let over = [
                "consultatie", "overdragen", "BD-2026-0001", "--afdeling", "Wonen", "--rol",
                "stadsdeelmanager", "--als", "behandelaar:Balie", "--moment",
                "2026-06-01T10:00:00Z", "--tabel",
            ]
            let na = try await griffie(over, geeft: .gereed)
            #expect(na.uit.contains("Wonen"))
            try await griffie(over, geeft: .geweigerd)
            // The decision was taken before: it stays with the department that had the dossier.
            let lijst = ["consultatie", "lijst", "--csv"]
            let achter = try await griffie(
                lijst + ["--kwartaal", "2026-K2", "--afdeling", "Ruimte"], geeft: .gereed)
            #expect(achter.uit.contains("BD-2026-0001,Atolwijk,hoofdbesluit,tijdig_geconsulteerd"))
            for leeg in [
                ["--afdeling", "Wonen"], ["--kwartaal", "2026-K1"], ["--oordeel", "te_laat"],
                ["--overgang"], ["--jaar", "2025"],
            ] {
                let geen = try await griffie(lijst + leeg, geeft: .gereed)
                #expect(!geen.uit.contains("BD-2026"), "\(leeg)")
            }
            let fout = try await griffie(
                lijst + ["--kwartaal", "2026-3", "--oordeel", "laat"], geeft: .ongeldigeInvoer)
            #expect(fout.fout.contains("--kwartaal") && fout.fout.contains("--oordeel"))
            try await griffie(
                lijst + ["--kwartaal", "2026-K3", "--jaar", "2026"], geeft: .ongeldigeInvoer)
        }
    }

    @Test("met --tot komt een rapport later byte voor byte terug, uit het register alleen")
    func toen() async throws {
        try await Proefkantoor.met { griffie in
            try await DossierbewijsTests.dossier(griffie)
            let vragen = [
                ["rapport", "--per", "wijkraad", "--json"], ["rapport", "--csv"],
                ["lijst", "--json"],
                ["lijst", "--oordeel", "tijdig_geconsulteerd", "--jaar", "2026", "--csv"],
                ["steekproef", "--omvang", "5", "--zaad", "12", "--json"],
            ].map { ["consultatie"] + $0 }
            let zegel = try await griffie(["register", "zegel", "--json"], geeft: .gereed).uit
            let regel = zegel.split(separator: "\n").first { $0.contains("\"omvang\"") }
            let omvang = try #require(regel).filter(\.isNumber)
            var toen: [String] = []
            for vraag in vragen {
                let uit = try await griffie(vraag, geeft: .gereed)
                #expect(!uit.fout.contains("nog geen zegel"))
                toen.append(uit.uit)
            }
            #expect(toen[0].contains("\"inschrijvingen\": \(omvang)"))
            // What comes later, and what somebody does to the tables, is not in what was known.
            try await griffie(
                [
                    "consultatie", "openen", "--onderwerp", "Later", "--orgaan", "college",
                    "--afdeling", "Wonen", "--niveau", "raadplegen", "--reden", "later",
                    "--buurt", "BU09950201", "--als", "behandelaar:Balie", "--moment",
                    "2026-06-05T10:00:00Z",
                ], geeft: .gereed)
            try await griffie.database.session(.superuser) { sessie in
                try await sessie.execute(
                    script: "delete from griffie.consultatieoordeel")
            }
            for (vraag, eerst) in zip(vragen, toen) {
                #expect(try await griffie(vraag, geeft: .gereed).uit != eerst)
                let terug = try await griffie(vraag + ["--tot", "\(omvang)"], geeft: .gereed)
                #expect(terug.uit == eerst, "\(vraag)")
            }
            let begin = try await griffie(vragen[2] + ["--tot", "1"], geeft: .gereed)
            #expect(begin.uit == "[]\n")
            try await griffie(vragen[0] + ["--tot", "9999"], geeft: .nietGevonden)
            try await griffie(vragen[0] + ["--tot", "nul"], geeft: .ongeldigeInvoer)
        }
    }

    @Test("herberekenen ziet een ander oordeel, met uitgangscode 10, en herstelt het")
    func herberekenen() async throws {
        try await Proefkantoor.met { griffie in
            try await DossierbewijsTests.dossier(griffie)
            let reken = ["consultatie", "herberekenen", "--json"]
            let goed = try await griffie(reken, geeft: .gereed)
            #expect(goed.uit.contains("\"anders\": 0") && goed.uit.contains("\"feiten\": 4"))
            try await griffie.database.session(.superuser) { sessie in
                try await sessie.execute(
                    script: "update griffie.consultatieoordeel set oordeel = 'te_laat'")
            }
            let anders = try await griffie(reken, geeft: .integriteitGebroken)
            #expect(anders.uit.contains("\"anders\": 1"))
            try await griffie(reken + ["--herstel"], geeft: .gereed)
            try await griffie(reken, geeft: .gereed)
        }
    }

    @Test("een later oordeel ter informatie onder een latere norm")
    func latereNorm() async throws {
        try await Proefkantoor.met { griffie in
            try await DossierbewijsTests.dossier(griffie)
            try await griffie(
                [
                    "consultatie", "norm", "--besluit", "raadsbesluit 2", "--vanaf", "2027-01-01",
                    "--termijn", "60",
                ] + Proefkantoor.beheer, geeft: .gereed)
            let oordeel = ["consultatie", "oordeel", "BD-2026-0001", "--json"]
            let eigen = try await griffie(oordeel, geeft: .gereed)
            #expect(eigen.uit.contains("\"oordeel\": \"tijdig_geconsulteerd\""))
            for (dag, verwacht) in [
                ("2026-12-31", "tijdig_geconsulteerd"), ("2027-01-01", "te_korte_termijn"),
            ] {
                let later = try await griffie(oordeel + ["--norm-van", dag], geeft: .gereed)
                #expect(later.uit.contains("\"oordeel\": \"\(verwacht)\""), "\(dag)")
                #expect(later.fout.contains("Ter informatie"))
            }
            try await griffie(
                ["consultatie", "oordeel", "--bestand", "-", "--norm-van", "2027-01-01"],
                geeft: .ongeldigeInvoer, invoer: Array("{}".utf8))
        }
    }

    @Test("inbreng van bewoners: zonder reactie eindigt het dossier niet")
    func inbreng() async throws {
        try await Proefkantoor.met { griffie in
            try await DossierbewijsTests.dossier(griffie)
            func vast(_ woorden: [String], _ code: Uitgangscode) async throws -> Proefloop {
                try await griffie(
                    ["consultatie", "vastleggen", "BD-2026-0001"] + woorden + [
                        "--als", "behandelaar:Balie", "--moment", "2026-06-02T10:00:00Z",
                    ], geeft: code)
            }
            let half = try await vast(
                ["--soort", "inbreng_ontvangen", "--wijze", "enquete"], .ongeldigeInvoer)
            #expect(half.fout.contains("--aantal"))
            let avond = try await vast(
                [
                    "--soort", "inbreng_ontvangen", "--wijze", "bewonersavond", "--aantal", "43",
                    "--punt", "1:meer groen", "--tabel",
                ], .gereed)
            #expect(avond.uit.contains("bewonersavond") && avond.uit.contains("43"))
            let einde = try await vast(["--soort", "dossier_beeindigd"], .geweigerd)
            #expect(einde.fout.contains("INBRENG_ONBEANTWOORD"))
            _ = try await vast(
                ["--soort", "inbreng_beantwoord", "--over", "5", "--punt", "1:niet:geen geld"],
                .gereed)
            let verslag = try await griffie(
                ["consultatie", "eindverslag", "BD-2026-0001"], geeft: .gereed)
            #expect(verslag.uit.contains("43 deelnemers") && verslag.uit.contains("geen geld"))
            let map = try Proefmap()
            let stuk = try map.schrijf("eindverslag.html", verslag.uit)
            _ = try await vast(["--soort", "eindverslag", "--stuk", stuk], .gereed)
            _ = try await vast(["--soort", "dossier_beeindigd"], .gereed)
        }
    }
}
