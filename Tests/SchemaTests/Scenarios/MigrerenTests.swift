import Cluster
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("Migreren") struct MigrerenTests {
    static let base = SchemaFile(
        path: "migraties/0001_basis.sql",
        text: """
            create schema griffie;
            create table griffie.migratie (volgnummer integer, naam text, controlesom bytea);
            create table griffie.onderdeel (
                pad text constraint onderdeel_pk primary key, controlesom bytea,
                toegepast_op timestamptz);
            create table griffie.teller (n integer);
            insert into griffie.teller values (0);
            """)

    private func step(_ number: Int, _ text: String) -> SchemaFile {
        SchemaFile(path: "migraties/000\(number)_stap.sql", text: text)
    }

    private func migrate(
        _ database: TestDatabase, _ files: [SchemaFile], patience: Duration = .seconds(20)
    ) async throws -> [String] {
        try await database.session(.migrator) { session in
            try await Migrator(session, files: SchemaFiles(files), patience: patience).migrate()
        }
    }

    private func failure(_ database: TestDatabase, _ files: [SchemaFile]) async -> String {
        let error = await #expect(throws: MigrationError.self) {
            try await migrate(database, files)
        }
        return error?.description ?? ""
    }

    private let tables = Statement<Void, String>(
        "test_tables",
        "select tablename::text as name from pg_tables where schemaname = 'griffie' order by 1"
    ) { row in try row.next("name") }

    private func tables(_ database: TestDatabase) async throws -> [String] {
        try await database.session(.superuser) { try await $0.query(tables, ()) }
    }

    private let counter = Statement<Void, Int32>("test_counter", "select n from griffie.teller") {
        row in try row.next("n")
    }

    private func counter(_ database: TestDatabase) async throws -> Int32? {
        try await database.session(.superuser) { try await $0.query(counter, ()).first }
    }

    @Test("De hele check-out migreert uit het niets, en een tweede keer is er niets te doen")
    func checkout() async throws {
        let files = try SchemaFiles(readingFrom: ProjectFolder.path() + "/sql")
        try await TestDatabase.empty { database in
            try await database.session(.migrator) { session in
                let migrator = Migrator(session, files: files)
                let before = try await migrator.status()
                #expect(before.applied.isEmpty)
                #expect(before.pending.first == "migraties/0001_grondslag.sql")
                #expect(try await migrator.migrate() == before.pending)
                let after = try await migrator.status()
                #expect(after.isCurrent)
                #expect(after.applied.count == files.migrations.count)
                #expect(try await migrator.migrate().isEmpty)
            }
        }
    }

    @Test("Een migratie die mislukt laat niets na; die ervoor staan, en na herstel gaat het door")
    func failing() async throws {
        try await TestDatabase.empty { database in
            let broken = step(2, "create table griffie.half (); select 1/0;")
            let text = await failure(database, [Self.base, broken])
            #expect(text.contains("0002_stap.sql is mislukt en er is niets van blijven staan"))
            let left = try await tables(database)
            #expect(left == ["migratie", "onderdeel", "teller"])
            let whole = step(2, "create table griffie.heel ();")
            #expect(try await migrate(database, [Self.base, whole]) == [whole.path])
            #expect(try await tables(database).contains("heel"))
        }
    }

    @Test("Gewijzigd, hernoemd, verdwenen en nieuwer worden geweigerd zonder iets te doen")
    func diverged() async throws {
        try await TestDatabase.empty { database in
            let count = step(2, "update griffie.teller set n = n + 1;")
            let part = SchemaFile(path: "functies/f.sql", text: "select 1")
            _ = try await migrate(database, [Self.base, count, part])
            let third = step(3, "create table griffie.derde ();")
            let changed = SchemaFile(path: count.path, text: count.text + " ")
            let renamed = SchemaFile(path: "migraties/0002_anders.sql", text: count.text)
            let refusals = [
                ([Self.base, changed, third, part], "is gewijzigd"),
                ([Self.base, renamed, third, part], "heette 'stap'"),
                ([Self.base, part], "kent er 1"),
                ([Self.base, count, third], "functies/f.sql is verdwenen"),
            ]
            for (files, message) in refusals {
                #expect(await failure(database, files).contains(message))
            }
            #expect(try await counter(database) == 1)
            #expect(try await tables(database).contains("derde") == false)
        }
    }

    @Test("Een onderdeel komt alleen opnieuw als het wijzigt, of na een migratie")
    func parts() async throws {
        try await TestDatabase.empty { database in
            func part(_ step: Int) -> SchemaFile {
                SchemaFile(
                    path: "functies/f.sql", text: "update griffie.teller set n = n + \(step);")
            }
            let fixed = SchemaFile(path: "functies/vast.sql", text: "select 1")
            _ = try await migrate(database, [Self.base, fixed, part(1)])
            #expect(try await counter(database) == 1)
            #expect(try await migrate(database, [Self.base, fixed, part(1)]).isEmpty)
            #expect(try await counter(database) == 1)
            #expect(
                try await migrate(database, [Self.base, fixed, part(10)]) == ["functies/f.sql"])
            #expect(try await counter(database) == 11)
            let later = try await migrate(
                database, [Self.base, step(2, "select 1"), fixed, part(10)])
            #expect(later == ["migraties/0002_stap.sql", "functies/f.sql", "functies/vast.sql"])
            #expect(try await counter(database) == 21)
        }
    }

    @Test("Twee migratoren tegelijk: elk bestand wordt precies eenmaal uitgevoerd")
    func two() async throws {
        try await TestDatabase.empty { database in
            let files =
                [Self.base]
                + (2...6).map {
                    step($0, "update griffie.teller set n = n + 1; select pg_sleep(0.02);")
                }
            let runs = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 1...3 { group.addTask { try await migrate(database, files) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(runs.map(\.count).sorted() == [0, 0, 6])
            #expect(try await counter(database) == 5)
        }
    }

    @Test("Wie te lang op een andere migrator wacht, hoort dat")
    func busy() async throws {
        try await TestDatabase.empty { database in
            try await database.session(.superuser) { other in
                try await other.execute(script: "select pg_advisory_lock(2003397483)")
                let error = await #expect(throws: MigrationError.self) {
                    try await migrate(database, [Self.base], patience: .milliseconds(120))
                }
                guard case .busy? = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
            }
            #expect(try await tables(database).isEmpty)
        }
    }

    @Test("Een migratie wacht hoogstens twee seconden op een slot en laat dan niets na")
    func lockTimeout() async throws {
        try await TestDatabase.empty { database in
            _ = try await migrate(database, [Self.base])
            try await database.session(.superuser) { other in
                try await other.execute(script: "begin; lock table griffie.teller in share mode")
                let begin = ContinuousClock.now
                let alter = step(
                    2, "create table griffie.x (); alter table griffie.teller add m integer;")
                let text = await failure(database, [Self.base, alter])
                #expect(text.contains("lock timeout"))
                // Far below the patience for other migrators; a busy machine may take its time.
                #expect(ContinuousClock.now - begin < .seconds(25))
                try await other.execute(script: "rollback")
            }
            #expect(try await tables(database).contains("x") == false)
        }
    }

    @Test("Een bestand dat zelf commit, wordt ontdekt en niet geregistreerd")
    func commits() async throws {
        try await TestDatabase.empty { database in
            _ = try await migrate(database, [Self.base])
            let text = await failure(database, [Self.base, step(2, "select 1; commit;")])
            #expect(text.contains("beëindigt zelf de transactie"))
            #expect(try await migrate(database, [Self.base, step(2, "select 1;")]).count == 1)
        }
    }
}
