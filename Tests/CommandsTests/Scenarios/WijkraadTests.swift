import Domain
import Foundation
import Services
import TestSupport
import Testing

@testable import Commands

@Suite("Wijkraad: rooster, overdracht en agenda") struct WijkraadTests {
    /// A wijkraad with a chair and a member.
    static func wijkraad(_ kantoor: Proefkantoor) async throws {
        for woorden in [
            [
                "wijkraad", "instellen", "--code", "Atolwijk", "--naam", "Wijkraad Atolwijk",
                "--grondslag", "gemeentewet_84", "--buurt", "BU09950101", "--op", "2020-01-01",
            ],
            lid("Bewoners Centrum", "voorzitter", ["--tot-en-met", "2026-05-31"]),
            lid("Lid Atolwijk", "lid"),
        ] { try await kantoor(woorden + Proefkantoor.beheer, geeft: .gereed) }
    }

    static func lid(_ naam: String, _ ambt: String, _ rest: [String] = []) -> [String] {
        [
            "wijkraad", "lid", "--wijkraad", "Atolwijk", "--naam", naam, "--ambt", ambt, "--van",
            "2026-01-01",
        ] + rest
    }

    static let overdracht = [
        "wijkraad", "overdracht", "--wijkraad", "Atolwijk", "--aan", "Lid Atolwijk", "--op",
        "2026-04-01", "--blijft-lid",
    ]

    @Test("het rooster waarschuwt voor wie aftreedt en voor een ambt dat leeg is of leeg komt")
    func rooster() async throws {
        try await Proefkantoor.met { kantoor in
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            try await Self.wijkraad(kantoor)
            let loop = try await kantoor(["wijkraad", "rooster", "--tabel"], geeft: .gereed)
            for zin in [
                "er is geen voorzitter vanaf 1 juni 2026",
                "er is geen secretaris vanaf 2 maart 2026",
                "Bewoners Centrum (voorzitter) treedt af op 31 mei 2026, over 90 dagen",
                "Lid Atolwijk (lid) heeft geen laatste dag",
            ] { #expect(loop.uit.contains(zin), "\(zin) in \(loop.uit)") }
            let krap = try await kantoor(
                ["wijkraad", "rooster", "--vooruit", "89", "--json"], geeft: .gereed)
            #expect(!krap.uit.contains("treedt af"))
            let fout = try await kantoor(
                ["wijkraad", "rooster", "--vooruit", "veel", "--op", "x"], geeft: .ongeldigeInvoer)
            #expect(fout.fout.contains("--vooruit") && fout.fout.contains("--op"))
        }
    }

    @Test("een buurt die niet bestaat wordt geweigerd of gemeld, en het gebied is te herstellen")
    func gebied() async throws {
        try await Proefkantoor.met { kantoor in
            func instellen(_ buurt: String) -> [String] {
                [
                    "wijkraad", "instellen", "--code", "Atolwijk", "--naam", "Wijkraad Atolwijk",
                    "--grondslag", "erkend", "--buurt", buurt, "--op", "2020-01-01",
                ] + Proefkantoor.beheer
            }
            let fout = try await kantoor(instellen("BU09950109"), geeft: .geweigerd)
            #expect(fout.fout.contains("BUURT_ONBEKEND"))
            #expect(fout.fout.contains("BU09950101 Stadshart"))
            let ver = try await kantoor(instellen("BU09950909"), geeft: .gereed)
            #expect(ver.fout.contains("Let op: BU09950909 staat nog niet in"))
            let gebied = ["wijkraad", "gebied", "--wijkraad", "Atolwijk", "--buurt"]
            let weer = try await kantoor(
                gebied + ["BU09950109"] + Proefkantoor.beheer, geeft: .geweigerd)
            #expect(weer.fout.contains("BUURT_ONBEKEND"))
            let goed = try await kantoor(
                gebied + ["BU09950101", "--json"] + Proefkantoor.beheer, geeft: .gereed)
            #expect(goed.uit.contains(#""BU09950101""#))
            // What was the area before stays to be seen.
            #expect(goed.uit.contains("eerdereGebieden") && goed.uit.contains("BU09950909"))
            #expect(!goed.fout.contains("Let op"))
            let los = try await kantoor(["wijkraad", "toon", "Atolwijk"], geeft: .gebruik)
            #expect(los.fout.contains("bedoelde u --wijkraad Atolwijk?"))
            try await kantoor(["controleer"], geeft: .gereed)
        }
    }

    @Test("twee voorzitters tegelijk kan niet; de weigering noemt wie het is en de overdracht")
    func voorzitters() async throws {
        try await Proefkantoor.met { kantoor in
            try await Self.wijkraad(kantoor)
            let tweede = try await kantoor(
                Self.lid("Lid Twee", "voorzitter") + Proefkantoor.beheer, geeft: .geweigerd)
            #expect(tweede.fout.contains("VOORZITTER_BESTAAT"))
            #expect(tweede.fout.contains("griffie wijkraad overdracht"))
            #expect(tweede.fout.contains("Het gaat om Bewoners Centrum"))
        }
    }

    @Test("een typefout in een benoeming maakt niemand nieuw; een vergissing gaat terug")
    func benoeming() async throws {
        try await Proefkantoor.met { kantoor in
            try await Self.wijkraad(kantoor)
            let voor = try await kantoor.stand()
            for woorden in [
                Self.lid("Lid Atolwyk", "lid"),
                [
                    "wijkraad", "overdracht", "--wijkraad", "Atolwijk", "--aan", "Lid Atolwik",
                    "--op", "2026-04-01",
                ],
            ] {
                let fout = try await kantoor(
                    woorden + Proefkantoor.beheer, geeft: .nietGevonden)
                #expect(fout.fout.contains("bedoelde u 'Lid Atolwijk'? Is dit iemand anders"))
            }
            #expect(try await kantoor.stand() == voor)
            try await kantoor(Self.overdracht + Proefkantoor.beheer, geeft: .gereed)
            let tweede = try await kantoor(
                [
                    "wijkraad", "overdracht", "--wijkraad", "Atolwijk", "--aan", "Lid Twee",
                    "--op", "2026-04-01",
                ] + Proefkantoor.beheer, geeft: .geweigerd)
            #expect(tweede.fout.contains("VOORZITTER_BESTAAT"))
            let intrekken = ["wijkraad", "intrekken", "--wijkraad", "Atolwijk", "--naam"]
            try await kantoor(
                intrekken + ["Lid Atolwijk"] + Proefkantoor.beheer, geeft: .gereed)
            let geen = try await kantoor(
                intrekken + ["Lid Atolwijk"] + Proefkantoor.beheer, geeft: .geweigerd)
            #expect(geen.fout.contains("GEEN_LID"))
            try await kantoor(["controleer"], geeft: .gereed)
        }
    }

    @Test("een typefout in --als meldt niemand aan; met --nieuw is het iemand anders")
    func typefout() async throws {
        try await Proefkantoor.met { kantoor in
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            let voor = try await kantoor.stand()
            func indienen(_ naam: String, _ rest: [String] = []) -> [String] {
                Proefkantoor.indienen(als: ["--als", "aanvrager:\(naam)"]) + rest
            }
            for naam in ["Bewoners Centrun", "bewoners centrum", "Bewonner Centrum"] {
                let fout = try await kantoor(indienen(naam), geeft: .nietGevonden)
                #expect(fout.fout.contains("bedoelde u 'Bewoners Centrum'?"), "\(naam)")
            }
            #expect(try await kantoor.stand() == voor)
            try await kantoor(indienen("Bewoners Centrun", ["--nieuw"]), geeft: .gereed)
            try await kantoor(indienen("Vereniging Noord"), geeft: .gereed)
        }
    }

    @Test("de overdracht noemt wat de oude voorzitter nog in handen heeft")
    func overdracht() async throws {
        try await Proefkantoor.met { kantoor in
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            try await Self.wijkraad(kantoor)
            let voor = try await kantoor.stand()
            let proef = try await kantoor(
                Self.overdracht + ["--dry-run"] + Proefkantoor.beheer, geeft: .gereed)
            #expect(proef.uit.contains("proef"))
            #expect(try await kantoor.stand() == voor)
            let loop = try await kantoor(
                Self.overdracht + ["--tabel"] + Proefkantoor.beheer, geeft: .gereed)
            #expect(loop.uit.contains("PB-2026-0001") && loop.uit.contains("Feestverlichting"))
            #expect(loop.fout.contains("contact overdragen PB-2026-0001"))
            let toon = try await kantoor(
                ["wijkraad", "rooster", "--op", "2026-04-01", "--wijkraad", "Atolwijk", "--csv"],
                geeft: .gereed)
            #expect(
                toon.uit.split(separator: "\r\n").dropFirst().map(String.init) == [
                    "Atolwijk,Bewoners Centrum,lid,2026-04-01,2026-05-31",
                    "Atolwijk,Lid Atolwijk,voorzitter,2026-04-01,",
                ])
            let weer = try await kantoor(Self.overdracht + Proefkantoor.beheer, geeft: .geweigerd)
            #expect(weer.fout.contains("LID_AL_BENOEMD"))
            let controles = try await kantoor.controles()
            #expect(controles.filter { !$0.klopt } == [])
        }
    }

