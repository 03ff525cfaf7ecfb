/// What a statement promises and the database does not keep.
public struct ContractViolation: Sendable, Hashable, CustomStringConvertible {
    /// What was found.
    public enum Finding: Sendable, Hashable {
        /// The server does not accept the statement, or the role may not run it.
        case refused(SQLState, String)
        /// So many columns are read, so many are given.
        case columnCount(read: Int, given: Int)
        /// A column has another name.
        case columnName(read: String, given: String)
        /// A column has another type; both as PostgreSQL's type numbers.
        case columnType(String, read: UInt32, given: UInt32)
        /// The column may be NULL, the Swift type may not.
        case nullable(String)
        /// No index serves the statement on this table.
        case sequentialScan(String)
        /// The decoder refuses its own example values: its later columns were not compared.
        case decoderNotProbed
        /// The same name stands for several texts.
        case ambiguousName
    }

    /// Name of the statement.
    public let statement: String
    /// What was found.
    public let finding: Finding

    /// Name and finding on one line.
    public var description: String { "\(statement): \(finding)" }
}

extension StatementRegistry {
    /// Compares every statement with the database, as the role and in the scope of the session.
    ///
    /// Each is described and explained with a generic plan that avoids sequential scans; one that
    /// remains means that no index serves. Nothing is executed. Tables in `scannable` may be
    /// scanned. The session's transaction is rolled back at the end.
    public func contractViolations(
        in session: Session,
        scope: Scope = .none,
        scannable: Set<String> = []
    ) async throws -> [ContractViolation] {
        var violations = ambiguousNames.map {
            ContractViolation(statement: $0, finding: .ambiguousName)
        }
        for statement in statements {
            let findings = try await session.perform { connection throws(DatabaseError) in
                try connection.findings(statement, scope, scannable)
            }
            violations += findings.map {
                ContractViolation(statement: statement.name, finding: $0)
            }
        }
        return violations
    }
}

extension PlainConnection {
    typealias Finding = ContractViolation.Finding

    fileprivate func findings(
        _ statement: any AnyStatement,
        _ scope: Scope,
        _ scannable: Set<String>
    ) throws(DatabaseError) -> [Finding] {
        try execute(
            """
            BEGIN; SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off
            """
        )
        // PREPARE outlives the transaction, so it is undone by itself.
        defer { _ = try? execute("ROLLBACK; DEALLOCATE ALL") }
        for setting in scope.settings {
            _ = try run(StatementOperation(Self.applySetting, setting))
        }
        let body = StatementBody(
            name: statement.name,
            sql: statement.sql,
            parameterTypes: statement.parameterTypes
        )
        do throws(DatabaseError) {
            let columns = try describe(body)
            return try compare(statement.expectedColumns, with: columns)
                + scans(statement).subtracting(scannable).sorted().map { .sequentialScan($0) }
        } catch {
            guard let server = error.server, error.kind == .server(server.sqlState) else {
                throw error
            }
            return [.refused(server.sqlState, server.message)]
        }
    }

    private static var applySetting: Statement<Scope.Setting, Void> {
        Statement("contract_setting", "select set_config(\(\.name), \(\.value), true)")
    }

    private func compare(
        _ expected: ExpectedColumns,
        with given: ResultRows?
    ) throws(DatabaseError) -> [Finding] {
        guard expected.isRead else { return [] }
        var findings: [Finding] = expected.isComplete ? [] : [.decoderNotProbed]
        let count = given?.columnCount ?? 0
        if expected.isComplete, expected.columns.count != count {
            findings.append(.columnCount(read: expected.columns.count, given: count))
        }
        guard let given else { return findings }
        for (index, column) in expected.columns.enumerated() where index < count {
            let (name, type) = (given.name(ofColumn: index), given.type(ofColumn: index))
            if name != column.name {
                findings.append(.columnName(read: column.name, given: name))
            }
            if !column.type.reads(columnOfType: type) {
                findings.append(.columnType(column.name, read: column.type.oid, given: type))
            }
            if !column.isOptional, try isNullable(given.origin(ofColumn: index)) {
                findings.append(.nullable(column.name))
            }
        }
        return findings
    }

    private struct Origin: Sendable {
        let table: Int64
        let column: Int16
    }

    /// Only a column that comes straight from a table is known to allow NULL.
    private func isNullable(_ origin: (table: UInt32, column: Int16)) throws(DatabaseError) -> Bool
    {
        guard origin.table != 0, origin.column > 0 else { return false }
        let statement = Statement<Origin, Bool>(
            "contract_nullable",
            """
            select a.attnotnull as strict from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.oid = \(\.table)::oid and a.attnum = \(\.column) and c.relkind in ('r', 'p')
            """
        ) { row in try row.next("strict") }
        let key = Origin(table: Int64(origin.table), column: origin.column)
        let rows = try run(StatementOperation(statement, key)) as? [Bool]
        return rows?.first == false
    }

    /// Tables that the generic plan reads from end to end although that was discouraged.
    private func scans(_ statement: any AnyStatement) throws(DatabaseError) -> Set<String> {
        let types = statement.parameterTypes.map(\.name.text).joined(separator: ", ")
        let list = types.isEmpty ? "" : "(\(types))"
        let nulls = statement.parameterTypes.map { _ in "NULL" }.joined(separator: ", ")
        let arguments = nulls.isEmpty ? "" : "(\(nulls))"
        try execute("PREPARE contract_probe\(list) AS \(statement.sql)")
        let plan = StatementBody(
            name: statement.name,
            sql: "EXPLAIN (COSTS OFF) EXECUTE contract_probe\(arguments)",
            parameterTypes: []
        )
        guard case .rows(let rows) = try query(plan, ParameterBuffer()) else { return [] }
        var tables: Set<String> = []
        for row in 0..<rows.rowCount {
            let line = (try? rows.value(of: String.self, row: row, column: 0)) ?? ""
            guard let range = line.firstRange(of: "Seq Scan on ") else { continue }
            tables.insert(String(line[range.upperBound...].prefix { $0 != " " }))
        }
        return tables
    }
}
