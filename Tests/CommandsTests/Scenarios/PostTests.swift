import Cluster
import Domain
import Foundation
import Services
import TestSupport
import Testing

@testable import Commands

@Suite("Post: van aanvraag tot brievenbus") struct PostTests {
    static let secretariaat = ["--als", "secretariaat:Wijkpost"]

    /// Records the address of the applicant, with consent.
    static func adres(_ email: String) -> [String] {
        [
            "post", "adres", "vastleggen", "--naam", "Bewoners Centrum", "--email", email,
            "--elektronisch-sinds", "2026-03-01",
        ] + secretariaat
    }

    /// The files below a folder, sorted.
    static func bestanden(_ map: Proefmap, _ vak: String) throws -> [String] {
        let pad = "\(map.pad)/GM0995/\(vak)"
        guard FileManager.default.fileExists(atPath: pad) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: pad).sorted()
    }

    @Test("zonder toestemming een brief om af te drukken, met een kopie van de gegevens")
    func brief() async throws {
        try await Proefkantoor.met { kantoor in
            let map = try Proefmap()
            let naar = ["WIJKGRIFFIE_POSTMAP": map.pad]
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            try await kantoor(
                [
                    "post", "adres", "vastleggen", "--naam", "Bewoners Centrum", "--postadres",
                    "Zuiderzee 1, 8224 AA Lelystad", "--email", "zonder@voorbeeld.nl",
                ] + Self.secretariaat, geeft: .gereed)
            let loop = try await kantoor(
                ["post", "verzenden", "--tabel"], geeft: .gereed, variabelen: naar)
            #expect(loop.uit.contains("brief") && loop.uit.contains("verzonden"))
            let brieven = try Self.bestanden(map, "brieven")
            #expect(brieven.count == 1)
            let brief = try String(
                contentsOfFile: "\(map.pad)/GM0995/brieven/\(brieven.first ?? "")", encoding: .utf8)
            for woord in [
                "Zuiderzee 1<br>\n8224 AA Lelystad", "PB-2026-0001", "Feestverlichting",
                "€ 1.200,00", "Awb 2:17", "Samen ophangen", "ophangen (uitvoering, 6 bewoners",
            ] { #expect(brief.contains(woord), "\(woord)") }
            let nogEens = try await kantoor(
                ["post", "verzenden", "--tabel"], geeft: .gereed, variabelen: naar)
            #expect(nogEens.uit.contains("niets klaar"))
            #expect(try Self.bestanden(map, "brieven") == brieven)
        }
    }

    @Test("zonder mailserver ligt de e-mail als bestand in de postmap")
    func postmap() async throws {
        try await Proefkantoor.met { kantoor in
            let map = try Proefmap()
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            try await kantoor(Self.adres("bewoners@voorbeeld.nl"), geeft: .gereed)
            try await kantoor(
                ["post", "verzenden"], geeft: .gereed,
                variabelen: ["WIJKGRIFFIE_POSTMAP": map.pad])
            let mail = try Self.bestanden(map, "mail/new")
            #expect(mail.count == 1 && mail.allSatisfy { $0.hasSuffix("-1.eml") })
            #expect(try Self.bestanden(map, "mail/tmp") == [])
            let pad = "\(map.pad)/GM0995/mail/new/\(mail.first ?? "")"
            let tekst = try String(contentsOfFile: pad, encoding: .utf8)
            #expect(tekst.contains("Bewoners Centrum\" <bewoners@voorbeeld.nl>"))
            let rechten = try FileManager.default.attributesOfItem(atPath: pad)[.posixPermissions]
            #expect(rechten as? NSNumber == 0o600)
        }
    }

    @Test("aangenomen, geweigerd, uitgesteld en verloren: elk zoals het hoort, niets raakt weg")
    func mailserver() async throws {
        try await Proefkantoor.met { kantoor in
            let (server, map) = (try await Mailserver(), try Proefmap())
            let naar = server.instellingen(map)
            for naam in ["goed", "weiger", "later", "verlies"] {
                try await kantoor(
                    Proefkantoor.indienen("100", als: ["--als", "aanvrager:\(naam)"]),
                    geeft: .gereed)
                try await kantoor(
                    [
                        "post", "adres", "vastleggen", "--naam", naam, "--email",
                        "\(naam)@voorbeeld.nl", "--elektronisch-sinds", "2026-03-02",
                    ] + Self.secretariaat, geeft: .gereed)
            }
            let loop = try await kantoor(
                ["post", "verzenden"], geeft: .gereed, variabelen: naar)
            let uitkomsten = loop.uit.split(separator: "\n").dropFirst().map {
                $0.split(separator: "\t", omittingEmptySubsequences: false).dropFirst(2)
                    .joined(separator: " ")
            }
            #expect(
                uitkomsten.sorted() == [
                    "brief verzonden ", "smtp geweigerd ", "smtp onbekend ", "smtp uitgesteld ",
                    "smtp verzonden ",
                ])
            #expect(try Self.bestanden(map, "brieven").count == 1)
            #expect(
                try server.post().map(\.aan).sorted() == [
                    "goed@voorbeeld.nl", "verlies@voorbeeld.nl",
                ])
            #expect(try server.post().allSatisfy { $0.van == "wijken@lelystad.example" })
            #expect(!(loop.uit + loop.fout).contains("@voorbeeld.nl"))

            // A minute later: what was put off is put off again, what was lost goes once more.
            let minuut = try Proefklok.vast.plus(seconden: 60)
            let tweede = try await Proefloop(
                ["post", "verzenden"],
                variabelen: [
                    "WIJKGRIFFIE_DATABASE": kantoor.database.address.place,
                    "WIJKGRIFFIE_SLEUTELMAP": kantoor.sleutels.pad,
                ].merging(naar) { $1 }, nu: minuut)
            #expect(tweede.code == .gereed)
            #expect(tweede.uit.split(separator: "\n").count == 3)
            let post = try server.post()
            let verloren = post.filter { $0.aan == "verlies@voorbeeld.nl" }
            #expect(post.count == 3 && verloren.count == 2)
            #expect(Set(verloren.map { $0.kop("Message-ID") }).count == 1)
            #expect(
                verloren.map { $0.kop("X-Wijkgriffie-Mogelijk-Herhaald") } == [nil, "ja"])
            let lijst = try await kantoor(
                ["post", "lijst", "--wachtend", "--json"], geeft: .gereed)
            #expect(lijst.uit.contains("\"mogelijkHerhaald\": true"))
            let toon = try await kantoor(
                ["aanvraag", "toon", "PB-2026-0004", "--tabel"], geeft: .gereed)
            #expect(toon.uit.contains("mogelijk twee keer"))
            let controles = try await kantoor.controles()
            #expect(controles.filter { !$0.klopt } == [])
        }
    }

    @Test("met STARTTLS en een account; het wachtwoord staat in een bestand en nergens anders")
    func metLogin() async throws {
        try await Proefkantoor.met { kantoor in
            let (server, map) = (try await Mailserver(.metLogin), try Proefmap())
            let geheim = try map.schrijf("wachtwoord", "verkeerd456\n")
            func zetRechten(_ rechten: Int) throws {
                try FileManager.default.setAttributes(
                    [.posixPermissions: rechten], ofItemAtPath: geheim)
            }
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            try await kantoor(Self.adres("goed@voorbeeld.nl"), geeft: .gereed)
            var naar = server.instellingen(map).merging([
                "WIJKGRIFFIE_SMTPGEBRUIKER": "griffie",
                "WIJKGRIFFIE_SMTPWACHTWOORDBESTAND": geheim,
                "WIJKGRIFFIE_SMTPCERTIFICATEN": server.certificaat,
            ]) { $1 }
            try zetRechten(0o644)
            let open = try await kantoor(
                ["post", "verzenden"], geeft: .nietBereikbaar, variabelen: naar)
            #expect(open.fout.contains("chmod 600"))
            try zetRechten(0o600)
            let fout = try await kantoor(["post", "verzenden"], geeft: .gereed, variabelen: naar)
            #expect(fout.uit.contains("uitgesteld") && fout.fout.contains("laat ons niet toe"))
            try "geheim123\n".write(toFile: geheim, atomically: false, encoding: .utf8)
            naar["WIJKGRIFFIE_DATABASE"] = kantoor.database.address.place
            naar["WIJKGRIFFIE_SLEUTELMAP"] = kantoor.sleutels.pad
            let goed = try await Proefloop(
                ["post", "verzenden"], variabelen: naar,
                nu: Proefklok.vast.plus(seconden: 60))
            #expect(goed.uit.contains("verzonden"), "\(goed.fout)")
            for loop in [open, fout, goed] {
                #expect(!(loop.uit + loop.fout).contains("geheim123"))
                #expect(!(loop.uit + loop.fout).contains("verkeerd456"))
            }
            #expect(try server.post().map(\.versleuteld) == [true])
        }
    }

    @Test(
        "een instelling die niet kan, zegt wat er wel kan, en verklapt niets",
        arguments: [
            (["SMTP": "http://x"], "smtp://"),
            (["SMTP": "smtp://jan:geheim123@x"], "eigen instellingen"),
            (["SMTP": "smtp://x"], "postafzender"),
            (["SMTP": "smtp://x", "SMTPGEBRUIKER": "jan"], "horen bij elkaar"),
            (["POSTAFZENDER": "geen adres"], "postafzender"), (["POSTMAP": "post"], "volledig pad"),
            (
                [
                    "SMTP": "smtp://x", "SMTPGEBRUIKER": "jan",
                    "SMTPWACHTWOORDBESTAND": "/bestaat/niet",
                ], "niet te lezen"
            ),
        ] as [([String: String], String)])
    func instellingen(gegeven: [String: String], zin: String) async throws {
        try await Proefkantoor.met { kantoor in
            let variabelen = Dictionary(
                uniqueKeysWithValues: gegeven.map { ("WIJKGRIFFIE_\($0)", $1) })
            let loop = try await kantoor(
                ["post", "verzenden"], geeft: .nietBereikbaar, variabelen: variabelen)
            #expect(loop.fout.contains(zin) && !loop.fout.contains("geheim123"))
        }
    }

    @Test("een server die er niet is: uitgesteld, en de rest wacht op de volgende ronde")
    func geenServer() async throws {
        try await Proefkantoor.met { kantoor in
            let map = try Proefmap()
            for bedrag in ["100", "200"] {
                try await kantoor(Proefkantoor.indienen(bedrag), geeft: .gereed)
            }
            try await kantoor(Self.adres("goed@voorbeeld.nl"), geeft: .gereed)
            let loop = try await kantoor(
                ["post", "verzenden", "--blijf", "--rondes", "1"], geeft: .gereed,
                variabelen: [
                    "WIJKGRIFFIE_SMTP": "smtp://127.0.0.1:1",
                    "WIJKGRIFFIE_POSTAFZENDER": "wijken@lelystad.example",
                    "WIJKGRIFFIE_POSTMAP": map.pad,
                ])
            #expect(loop.uit.split(separator: "\n").count == 2)
            #expect(loop.fout.contains("niet te bereiken"))
            let wachtend = try await kantoor(["post", "lijst", "--wachtend"], geeft: .gereed)
            #expect(wachtend.uit.split(separator: "\n").count == 3)
        }
    }

    @Test("een server die ons niet doorlaat, is geen reden voor een brief")
    func geenRelais() async throws {
        try await Proefkantoor.met { kantoor in
            let (server, map) = (try await Mailserver(), try Proefmap())
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            try await kantoor(Self.adres("relais@voorbeeld.nl"), geeft: .gereed)
            let loop = try await kantoor(
                ["post", "verzenden"], geeft: .gereed, variabelen: server.instellingen(map))
            #expect(loop.uit.contains("uitgesteld") && loop.fout.contains("onze afzender"))
            #expect(try Self.bestanden(map, "brieven") == [])
            #expect(try server.post().isEmpty)
        }
    }

    @Test("adressen: alle fouten tegelijk, en een adres staat in geen melding")
    func adressen() async throws {
        try await Proefkantoor.met { kantoor in
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            let fout = try await kantoor(
                [
                    "post", "adres", "vastleggen", "--naam", "Bewoners Centrum", "--email",
                    "geheim@@x", "--telefoon", "abc", "--elektronisch-sinds", "morgen",
                ] + Self.secretariaat, geeft: .ongeldigeInvoer)
            for veld in ["--email", "--telefoon", "--elektronisch-sinds"] {
                #expect(fout.fout.contains(veld))
            }
            #expect(!fout.fout.contains("geheim@@x"))
            let morgen = try await kantoor(
                [
                    "post", "adres", "vastleggen", "--naam", "Bewoners Centrum", "--email",
                    "a@voorbeeld.nl", "--elektronisch-sinds", "2026-03-03",
                ] + Self.secretariaat, geeft: .ongeldigeInvoer)
            #expect(morgen.fout.contains("ligt na"))
            let zonder = try await kantoor(
                [
                    "post", "adres", "vastleggen", "--naam", "Bewoners Centrum",
                    "--elektronisch-sinds", "2026-03-01",
                ] + Self.secretariaat, geeft: .geweigerd)
            #expect(zonder.fout.contains("TOESTEMMING_ZONDER_ADRES"))
            try await kantoor(Self.adres("a@voorbeeld.nl"), geeft: .gereed)
            let lijst = try await kantoor(["post", "adres", "lijst", "--json"], geeft: .gereed)
            #expect(lijst.uit.contains("a@voorbeeld.nl"))
            try await kantoor(
                [
                    "post", "adres", "vastleggen", "--naam", "Bewoners Centrum",
                    "--niet-elektronisch", "--email", "",
                ] + Self.secretariaat, geeft: .gereed)
            let leeg = try await kantoor(["post", "adres", "lijst", "--json"], geeft: .gereed)
            #expect(!leeg.uit.contains("a@voorbeeld.nl"))
            let niemand = try await kantoor(
                ["post", "adres", "vastleggen", "--naam", "Niemand"] + Self.secretariaat)
            #expect(niemand.code == .nietGevonden)
        }
    }
}
