/// SQL under a fixed name, with how an input becomes parameters and a row becomes a value.
///
/// Statements are prepared on each connection when they are first used there, under their name,
/// which must be unique in the program.
public struct Statement<Input: Sendable, Row: Sendable>: Sendable {
    let body: StatementBody
    let binders: [SQL<Input>.Binder]
    /// Reads one row of example values.
    let probe: (@Sendable (inout RowReader) throws -> Void)?

    /// Makes a statement of which each row is read by `decode`, column after column.
    ///
    /// `decode` must read the same columns in the same order for every row: their names and types
    /// are compared with the server's once per preparation.
    @inlinable
    public init(
        _ name: StaticString,
        _ sql: SQL<Input>,
        decode: @escaping @Sendable (inout RowReader) throws -> Row
    ) {
        // Inlined into the caller's module, so that the loop over rows knows the row's type.
        self.init(name, sql) { reader throws(DecodingFailure) -> any Sendable in
            var rows: [Row] = []
            rows.reserveCapacity(reader.rowCount)
            while reader.advance() {
                do {
                    rows.append(try decode(&reader))
                } catch {
                    throw reader.refusal(error)
                }
                try reader.finish()
            }
            return rows
        } probe: { reader in
            _ = try decode(&reader)
        }
    }

    @usableFromInline
    init(
        _ name: StaticString,
        _ sql: SQL<Input>,
        decodeAll: StatementBody.Decoder?,
        probe: (@Sendable (inout RowReader) throws -> Void)?
    ) {
        body = StatementBody(
            name: name.description,
            sql: sql.text,
            parameterTypes: sql.parameters.map(\.type),
            decode: decodeAll
        )
        binders = sql.parameters.map(\.bind)
        self.probe = probe
    }
}

extension Statement where Row == Void {
    /// Makes a statement whose rows, if it has any, are not looked at.
    public init(_ name: StaticString, _ sql: SQL<Input>) {
        self.init(name, sql, decodeAll: nil, probe: nil)
    }
}

/// What the connection needs to know of a statement, without its types; shared by all its uses.
@usableFromInline
final class StatementBody: Sendable {
    /// Reads all rows, into an array of the statement's row type.
    @usableFromInline
    typealias Decoder = @Sendable (inout RowReader) throws(DecodingFailure) -> any Sendable

    let name: String
    let sql: String
    let parameterTypes: [PostgresType]
    let typeNumbers: [UInt32]
    /// Nil when rows are not looked at.
    let decode: Decoder?

    init(name: String, sql: String, parameterTypes: [PostgresType], decode: Decoder? = nil) {
        // PostgreSQL cuts names at 63 bytes without a word; some room is kept for a number.
        precondition(name.utf8.count <= 56, "the name of a statement is too long")
        self.name = name
        self.sql = sql
        self.parameterTypes = parameterTypes
        typeNumbers = parameterTypes.map(\.oid)
        self.decode = decode
    }
}
