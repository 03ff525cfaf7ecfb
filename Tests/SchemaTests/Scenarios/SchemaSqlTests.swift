import Cluster
import Postgres
import TestSupport
import Testing

@Suite("sql/schema.sql") struct SchemaSqlTests {
    @Test("Het bewaarde schema is het gemigreerde schema")
    func same() async throws {
        let kept = SchemaDump(kept: try ProjectFolder.text("sql/schema.sql"))
        try await TestDatabase.with { database in
            let dump = try await SchemaDump(of: database.conninfo(.migrator))
            guard kept.major == dump.major else {
                try Test.cancel("schema.sql is van een andere hoofdversie van PostgreSQL")
            }
            #expect(kept.differences(from: dump) == [])
        }
    }

    @Test("Een tabel meer of een beperking minder is een verschil")
    func different() async throws {
        try await TestDatabase.with { database in
            let before = try await SchemaDump(of: database.conninfo(.migrator))
            try await database.session(.superuser) { session in
                try await session.execute(
                    script: """
                        set role griffie_eigenaar;
                        create table griffie.extra ();
                        alter table griffie.persoonsgegevens
                            drop constraint persoonsgegevens_email_vorm;
                        """)
            }
            let after = try await SchemaDump(of: database.conninfo(.migrator))
            let lines = before.differences(from: after)
            #expect(lines.contains("+ CREATE TABLE griffie.extra ("))
            #expect(
                lines.contains { $0.hasPrefix("-") && $0.contains("persoonsgegevens_email_vorm") })
        }
    }

    @Test("Twee databases met hetzelfde schema geven dezelfde tekst")
    func stable() async throws {
        let texts = try await [0, 1].asyncMap { _ in
            try await TestDatabase.with { try await SchemaDump(of: $0.conninfo(.migrator)) }
        }
        #expect(texts[0] == texts[1])
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ body: (Element) async throws -> Value) async rethrows
        -> [Value]
    {
        var values: [Value] = []
        for element in self { values.append(try await body(element)) }
        return values
    }
}
