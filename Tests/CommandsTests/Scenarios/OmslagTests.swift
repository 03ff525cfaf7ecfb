import Foundation
import Services
import Testing

@testable import Commands

@Suite("De omslag van een dossier, langs de opdrachtregel")
struct OmslagTests {
    static let kenmerk = "PB-2026-0001"
    static let wijkpost = ["--als", "wijkcoordinator:Wijkpost Centrum"]

    /// The words that register an application for somebody.
    static func inschrijven(_ meer: [String]) -> [String] {
        ["aanvraag", "inschrijven"] + Proefkantoor.indienen(als: []).dropFirst(2) + meer + wijkpost
    }

    /// The identity of the draft that a refusal left.
    static func concept(_ melding: String) -> String? {
        melding.split(separator: "\n").first { $0.contains("als concept bewaard") }?
            .split(separator: " ").last.map(String.init)
    }

    @Test(
        "van papier: de scan wordt een bijlage, laat inschrijven vraagt een reden en blijft te zien"
    )
    func papier() async throws {
        try await Proefkantoor.met { griffie in
            let map = try Proefmap()
            let scan = try map.schrijf("formulier.pdf", "%PDF-1.7 aanvraag van de straat")
            let laat = ["--ingang", "papier", "--ontvangen", "2026-02-27"]
            let zonder = try await griffie(
                Self.inschrijven(laat + ["--scan", scan]), geeft: .geweigerd)
            #expect(zonder.fout.contains("LATE_INSCHRIJVING_ONGEMOTIVEERD"))
            let concept = try #require(Self.concept(zonder.fout))
            // The line to go on with has all of this one; the draft can also be thrown away.
            #expect(zonder.fout.contains("--ontvangen 2026-02-27 --scan \(scan) --als"))
            #expect(zonder.fout.contains("griffie aanvraag intrekken \(concept) --reden"))
            let weg = try await griffie(Self.inschrijven(laat), geeft: .geweigerd)
            let tweede = try #require(Self.concept(weg.fout))
            try await griffie(
                ["aanvraag", "intrekken", tweede, "--reden", "dubbel"] + Self.wijkpost,
                geeft: .gereed)
            let dicht = try await griffie(
                ["aanvraag", "inschrijven", "--concept", tweede] + laat + Self.wijkpost,
                geeft: .geweigerd)
            #expect(dicht.fout.contains("FASE"))
            let geenScan = ["aanvraag", "inschrijven", "--concept", concept] + laat
            let reden = ["--reden", "lag in de brievenbus"]
            let nog = try await griffie(geenScan + reden + Self.wijkpost, geeft: .geweigerd)
            #expect(nog.fout.contains("SCAN_ONTBREEKT"))
            let ja = try await griffie(
                geenScan + reden + ["--scan", scan, "--json"] + Self.wijkpost, geeft: .gereed)
            for deel in [
                #""laatIngeschreven": true"#, #""ingang": "papier""#,
                #""compleetDatum": "2026-02-27""#, #""bijlagen": 1"#, #""contact": null"#,
            ] { #expect(ja.uit.contains(deel), "\(deel): \(ja.uit)") }
            let lijst = try await griffie(["aanvraag", "lijst", "--tabel"], geeft: .gereed)
            #expect(lijst.uit.contains("later ingeschreven"))
            let bijlagen = try await griffie(
                // Each refused attempt drew a number.
                ["aanvraag", "bijlage", "lijst", "PB-2026-0005", "--json"], geeft: .gereed)
            #expect(bijlagen.uit.contains("formulier.pdf"))
            try await griffie(
                ["aanvraag", "indienen", "--concept", concept] + Self.wijkpost,
                geeft: .nietToegestaan)
        }
    }

    @Test("een bijlage uit de standaardinvoer komt er gelijk weer uit, en wordt nooit overschreven")
    func bijlage() async throws {
        try await Proefkantoor.met { griffie in
            try await griffie(Proefkantoor.indienen(), geeft: .gereed)
            let bijlage = ["aanvraag", "bijlage"]
            let inhoud = Array("Wij vragen € 1.200\n".utf8)
            let toevoegen =
                bijlage + ["toevoegen", Self.kenmerk, "--bestand", "-", "--naam", "brief.txt"]
                + Proefkantoor.aanvrager
            try await griffie(toevoegen + ["--dry-run"], geeft: .gereed, invoer: inhoud)
            let ja = try await griffie(
                toevoegen + ["--sleutel", "bijlage-1"], geeft: .gereed, invoer: inhoud)
            #expect(ja.uit.contains("brief.txt") && ja.uit.contains("tekst"))
            let nogEens = try await griffie(
                toevoegen + ["--sleutel", "bijlage-1"], geeft: .gereed, invoer: inhoud)
            #expect(nogEens.fout.contains("al gedaan onder deze sleutel"))
            let dubbel = try await griffie(toevoegen, geeft: .geweigerd, invoer: inhoud)
            #expect(dubbel.fout.contains("BIJLAGE_BESTAAT"))
            let programma = try await griffie(
                toevoegen, geeft: .geweigerd, invoer: [0x7F, 0x45, 0x4C, 0x46, 0])
            #expect(programma.fout.contains("BIJLAGE_SOORT_GEWEIGERD"))
            let map = try Proefmap()
            let naar = "\(map.pad)/kopie.txt"
            let ophalen = bijlage + ["ophalen", Self.kenmerk, "1", "--naar", naar]
            try await griffie(ophalen, geeft: .gereed)
            #expect(FileManager.default.contents(atPath: naar) == Data(inhoud))
            try await griffie(ophalen, geeft: .nietBereikbaar)
            try await griffie(
                bijlage + ["verwijderen", Self.kenmerk, "1", "--reden", "verkeerd"]
                    + Proefkantoor.aanvrager, geeft: .gereed)
            let weg = try await griffie(
                bijlage + ["ophalen", Self.kenmerk, "1", "--naar", naar + "2"], geeft: .geweigerd)
            #expect(weg.fout.contains("BIJLAGE_ONBEKEND"))
            #expect(try await griffie.controles().filter { !$0.klopt } == [])
            let register = try await griffie(
                ["register", "controleer", "--volledig", "--json"], geeft: .gereed)
            #expect(register.uit.contains("I11"))
        }
    }

    @Test("na de bekendmaking: wijzigen, afzien, overdragen, en een kwestie op het bord")
    func naDeVerlening() async throws {
        try await Proefkantoor.met { griffie in
            try await BesluitBekendTests.klaar(griffie)
            try await griffie(BesluitBekendTests.besluit(["--verleen", "1.200"]), geeft: .gereed)
            try await griffie(
                ["aanvraag", "bekendmaken", Self.kenmerk, "--kanaal", "post"]
                    + Proefkantoor.behandelaar, geeft: .gereed)
            func doe(_ woorden: [String], _ wie: [String]) async throws -> Proefloop {
                try await griffie(
                    ["aanvraag", woorden[0], woorden[1], Self.kenmerk] + woorden.dropFirst(2) + wie)
            }
            let vraag = try await doe(
                ["wijziging", "vragen", "--wat", "een week later"], Proefkantoor.aanvrager)
            #expect(vraag.code == .gereed && vraag.fout.contains("wijziging besluiten"))
            let bord = try await griffie(["bord", "--json"], geeft: .gereed)
            #expect(bord.uit.contains("wijziging besluiten"))
            let brief = ["aanvraag", "wijziging", "brief", Self.kenmerk]
            let teVroeg = try await griffie(brief, geeft: .nietGevonden)
            #expect(teVroeg.fout.contains("nog niet besloten"))
            #expect(
                try await doe(
                    ["wijziging", "besluiten", "--uitkomst", "toegestaan", "--motivering", "past"],
                    Proefkantoor.beslisser
                ).code == .gereed)
            let na = try await griffie(brief, geeft: .gereed)
            #expect(na.uit.contains("een week later") && na.uit.contains("Het bedrag dat u krijgt"))
            let bekend = try await doe(
                ["wijziging", "bekendmaken", "--kanaal", "post"], Proefkantoor.behandelaar)
            #expect(bekend.code == .gereed && bekend.uit.contains("2026-04-13"))
            let af = try await griffie(
                ["aanvraag", "afzien", Self.kenmerk, "--bedrag", "200", "--reden", "goedkoper"]
                    + Proefkantoor.aanvrager, geeft: .gereed)
            #expect(af.uit.contains("200,00"))
            let kwestie = try await doe(
                ["kwestie", "melden", "--afdeling", "Groen", "--vraag", "wortels"],
                Proefkantoor.aanvrager)
            #expect(kwestie.code == .gereed && kwestie.uit.contains("2026-03-30"))
            let antwoord = try await doe(
                ["kwestie", "beantwoorden", "--tekst", "in 2027"], ["--als", "vakafdeling:Groen"])
            #expect(antwoord.code == .gereed && antwoord.uit.contains("in 2027"))
            let over = try await doe(
                ["contact", "overdragen", "--aan", "Bewoners Noord", "--reden", "verhuisd"],
                Proefkantoor.aanvrager)
            #expect(over.code == .gereed && over.uit.contains("Bewoners Noord"))
            let oud = try await griffie(
                ["aanvraag", "afzien", Self.kenmerk, "--reden", "alles"] + Proefkantoor.aanvrager,
                geeft: .geweigerd)
            #expect(oud.fout.contains("NIET_EIGEN_AANVRAAG"))
            try await griffie(
                [
                    "aanvraag", "afzien", Self.kenmerk, "--reden", "alles", "--als",
                    "aanvrager:Bewoners Noord",
                ], geeft: .gereed)
            let budget = try await griffie(
                ["budget", "toon", "--wijk", "Centrum", "--tabel"], geeft: .gereed)
            #expect(budget.uit.contains("€ 2.500,00"))
            let rapport = try await griffie(["budget", "rapport", "--json"], geeft: .gereed)
            #expect(rapport.uit.contains(#""kwestiesBeantwoord": 1"#))
            let verhaal = try await griffie(
                ["aanvraag", "geschiedenis", Self.kenmerk, "--tabel"], geeft: .gereed)
            for deel in ["wijziging toegestaan", "afgezien van", "contact overgedragen aan"] {
                #expect(verhaal.uit.contains(deel), "\(deel)")
            }
            #expect(try await griffie.controles().filter { !$0.klopt } == [])
        }
    }

