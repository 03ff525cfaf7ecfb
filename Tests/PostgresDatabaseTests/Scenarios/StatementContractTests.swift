import Postgres
import PostgresTestCluster
import Testing

@Suite("Het contract van statements")
struct StatementContractTests {
    struct Row: Sendable {
        let id: Int64
        let note: String?
    }

    private func prepare() async throws -> Session {
        let session = try await TestDatabase.session()
        try await session.execute(
            script: """
                create temp table contract (id bigint primary key, note text, amount int not null);
                insert into contract select g, null, 1 from generate_series(1, 100) g;
                analyze contract;
                """
        )
        return session
    }

    @Test("een goed statement houdt zijn belofte")
    func kept() async throws {
        let good = Statement<Int64, Row>(
            "contract_good",
            "select id, note from contract where id = \(\.self)"
        ) { row in Row(id: try row.next("id"), note: try row.next("note")) }
        let write = Statement<Row, Void>(
            "contract_write",
            "update contract set note = \(\.note) where id = \(\.id)"
        )
        let session = try await prepare()
        #expect(try await StatementRegistry([good, write]).contractViolations(in: session) == [])
        await session.close()
    }

    @Test("elke gebroken belofte wordt met naam gevonden")
    func broken() async throws {
        func one<Value: PostgresDecodable>(
            _ name: StaticString,
            _ sql: SQL<Int64>,
            _ column: StaticString,
            _ type: Value.Type
        ) -> any AnyStatement {
            Statement<Int64, Value>(name, sql) { row in try row.next(column) }
        }
        let registry = StatementRegistry([
            one("type", "select amount from contract where id = \(\.self)", "amount", Int64.self),
            one("name", "select amount from contract where id = \(\.self)", "amuont", Int32.self),
            one("null", "select note from contract where id = \(\.self)", "note", String.self),
            one("scan", "select id from contract where amount = \(\.self)", "id", Int64.self),
            one("table", "select id from nergens where id = \(\.self)", "id", Int64.self),
            one("count", "select id, amount from contract where id = \(\.self)", "id", Int64.self),
        ])
        let session = try await prepare()
        let found = try await registry.contractViolations(in: session)
        let expected: [String: ContractViolation.Finding] = [
            "type": .columnType("amount", read: 20, given: 23),
            "name": .columnName(read: "amuont", given: "amount"),
            "null": .nullable("note"),
            "scan": .sequentialScan("contract"),
            "count": .columnCount(read: 1, given: 2),
        ]
        for (name, finding) in expected {
            #expect(found.filter { $0.statement == name }.map(\.finding) == [finding])
        }
        let table = found.first { $0.statement == "table" }?.finding
        guard case .refused(let state, _)? = table else {
            Issue.record("the missing table was not found: \(String(describing: table))")
            return
        }
        #expect(state == SQLState("42P01"))
        #expect(
            try await registry.contractViolations(in: session, scannable: ["contract"])
                .allSatisfy { $0.statement != "scan" }
        )
        await session.close()
    }
}
