import Cluster
import Domain
import Foundation
import Postgres
import Services
import TestSupport
import Testing

@testable import Commands

@Suite("Correspondentie van een wijkraad") struct CorrespondentieTests {
    static let wie = ["--wijkraad", "Atolwijk", "--als", "secretariaat:Wijkpost"]

    static func ontvangen(_ op: String, _ rest: [String]) -> [String] {
        [
            "correspondentie", "ontvangen", "--van", "Bewoners Botter", "--betreft",
            "Parkeren op de hoek", "--op", op,
        ] + rest + wie
    }

    static func verzonden(_ rest: [String]) -> [String] {
        [
            "correspondentie", "verzonden", "--aan", "Bewoners Botter", "--betreft",
            "Antwoord over parkeren", "--op", "2026-03-02",
        ] + rest + wie
    }

    @Test("elk jaar begint bij 1; een antwoord doet de vraag af, en het register kent geen woord")
    func register() async throws {
        try await Proefkantoor.met { kantoor in
            try await WijkraadTests.wijkraad(kantoor)
            let map = try Proefmap()
            let scan = try map.schrijf("scan.pdf", "inhoud van de scan")
            let beantwoorden = ["--afdoening", "beantwoorden", "--uiterlijk", "2026-01-15"]
            try await kantoor(Self.ontvangen("2025-12-31", beantwoorden), geeft: .gereed)
            let eerste = try await kantoor(
                Self.ontvangen("2026-01-02", beantwoorden + ["--scan", scan, "--json"]),
                geeft: .gereed)
            #expect(eerste.uit.contains("\"nummer\": \"2026-001\""))
            #expect(eerste.uit.contains("\"dagenTeLaat\": 46"))
            #expect(eerste.fout.contains("--antwoord-op 2026-001"))
            try await kantoor(
                Self.ontvangen("2026-02-01", ["--afdoening", "ter_informatie"]), geeft: .gereed)
            try await kantoor(
                Self.ontvangen("2026-02-02", ["--afdoening", "agenda"]), geeft: .gereed)
            let antwoord = try await kantoor(
                Self.verzonden(["--antwoord-op", "2026-1", "--tabel"]), geeft: .gereed)
            #expect(antwoord.uit.contains("2026-004"))
            #expect(antwoord.uit.contains("antwoord op 2026-001"))
            try await kantoor(
                ["correspondentie", "afdoen", "2026-003", "--reden", "besproken in maart"]
                    + Self.wie, geeft: .gereed)
            let open = try await kantoor(
                ["correspondentie", "lijst", "--open", "--csv"], geeft: .gereed)
            #expect(open.uit.split(separator: "\r\n").count == 2)
            #expect(open.uit.contains("2025-001") && open.uit.contains("46 d te laat"))
            let jaar = try await kantoor(
                ["correspondentie", "lijst", "--jaar", "2026", "--csv"], geeft: .gereed)
            for zin in ["beantwoord met 2026-004", "besproken in maart", "Parkeren op de hoek"] {
                #expect(jaar.uit.contains(zin), "\(zin)")
            }
            #expect(try await kantoor.inRegister("Parkeren") == [0])
            let controles = try await kantoor.controles()
            #expect(controles.filter { !$0.klopt } == [])
        }
    }

    @Test("weigeringen noemen de regel; invoerfouten komen allemaal tegelijk")
    func weigeringen() async throws {
        try await Proefkantoor.met { kantoor in
            try await WijkraadTests.wijkraad(kantoor)
            let goed = Self.ontvangen("2026-03-02", ["--afdoening", "agenda"])
            try await kantoor(goed, geeft: .gereed)
            for (woorden, code) in [
                (Self.ontvangen("2026-03-03", ["--afdoening", "agenda"]), "BRIEF_IN_TOEKOMST"),
                (Self.ontvangen("2026-03-02", ["--afdoening", "beantwoorden"]), "ANTWOORDDAG"),
            ] {
                let voor = try await kantoor.stand()
                let loop = try await kantoor(woorden, geeft: .geweigerd)
                #expect(loop.fout.contains(code) && loop.fout.contains("Archiefwet"))
                #expect(try await kantoor.stand()[0] == voor[0])
            }
            let fout = try await kantoor(
                [
                    "correspondentie", "ontvangen", "--op", "x", "--afdoening", "antwoord",
                    "--wijkraad", "!",
                ], geeft: .ongeldigeInvoer)
            for veld in ["--van", "--betreft", "--op", "--afdoening", "--wijkraad", "--als"] {
                #expect(fout.fout.contains(veld), "\(veld)")
            }
            let geen = try await kantoor(
                Self.verzonden(["--antwoord-op", "2026-009"]), geeft: .nietGevonden)
            #expect(geen.fout.contains("2026-009"))
            let voor = try await kantoor.stand()
            let proef = try await kantoor(goed + ["--dry-run"], geeft: .gereed)
            #expect(proef.uit.contains("proef"))
            #expect(try await kantoor.stand() == voor)
        }
    }
}

extension Proefkantoor {
    /// How many entries hold a word.
    func inRegister(_ woord: String) async throws -> [Int64] {
        let tel = Statement<String, Int64>(
            "proef_in_register",
            """
            select count(*) as aantal from griffie.inschrijving
            where strpos(convert_from(inhoud, 'UTF8'), \(\.self)) > 0
            """
        ) { rij in try rij.next("aantal") }
        return try await database.session(.superuser) { try await $0.query(tel, woord) }
    }
}