    @Test("wie hetzelfde nog eens vraagt, wordt gewaarschuwd; ook het besluitblad zegt het")
    func dubbel() async throws {
        try await Proefkantoor.met { griffie in
            let eerste = try await griffie(Proefkantoor.indienen(), geeft: .gereed)
            #expect(!eerste.fout.contains("mogelijk dubbel"))
            let tweede = try await griffie(Proefkantoor.indienen("300"), geeft: .gereed)
            #expect(tweede.fout.contains("mogelijk dubbel met PB-2026-0001"))
            try await griffie(
                ["aanvraag", "contact", "medeaanvrager", Self.kenmerk, "--naam", "Speeltuin"]
                    + Proefkantoor.aanvrager, geeft: .gereed)
            for (naam, code) in [("Niemand", Uitgangscode.nietGevonden), ("Speeltuin", .gereed)] {
                let af = try await griffie(
                    ["aanvraag", "contact", "medeaanvrager", Self.kenmerk, "--naam", naam, "--af"]
                        + Proefkantoor.aanvrager, geeft: code)
                #expect(!af.uit.contains("Speeltuin"))
            }
            try await griffie(
                ["aanvraag", "beoordelen", Self.kenmerk] + Proefkantoor.behandelaar, geeft: .gereed)
            try await griffie(BesluitBekendTests.besluit(["--verleen", "1.200"]), geeft: .gereed)
            let blad = try await griffie(
                ["aanvraag", "besluitblad", Self.kenmerk, "--json"], geeft: .gereed)
            #expect(blad.uit.contains(#""mogelijkDubbel": true"#))
            let toon = try await griffie(
                ["aanvraag", "toon", "PB-2026-0002", "--json"], geeft: .gereed)
            #expect(toon.uit.contains(#""verleend": {"#) && toon.uit.contains("PB-2026-0001"))
        }
    }

