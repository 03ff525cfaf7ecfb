import Testing

@testable import Commands

@Suite("De eerste verlening langs de opdrachtregel")
struct EersteVerleningTests {
    @Test("van aanvraag tot besluit, met een grootboek en een geschiedenis die kloppen")
    func heleWeg() async throws {
        try await Proefkantoor.met { griffie in
            let indiening = try await griffie(Proefkantoor.indienen(), geeft: .gereed)
            #expect(indiening.uit.contains("PB-2026-0001"))
            #expect(indiening.fout.contains("Bewoners Centrum is aangemeld als aanvrager."))
            #expect(indiening.fout.contains("Volgende stap: griffie aanvraag beoordelen PB-2026-"))
            let toets = try await griffie(["aanvraag", "toets", "pb-2026-1"], geeft: .gereed)
            #expect(toets.uit.contains("BEWONERS_GEHAALD"))
            try await griffie(
                ["aanvraag", "beoordelen", "PB-2026-0001"] + Proefkantoor.behandelaar,
                geeft: .gereed)
            let besluit = try await griffie(
                [
                    "aanvraag", "besluiten", "PB-2026-0001", "--verleen", "1.200", "--motivering",
                    "past", "--json",
                ] + Proefkantoor.beslisser, geeft: .gereed)
            #expect(besluit.uit.contains("\"uitkomst\": \"verleend\""))
            #expect(besluit.uit.contains("\"beslisser\": \"Wijkzaken\""))
            let grootboek = try await griffie(
                ["budget", "toon", "--wijk", "WK099501", "--jaar", "2026", "--json"],
                geeft: .gereed)
            #expect(grootboek.uit.contains("\"klopt\": true"))
            #expect(grootboek.uit.contains("\"kenmerk\": \"PB-2026-0001\""))
            let geschiedenis = try await griffie(
                ["aanvraag", "geschiedenis", "PB-2026-0001", "--tabel"], geeft: .gereed)
            #expect(geschiedenis.uit.contains("De keten van 6 inschrijvingen klopt"))
            #expect(geschiedenis.uit.contains("beslisser: Wijkzaken"))
            let lijst = try await griffie(["aanvraag", "lijst", "--csv"], geeft: .gereed)
            #expect(lijst.uit.contains("Feestverlichting,verleend,"))
        }
    }

    @Test("deels, buiten de volgorde en boven het plafond: code en artikel bij elke weigering")
    func grenzen() async throws {
        try await Proefkantoor.met { griffie in
            func klok(_ dag: Int) -> [String] { ["--moment", "2026-02-0\(dag)T10:00:00+01:00"] }
            for dag in 1...3 {
                try await griffie(Proefkantoor.indienen("1.500") + klok(dag), geeft: .gereed)
                try await griffie(
                    ["aanvraag", "beoordelen", "PB-2026-000\(dag)"] + Proefkantoor.behandelaar
                        + klok(dag), geeft: .gereed)
            }
            func besluit(_ nummer: Int, _ keuze: [String]) -> [String] {
                ["aanvraag", "besluiten", "PB-2026-000\(nummer)", "--motivering", "zo"] + keuze
                    + Proefkantoor.beslisser + klok(4)
            }
            let verleen = ["--verleen", "1.500"]
            let buiten = try await griffie(besluit(2, verleen), geeft: .geweigerd)
            #expect(buiten.fout.contains("(Awb 4:26 lid 1) [VOLGORDE]"))
            #expect(buiten.fout.contains("PB-2026-0001"))
            try await griffie(besluit(1, verleen), geeft: .gereed)
            let boven = try await griffie(besluit(2, verleen), geeft: .geweigerd)
            #expect(boven.fout.contains("(Awb 4:25 lid 2) [PLAFOND]"))
            let deels = try await griffie(
                besluit(2, ["--verleen-voor-zover-mogelijk", "--tabel"]), geeft: .gereed)
            #expect(deels.uit.contains("deels verleend"))
            #expect(deels.uit.contains("€ 1.000,00"))
            let op = try await griffie(
                besluit(3, ["--weiger", "plafond", "--json"]), geeft: .gereed)
            #expect(op.uit.contains("\"grond\": \"plafond\""))
        }
    }

    @Test("te weinig bewoners: weigering, afwijking met motivering, dan verlenen")
    func afwijken() async throws {
        try await Proefkantoor.met { griffie in
            let kenmerk = "PB-2026-0001"
            try await griffie(Proefkantoor.indienen(bewoners: 2), geeft: .gereed)
            try await griffie(
                ["aanvraag", "beoordelen", kenmerk] + Proefkantoor.behandelaar, geeft: .gereed)
            let besluit =
                ["aanvraag", "besluiten", kenmerk, "--verleen", "100", "--motivering", "zo"]
                + Proefkantoor.beslisser
            let nee = try await griffie(besluit, geeft: .geweigerd)
            #expect(nee.fout.contains("[BIJDRAGE_ONVOLDOENDE]"))
            try await griffie(
                ["aanvraag", "afwijken", kenmerk, "--motivering", "er wonen er maar twee"]
                    + Proefkantoor.behandelaar, geeft: .gereed)
            // Less than was asked needs a ground, and the ceiling is not in the way.
            let grond = try await griffie(besluit, geeft: .geweigerd)
            #expect(grond.fout.contains("[GROND_ONJUIST]"))
        }
    }

    @Test("wordt indienen geweigerd, dan blijft het concept en is het later in te dienen")
    func concept() async throws {
        try await Proefkantoor.met { griffie in
            let loop = try await griffie(Proefkantoor.indienen("2.400"), geeft: .geweigerd)
            #expect(loop.fout.contains("[MAXIMUM_PER_AANVRAAG]"))
            let id = try #require(
                loop.fout.split(separator: "\n").first {
                    $0.hasPrefix("De aanvraag is als concept bewaard: ")
                }?.split(separator: " ").last.map(String.init))
            let toon = try await griffie(["aanvraag", "toon", id, "--tabel"], geeft: .gereed)
            #expect(toon.uit.contains("concept"))
            let opnieuw = try await griffie(
                ["aanvraag", "indienen", "--concept", id] + Proefkantoor.aanvrager,
                geeft: .geweigerd)
            #expect(opnieuw.fout.contains("[MAXIMUM_PER_AANVRAAG]"))
        }
    }

    @Test("een bestand en de standaardinvoer doen hetzelfde als velden")
    func bestand() async throws {
        try await Proefkantoor.met { griffie in
            let json = """
                {"wijk": "Centrum", "aanvrager": "Stichting Plein", "rechtsvorm": "stichting",
                 "titel": "Bankje", "omschrijving": "Een bankje", "beleidsveld": "fysiek_beheer",
                 "gevraagd": {"cent": 50000}, "bewoners": 5,
                 "bijdragen": [{"soort": "uitvoering", "uren": 12, "omschrijving": "plaatsen"}]}
                """
            let loop = try await griffie(
                ["aanvraag", "indienen", "--bestand", "-", "--json"] + Proefkantoor.aanvrager,
                geeft: .gereed, invoer: Array(json.utf8))
            #expect(loop.uit.contains("\"titel\": \"Bankje\""))
            #expect(loop.uit.contains("\"kenmerk\": \"PB-2026-0001\""))
        }
    }
}