    @Test("de agenda noemt het geplande besluit en de laatste vraagdag, en vervangt zichzelf")
    func agenda() async throws {
        try await Proefkantoor.met { kantoor in
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            try await Self.wijkraad(kantoor)
            for woorden in [
                [
                    "consultatie", "openen", "--onderwerp", "Visie Centrum", "--orgaan", "raad",
                    "--afdeling", "Ruimte", "--niveau", "raadplegen", "--reden", "omdat het kan",
                    "--buurt", "BU09950101",
                ], ["consultatie", "plannen", "BD-2026-0001", "--besluit", "2026-06-30"],
            ] { try await kantoor(woorden + Proefkantoor.behandelaar, geeft: .gereed) }
            let map = try Proefmap()
            let pad = map.pad + "/atol.ics"
            let agenda = ["consultatie", "agenda", "--wijkraad", "Atolwijk"]
            for _ in 0..<2 { try await kantoor(agenda + ["--naar", pad], geeft: .gereed) }
            let tekst = try String(contentsOfFile: pad, encoding: .utf8)
            let loop = try await kantoor(agenda, geeft: .gereed)
            #expect(loop.uit == tekst)
            for regel in [
                "METHOD:PUBLISH\r\n", "DTSTART;VALUE=DATE:20260630\r\n",
                "UID:besluit-BD-2026-0001-", "UID:vraagdag-BD-2026-0001-",
            ] { #expect(tekst.contains(regel), "\(regel)") }
            #expect(tekst.components(separatedBy: "BEGIN:VEVENT").count == 3)
            let onbekend = try await kantoor(["consultatie", "agenda", "--wijkraad", "Atolwik"])
            #expect(onbekend.code == .nietGevonden && onbekend.fout.contains("Atolwijk"))
        }
    }
}
