/// The one error that this module throws, apart from what a caller's own closure throws.
///
/// Values of parameters appear in none of its descriptions.
public struct DatabaseError: Error, Sendable {
    /// What went wrong, as a closed list.
    public let kind: Kind
    /// What the failure means for the data; decides whether trying again is safe.
    public let outcome: Outcome
    /// Name of the statement at fault, when one is.
    public let statement: String?
    /// Everything the server said, when it said something.
    public let server: ServerMessage?
    /// Text of libpq or the system, without values of parameters.
    public let explanation: String?

    /// Makes an error; the outcome is the caller's to state because only he knows what was sent.
    public init(
        _ kind: Kind,
        outcome: Outcome,
        statement: String? = nil,
        server: ServerMessage? = nil,
        explanation: String? = nil
    ) {
        self.kind = kind
        self.outcome = outcome
        self.statement = statement
        self.server = server
        self.explanation = explanation
    }
}

extension DatabaseError {
    /// The kinds of failure; a switch over them needs no default.
    public enum Kind: Sendable, Hashable {
        /// No connection could be made.
        case unreachable
        /// The connection broke while something was under way on it.
        case connectionLost
        /// A deadline of ours passed (the server's `statement_timeout` is `.server(57014)`).
        case timeout
        /// A queue of ours is full.
        case busy
        /// The task that asked was cancelled.
        case canceled
        /// The server refused a statement.
        case server(SQLState)
        /// A parameter cannot be written in PostgreSQL's format.
        case encoding(CodecError)
        /// A result does not have the shape that the statement declares.
        case decoding(DecodingFailure)
        /// "Exactly one" or "at most one" met another number of rows.
        case rowCount(found: Int)
        /// More rows, statements or bytes than the configuration allows.
        case limit(Limit)
        /// A COMMIT was sent and its answer never came, or its standby did not confirm it: it may
        /// or may not have happened.
        case outcomeUnknown
        /// COMMIT answered ROLLBACK: the transaction had failed before.
        case commitRolledBack
        /// The configuration or the use of this module is wrong.
        case misconfigured(Misconfiguration)
        /// The database object, or the lease of a connection, has been closed.
        case closed
    }

    /// What is certain about the data after a failure.
    public enum Outcome: Sendable, Hashable {
        /// Nothing was sent: always safe to try again.
        case notSent
        /// The server rolled back, or only read: nothing was changed.
        case nothingChanged
        /// The transaction was committed; only its answer could not be read.
        case committed
        /// Committed or not, nobody can tell from here.
        case unknown
    }

    /// Which bound of the configuration was met.
    public enum Limit: Sendable, Hashable {
        /// Rows in one result.
        case rows(Int)
        /// Statements in one batch.
        case statements(Int)
        /// Bytes of parameters in one batch.
        case parameterBytes(Int)
    }

    /// What is wrong with the configuration or the use, one case per remedy.
    public enum Misconfiguration: Sendable, Hashable {
        /// PGPASSWORD is set: other users can read it; use a file named by PGPASSFILE.
        case passwordInEnvironment
        /// Over the network `sslmode` must be `verify-full`, unless explicitly allowed.
        case tlsNotVerified
        /// libpq cannot parse the connection string.
        case connectionString
        /// Two statements with different SQL carry the same name.
        case duplicateStatementName
        /// COPY needs a connection of its own.
        case copyNotSupported
        /// A second batch was started on a connection that was still busy with one.
        case concurrentUse
        /// A batch without statements, or with statements behind its COMMIT or ROLLBACK.
        case malformedBatch
        /// A batch goes on with a transaction that is not there, or not there any more.
        case noTransaction
    }

    /// Whether the same call may be made again without any risk of doing it twice.
    public var isSafeToRetry: Bool { outcome == .notSent }

    /// SQLSTATE of the server's message, when there is one.
    public var sqlState: SQLState? { server?.sqlState }

    /// Name of the violated constraint, when there is one.
    public var constraint: String? { server?.constraint }
}

extension DatabaseError: CustomStringConvertible, CustomDebugStringConvertible {
    /// Kind, statement, outcome and the harmless part of the server's message.
    public var description: String {
        var text = "DatabaseError \(kind)"
        if let statement { text += " in \(statement)" }
        text += " (\(outcome))"
        if let server { text += ": \(server)" }
        if let explanation { text += ": \(explanation)" }
        return text
    }

    /// The same as `description`, so that no log shows more.
    public var debugDescription: String { description }
}

extension DatabaseError {
    /// A COMMIT that no longer waits for its standby.
    static func unconfirmed(_ warning: ServerMessage) -> DatabaseError {
        DatabaseError(.outcomeUnknown, outcome: .unknown, server: warning)
    }

    func with(outcome: Outcome) -> DatabaseError {
        DatabaseError(
            kind,
            outcome: outcome,
            statement: statement,
            server: server,
            explanation: explanation
        )
    }
}
