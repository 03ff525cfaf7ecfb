extension Database {
    /// All rows of a read on the shared path.
    ///
    /// It shares a pipeline with other tasks' reads, on sessions that cannot write. Cancelling the
    /// task drops the answer. After a lost connection the error's outcome is `.nothingChanged`.
    @inlinable
    public func read<Input, Row>(
        _ statement: Statement<Input, Row>,
        _ input: Input,
        scope: Scope = .none
    ) async throws -> [Row] {
        // Inlined into the caller's module, so that no type has to be looked up while running.
        let values = try await values(of: StatementOperation(statement, input), scope: scope)
        guard let rows = values as? [Row] else { preconditionFailure("rows of another type") }
        return rows
    }

    @usableFromInline
    func values(of operation: any Operation, scope: Scope) async throws -> any Sendable {
        let id = inbox.newIdentifier()
        return try await withTaskCancellationHandler {
            try await Resumption<any Sendable>.suspend { resumption in
                let request = ReadRequest(
                    id: id,
                    operation: operation,
                    scope: scope,
                    deadline: .now + configuration.readDeadline,
                    resumption: resumption
                )
                if !inbox.post(request) { resumption(.failure(.closed)) }
            }
        } onCancel: {
            operation.cancel()
            inbox.post(.cancelRead(id))
        }
    }

    /// The only row; none or several is an error.
    @inlinable
    public func readOne<Input, Row>(
        _ statement: Statement<Input, Row>,
        _ input: Input,
        scope: Scope = .none
    ) async throws -> Row {
        try await read(statement, input, scope: scope).exactlyOne(statement: statement.name)
    }

    /// The only row, nil when there is none; several is an error.
    @inlinable
    public func readOptional<Input, Row>(
        _ statement: Statement<Input, Row>,
        _ input: Input,
        scope: Scope = .none
    ) async throws -> Row? {
        try await read(statement, input, scope: scope).atMostOne(statement: statement.name)
    }
}
