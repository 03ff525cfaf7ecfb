import Domain
import Testing

@testable import Commands

@Suite("Het secretariaat, langs de opdrachtregel") struct SecretariaatTests {
    static let griffier = ["--als", "secretariaat:Griffie"]
    static let afdeling = ["--als", "vakafdeling:Ruimte"]

    static func wijkpost(_ griffie: Proefkantoor) async throws {
        try await griffie(
            [
                "wijkpost", "instellen", "--code", "Centrum", "--naam", "Wijkpost Centrum",
                "--wijk", "Centrum", "--op", "2026-01-01",
            ] + Proefkantoor.beheer, geeft: .gereed)
        try await griffie(
            [
                "wijkpost", "medewerker", "--wijkpost", "Centrum", "--naam", "Griffie", "--uren",
                "24", "--van", "2026-01-01",
            ] + Proefkantoor.beheer, geeft: .gereed)
        try await griffie(
            [
                "wijkpost", "openingstijden", "--wijkpost", "Centrum", "--open",
                "ma 09:00-12:30", "--open", "do 13:00-17:00",
            ] + Proefkantoor.beheer, geeft: .gereed)
        try await griffie(
            [
                "wijkraad", "instellen", "--code", "Atolwijk", "--naam", "Wijkraad Atolwijk",
                "--grondslag", "gemeentewet_84", "--buurt", "BU09950101", "--op", "2020-01-01",
            ] + Proefkantoor.beheer, geeft: .gereed)
    }

