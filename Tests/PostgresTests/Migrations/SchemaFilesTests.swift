import Testing

@testable import Postgres

@Suite("De bestanden van het schema") struct SchemaFilesTests {
    private func files(_ paths: [String]) throws -> SchemaFiles {
        try SchemaFiles(paths.map { SchemaFile(path: $0, text: "select 1") })
    }

    @Test("Migraties staan op nummer, onderdelen in de volgorde van toepassen")
    func order() throws {
        let files = try files([
            "rechten/a.sql", "gegevens/k.sql", "migraties/0002_b.sql", "functies/z.sql",
            "controles/i1.sql", "migraties/0001_a.sql", "weergaven/w.sql", "functies/a.sql",
        ])
        #expect(files.migrations.map(\.name) == ["a", "b"])
        #expect(
            files.parts.map(\.path) == [
                "functies/a.sql", "functies/z.sql", "weergaven/w.sql", "rechten/a.sql",
                "gegevens/k.sql",
            ])
    }

    @Test(
        "Een nummer dat ontbreekt of dubbel is, wordt geweigerd",
        arguments: [
            (["migraties/0002_a.sql"], "migratie 1 ontbreekt"),
            (["migraties/0001_a.sql", "migraties/0003_c.sql"], "migratie 2 ontbreekt"),
            (["migraties/0001_a.sql", "migraties/0001_b.sql"], "migratie 1 komt tweemaal voor"),
        ])
    func numbers(paths: [String], message: String) {
        let error = #expect(throws: MigrationError.self) { try files(paths) }
        #expect(error?.description.contains(message) == true)
    }

    @Test(
        "Een naam die geen nummer en naam is, wordt geweigerd",
        arguments: [
            "a.sql", "001_a.sql", "0001.sql", "0001_.sql", "0001-a.sql", "0001_A.sql",
            "0001_a.SQL", "0000_a.sql", "00011_a.sql", "0001_é.sql",
        ])
    func names(name: String) {
        let error = #expect(throws: MigrationError.self) { try files(["migraties/" + name]) }
        guard case .badName? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("De eerste regel noemt de gegevensbestanden, en hun inhoud telt mee")
    func attachments() {
        #expect(
            SchemaFile.attachmentNames(in: "-- csv: a.csv b-c.csv\n--") == ["a.csv", "b-c.csv"])
        #expect(SchemaFile.attachmentNames(in: "select 1;\n-- csv: a.csv").isEmpty)
        let one = SchemaFile(
            path: "gegevens/a.sql", text: "x", attachments: [.init(name: "b-c.csv", text: "1\n")])
        let two = SchemaFile(
            path: "gegevens/a.sql", text: "x", attachments: [.init(name: "b-c.csv", text: "2\n")])
        #expect(one.content != two.content)
        #expect(one.attachments.map(\.setting) == ["gegevens.b_c"])
    }

    @Test("Een map die er niet is, wordt met haar plaats gemeld")
    func unreadable() {
        let error = #expect(throws: MigrationError.self) {
            try SchemaFiles(readingFrom: "/bestaat/niet")
        }
        #expect(error?.description.contains("/bestaat/niet/migraties") == true)
    }
}
