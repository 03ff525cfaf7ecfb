import Domain
import Foundation
import Services
import Testing

@testable import Commands

@Suite("Vergaderingen in de post en in agenda's, langs de opdrachtregel")
struct VergaderpostTests {
    static let kenmerk = VergaderingTests.eerste
    static let secretariaat = VergaderingTests.secretariaat

    /// A planned meeting with an open and a closed item, and a member with an address.
    static func richtIn(_ griffie: Proefkantoor) async throws {
        try await VergaderingTests.richtIn(griffie)
        for woorden in [
            VergaderingTests.reglement + ["--besloten-punten"] + Proefkantoor.beheer,
            VergaderingTests.plannen("2026-04-07") + VergaderingTests.secretaris,
            [
                "vergadering", "agenda", "toevoegen", kenmerk, "--soort", "bespreken", "--titel",
                "Feestverlichting",
            ] + VergaderingTests.secretaris,
            [
                "vergadering", "agenda", "toevoegen", kenmerk, "--soort", "bespreken", "--titel",
                "Overlast", "--besloten",
            ] + VergaderingTests.secretaris,
            [
                "post", "adres", "vastleggen", "--naam", "Lid Een", "--email", "een@voorbeeld.nl",
                "--elektronisch-sinds", "2026-03-01",
            ] + secretariaat,
        ] { try await griffie(woorden, geeft: .gereed) }
    }

    /// A calendar with its folded lines made whole.
    static func regels(_ tekst: String) -> [String] {
        tekst.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    }

    static func nummer(_ tekst: String) throws -> Int {
        let regel = try #require(regels(tekst).first { $0.hasPrefix("SEQUENCE:") })
        return try #require(Int(regel.dropFirst("SEQUENCE:".count)))
    }

