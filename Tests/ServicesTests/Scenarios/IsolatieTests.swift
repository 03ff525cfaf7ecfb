import Cluster
import Foundation
import Postgres
import Storage
import TestSupport
import Testing

/// Evidence test 3: transactions woven into each other by PostgreSQL's own isolationtester.
///
/// The specifications in `Isolatie/` say in which order the steps run; the steps are the statements
/// of the program, prepared under their own names. What came out stands in `.build/isolatie`.
@Suite("Verweven transacties", .serialized) struct IsolatieTests {
    static let specificaties = [
        "besluiten-advies", "dubbele-sleutel", "rol-besluit", "stroom-staart",
        "verlenen-intrekken", "verlenen-plafond", "verlenen-verlenen", "zegel-zegel",
    ]

    static let gemeente = "00000000-0000-7000-8000-000000000001"

    /// One municipality with a person, a role, a budget of a thousand euros and an application in
    /// hand, whose streams have one entry.
    static let opzet = """
        setup {
            set session_replication_role = replica;
            insert into griffie.gemeente values ('\(gemeente)', 'GM0995', 'Lelystad', false);
            insert into griffie.onderwerp
            select '\(gemeente)', id, soort, 1, sha256('\\x01'), '2026-03-02 09:00+00'
            from (values
                ('00000000-0000-7000-8000-0000000000b1'::uuid, 'budget'),
                ('00000000-0000-7000-8000-0000000000a1', 'aanvraag'),
                ('00000000-0000-7000-8000-0000000000c1', 'persoon')) as n (id, soort);
            insert into griffie.inschrijving select gemeente, id, 1, '\\x7b7d', keten, vastgelegd_op
            from griffie.onderwerp;
            insert into griffie.roltoekenning values ('\(gemeente)',
                '00000000-0000-7000-8000-0000000000c1', 1, 'beslisser', '2026-01-01');
            insert into griffie.aanvraag (gemeente, id, fase, kenmerk, budget, rechtsvorm,
                beleidsveld, gevraagd_cent, aanvrager, titel, omschrijving, opgesteld_door,
                ingediend_door, compleet_op, lot, beoordelaars, toets, afgeweken,
                laat_ingeschreven, afgestaan_cent)
            values ('\(gemeente)', '00000000-0000-7000-8000-0000000000a1', 'in_behandeling',
                'PB-2026-0001', '00000000-0000-7000-8000-0000000000b1', 'vereniging',
                'veiligheid', 60000, sha256('a'), sha256('t'), sha256('o'),
                '00000000-0000-7000-8000-0000000000c1', '00000000-0000-7000-8000-0000000000c1',
                '2026-03-02', 0, array[]::uuid[], 'voldaan', false, false, 0);
            insert into griffie.budget values ('\(gemeente)',
                '00000000-0000-7000-8000-0000000000b1', 'WK099501', 2026,
                '00000000-0000-7000-8000-0000000000d1', 100000, '2026-01-01', 0, 0, 0, '-');
        }
        teardown {
            set session_replication_role = replica;
            delete from griffie.gemeente;
            delete from griffie.onderwerp;
            delete from griffie.inschrijving;
            delete from griffie.zegelwachtrij;
            delete from griffie.roltoekenning;
            delete from griffie.budget;
            delete from griffie.aanvraag;
            delete from griffie.opdrachtsleutel;
        }
        """

    /// A session as the application has it, with the statements that a specification uses.
    static func sessie(voor specificatie: String) -> String {
        let statements: [any AnyStatement] =
            RegisterStatements.alle + BudgetStatements.alle + OpdrachtsleutelStatements.alle
            + ZegelStatements.alle + PersoonStatements.alle
        let gebruikt = statements.filter { specificatie.contains("execute \($0.name)") }
        let voorbereid = gebruikt.map { statement in
            let soorten = statement.parameterTypes.map { "\($0.name)" }.joined(separator: ", ")
            let lijst = soorten.isEmpty ? "" : " (\(soorten))"
            return "    prepare \(statement.name)\(lijst) as \(statement.sql);\n"
        }
        return """
            setup {
                deallocate all;
                set role griffie_app;
                set timezone = 'UTC';
                set wijkgriffie.gemeente = '\(gemeente)';
            \(voorbereid.joined())}
            """
    }