    @Test("een taak van openen tot gereed, met een gesloten dag die wordt gezegd")
    func taak() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.wijkpost(griffie)
            let open = try await griffie(
                [
                    "taak", "openen", "--omschrijving", "Sleutels ophalen", "--wijkpost",
                    "Centrum", "--wijkraad", "Atolwijk", "--uiterlijk", "2030-04-03",
                    "--herinner", "7d", "--herhaal", "2e-woensdag", "--json",
                ] + Self.griffier, geeft: .gereed)
            for deel in [
                #""titel": "Sleutels ophalen""#, #""stand": "open""#, #""wijkpost": "Centrum""#,
                "op woensdag is de wijkpost dicht", #""2030-03-27""#,
            ] { #expect(open.uit.contains(deel), "\(deel): \(open.uit)") }
            let kenmerk = try #require(
                open.uit.split(separator: "\"").first { $0.hasPrefix("T-2") }.map(String.init))
            try await griffie(["taak", "oppakken", kenmerk] + Self.griffier, geeft: .gereed)
            let wacht = try await griffie(
                ["taak", "wachten", kenmerk, "--op", "de verhuurder", "--json"] + Self.griffier,
                geeft: .gereed)
            #expect(wacht.uit.contains(#""wachtOp": "de verhuurder""#))
            let bord = try await griffie(
                ["bord", "--wijkraad", "Atolwijk", "--json"], geeft: .gereed)
            #expect(bord.uit.contains("wacht op de verhuurder") && bord.uit.contains(kenmerk))
            let gereed = try await griffie(
                ["taak", "gereed", kenmerk] + Self.griffier, geeft: .gereed)
            #expect(gereed.fout.contains("komt terug als T-"))
            #expect(gereed.fout.contains("uiterlijk op 10 april 2030"))
            let weer = try await griffie(
                ["taak", "gereed", kenmerk] + Self.griffier, geeft: .geweigerd)
            #expect(weer.fout.contains("TAAK_GESLOTEN"))
            let lijst = try await griffie(["taak", "lijst"], geeft: .gereed)
            #expect(lijst.uit.contains("2030-04-10") && !lijst.uit.contains(kenmerk))
            let verhaal = try await griffie(
                ["taak", "geschiedenis", kenmerk, "--json"], geeft: .gereed)
            #expect(verhaal.uit.contains(#""wat": "wacht op de verhuurder""#))
            #expect(verhaal.uit.contains(#""ketenKlopt": true"#))
        }
    }

    @Test("een laatste dag die voorbij is wordt gezegd, en mag toch")
    func voorbij() async throws {
        try await Proefkantoor.met { griffie in
            let openen = ["taak", "openen", "--omschrijving", "Sleutels", "--uiterlijk"]
            let vandaag = try await griffie(
                openen + ["2026-03-02"] + Self.griffier, geeft: .gereed)
            #expect(!vandaag.fout.contains("Let op"))
            let gisteren = try await griffie(
                openen + ["2026-03-01"] + Self.griffier, geeft: .gereed)
            #expect(gisteren.fout.contains("Let op: 1 maart 2026 is al voorbij."))
            let verzet = try await griffie(
                ["taak", "verzetten", "T-2026-0001", "--naar", "2026-02-01", "--reden", "fout"]
                    + Self.griffier, geeft: .gereed)
            #expect(verzet.fout.contains("Let op: 1 februari 2026 is al voorbij."))
        }
    }

    @Test("een reeks bij een vergadering: zes taken, een andere stap, en wat voorbij is")
    func reeks() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.wijkpost(griffie)
            let onbekend = try await griffie(
                ["taak", "reeks", "--vergadering", "wv-2030-0009"] + Self.griffier,
                geeft: .nietGevonden)
            #expect(onbekend.fout.contains("WV-2030-0009"))
            let gepland = try await griffie(
                [
                    "vergadering", "plannen", "--wijkraad", "Atolwijk", "--op", "2026-03-20",
                    "--om", "19.30", "--plaats", "De Kubus", "--json",
                ] + Self.griffier, geeft: .gereed)
            #expect(gepland.fout.contains("griffie wijkraad reglement --wijkraad Atolwijk"))
            let kenmerk = try #require(
                gepland.uit.split(separator: "\"").first { $0.hasPrefix("WV-") }.map(String.init))
            let reeks = try await griffie(
                [
                    "taak", "reeks", "--vergadering", kenmerk, "--wijkpost", "Centrum", "--stap",
                    "oproep_versturen=-10",
                ] + Self.griffier, geeft: .gereed)
            #expect(reeks.uit.split(separator: "\n").count == 7)
            #expect(reeks.uit.contains("2026-03-10") && reeks.uit.contains(kenmerk))
            #expect(reeks.uit.contains("Atolwijk"))
            #expect(reeks.fout.contains("ruimte_boeken moest voor 20 februari 2026"))
            let weer = try await griffie(
                ["taak", "reeks", "--vergadering", kenmerk] + Self.griffier, geeft: .geweigerd)
            #expect(weer.fout.contains("TAAK_BESTAAT") && weer.fout.contains("T-2026-0001, "))
            let verplaatst = try await griffie(
                [
                    "vergadering", "verplaatsen", kenmerk, "--op", "2026-03-23", "--om", "20:00",
                    "--plaats", "De Kubus", "--reden", "de zaal is bezet",
                ] + Self.griffier, geeft: .gereed)
            #expect(verplaatst.fout.contains("Verplaatst naar maandag 23 maart 2026, 20:00 uur."))
            #expect(verplaatst.fout.contains("griffie taak verzetten"))
            let fout = try await griffie(
                ["taak", "reeks", "--vergadering", "x", "--stap", "actiepunt=1"] + Self.griffier,
                geeft: .ongeldigeInvoer)
            for veld in ["--vergadering", "--stap"] { #expect(fout.fout.contains(veld)) }
        }
    }

    @Test("een termijn oppakken: de taak sluit vanzelf met het besluit over de aanvraag")
    func termijn() async throws {
        try await Proefkantoor.met { griffie in
            try await griffie(Proefkantoor.indienen(), geeft: .gereed)
            let kenmerk = OmslagTests.kenmerk
            let op = try await griffie(
                ["taak", "oppakken", "--van", kenmerk, "--json"] + Proefkantoor.behandelaar,
                geeft: .gereed)
            #expect(op.uit.contains(#""oorzaak": "\#(kenmerk)""#))
            #expect(op.uit.contains(#""oorzaakWat": "beoordelen""#))
            let weer = try await griffie(
                ["taak", "oppakken", "--van", kenmerk] + Proefkantoor.behandelaar,
                geeft: .geweigerd)
            #expect(weer.fout.contains("TAAK_BESTAAT"))
            try await griffie(
                ["aanvraag", "beoordelen", kenmerk] + Proefkantoor.behandelaar, geeft: .gereed)
            let lijst = try await griffie(["taak", "lijst", "--alle", "--json"], geeft: .gereed)
            #expect(lijst.uit.contains(#""doorTermijn": true"#))
            #expect(lijst.uit.contains(#""stand": "gereed""#))
            let geen = try await griffie(
                ["taak", "oppakken", "--van", "PB-2026-0099"] + Proefkantoor.behandelaar,
                geeft: .nietGevonden)
            #expect(geen.fout.contains("griffie bord"))
        }
    }

    @Test("een toezegging van vastleggen tot de lijst voor de raad, ook als CSV")
    func toezegging() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.wijkpost(griffie)
            let vast = try await griffie(
                [
                    "toezegging", "vastleggen", "--wat", "Extra verlichting", "--door",
                    "wethouder", "--aan", "wijkraad", "--wijkraad", "Atolwijk", "--afdeling",
                    "Ruimte", "--bij", "wijkraadvergadering", "--op", "2026-01-05",
                    "--uiterlijk", "2026-01-20", "--json",
                ] + Self.griffier, geeft: .gereed)
            let kenmerk = try #require(
                vast.uit.split(separator: "\"").first { $0.hasPrefix("TZ-") }.map(String.init))
            let bord = try await griffie(["bord", "--rol", "vakafdeling"], geeft: .gereed)
            #expect(bord.uit.contains("toezegging nakomen") && bord.uit.contains("te laat"))
            let zonder = try await griffie(
                ["toezegging", "gebroken", kenmerk] + Self.afdeling, geeft: .ongeldigeInvoer)
            #expect(zonder.fout.contains("--reden"))
            try await griffie(
                ["toezegging", "nagekomen", kenmerk, "--reden", "ze branden"] + Self.afdeling,
                geeft: .gereed)
            let open = try await griffie(["toezegging", "lijst"], geeft: .gereed)
            #expect(!open.uit.contains(kenmerk))
            let raad = try await griffie(
                ["toezegging", "lijst", "--raad", "--csv"], geeft: .gereed)
            #expect(raad.uit.contains(kenmerk) && raad.uit.contains("ze branden"))
            let verhaal = try await griffie(
                ["toezegging", "geschiedenis", kenmerk], geeft: .gereed)
            #expect(verhaal.uit.contains("nagekomen: ze branden"))
        }
    }

    @Test("een wijkpost toont wie er is en wanneer zij dicht is; het rapport telt")
    func wijkpost() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.wijkpost(griffie)
            try await griffie(
                [
                    "wijkpost", "sluiten", "--wijkpost", "Centrum", "--van", "2026-07-20",
                    "--tot-en-met", "2026-07-31", "--reden", "vakantie",
                ] + Proefkantoor.beheer, geeft: .gereed)
            let lijst = try await griffie(
                ["wijkpost", "lijst", "--op", "2026-07-20"], geeft: .gereed)
            #expect(lijst.uit.contains("dicht (vakantie)") && lijst.uit.contains("24"))
            let zelf = try await griffie(
                [
                    "wijkpost", "waarnemen", "--wijkpost", "Centrum", "--voor", "Griffie",
                    "--door", "Griffie", "--van", "2026-07-20", "--tot-en-met", "2026-07-31",
                ] + Proefkantoor.beheer, geeft: .geweigerd)
            #expect(zelf.fout.contains("WAARNEMING_ONMOGELIJK"))
            let rapport = try await griffie(
                [
                    "secretariaat", "rapport", "--van", "2026-07-01", "--tot-en-met",
                    "2026-07-31", "--tabel",
                ], geeft: .gereed)
            #expect(rapport.uit.contains("Centrum") && rapport.uit.contains("12"))
            #expect(rapport.uit.contains("Atolwijk"))
            let fout = try await griffie(
                ["wijkpost", "instellen", "--code", "1"] + Proefkantoor.beheer,
                geeft: .ongeldigeInvoer)
            for veld in ["--code", "--naam", "--wijk", "--op"] {
                #expect(fout.fout.contains(veld))
            }
        }
    }
}
