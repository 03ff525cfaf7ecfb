import Cluster
import Postgres
import TestSupport
import Testing

@testable import Commands

@Suite("griffie controleer") struct ControleerTests {
    /// An office with one grant.
    private static func metVerlening(_ body: (Proefkantoor) async throws -> Void) async throws {
        try await Proefkantoor.met { griffie in
            try await griffie(Proefkantoor.indienen(), geeft: .gereed)
            try await griffie(
                ["aanvraag", "beoordelen", "PB-2026-0001"] + Proefkantoor.behandelaar,
                geeft: .gereed)
            try await griffie(
                [
                    "aanvraag", "besluiten", "PB-2026-0001", "--verleen", "1.200", "--motivering",
                    "past",
                ] + Proefkantoor.beslisser, geeft: .gereed)
            try await body(griffie)
        }
    }

    private static func vervals(_ griffie: Proefkantoor, _ script: String) async throws {
        try await griffie.database.session(.superuser) { sessie in
            try await sessie.execute(
                script: "set session_replication_role = replica; set search_path = griffie;"
                    + script)
        }
    }

    @Test("op goede gegevens klopt elke controle, en staat erbij wat niet is vergeleken")
    func goed() async throws {
        try await Self.metVerlening { griffie in
            let loop = try await griffie(["controleer", "--tabel"], geeft: .gereed)
            #expect(loop.fout == "")
            #expect(loop.uit.contains(" controles kloppen."))
            #expect(loop.uit.contains("persoonsgegevens"))
            #expect(loop.uit.contains("naam (4)"))
            #expect(loop.uit.contains(/Van \d+ kolommen zijn er \d+ vergeleken/))
            #expect(loop.uit.contains("Van 5 verzegelingen is de tekst er nog bij 5; 0 zijn"))
            let json = try await griffie(["controleer", "--json"], geeft: .gereed)
            #expect(json.uit.hasPrefix("{\n  \"klopt\": true,"))
            let csv = try await griffie(["controleer", "--csv"], geeft: .gereed)
            let regels = csv.uit.split(separator: "\r\n").map(String.init)
            #expect(regels.count > 9)
            #expect(
                regels.first == "controle,zin,onderzocht,geschonden,uitslag,voorbeelden")
            #expect(regels.dropFirst().allSatisfy { $0.hasSuffix(",0,klopt,") })
        }
    }

    @Test("op een geschonden database: uitgangscode 10, met waar en wat nu")
    func geschonden() async throws {
        try await Self.metVerlening { griffie in
            try await Self.vervals(
                griffie,
                "update boeking set bedrag_cent = bedrag_cent - 100 where debet = 'verplicht'")
            let loop = try await griffie(["controleer", "--tabel"], geeft: .integriteitGebroken)
            #expect(loop.uit.contains(" controles: I2."))
            #expect(loop.uit.contains("van 119900 cent volgt niet uit het register"))
            #expect(loop.fout.hasPrefix("Fout: geschonden: I2. Iets is buiten het programma om"))
            let json = try await griffie(["controleer", "--json"], geeft: .integriteitGebroken)
            #expect(json.uit.hasPrefix("{\n  \"klopt\": false,"))
            let csv = try await griffie(["controleer", "--csv"], geeft: .integriteitGebroken)
            let regels = csv.uit.split(separator: "\r\n").dropFirst()
            #expect(regels.count { $0.contains(",geschonden,") } == 1)
        }
    }

    @Test("gewiste tekst is geen schending; hij wordt geteld")
    func gewist() async throws {
        try await Self.metVerlening { griffie in
            try await Self.vervals(
                griffie, "delete from tekst where tekst = 'past'; delete from persoonsgegevens")
            let loop = try await griffie(["controleer", "--tabel"], geeft: .gereed)
            #expect(loop.uit.contains("Van 5 verzegelingen is de tekst er nog bij 4; 1 zijn"))
            #expect(loop.uit.contains("naam (0)"))
        }
    }

    @Test("een kolom zonder klasse en een kolom die weg is, worden genoemd")
    func anders() async throws {
        try await Self.metVerlening { griffie in
            try await Self.vervals(
                griffie,
                """
                alter table persoonsgegevens drop column telefoon;
                alter table wijk add column "Soms \"\"vreemd\"\"" text
                """)
            let loop = try await griffie(["controleer", "--tabel"])
            #expect(loop.uit.contains("Soms \"vreemd\" (0)"))
            #expect(loop.uit.contains("ontbreken: persoonsgegevens.telefoon."))
        }
    }

    @Test("zonder gegevens is er niets te onderzoeken, zonder schema staat erbij wat te doen")
    func leeg() async throws {
        try await Proefkantoor.met(leeg: true) { griffie in
            let loop = try await griffie(["controleer", "--tabel"], geeft: .gereed)
            #expect(loop.uit.contains("Er zijn nog geen gegevens"))
            try await Self.vervals(griffie, "drop schema griffie cascade")
            let zonder = try await griffie(["controleer"], geeft: .nietBereikbaar)
            #expect(zonder.fout.contains("voer griffie schema migreer uit"))
        }
    }

    @Test("een rol die niet alles ziet mag niet zeggen dat alles klopt")
    func blind() async throws {
        try await Self.metVerlening { griffie in
            try await griffie.database.session(.superuser) { sessie in
                try await sessie.execute(
                    script: """
                        do $$ begin execute format(
                            'alter role griffie_controle in database %I set row_security = on',
                            current_database()); end $$
                        """)
            }
            let loop = try await griffie(["controleer"], geeft: .nietBereikbaar)
            #expect(loop.uit == "")
            #expect(loop.fout.contains("sql/rollen.sql"))
        }
    }
}
