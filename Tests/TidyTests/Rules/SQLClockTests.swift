import TestSupport
import Testing

@Suite("Klok in SQL")
struct SQLClockTests {
    private func found(_ path: String, _ text: String) -> [String] {
        SQLClock.findings(in: CheckoutFile(path, text)).map { "\($0.line) \($0.subject)" }
    }

    @Test(
        "wordt gevonden",
        arguments: [
            ("select now()", "1 now"),
            ("select\n NOW ()", "2 now"),
            ("x > Current_Timestamp", "1 current_timestamp"),
            ("x = 'a' and y < current_date", "1 current_date"),
        ]
    )
    func gevonden(sql: String, expected: String) {
        #expect(found("sql/functies/a.sql", sql) == [expected])
        let swift = "let a = \"\"\"\n\(sql)\n\"\"\""
        #expect(found("Sources/Storage/AStatements.swift", swift).count == 1)
    }

    @Test(
        "lijkt er alleen op",
        arguments: ["-- now()", "select known()", "select now from a", "a - b -- current_date"]
    )
    func goed(sql: String) {
        #expect(found("sql/functies/a.sql", sql).isEmpty)
    }

    @Test("elders wordt niet gezocht")
    func elders() {
        #expect(found("sql/controles/a.sql", "select now()").isEmpty)
        #expect(found("Sources/Storage/A.swift", "let a = \"now()\"").isEmpty)
        #expect(found("Sources/Storage/AStatements.swift", "let a = now()").isEmpty)
    }

    @Test("de regel telt mee binnen een tekst van meer regels")
    func regel() {
        let swift = "let a = \"\"\"\n  select 1,\n  now()\n  \"\"\""
        #expect(found("Sources/Storage/AStatements.swift", swift) == ["3 now"])
    }
}
