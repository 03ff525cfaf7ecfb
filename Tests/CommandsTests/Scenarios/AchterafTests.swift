import TestSupport
import Testing

@testable import Commands

/// Every way that the command line offers to tell afterwards that a wijkraad was asked in time.
@Suite("Achteraf antedateren: elke weg die er is, en wat ervan te zien blijft")
struct AchterafTests {
    private static let kenmerk = "BD-2026-0001"

    /// A wijkraad and a dossier, opened on 2 March 2026.
    private static func open(_ griffie: Proefkantoor) async throws {
        try await griffie(
            [
                "wijkraad", "instellen", "--code", "Atolwijk", "--naam", "Wijkraad Atolwijk",
                "--grondslag", "gemeentewet_84", "--buurt", "BU09950201", "--op", "2020-01-01",
            ] + Proefkantoor.beheer, geeft: .gereed)
        try await griffie(
            [
                "wijkraad", "lid", "--wijkraad", "Atolwijk", "--naam", "Voorzitter Atolwijk",
                "--ambt", "voorzitter", "--van", "2026-01-01",
            ] + Proefkantoor.beheer, geeft: .gereed)
        try await griffie(
            [
                "consultatie", "openen", "--onderwerp", "Visie", "--orgaan", "raad", "--afdeling",
                "Ruimte", "--niveau", "adviseren", "--reden", "toegezegd", "--buurt",
                "BU09950201", "--als", "behandelaar:Balie", "--moment", "2026-03-02T10:00:00Z",
            ], geeft: .gereed)
    }

    @discardableResult
    private static func vast(
        _ griffie: Proefkantoor, _ soort: String, _ rest: [String] = [], op dag: String,
        als wie: String = "behandelaar:Balie", geeft code: Uitgangscode = .gereed
    ) async throws -> Proefloop {
        try await griffie(
            ["consultatie", "vastleggen", kenmerk, "--soort", soort] + rest
                + ["--als", wie, "--moment", "\(dag)T10:00:00Z"], geeft: code)
    }

    private static func oordeel(_ griffie: Proefkantoor) async throws -> String {
        try await griffie(["consultatie", "oordeel", kenmerk, "--json"], geeft: .gereed).uit
    }

