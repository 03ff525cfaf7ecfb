import Domain
import Testing

@testable import Commands

@Suite("Weigeringen, sleutels en proeven langs de opdrachtregel")
struct WeigeringenTests {
    @Test("wat er niet is: 66, zonder dat iemand wordt aangemeld")
    func nietGevonden() async throws {
        try await Proefkantoor.met { griffie in
            let voor = try await griffie.stand()
            let besluit = [
                "aanvraag", "besluiten", "PB-2026-0042", "--verleen", "1", "--motivering", "x",
            ]
            for woorden in [
                ["aanvraag", "toon", "PB-2026-0042"], ["aanvraag", "geschiedenis", "PB-2026-0042"],
                ["aanvraag", "toets", "PB-2026-0042"],
                ["aanvraag", "beoordelen", "PB-2026-0042"] + Proefkantoor.behandelaar,
                besluit + ["--als", "beslisser:Nieuw"],
                ["budget", "toon", "--wijk", "Kustwijk"],
                ["budget", "toon", "--wijk", "Centrum", "--jaar", "2025"],
                ["wijk", "lijst", "--gemeente", "GM0001"],
                ["regeling", "toon", "--naam", "Andere"],
                [
                    "persoon", "beeindig", "--naam", "Niemand", "--rol", "lid", "--tot-en-met",
                    "2026-03-01",
                ] + Proefkantoor.beheer,
            ] {
                let loop = try await griffie(woorden, geeft: .nietGevonden)
                #expect(loop.uit == "")
                #expect(loop.fout.hasPrefix("Fout: "))
            }
            #expect(try await griffie.stand() == voor)
        }
    }

    @Test("een rol die dit niet mag of die niet is gegeven: 77, en er wordt niets geschreven")
    func nietToegestaan() async throws {
        try await Proefkantoor.met { griffie in
            try await griffie(Proefkantoor.indienen(), geeft: .gereed)
            let voor = try await griffie.stand()
            for woorden in [
                ["aanvraag", "beoordelen", "PB-2026-0001"] + Proefkantoor.aanvrager,
                ["aanvraag", "beoordelen", "PB-2026-0001", "--als", "auditor:Rekenkamer"],
                [
                    "budget", "bekendmaken", "--wijk", "Centrum", "--jaar", "2027", "--plafond",
                    "1",
                    "--als", "beheerder:Iemand Anders",
                ],
            ] { try await griffie(woorden, geeft: .nietToegestaan) }
            #expect(try await griffie.stand() == voor)
        }
    }

    @Test("een beëindigde rol komt niet vanzelf terug")
    func beeindigd() async throws {
        try await Proefkantoor.met { griffie in
            try await griffie(
                [
                    "persoon", "beeindig", "--naam", "Wijkzaken", "--rol", "beslisser",
                    "--tot-en-met", "2026-02-01",
                ] + Proefkantoor.beheer, geeft: .gereed)
            try await griffie(Proefkantoor.indienen(), geeft: .gereed)
            let loop = try await griffie(
                ["aanvraag", "besluiten", "PB-2026-0001", "--verleen", "1", "--motivering", "x"]
                    + Proefkantoor.beslisser, geeft: .nietToegestaan)
            #expect(loop.fout.contains("is op 2 maart 2026 geen beslisser"))
            let op = try await griffie(
                ["persoon", "rollen", "--op", "2026-01-31", "--csv"], geeft: .gereed)
            #expect(op.uit.contains("Wijkzaken,beslisser,"))
            let na = try await griffie(
                ["persoon", "rollen", "--op", "2026-02-02", "--csv"], geeft: .gereed)
            #expect(!na.uit.contains("Wijkzaken"))
        }
    }

    @Test("dezelfde sleutel doet niets dubbel; met andere inhoud wordt zij geweigerd")
    func sleutel() async throws {
        try await Proefkantoor.met { griffie in
            let sleutel = ["--sleutel", "mijn-sleutel-1"]
            let eerst = try await griffie(Proefkantoor.indienen() + sleutel, geeft: .gereed)
            #expect(!eerst.fout.contains("Sleutel: "))
            let stand = try await griffie.stand()
            let weer = try await griffie(Proefkantoor.indienen() + sleutel, geeft: .gereed)
            #expect(weer.uit == eerst.uit)
            #expect(weer.fout.contains("Dit was al gedaan onder deze sleutel"))
            let ander = try await griffie(
                Proefkantoor.indienen("1.300") + sleutel, geeft: .ongeldigeInvoer)
            #expect(ander.fout.contains("al gebruikt voor een opdracht met andere inhoud"))
            #expect(try await griffie.stand() == stand)
        }
    }

