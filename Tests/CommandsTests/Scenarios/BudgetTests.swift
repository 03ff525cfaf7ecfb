import Testing

@testable import Commands

@Suite("Plafond, loten, verantwoording en bord langs de opdrachtregel")
struct BudgetTests {
    static func klok(_ dag: String) -> [String] { ["--moment", "2026-\(dag)T10:00:00+01:00"] }

    static func wijzig(_ hoe: String, _ plafond: String, _ rest: [String] = []) -> [String] {
        [
            "budget", hoe, "--wijk", "Centrum", "--jaar", "2026", "--plafond", plafond,
            "--motivering",
            "motie van de raad",
        ] + Proefkantoor.beheer + klok("03-20") + rest
    }

    @Test("verhogen en verlagen met hun bekendmakingen, en het saldo van elke dag")
    func plafond() async throws {
        try await Proefkantoor.met { griffie in
            try await griffie(
                Proefkantoor.indienen("2.000") + Self.klok("03-02"), geeft: .gereed)
            let laag = try await griffie(Self.wijzig("verlagen", "1.000"), geeft: .geweigerd)
            #expect(laag.fout.contains("(Awb 4:27 lid 2) [PLAFOND_ONDER_AANSPRAAK]"))
            let toch = try await griffie(
                Self.wijzig("verlagen", "1.000", ["--grond", "4:27-2", "--tabel"]), geeft: .gereed)
            #expect(toch.uit.contains("motie van de raad"))
            #expect(toch.uit.contains("Het grootboek klopt:"))
            let hoog = try await griffie(
                Self.wijzig("verhogen", "3.000", ["--op", "2026-03-19"]), geeft: .geweigerd)
            #expect(hoog.fout.contains("[BEKENDMAKING_VOOR_VORIGE]"))
            let json = try await griffie(
                Self.wijzig("verhogen", "3.000", ["--json"]), geeft: .gereed)
            #expect(json.uit.contains("\"klopt\": true"))
            #expect(json.uit.contains("\"plafonds\""))
            let nul = try await griffie(
                ["budget", "saldo", "--wijk", "Centrum", "--jaar", "2026", "--op", "2026-01-01"],
                geeft: .gereed)
            #expect(nul.uit.contains("\t€ 0,00\t"))
        }
    }