    @Test("verlopen zoals vastgelegd", arguments: specificaties)
    func verweven(naam: String) async throws {
        let map = try ProjectFolder.path()
        let bron = "Tests/ServicesTests/Isolatie/\(naam)"
        let tekst = try ProjectFolder.text("\(bron).spec")
        let spec = tekst.replacing("{{opzet}}", with: Self.opzet)
            .replacing("{{sessie}}", with: Self.sessie(voor: tekst))
        let uitvoermap = "\(map)/.build/isolatie"
        try FileManager.default.createDirectory(
            atPath: uitvoermap, withIntermediateDirectories: true)
        let uitvoer = "\(uitvoermap)/\(naam).out"
        try await TestDatabase.with { database in
            let programma = try await Self.isolationtester(database)
            let code = try Self.draai(
                programma, database.conninfo(.superuser), invoer: spec, uitvoer: uitvoer)
            #expect(code == 0)
        }
        let gekregen = try String(contentsOfFile: uitvoer, encoding: .utf8)
        let verwacht = (try? ProjectFolder.text("\(bron).out")) ?? ""
        // Line by line, so that the first difference is what the failure shows.
        let paren = zip(
            gekregen.split(separator: "\n", omittingEmptySubsequences: false),
            verwacht.split(separator: "\n", omittingEmptySubsequences: false))
        for (nummer, (links, rechts)) in paren.enumerated() {
            try #require(links == rechts, "\(naam), regel \(nummer + 1)")
        }
        #expect(gekregen == verwacht, "\(naam): meer of minder regels; zie \(uitvoer)")
        let verlopen = gekregen.components(separatedBy: "starting permutation").count - 1
        print("verweven transacties: \(naam), n = \(verlopen) verlopen")
    }

    @Test("elke specificatie in de map wordt gedraaid")
    func volledig() throws {
        let map = try ProjectFolder.path() + "/Tests/ServicesTests/Isolatie"
        let namen = try FileManager.default.contentsOfDirectory(atPath: map)
        #expect(
            namen.filter { $0.hasSuffix(".spec") }.map { String($0.dropLast(5)) }.sorted()
                == Self.specificaties)
    }

    /// The program of the server's own version; it comes with `postgresql-client`.
    static func isolationtester(_ database: TestDatabase) async throws -> String {
        let versie = try await database.session(.superuser) { sessie in
            try await sessie.query(IsolatieStatements.versie, ()).first ?? ""
        }
        let pad =
            "/usr/lib/postgresql/\(versie)/lib/pgxs/src/test/isolation/isolationtester"
        try #require(
            FileManager.default.isExecutableFile(atPath: pad),
            "\(pad) ontbreekt: installeer postgresql-client-\(versie)")
        return pad
    }

    private static func draai(
        _ programma: String, _ conninfo: String, invoer: String, uitvoer: String
    ) throws -> Int32 {
        let specificatie = uitvoer + ".spec"
        try invoer.write(toFile: specificatie, atomically: true, encoding: .utf8)
        try "".write(toFile: uitvoer, atomically: true, encoding: .utf8)
        let proces = Process()
        proces.executableURL = URL(filePath: programma)
        proces.arguments = [conninfo]
        proces.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PGTZ": "UTC"]
        let stappen: FileHandle = try #require(FileHandle(forReadingAtPath: specificatie))
        let bestand: FileHandle = try #require(FileHandle(forWritingAtPath: uitvoer))
        proces.standardInput = stappen
        proces.standardOutput = bestand
        proces.standardError = bestand
        try proces.run()
        proces.waitUntilExit()
        return proces.terminationStatus
    }
}

enum IsolatieStatements {
    static let versie = Statement<Void, String>(
        "isolatie_versie",
        "select (current_setting('server_version_num')::integer / 10000)::text as versie"
    ) { try $0.next("versie") }
}