    @Test("alle fouten tegelijk")
    func fouten() async throws {
        let gevallen: [([String], [String])] = [
            (
                ["inschrijven", "--ingang", "post", "--ontvangen", "gisteren"],
                ["--ingang", "--ontvangen", "--als", "--wijk", "--titel"]
            ),
            (
                ["bijlage", "toevoegen", "X", "--bestand", "-"],
                ["AANVRAAG", "--naam", "--als"]
            ),
            (["bijlage", "ophalen", "X", "nul"], ["AANVRAAG", "NUMMER", "--naar"]),
            (["bijlage", "verwijderen", "X", "0"], ["AANVRAAG", "NUMMER", "--reden", "--als"]),
            (["wijziging", "vragen", "X"], ["AANVRAAG", "--wat", "--als"]),
            (
                ["wijziging", "besluiten", "X", "--uitkomst", "ja"],
                ["AANVRAAG", "--uitkomst", "--motivering", "--als"]
            ),
            (
                ["wijziging", "bekendmaken", "X", "--kanaal", "duif", "--op", "ooit"],
                ["AANVRAAG", "--kanaal", "--op", "--als"]
            ),
            (["afzien", "X", "--bedrag", "0"], ["AANVRAAG", "--bedrag", "--reden", "--als"]),
            (["contact", "overdragen", "X"], ["AANVRAAG", "--aan", "--reden", "--als"]),
            (["contact", "medeaanvrager", "X"], ["AANVRAAG", "--naam", "--als"]),
            (
                ["kwestie", "melden", "X", "--dagen", "0"],
                ["AANVRAAG", "--afdeling", "--vraag", "--dagen", "--als"]
            ),
            (["kwestie", "beantwoorden", "X"], ["AANVRAAG", "--tekst", "--als"]),
        ]
        for (woorden, velden) in gevallen {
            let loop = try await Proefloop(["aanvraag"] + woorden)
            #expect(loop.code == .ongeldigeInvoer, "\(woorden)")
            for veld in velden { #expect(loop.fout.contains(veld), "\(woorden): \(veld)") }
        }
    }
}
