import Cluster
import Foundation
import Glibc
import Postgres
import TestSupport
import Testing

/// The program is killed while it takes in a file, and started again with the same file.
@Suite("Een invoer die wordt gedood") struct GedodeInvoerTests {
    static let regels = 1_500

    /// A municipality that is worked on by processes.
    private struct Kantoor {
        let database: TestDatabase
        let map: Werkmap

        var variabelen: [String: String] {
            [
                "WIJKGRIFFIE_DATABASE": database.address.place,
                "WIJKGRIFFIE_SLEUTELMAP": map.pad + "/sleutels",
            ]
        }

        @discardableResult
        func griffie(_ woorden: String...) throws -> Programmaloop {
            try Programmaloop(woorden, variabelen: variabelen)
        }

        func schrijf(_ naam: String, _ tekst: String) throws -> String {
            try tekst.write(toFile: "\(map.pad)/\(naam)", atomically: false, encoding: .utf8)
            return "\(map.pad)/\(naam)"
        }

        /// How many applications there are; asked after a moment of rest.
        func aantal() async throws -> Int64 {
            let tel = Statement<Void, Int64>(
                "tel_aanvragen",
                "select count(*) as n from griffie.aanvraag, pg_sleep(0.01)"
            ) { try $0.next("n") }
            return try await database.session(.superuser) { try await $0.query(tel, ()) }[0]
        }

        func richtIn() throws {
            let beheer = ["--als", "beheerder:Gegevensbeheer"]
            let regeling = try schrijf(
                "regeling.json",
                """
                {"naam": "Wijkbudget", "grondslag": "ASV art. 3", "beslismodel": "college",
                 "deelsVerlenen": true, "afwijken": "4:84", "vanaf": "2026-01-01",
                 "norm": {"soorten": ["uitvoering"]}}
                """)
            for woorden in [
                [
                    "gemeente", "opnemen", "--code", "GM0995", "--naam", "Lelystad",
                    "--beheerder", "Gegevensbeheer",
                ],
                [
                    "wijk", "vaststellen", "--code", "WK099501", "--naam", "Centrum", "--jaar",
                    "2026",
                ]
                    + beheer,
                ["regeling", "vaststellen", "--bestand", regeling] + beheer,
                ["budget", "bekendmaken", "--wijk", "Centrum", "--plafond", "5.000"] + beheer,
            ] {
                let loop = try Programmaloop(woorden, variabelen: variabelen)
                try #require(loop.code == 0, "\(woorden): \(loop.fout)")
            }
        }
    }

    @Test("gaat verder met hetzelfde bestand: elke regel precies één keer", .timeLimit(.minutes(5)))
    func gedood() async throws {
        try await TestDatabase.with { database in
            let kantoor = Kantoor(database: database, map: try Werkmap())
            try kantoor.richtIn()
            let kop = "wijk,aanvrager,rechtsvorm,titel,omschrijving,beleidsveld,gevraagdCent\n"
            let bestand = try kantoor.schrijf(
                "aanvragen.csv",
                kop
                    + (1...Self.regels).map {
                        "Centrum,Groep \($0),informele_groep,Plan \($0),Doen,veiligheid,\($0)\n"
                    }.joined())
            let opdracht = [
                "aanvraag", "invoeren", "--bestand", bestand, "--als",
                "wijkcoordinator:Wijkpost", "--json",
            ]
            let proces = Process()
            proces.executableURL = URL(filePath: try Programmaloop.programma())
            proces.arguments = opdracht
            proces.environment = kantoor.variabelen
            proces.standardOutput = FileHandle.nullDevice
            proces.standardError = FileHandle.nullDevice
            try proces.run()
            while try await kantoor.aantal() == 0, proces.isRunning {}
            #expect(kill(proces.processIdentifier, SIGKILL) == 0)
            proces.waitUntilExit()
            #expect(proces.terminationReason == .uncaughtSignal)
            let half = try await kantoor.aantal()
            #expect(half > 0 && half < Self.regels, "\(half)")

            var weer = try Programmaloop(opdracht, variabelen: kantoor.variabelen)
            // The server may not have noticed yet that the program is gone.
            while weer.code == 75 {
                weer = try Programmaloop(opdracht, variabelen: kantoor.variabelen)
            }
            #expect(weer.code == 0, "\(weer.fout)")
            #expect(weer.fout.contains("Deze invoer was begonnen"))
            #expect(try await kantoor.aantal() == Self.regels)
            #expect(!weer.uit.contains("\"eerderIngevoerd\": 0,"))
            #expect(weer.uit.contains("\"teDoen\": 0"))
            let controle = try kantoor.griffie("controleer", "--tabel")
            #expect(controle.code == 0, "\(controle.uit)")
            let niets = try Programmaloop(opdracht, variabelen: kantoor.variabelen)
            #expect(niets.uit.contains("\"ingevoerd\": 0"))
            #expect(try await kantoor.aantal() == Self.regels)
        }
    }
}
