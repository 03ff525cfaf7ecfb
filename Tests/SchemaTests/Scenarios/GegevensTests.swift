import Cluster
import Postgres
import TestSupport
import Testing

@Suite("Gegevens bij het schema") struct GegevensTests {
    private let files: SchemaFiles

    init() throws {
        files = try SchemaFiles(readingFrom: ProjectFolder.path() + "/sql")
    }

    private let days = Statement<Void, Int64>(
        "test_days",
        """
        select count(*) as days from griffie.kalenderdag d
        join griffie.kalenderbesluit b on b.van = d.besluit_van
        where extract(year from d.datum) between b.van and b.tot
        """
    ) { row in try row.next("days") }

    @Test("De kalender heeft elke dag uit het bestand, onder het besluit van dat jaar")
    func calendar() async throws {
        let csv = files.parts.flatMap(\.attachments)
            .first { $0.name == "feestdagen-gelijkgesteld.csv" }
        let lines = try #require(csv).text.split(separator: "\n").count - 1
        try await TestDatabase.with { database in
            let count = try await database.session(.app) { try await $0.query(days, ()) }
            #expect(lines >= 17 && count == [Int64(lines)])
        }
    }

    @Test(
        "Een kalender die niet klopt komt er niet in, en de oude blijft",
        arguments: [
            ("2017-04-28,", "2016-04-28,", "besluit_van"),
            ("2017-04-28,", "2018-04-28,\"", "aanhalingsteken"),
            ("datum,bron", "dag,bron", "kop"),
            (
                "2018-12-24,KB gelijkgestelde dagen 2017-2019 (Stcrt. 2016 58653)\n", "",
                "klopt niet"
            ),
            ("2018-12-24,", "2018-12-31,", "kalenderdag_pk"),
        ])
    func wrong(old: String, new: String, message: String) async throws {
        try await TestDatabase.with { database in
            let broken = files.parts.map { part in
                SchemaFile(
                    path: part.path, text: part.text,
                    attachments: part.attachments.map { data in
                        let pieces = data.text.split(
                            separator: old, maxSplits: 1, omittingEmptySubsequences: false)
                        return .init(name: data.name, text: pieces.joined(separator: new))
                    })
            }
            let all = try SchemaFiles(files.migrations.map(\.file) + broken)
            try await database.session(.migrator) { session in
                let error = await #expect(throws: MigrationError.self) {
                    try await Migrator(session, files: all).migrate()
                }
                #expect(
                    error?.description.contains(message) == true, "\(String(describing: error))")
            }
            let count = try await database.session(.app) { try await $0.query(days, ()).first }
            #expect(try #require(count) >= 17)
        }
    }

    @Test("Een gegevensmigratie die RLS zou filteren faalt, in plaats van niets te wijzigen")
    func filtered() async throws {
        let next = files.migrations.count + 1
        let path = "migraties/\(String(repeating: "0", count: 4 - String(next).count))\(next)_p.sql"
        func with(_ text: String) throws -> SchemaFiles {
            try SchemaFiles(
                files.migrations.map(\.file) + files.parts + [SchemaFile(path: path, text: text)])
        }
        let update = "update griffie.persoonsgegevens set naam = naam || '-x';"
        try await TestDatabase.with { database in
            try await database.session(.superuser) { session in
                try await session.execute(script: Self.person)
            }
            try await database.session(.migrator) { session in
                let error = await #expect(throws: MigrationError.self) {
                    try await Migrator(session, files: with(update)).migrate()
                }
                #expect(error?.description.contains("row-level security") == true)
                // As its owner may: lift the force for the one transaction, and put it back.
                let lifted = """
                    alter table griffie.persoonsgegevens no force row level security;
                    \(update)
                    alter table griffie.persoonsgegevens force row level security;
                    """
                try await Migrator(session, files: with(lifted)).migrate()
            }
            let found = try await database.session(.superuser) { try await $0.query(names, ()) }
            #expect(found == ["bewoner-1-x"])
        }
    }

    private let names = Statement<Void, String>(
        "test_names", "select naam from griffie.persoonsgegevens"
    ) { row in try row.next("naam") }

    private static let person = """
        insert into griffie.gemeente (id, code, naam, demonstratie)
        values ('00000000-0000-7000-8000-000000000001', 'GM0995', 'Lelystad', true);
        insert into griffie.persoon (gemeente, id)
        values ('00000000-0000-7000-8000-000000000001',
            '00000000-0000-7000-8000-000000000002');
        insert into griffie.persoonsgegevens (gemeente, persoon, naam)
        values ('00000000-0000-7000-8000-000000000001',
            '00000000-0000-7000-8000-000000000002', 'bewoner-1');
        """
}