    @Test("ook opnemen, mandaat, regeling en budget kennen hun sleutel")
    func sleutelsVanBeheer() async throws {
        try await Proefkantoor.met(leeg: true) { griffie in
            let map = try Proefmap()
            let regeling = try map.schrijf("r.json", Proefkantoor.regeling)
            let regels = [
                [
                    "gemeente", "opnemen", "--code", "GM0995", "--naam", "Lelystad", "--beheerder",
                    "Gegevensbeheer", "--sleutel", "sleutel-gemeente",
                ],
                [
                    "wijk", "vaststellen", "--code", "WK099501", "--naam", "Centrum", "--jaar",
                    "2026", "--sleutel", "sleutel-wijk",
                ] + Proefkantoor.beheer,
                ["regeling", "vaststellen", "--bestand", regeling, "--sleutel", "sleutel-regeling"]
                    + Proefkantoor.beheer,
                [
                    "persoon", "mandaat", "--naam", "Wijkzaken", "--tot", "1", "--van",
                    "2026-01-01",
                    "--tot-en-met", "2026-12-31", "--sleutel", "sleutel-mandaat",
                ]
                    + Proefkantoor.beheer,
                [
                    "budget", "bekendmaken", "--wijk", "Centrum", "--plafond", "1", "--sleutel",
                    "sleutel-budget",
                ] + Proefkantoor.beheer,
            ]
            for woorden in regels { try await griffie(woorden, geeft: .gereed) }
            let stand = try await griffie.stand()
            for woorden in regels {
                let weer = try await griffie(woorden, geeft: .gereed)
                #expect(weer.fout.contains("Dit was al gedaan onder deze sleutel"), "\(woorden)")
            }
            #expect(try await griffie.stand() == stand)
            let dubbel = try await griffie(
                Array(regels[0].dropLast()) + ["andere-sleutel"], geeft: .geweigerd)
            #expect(dubbel.fout.contains("[GEMEENTE_BESTAAT]"))
        }
    }

    @Test("een proef schrijft niets, en geeft dezelfde weigering")
    func proef() async throws {
        try await Proefkantoor.met { griffie in
            try await griffie(Proefkantoor.indienen(), geeft: .gereed)
            try await griffie(
                ["aanvraag", "beoordelen", "PB-2026-0001"] + Proefkantoor.behandelaar,
                geeft: .gereed)
            let voor = try await griffie.stand()
            let verleen =
                ["aanvraag", "besluiten", "PB-2026-0001", "--motivering", "x", "--dry-run"]
                + Proefkantoor.beslisser
            for woorden in [
                verleen + ["--verleen", "1.200"], Proefkantoor.indienen() + ["--dry-run"],
                [
                    "gemeente", "opnemen", "--code", "GM0001", "--naam", "X", "--beheerder", "Y",
                    "--dry-run",
                ],
                [
                    "wijk", "vaststellen", "--code", "WK099502", "--naam", "X", "--jaar", "2026",
                    "--dry-run",
                ] + Proefkantoor.beheer,
            ] {
                let loop = try await griffie(woorden + ["--tabel"], geeft: .gereed)
                #expect(loop.uit.contains("Er is niets vastgelegd."), "\(woorden)")
                #expect(!loop.fout.contains("Sleutel"))
            }
            let teVeel = try await griffie(
                Proefkantoor.indienen("2.400") + ["--dry-run"], geeft: .geweigerd)
            #expect(teVeel.fout.contains("[MAXIMUM_PER_AANVRAAG]"))
            let meer = try await griffie(
                verleen + ["--verleen", "1.300", "--dry-run"], geeft: .geweigerd)
            #expect(meer.fout.contains("Er is niets bewaard"))
            #expect(!meer.fout.contains("bewaard onder sleutel"))
            #expect(try await griffie.stand() == voor)
        }
    }

    @Test("een met de hand gezette klok is er alleen in een demonstratie")
    func klok() async throws {
        try await Proefkantoor.met(demonstratie: false) { griffie in
            let voor = try await griffie.stand()
            let loop = try await griffie(
                Proefkantoor.indienen() + ["--moment", "2026-02-01T10:00:00Z"],
                geeft: .nietToegestaan)
            #expect(loop.fout.contains("demonstratie"))
            #expect(try await griffie.stand() == voor)
        }
    }

    @Test("twee gemeenten: zonder keuze een fout die ze noemt, met keuze niet")
    func gemeenten() async throws {
        try await Proefkantoor.met { griffie in
            try await griffie(
                [
                    "gemeente", "opnemen", "--code", "GM0034", "--naam", "Almere", "--beheerder",
                    "B",
                ],
                geeft: .gereed)
            let loop = try await griffie(["budget", "lijst"], geeft: .ongeldigeInvoer)
            #expect(loop.fout.contains("GM0034 (Almere), GM0995 (Lelystad)"))
            let almere = try await griffie(
                ["budget", "lijst", "--gemeente", "GM0034"], geeft: .gereed)
            #expect(!almere.uit.contains("Centrum"))
        }
    }

    @Test("een wachtwoord in de omgeving wordt geweigerd (69), met de weg die wel kan")
    func wachtwoord() async throws {
        try await Proefkantoor.met(leeg: true) { griffie in
            let loop = try await griffie(
                ["gemeente", "lijst"], geeft: .nietBereikbaar, variabelen: ["PGPASSWORD": "x"])
            #expect(loop.fout.contains("PGPASSFILE"))
            let geen = try await griffie(["gemeente", "lijst"], geeft: .gereed)
            #expect(geen.uit == "code\tnaam\tdemonstratie\n")
            let leeg = try await griffie(["wijk", "lijst"], geeft: .nietGevonden)
            #expect(leeg.fout.contains("griffie gemeente opnemen"))
            let weg = try await griffie(
                ["gemeente", "lijst"], geeft: .nietBereikbaar,
                variabelen: ["WIJKGRIFFIE_DATABASE": "host=/nergens dbname=x"])
            #expect(weg.fout.hasPrefix("Fout: de database is niet bereikbaar"))
        }
    }
}
