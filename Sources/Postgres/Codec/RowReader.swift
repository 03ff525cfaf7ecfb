/// Reads one row, column after column in the order of the select list.
///
/// `let titel: String = try row.next("titel")`. Names and types are compared with the server's
/// once per preparation; a column that is left over, or missing, is an error; NULL is an error
/// unless the type is optional.
public struct RowReader {
    @usableFromInline let rows: ResultRows
    @usableFromInline let rowCount: Int
    @usableFromInline let columnCount: Int
    @usableFromInline let verifies: Bool
    /// Whether it hands out example values, so that a decoder has nothing to compare.
    public let isProbing: Bool
    @usableFromInline var row = -1
    @usableFromInline var column = 0
    /// What was asked for while probing, see `AnyStatement.expectedColumns`.
    private(set) var probedColumns: [ExpectedColumns.Column] = []

    /// Stands before the first row of a result.
    init(_ rows: ResultRows, verifies: Bool) {
        self.rows = rows
        self.verifies = verifies
        rowCount = rows.rowCount
        columnCount = rows.columnCount
        isProbing = false
    }

    /// Hands out example values and notes down what was asked for.
    init(probing: Void) {
        rows = ResultRows()
        verifies = false
        (rowCount, columnCount) = (0, 0)
        isProbing = true
    }

    /// The next column's value; the name must be the column's.
    @inlinable
    public mutating func next<Value: PostgresDecodable>(
        _ name: StaticString
    ) throws(DecodingFailure) -> Value {
        guard column < columnCount else { return try probe(name) }
        // Every row of a result has the same columns.
        if verifies && row == 0 { try verify(name, Value.postgresType) }
        let value: Value?
        do throws(CodecError) {
            value = try rows.value(of: Value.self, row: row, column: column)
        } catch {
            throw failure(name, .value(error))
        }
        column &+= 1
        if let value { return value }
        guard let null = Value.valueOfNull else { throw failure(name, .null) }
        return null
    }

    /// Goes to the next row; false behind the last one.
    @inlinable
    mutating func advance() -> Bool {
        guard row + 1 < rowCount else { return false }
        row += 1
        column = 0
        return true
    }

    /// Throws when the row has columns that were not read.
    @inlinable
    func finish() throws(DecodingFailure) {
        guard column != columnCount else { return }
        throw failure("", .columnsLeft(columnCount - column))
    }

    /// A failure that the caller's own decoder threw.
    @usableFromInline
    func refusal(_ error: any Error) -> DecodingFailure {
        if let failure = error as? DecodingFailure { return failure }
        return DecodingFailure(column: "", row: row, reason: .refused("\(type(of: error))"))
    }

    @usableFromInline
    func verify(
        _ name: StaticString,
        _ type: PostgresType
    ) throws(DecodingFailure) {
        let found = rows.name(ofColumn: column)
        guard found == name.description else { throw failure(name, .otherName(found: found)) }
        let foundType = rows.type(ofColumn: column)
        guard type.reads(columnOfType: foundType) else {
            throw failure(name, .otherType(expected: type.oid, found: foundType))
        }
    }

    @usableFromInline
    mutating func probe<Value: PostgresDecodable>(
        _ name: StaticString
    ) throws(DecodingFailure) -> Value {
        guard isProbing else { throw failure(name, .missingColumn) }
        probedColumns.append(
            ExpectedColumns.Column(
                name: name.description,
                type: Value.postgresType,
                isOptional: Value.valueOfNull != nil
            )
        )
        do throws(CodecError) {
            return try Value(decodingCopied: Value.exampleBytes)
        } catch {
            throw failure(name, .value(error))
        }
    }

    @usableFromInline
    func failure(_ name: StaticString, _ reason: DecodingFailure.Reason) -> DecodingFailure {
        DecodingFailure(column: name.description, row: row, reason: reason)
    }
}
