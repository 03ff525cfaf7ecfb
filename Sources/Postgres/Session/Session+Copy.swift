extension Session {
    /// Copies rows into a table as fast as the server takes them.
    ///
    /// `next` is asked for more rows only when those before have been sent, so that memory holds
    /// one portion of them. All rows are there afterwards, or none when something throws; what the
    /// server refuses shows at the end. Nothing else can be done on this session meanwhile.
    /// - Returns: the number of rows that were copied.
    @discardableResult
    public nonisolated(nonsending) func copyIn<Row>(
        _ target: CopyTarget<Row>,
        _ next: () async throws -> [Row]?
    ) async throws -> Int {
        do {
            try await perform(copy: .begins) { connection throws(DatabaseError) in
                try connection.beginCopy(target.sql, name: target.name)
                try connection.sendCopyData(CopyFrame.header, name: target.name)
            }
            while let rows = try await next() {
                try await perform(copy: .continues) { connection throws(DatabaseError) in
                    try connection.send(rows, to: target)
                }
            }
            return try await perform(copy: .ends) { connection throws(DatabaseError) in
                try connection.sendCopyData(CopyFrame.trailer, name: target.name)
                return try connection.endCopyIn(name: target.name)
            }
        } catch {
            // The first error is the one to report; when the COPY is over this does nothing.
            _ = try? await perform(isCancelable: false, copy: .ends) {
                connection throws(DatabaseError) in
                try connection.endCopyIn(failing: "the client stopped", name: target.name)
            }
            throw error
        }
    }

    /// Reads the rows of a query by COPY, a page at a time, without ever holding all of them.
    ///
    /// The server waits while a page is being worked on. The query takes no input: what it needs
    /// must stand in the settings of the transaction. Nothing else can be done on this session
    /// meanwhile.
    /// - Parameters:
    ///   - page: the most rows at a time.
    ///   - take: handed each page; when it throws, the rest is not read.
    /// - Returns: the number of rows.
    @discardableResult
    public nonisolated(nonsending) func copyOut<Row>(
        _ statement: Statement<Void, Row>,
        page: Int = 500,
        _ take: ([Row]) async throws -> Void
    ) async throws -> Int {
        precondition(statement.parameterTypes.isEmpty && page > 0, "COPY takes no input")
        let operation = StatementOperation(statement, ())
        do {
            try await perform(copy: .begins) { connection throws(DatabaseError) in
                try connection.beginCopyOut(operation.body)
            }
            var (count, isLast) = (0, false)
            while !isLast {
                let copied = try await perform(copy: .continues) {
                    connection throws(DatabaseError) in
                    try connection.copiedRows(operation, atMost: page)
                }
                guard let rows = copied.rows as? [Row] else {
                    preconditionFailure("rows of another type")
                }
                isLast = copied.isLast
                count += rows.count
                if !rows.isEmpty { try await take(rows) }
            }
            try await perform(isCancelable: false, copy: .ends) { connection in
                connection.wire.copy = nil
            }
            return count
        } catch {
            _ = try? await perform(isCancelable: false, copy: .ends) { connection in
                connection.abandonCopyOut()
            }
            throw error
        }
    }
}

extension PlainConnection {
    /// How many bytes are sent at a time.
    private static let portion = 131_072

    /// Encodes and sends rows.
    fileprivate func send<Row>(
        _ rows: [Row], to target: CopyTarget<Row>
    ) throws(DatabaseError) {
        var buffer = ParameterBuffer()
        for row in rows {
            do throws(CodecError) { try target.encode(row, into: &buffer) } catch {
                throw DatabaseError(
                    .encoding(error), outcome: .nothingChanged, statement: target.name)
            }
            guard buffer.bytes.count > Self.portion else { continue }
            try sendCopyData(Array(buffer.bytes.dropFirst()), name: target.name)
            buffer.removeAll()
        }
        try sendCopyData(Array(buffer.bytes.dropFirst()), name: target.name)
    }
}
