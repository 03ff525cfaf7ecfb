import TestSupport
import Testing

@Suite("Plaats van instructies")
struct StatementPlaceTests {
    private func lines(_ path: String, _ text: String) -> [Int] {
        StatementPlace.findings(in: CheckoutFile(path, text)).map(\.line)
    }

    @Test(
        "gemaakt buiten een Statements-bestand",
        arguments: ["Statement(\"x\")", "Statement<Int, [A]>(\"x\")", "Statement<() -> A>(\"x\")"]
    )
    func fout(code: String) {
        #expect(lines("Sources/Storage/Kern/A.swift", "\n" + code) == [2])
    }

    @Test(
        "alleen genoemd, of iets anders",
        arguments: [
            "func a(b: Statement<Int>) {}", "PreparedStatement(1)", "let a: Statement", "Statement",
            "[Statement<Int>]", "// Statement(1)",
        ]
    )
    func goed(code: String) {
        #expect(lines("Sources/Storage/Kern/A.swift", code).isEmpty)
    }

    @Test("gemaakt waar het hoort")
    func plaats() {
        #expect(lines("Sources/Storage/Kern/BudgetStatements.swift", "Statement(1)").isEmpty)
        #expect(lines("Sources/Postgres/SQL/A.swift", "Statement(1)").isEmpty)
        #expect(lines("Tests/PostgresTests/ATests.swift", "Statement(1)").isEmpty)
    }
}
