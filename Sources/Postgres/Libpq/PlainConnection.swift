import CLibpq

/// A connection outside pipeline mode, for one blocking thread.
struct PlainConnection {
    let wire: LibpqConnection

    init(_ wire: LibpqConnection) {
        self.wire = wire
    }

    var backendProcess: Int32 { wire.backendProcess }
    var transaction: TransactionStatus { wire.transaction }
    var isAlive: Bool { wire.isAlive }

    /// Nil where the request to cancel, and with it its secret, would cross a network unencrypted.
    func cancelTicket() -> CancelTicket? {
        wire.cancelWouldBeUnencrypted ? nil : wire.cancelTicket()
    }

    /// Runs statements in the simple protocol; the last one's tag, or the first error.
    @discardableResult
    func execute(_ script: String) throws(DatabaseError) -> CommandTag {
        guard !script.utf8.contains(0) else {
            throw DatabaseError(.encoding(.invalidText), outcome: .notSent)
        }
        switch try unsafe answer(PQexec(wire.connection, script)) {
        case .command(let tag): return tag
        case .rows, .aborted, .sync, .failure: return .other(rows: 0)
        case .copy: throw refusedCopy()
        }
    }

    /// Runs one statement with its parameters, not prepared.
    func query(
        _ statement: StatementBody,
        _ parameters: borrowing ParameterBuffer
    ) throws(DatabaseError) -> Answer {
        let slots = 0..<parameters.slots.count
        var result: OpaquePointer?
        _ = unsafe wire.withCParameters(parameters, slots: slots) {
            count,
            values,
            lengths,
            formats in
            unsafe statement.typeNumbers.withUnsafeBufferPointer { types in
                unsafe result = unsafe PQexecParams(
                    wire.connection,
                    statement.sql,
                    count,
                    types.baseAddress,
                    values,
                    lengths,
                    formats,
                    1
                )
            }
            return true
        }
        let answer = try unsafe answer(result, statement: statement.name)
        if case .copy = answer { throw refusedCopy() }
        return answer
    }

    /// Columns that a statement would give, as the server sees them without running it.
    func describe(_ statement: StatementBody) throws(DatabaseError) -> ResultRows? {
        guard let result = try unsafe describeColumns(statement) else { return nil }
        return unsafe ResultRows(owning: result)
    }

    /// The columns of a statement that gives rows, for COPY.
    func describeShape(_ statement: StatementBody) throws(DatabaseError) -> CopyShape {
        guard let result = try unsafe describeColumns(statement) else {
            throw DatabaseError(
                .misconfigured(.copyNotSupported), outcome: .nothingChanged,
                statement: statement.name)
        }
        return unsafe CopyShape(owning: result)
    }

    private func describeColumns(
        _ statement: StatementBody
    ) throws(DatabaseError) -> OpaquePointer? {
        let prepared = unsafe statement.typeNumbers.withUnsafeBufferPointer { types in
            unsafe PQprepare(
                wire.connection,
                "",
                statement.sql,
                Int32(types.count),
                types.baseAddress
            )
        }
        _ = try unsafe answer(prepared, statement: statement.name)
        guard let result = unsafe PQdescribePrepared(wire.connection, "") else { return nil }
        guard unsafe PQnfields(result) > 0 else {
            _ = try unsafe answer(result, statement: statement.name)
            return nil
        }
        return unsafe result
    }

    func answer(
        _ result: OpaquePointer?,
        statement: String? = nil
    ) throws(DatabaseError) -> Answer {
        guard let result = unsafe result else { throw lost(nil) }
        let answer = unsafe Answer(owning: result)
        // Every statement may commit, when no transaction is open around it.
        if let warning = wire.takeUnconfirmed() { throw .unconfirmed(warning) }
        guard case .failure(let message) = answer else { return answer }
        if message.endsSession || !wire.isAlive { throw lost(message) }
        throw DatabaseError(
            .server(message.sqlState),
            outcome: .nothingChanged,
            statement: statement,
            server: message
        )
    }

    func lost(_ message: ServerMessage?) -> DatabaseError {
        DatabaseError(
            .connectionLost,
            outcome: .unknown,
            server: message,
            explanation: wire.lastError
        )
    }

    private func refusedCopy() -> DatabaseError {
        DatabaseError(.misconfigured(.copyNotSupported), outcome: .nothingChanged)
    }
}
