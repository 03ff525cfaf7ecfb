/// An error or notice with every field that PostgreSQL sent along.
///
/// `message`, `detail`, `hint` and `internalQuery` may quote values of rows or parameters and so
/// stay out of `description`; show them only to somebody who may see those values.
public final class ServerMessage: Sendable {
    /// `ERROR`, `FATAL`, `PANIC`, `WARNING`, `NOTICE`, `INFO`, `LOG` or `DEBUG`, never translated.
    public let severity: String
    /// Empty only when libpq itself made the message.
    public let sqlState: SQLState
    /// The primary message, in the language of the server.
    public let message: String
    /// Second part of the message; usually quotes the values that were refused.
    public let detail: String?
    /// What the server suggests.
    public let hint: String?
    /// Where in the statement, counted in characters from 1.
    public let position: Int?
    /// Call stack inside functions of the server, innermost first.
    public let context: String?
    /// Schema of the object that the error is about.
    public let schema: String?
    /// Table that the error is about.
    public let table: String?
    /// Column that the error is about.
    public let column: String?
    /// Name of the violated constraint.
    public let constraint: String?
    /// Data type that the error is about.
    public let type: String?
    /// Where in `internalQuery`, counted in characters from 1.
    public let internalPosition: Int?
    /// Statement that the server made itself, for instance inside a function.
    public let internalQuery: String?
    /// File of PostgreSQL's source that reported it.
    public let sourceFile: String?
    /// Line in that file.
    public let sourceLine: Int?
    /// Function of PostgreSQL's source that reported it; never translated.
    public let sourceFunction: String?

    /// Makes a message from its parts; only the first three are always there.
    public init(
        severity: String,
        sqlState: SQLState,
        message: String,
        detail: String? = nil,
        hint: String? = nil,
        position: Int? = nil,
        context: String? = nil,
        schema: String? = nil,
        table: String? = nil,
        column: String? = nil,
        constraint: String? = nil,
        type: String? = nil,
        internalPosition: Int? = nil,
        internalQuery: String? = nil,
        sourceFile: String? = nil,
        sourceLine: Int? = nil,
        sourceFunction: String? = nil
    ) {
        self.severity = severity
        self.sqlState = sqlState
        self.message = message
        self.detail = detail
        self.hint = hint
        self.position = position
        self.context = context
        self.schema = schema
        self.table = table
        self.column = column
        self.constraint = constraint
        self.type = type
        self.internalPosition = internalPosition
        self.internalQuery = internalQuery
        self.sourceFile = sourceFile
        self.sourceLine = sourceLine
        self.sourceFunction = sourceFunction
    }

    /// Whether the server closed the session along with this message.
    public var endsSession: Bool { severity == "FATAL" || severity == "PANIC" }

    /// Whether a COMMIT stopped waiting for its standby: it stands here, and perhaps nowhere else.
    ///
    /// PostgreSQL gives this warning the SQLSTATE of all warnings, so that its origin is all that
    /// tells it apart.
    var leavesCommitUnconfirmed: Bool {
        severity == "WARNING" && sourceFunction == "SyncRepWaitForLSN"
    }
}

extension ServerMessage: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Classes whose primary message names objects and circumstances, never values of rows.
    private static let classesWithHarmlessMessage: Set<Substring> = [
        "08", "0A", "25", "26", "28", "3D", "3F", "40", "42", "53", "54", "55", "57", "58",
    ]

    /// SQLSTATE, severity and names of objects; no values of rows or parameters.
    public var description: String {
        var text = "\(severity) \(sqlState)"
        if Self.classesWithHarmlessMessage.contains(sqlState.errorClass) || sqlState.code.isEmpty {
            text += ": \(message)"
        }
        for (label, value) in [
            ("schema", schema), ("table", table), ("column", column), ("constraint", constraint),
            ("type", type),
        ] {
            if let value { text += ", \(label) \(value)" }
        }
        if let position { text += ", position \(position)" }
        return text
    }

    /// The same as `description`, so that no log shows more.
    public var debugDescription: String { description }
    /// Empty, so that `dump` shows no values either.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