    @Test("de uitnodiging: eerst onder voorbehoud, dan vast, dan afgezegd, met een hoger nummer")
    func uitnodiging() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.richtIn(griffie)
            let uitnodiging = ["vergadering", "uitnodiging", Self.kenmerk]
            let plan = try await griffie(uitnodiging, geeft: .gereed)
            #expect(plan.uit.contains("METHOD:REQUEST") && plan.uit.contains("STATUS:TENTATIVE"))
            #expect(plan.uit.contains("mailto:een@voorbeeld.nl"))
            #expect(plan.uit.contains("Feestverlichting") && !plan.uit.contains("Overlast"))
            let verplaatsen = [
                "vergadering", "verplaatsen", Self.kenmerk, "--op", "2026-04-14", "--om", "20:00",
                "--plaats", "De Kubus", "--reden", "de zaal is bezet",
            ]
            let annuleren = ["vergadering", "annuleren", Self.kenmerk, "--reden", "geen punten"]
            var nummers = [try Self.nummer(plan.uit)]
            for woorden in [
                ["vergadering", "oproepen", Self.kenmerk], verplaatsen,
                ["vergadering", "oproepen", Self.kenmerk], annuleren,
            ] {
                try await griffie(woorden + Self.secretariaat, geeft: .gereed)
                nummers.append(try Self.nummer(try await griffie(uitnodiging, geeft: .gereed).uit))
            }
            #expect(Set(nummers).count == 5 && nummers == nummers.sorted())
            let map = try Proefmap()
            let bestand = map.pad + "/af.ics"
            for _ in 1...2 {
                let af = try await griffie(uitnodiging + ["--naar", bestand], geeft: .gereed)
                #expect(af.uit == "" && af.fout.contains("Geschreven"))
            }
            let tekst = try String(contentsOfFile: bestand, encoding: .utf8)
            let (nu, eerst) = (Self.regels(tekst), Self.regels(plan.uit))
            #expect(nu.contains("METHOD:CANCEL") && nu.contains("STATUS:CANCELLED"))
            #expect(nu.contains("DTSTART;TZID=Europe/Amsterdam:20260414T200000"))
            let uid = try #require(nu.first { $0.hasPrefix("UID:vergadering-") })
            #expect(eerst.contains(uid))
            let fout = try await griffie(["vergadering", "uitnodiging", "PB-2026-0001"])
            #expect(fout.code == .ongeldigeInvoer && fout.fout.contains("VERGADERING"))
            let weg = try await griffie(["vergadering", "uitnodiging", "WV-2026-0099"])
            #expect(weg.code == .nietGevonden)
        }
    }

    @Test("de agenda van een wijkraad: vergaderingen en termijnen, en niets wat besloten is")
    func agenda() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.richtIn(griffie)
            let agenda = ["wijkraad", "agenda", "--wijkraad", "Centrum"]
            let voor = try await griffie(agenda, geeft: .gereed)
            #expect(voor.uit.contains("METHOD:PUBLISH") && voor.uit.contains("STATUS:TENTATIVE"))
            #expect(!voor.uit.contains("Feestverlichting"))
            try await griffie(
                ["vergadering", "oproepen", Self.kenmerk] + Self.secretariaat, geeft: .gereed)
            let na = try await griffie(agenda, geeft: .gereed)
            let tekst = Self.regels(na.uit).joined(separator: "\n")
            #expect(tekst.contains("Feestverlichting") && tekst.contains("Besloten punt"))
            #expect(!tekst.contains("Overlast") && !tekst.contains("ATTENDEE"))
            let oud = try await griffie(
                ["consultatie", "agenda", "--wijkraad", "Centrum"], geeft: .gereed)
            #expect(oud.uit.contains("METHOD:PUBLISH") && !oud.uit.contains("vergadering-"))
            let onbekend = try await griffie(["wijkraad", "agenda", "--wijkraad", "Nergens"])
            #expect(onbekend.code == .nietGevonden)
        }
    }

    @Test("de oproep: per e-mail met de uitnodiging, of als brief; na afzeggen zegt hij dat")
    func oproep() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.richtIn(griffie)
            let map = try Proefmap()
            let naar = ["WIJKGRIFFIE_POSTMAP": map.pad]
            // The confirmation of the application goes first, to be out of the way.
            try await griffie(["post", "verzenden"], geeft: .gereed, variabelen: naar)
            let brieven = try PostTests.bestanden(map, "brieven").count
            let opgeroepen = try await griffie(
                ["vergadering", "oproepen", Self.kenmerk] + Self.secretariaat, geeft: .gereed)
            #expect(
                opgeroepen.fout.contains(
                    "geen adres bekend van Secretaris Centrum en Voorzitter Centrum;"))
            #expect(opgeroepen.fout.contains("3 berichten wachten op bezorging"))
            let lijst = try await griffie(
                ["post", "lijst", "--vergadering", Self.kenmerk, "--json"], geeft: .gereed)
            #expect(lijst.uit.components(separatedBy: #""soort": "vergaderoproep""#).count == 4)
            let toon = try await griffie(
                ["vergadering", "toon", Self.kenmerk, "--tabel"], geeft: .gereed)
            #expect(toon.uit.contains("vergaderoproep aan Lid Een: wacht"))
            try await griffie(["post", "verzenden"], geeft: .gereed, variabelen: naar)
            let mails = try PostTests.bestanden(map, "mail/new")
            #expect(mails.count == 1)
            #expect(try PostTests.bestanden(map, "brieven").count == brieven + 2)
            let mail = try String(
                contentsOfFile: "\(map.pad)/GM0995/mail/new/\(mails.first ?? "")", encoding: .utf8)
            #expect(mail.contains("text/calendar; charset=utf-8; method=REQUEST"))
            #expect(mail.contains("Feestverlichting"))
            try await griffie(
                ["vergadering", "annuleren", Self.kenmerk, "--reden", "geen punten"]
                    + Self.secretariaat, geeft: .gereed)
            try await griffie(["post", "verzenden"], geeft: .gereed, variabelen: naar)
            let nieuw = try #require(
                try PostTests.bestanden(map, "mail/new").first { !mails.contains($0) })
            let af = try String(
                contentsOfFile: "\(map.pad)/GM0995/mail/new/\(nieuw)", encoding: .utf8)
            #expect(af.contains("method=CANCEL") && af.contains("gaat niet door"))
            #expect(try await griffie.controles().filter { !$0.klopt } == [])
            let samen = try await griffie(
                ["post", "lijst", "--vergadering", Self.kenmerk, "--aanvraag", "PB-2026-0001"])
            #expect(samen.code == .gebruik && samen.fout.contains("gaan niet samen"))
        }
    }
}
