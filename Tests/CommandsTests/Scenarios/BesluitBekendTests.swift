import Foundation
import Testing

@testable import Commands

@Suite("Van advies tot levering langs de opdrachtregel")
struct BesluitBekendTests {
    static let kenmerk = "PB-2026-0001"
    static let voorzitter = ["--als", "voorzitter:Wijkraad Centrum"]

    static func klaar(_ griffie: Proefkantoor) async throws {
        try await griffie(Proefkantoor.indienen(), geeft: .gereed)
        try await griffie(
            ["aanvraag", "beoordelen", kenmerk] + Proefkantoor.behandelaar, geeft: .gereed)
    }

    static func besluit(_ keuze: [String], _ meer: [String] = []) -> [String] {
        ["aanvraag", "besluiten", kenmerk, "--motivering", "dit past"] + keuze + meer
            + Proefkantoor.beslisser
    }

    @Test("advies, voorbeeld, besluit, brief, bekendmaking en levering")
    func heleWeg() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.klaar(griffie)
            try await griffie(
                ["aanvraag", "advies", "vragen", Self.kenmerk, "--dagen", "28"]
                    + Proefkantoor.behandelaar, geeft: .gereed)
            let verleen = ["--verleen", "1.200"]
            let wacht = try await griffie(Self.besluit(verleen), geeft: .geweigerd)
            #expect(wacht.fout.contains("(Awb 3:6 lid 1) [ADVIES_LOOPT]"))
            try await griffie(
                [
                    "aanvraag", "advies", "uitbrengen", Self.kenmerk, "--strekking", "bedrag",
                    "--bedrag", "800", "--tekst", "zonder de muziek",
                ] + Self.voorzitter, geeft: .gereed)
            let reden = ["--adviesafwijking", "muziek hoort erbij"]
            let voor = try await griffie.stand()
            let voorbeeld = try await griffie(
                Self.besluit(verleen, reden + ["--voorbeeld"]), geeft: .gereed)
            #expect(try await griffie.stand() == voor)
            try await griffie(Self.besluit(verleen, reden), geeft: .gereed)
            let brief = try await griffie(["aanvraag", "brief", Self.kenmerk], geeft: .gereed)
            // The letter of the trial is the letter, but for what the register says of it.
            func tekst(_ brief: String) -> [Substring] {
                brief.split(separator: "<h2>").filter {
                    !$0.hasPrefix("Dit besluit is na te rekenen")
                }
            }
            #expect(tekst(brief.uit) == tekst(voorbeeld.uit))
            #expect(tekst(brief.uit).count == 6)
            #expect(brief.uit.contains("muziek hoort erbij") && brief.uit.contains("€ 800,00"))
            #expect(brief.uit.contains("wortel ") && voorbeeld.uit.contains("nog niet verzegeld"))
            let bekend = try await griffie(
                ["aanvraag", "bekendmaken", Self.kenmerk, "--kanaal", "post", "--json"]
                    + Proefkantoor.behandelaar, geeft: .gereed)
            #expect(bekend.uit.contains("\"bezwaarTotDatum\": \"2026-04-13\""))
            #expect(bekend.fout.contains("griffie aanvraag bijdrage \(Self.kenmerk)"))
            try await griffie(
                [
                    "aanvraag", "levering", Self.kenmerk, "--uren", "12,5", "--bewijs", "lijst",
                    "--bestand", "-",
                ] + Proefkantoor.aanvrager, geeft: .gereed, invoer: Array("abc".utf8))
            let bijdrage = try await griffie(
                ["aanvraag", "bijdrage", Self.kenmerk, "--json"], geeft: .gereed)
            #expect(bijdrage.uit.contains("\"tekortUren\": 11.5"))
            // SHA-256 of "abc", as FIPS 180-4 has it.
            #expect(
                bijdrage.uit.contains(
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
            let blad = try await griffie(
                ["aanvraag", "besluitblad", Self.kenmerk, "--tabel"], geeft: .gereed)
            #expect(blad.uit.contains("BEWONERS_GEHAALD") && blad.uit.contains("€ 1.300,00"))
            let geschiedenis = try await griffie(
                ["aanvraag", "geschiedenis", Self.kenmerk, "--csv"], geeft: .gereed)
            #expect(geschiedenis.uit.contains("bezwaar tot en met 2026-04-13"))
            try await griffie(["controleer"], geeft: .gereed)
        }
    }

    @Test("een weigering: eerst horen; elektronisch alleen met toestemming; daarna een brief")
    func weigering() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.klaar(griffie)
            try await griffie(
                Self.besluit(["--weiger", "valt_niet_onder_regeling"]), geeft: .gereed)
            let bekend = { (kanaal: String) in
                ["aanvraag", "bekendmaken", Self.kenmerk, "--kanaal", kanaal]
                    + Proefkantoor.behandelaar
            }
            let nietGehoord = try await griffie(bekend("post"), geeft: .geweigerd)
            #expect(nietGehoord.fout.contains("(Awb 4:12 lid 2) [NIET_GEHOORD]"))
            try await griffie(
                [
                    "aanvraag", "horen", Self.kenmerk, "--wijze", "eigen_gegevens",
                    "--toelichting", "volgt uit de aanvraag zelf",
                ] + Proefkantoor.behandelaar, geeft: .gereed)
            let zonder = try await griffie(bekend("elektronisch"), geeft: .geweigerd)
            #expect(zonder.fout.contains("(Awb 2:8) [GEEN_TOESTEMMING]"))
            let adres = ["aanvraag", "toestemming", Self.kenmerk, "--adres", "a@voorbeeld.nl"]
            let ander = try await griffie(
                adres + ["--als", "aanvrager:Iemand Anders"], geeft: .geweigerd)
            #expect(ander.fout.contains("[NIET_EIGEN_AANVRAAG]"))
            try await griffie(adres + Proefkantoor.aanvrager, geeft: .gereed)
            let toekomst = try await griffie(
                bekend("elektronisch") + ["--op", "2026-03-03"], geeft: .geweigerd)
            #expect(toekomst.fout.contains("[BEKENDMAKINGSDATUM]"))
            let kort = try await griffie(bekend("elektronisch") + ["--tabel"], geeft: .gereed)
            #expect(kort.uit.contains("geweigerd, bekendgemaakt"))
            #expect(kort.uit.contains("Bezwaar tot en met"))
            let map = try Proefmap()
            let naar = ["aanvraag", "brief", Self.kenmerk, "--naar", map.pad + "/brief.html"]
            let brief = try await griffie(naar, geeft: .gereed)
            #expect(brief.uit == "" && brief.fout.contains("Geschreven: "))
            let inhoud = try String(contentsOfFile: map.pad + "/brief.html", encoding: .utf8)
            #expect(inhoud.contains("volgt uit de aanvraag zelf"))
            #expect(inhoud.contains("tot en met 13 april 2026"))
            // A letter that is there is never overwritten.
            let nogEens = try await griffie(naar, geeft: .nietBereikbaar)
            #expect(nogEens.fout.contains("bestaat al"))
        }
    }

    @Test("vervangen kan tot de bekendmaking; zonder besluit is er geen brief")
    func vervangen() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.klaar(griffie)
            try await griffie(["aanvraag", "brief", Self.kenmerk], geeft: .nietGevonden)
            try await griffie(Self.besluit(["--verleen", "1.200"]), geeft: .gereed)
            let vervang =
                [
                    "aanvraag", "vervangen", Self.kenmerk, "--verleen-voor-zover-mogelijk",
                    "--motivering", "nog eens gelezen", "--reden", "verkeerde brief",
                ] + Proefkantoor.beslisser
            let voor = try await griffie.stand()
            try await griffie(vervang + ["--dry-run"], geeft: .gereed)
            #expect(try await griffie.stand() == voor)
            let deel = try await griffie(
                [
                    "aanvraag", "vervangen", Self.kenmerk, "--verleen", "800", "--rest",
                    "valt_niet_onder_regeling", "--motivering", "zonder de muziek", "--reden",
                    "te veel verleend", "--json",
                ] + Proefkantoor.beslisser, geeft: .gereed)
            #expect(deel.uit.contains("\"uitkomst\": \"deels_verleend\""))
            #expect(deel.uit.contains("\"grond\": \"valt_niet_onder_regeling\""))
            try await griffie(vervang, geeft: .gereed)
            let grootboek = try await griffie(
                ["budget", "toon", "--wijk", "Centrum", "--jaar", "2026", "--json"],
                geeft: .gereed)
            #expect(grootboek.uit.contains("\"klopt\": true"))
            let brief = try await griffie(["aanvraag", "brief", Self.kenmerk], geeft: .gereed)
            #expect(brief.uit.contains("nog eens gelezen") && !brief.uit.contains("dit past"))
            try await griffie(
                ["aanvraag", "bekendmaken", Self.kenmerk, "--kanaal", "uitreiking"]
                    + Proefkantoor.behandelaar, geeft: .gereed)
            let laat = try await griffie(vervang, geeft: .geweigerd)
            #expect(laat.fout.contains("[FASE]"))
            try await griffie(["controleer"], geeft: .gereed)
        }
    }
}