    @Test("alle fouten in de invoer komen tegelijk")
    func fouten() async throws {
        try await Proefkantoor.met { griffie in
            let loop = try await griffie(
                [
                    "budget", "verlagen", "--jaar", "26", "--plafond", "x", "--op", "gisteren",
                    "--grond", "4:25",
                ], geeft: .ongeldigeInvoer)
            for veld in [
                "--wijk", "--jaar", "--plafond", "--op", "--motivering", "--grond", "--als",
            ] { #expect(loop.fout.contains("  \(veld): "), "\(veld)") }
            let saldo = try await griffie(
                ["budget", "saldo", "--wijk", "Centrum", "--op", "ooit"], geeft: .ongeldigeInvoer)
            #expect(saldo.fout.contains("--op"))
            let loten = try await griffie(["budget", "loten"], geeft: .ongeldigeInvoer)
            #expect(loten.fout.contains("--datum"))
            let hevel = try await griffie(
                ["budget", "overhevelen", "--bedrag", "0"], geeft: .ongeldigeInvoer)
            #expect(hevel.fout.contains("--raadsbesluit"))
        }
    }

    @Test("loten onder aanvragen van een dag, met een zaad om na te rekenen")
    func loten() async throws {
        try await Proefkantoor.met { griffie in
            for _ in 1...2 {
                try await griffie(
                    Proefkantoor.indienen("1.800") + Self.klok("03-02"), geeft: .gereed)
            }
            let loten =
                ["budget", "loten", "--wijk", "Centrum", "--jaar", "2026", "--datum", "2026-03-02"]
                + Proefkantoor.behandelaar
            let vroeg = try await griffie(loten + Self.klok("03-02"), geeft: .geweigerd)
            #expect(vroeg.fout.contains("[LOTEN_DAG_LOOPT_NOG]"))
            let loting = try await griffie(
                loten + Self.klok("03-03") + ["--json"], geeft: .gereed)
            #expect(loting.uit.contains("\"zaad\": \""))
            #expect(loting.uit.contains("\"lot\": 2"))
            let toon = try await griffie(
                ["budget", "toon", "--wijk", "Centrum", "--jaar", "2026", "--tabel"],
                geeft: .gereed)
            #expect(toon.uit.contains("Geloot onder 2 aanvragen"))
            let geschiedenis = try await griffie(
                ["aanvraag", "geschiedenis", "PB-2026-0001", "--tabel"], geeft: .gereed)
            #expect(geschiedenis.uit.contains("getrokken onder de aanvragen"))
        }
    }

    @Test("het bord is leeg of toont wat wacht; register en rapport tellen mee")
    func verantwoording() async throws {
        try await Proefkantoor.met { griffie in
            let leeg = try await griffie(["bord", "--tabel"], geeft: .gereed)
            #expect(leeg.uit.contains("Er staat niets open"))
            try await griffie(Proefkantoor.indienen() + Self.klok("03-02"), geeft: .gereed)
            let bord = try await griffie(["bord", "--json"], geeft: .gereed)
            #expect(bord.uit.contains("\"uiterlijkDatum\": \"2026-04-28\""))
            let straks = try await griffie(
                ["bord", "--op", "2026-04-30", "--tabel"], geeft: .gereed)
            #expect(straks.uit.contains("2 dagen te laat"))
            let ander = try await griffie(
                ["bord", "--als", "beslisser:Wijkzaken", "--tabel"], geeft: .gereed)
            #expect(ander.uit.contains("Er staat niets open"))
            let fout = try await griffie(["bord", "--als", "Balie"], geeft: .ongeldigeInvoer)
            #expect(fout.fout.contains("--als"))
            try await griffie(
                ["aanvraag", "beoordelen", "PB-2026-0001"] + Proefkantoor.behandelaar
                    + Self.klok("03-03"), geeft: .gereed)
            try await griffie(
                [
                    "aanvraag", "besluiten", "PB-2026-0001", "--verleen", "1.200", "--motivering",
                    "past",
                ] + Proefkantoor.beslisser + Self.klok("03-04"), geeft: .gereed)
            let register = try await griffie(
                ["budget", "subsidieregister", "--jaar", "2026", "--json"], geeft: .gereed)
            #expect(register.uit.contains("\"aantal\": 1"))
            #expect(!register.uit.contains("Bewoners Centrum"))
            let rapport = try await griffie(
                ["budget", "rapport", "--jaar", "2026", "--csv"], geeft: .gereed)
            #expect(rapport.uit.contains("Centrum,2026,maatschappelijke_activering,1,0,0,0,1,"))
            let toon = try await griffie(
                ["aanvraag", "toon", "PB-2026-0001", "--json"], geeft: .gereed)
            #expect(toon.uit.contains("\"vernietigenDatum\": \"2033-03-05\""))
        }
    }

    @Test("overhevelen wijzigt het plafond van het volgende jaar")
    func overhevelen() async throws {
        try await Proefkantoor.met { griffie in
            try await griffie(
                [
                    "budget", "bekendmaken", "--wijk", "Centrum", "--jaar", "2027", "--plafond",
                    "2.000", "--op", "2027-01-04",
                ] + Proefkantoor.beheer, geeft: .gereed)
            let over =
                [
                    "budget", "overhevelen", "--wijk", "Centrum", "--jaar", "2026", "--bedrag",
                    "500", "--raadsbesluit", "besluit 2027/3",
                ] + Proefkantoor.beheer
            let vroeg = try await griffie(over + Self.klok("03-02"), geeft: .geweigerd)
            #expect(vroeg.fout.contains("[JAAR_LOOPT_NOG]"))
            let gedaan = try await griffie(
                over + ["--moment", "2027-02-01T10:00:00+01:00", "--json"], geeft: .gereed)
            #expect(gedaan.uit.contains("\"plafond\": {\n      \"cent\": 250000"))
        }
    }
}
