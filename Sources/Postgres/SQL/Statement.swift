/// SQL under a fixed name, with how an input becomes parameters and a row becomes a value.
///
/// Statements are prepared on each connection when they are first used there, under their name,
/// which must be unique in the program.
public struct Statement<Input: Sendable, Row: Sendable>: Sendable {
    let body: StatementBody
    let binders: [SQL<Input>.Binder]
    let decode: (@Sendable (inout RowReader) throws -> Row)?

    /// Makes a statement of which each row is read by `decode`, column after column.
    ///
    /// `decode` must read the same columns in the same order for every row: their names and types
    /// are compared with the server's once per preparation.
    public init(
        _ name: StaticString,
        _ sql: SQL<Input>,
        decode: @escaping @Sendable (inout RowReader) throws -> Row
    ) {
        body = StatementBody(
            name: name.description,
            sql: sql.text,
            parameterTypes: sql.parameters.map(\.type)
        )
        binders = sql.parameters.map(\.bind)
        self.decode = decode
    }
}

extension Statement where Row == Void {
    /// Makes a statement whose rows, if it has any, are not looked at.
    public init(_ name: StaticString, _ sql: SQL<Input>) {
        body = StatementBody(
            name: name.description,
            sql: sql.text,
            parameterTypes: sql.parameters.map(\.type)
        )
        binders = sql.parameters.map(\.bind)
        decode = nil
    }
}

/// What the server needs to know of a statement; shared by all its uses.
final class StatementBody: Sendable {
    let name: String
    let sql: String
    let parameterTypes: [PostgresType]
    let typeNumbers: [UInt32]

    init(name: String, sql: String, parameterTypes: [PostgresType]) {
        self.name = name
        self.sql = sql
        self.parameterTypes = parameterTypes
        typeNumbers = parameterTypes.map(\.oid)
    }
}