    @Test("een vraag die na het besluit wordt ingevoerd, bewijst niets, hoe vroeg haar dag ook is")
    func vraag() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.open(griffie)
            try await Self.vast(griffie, "besluit_genomen", op: "2026-05-06")
            #expect(try await Self.oordeel(griffie).contains("\"niet_betrokken\""))
            try await Self.vast(
                griffie, "informatie_verstrekt", ["--op", "2026-03-03"], op: "2026-05-07")
            #expect(try await Self.oordeel(griffie).contains("\"niet_betrokken\""))
            try await Self.vast(
                griffie, "advies_gevraagd",
                ["--op", "2026-03-03", "--termijn", "2026-04-20", "--bewijsgraad", "bezorgd"],
                op: "2026-05-08")
            #expect(try await Self.oordeel(griffie).contains("\"niet_aantoonbaar\""))
            // The wijkraad itself can confirm that it came; not that it was recorded in time.
            try await Self.vast(
                griffie, "ontvangst_bevestigd",
                ["--op", "2026-03-04", "--over", "3", "--wijkraad", "Atolwijk"],
                op: "2026-05-09", als: "voorzitter:Voorzitter Atolwijk")
            let na = try await Self.oordeel(griffie)
            #expect(na.contains("\"niet_aantoonbaar\"") && na.contains("vastgelegd"))
            try await Self.vast(
                griffie, "advies_gevraagd", ["--op", "2027-01-01"], op: "2026-05-10",
                geeft: .geweigerd)
            let toon = try await griffie(["consultatie", "toon", Self.kenmerk, "--tabel"])
            #expect(toon.uit.contains("2026-03-03  2026-05-08"))
        }
    }

    @Test("een te late vraag wordt niet op tijd door verlengen, rechtzetten of opnieuw invoeren")
    func teLaat() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.open(griffie)
            try await Self.vast(
                griffie, "advies_gevraagd",
                ["--termijn", "2026-05-05", "--bewijsgraad", "bezorgd"], op: "2026-04-28")
            try await Self.vast(griffie, "besluit_genomen", op: "2026-05-06")
            let eerst = try await Self.oordeel(griffie)
            #expect(eerst.contains("\"te_korte_termijn\""))
            // A longer term, told of afterwards.
            try await Self.vast(
                griffie, "termijn_verlengd",
                [
                    "--op", "2026-04-29", "--over", "1", "--wijkraad", "Atolwijk", "--termijn",
                    "2026-06-30",
                ], op: "2026-05-07")
            #expect(try await Self.oordeel(griffie).contains("\"te_korte_termijn\""))
            // The request taken back, and recorded again with another day.
            try await Self.vast(
                griffie, "correctie", ["--over", "1", "--reden", "de datum was fout"],
                op: "2026-05-08")
            try await Self.vast(
                griffie, "advies_gevraagd",
                ["--op", "2026-03-03", "--termijn", "2026-04-20", "--bewijsgraad", "bezorgd"],
                op: "2026-05-08")
            #expect(try await Self.oordeel(griffie).contains("\"niet_aantoonbaar\""))
            // The decision taken back, long after it was recorded, and taken again later.
            try await Self.vast(
                griffie, "correctie", ["--over", "2", "--reden", "de datum was fout"],
                op: "2026-05-30")
            try await Self.vast(griffie, "besluit_genomen", op: "2026-09-01")
            let na = try await Self.oordeel(griffie)
            #expect(na.contains("\"niet_aantoonbaar\"") && !na.contains("\"tijdig_geconsulteerd\""))
        }
    }

    @Test("de belofte, de norm, de klok en een nieuw dossier maken het achteraf niet beter")
    func omwegen() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.open(griffie)
            try await Self.vast(
                griffie, "advies_gevraagd",
                ["--termijn", "2026-05-05", "--bewijsgraad", "bezorgd"], op: "2026-04-28")
            try await Self.vast(griffie, "besluit_genomen", op: "2026-05-06")
            // A clock that is set back does not put an entry before what is there.
            try await Self.vast(
                griffie, "advies_gevraagd",
                ["--termijn", "2026-04-20", "--bewijsgraad", "bezorgd"], op: "2026-03-03")
            var na = try await Self.oordeel(griffie)
            #expect(na.contains("\"te_korte_termijn\""))
            // A lower promise, told of afterwards.
            try await Self.vast(
                griffie, "niveau_gewijzigd",
                ["--op", "2026-03-10", "--niveau", "informeren", "--reden", "minder ruimte"],
                op: "2026-05-07")
            na = try await Self.oordeel(griffie)
            #expect(na.contains("\"niveauToegezegd\": \"adviseren\""))
            #expect(na.contains("\"nagekomen\": false"))
            // A norm from a day before.
            try await griffie(
                [
                    "consultatie", "norm", "--besluit", "raadsbesluit 9", "--vanaf",
                    "2026-01-01", "--termijn", "5", "--achterstand", "4", "--als",
                    "beheerder:Gegevensbeheer", "--moment", "2026-05-08T10:00:00Z",
                ])
            na = try await Self.oordeel(griffie)
            #expect(na.contains("\"te_korte_termijn\""))
            // A second dossier about the same, opened after the decision.
            try await griffie(
                [
                    "consultatie", "openen", "--onderwerp", "Visie", "--orgaan", "raad",
                    "--afdeling", "Ruimte", "--niveau", "adviseren", "--reden", "toegezegd",
                    "--buurt", "BU09950201", "--als", "behandelaar:Balie", "--moment",
                    "2026-05-10T10:00:00Z",
                ], geeft: .gereed)
            for (soort, rest) in [
                ("advies_gevraagd", ["--op", "2026-03-03", "--bewijsgraad", "bezorgd"]),
                ("besluit_genomen", ["--op", "2026-05-06"]),
            ] {
                try await griffie(
                    ["consultatie", "vastleggen", "BD-2026-0002", "--soort", soort] + rest + [
                        "--als", "behandelaar:Balie", "--moment", "2026-05-10T11:00:00Z",
                    ], geeft: .gereed)
            }
            let tweede = try await griffie(
                ["consultatie", "oordeel", "BD-2026-0002", "--json"], geeft: .gereed)
            #expect(tweede.uit.contains("\"niet_aantoonbaar\""))
            #expect(try await griffie(["register", "controleer"]).code == .gereed)
        }
    }
}
