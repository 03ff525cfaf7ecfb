import CLibpq

extension PlainConnection {
    /// Begins a COPY in either direction.
    func beginCopy(_ sql: String, name: String) throws(DatabaseError) {
        switch try unsafe answer(PQexec(wire.connection, sql), statement: name) {
        case .copy: return
        case .rows, .command, .aborted, .sync, .failure:
            throw DatabaseError(
                .misconfigured(.copyNotSupported), outcome: .nothingChanged, statement: name)
        }
    }

    /// Sends a piece of COPY data; blocks while the server does not take it.
    ///
    /// What the server thinks of it shows at the end: libpq does not look before.
    func sendCopyData(_ bytes: [UInt8], name: String) throws(DatabaseError) {
        guard bytes.count <= Int(Int32.max) else {
            throw DatabaseError(.encoding(.outOfRange), outcome: .nothingChanged, statement: name)
        }
        let isSent = unsafe bytes.withUnsafeBytes { bytes in
            unsafe PQputCopyData(
                wire.connection, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(bytes.count)) == 1
        }
        if !isSent { throw try refusal(name) }
    }

    /// Ends a COPY to the server: all rows are there, or none when `reason` makes it fail.
    /// - Returns: the number of rows that were copied.
    @discardableResult
    func endCopyIn(failing reason: String? = nil, name: String) throws(DatabaseError) -> Int {
        guard unsafe PQputCopyEnd(wire.connection, reason) == 1 else { throw try refusal(name) }
        return try finishCopy(name)
    }

    /// Describes what a query gives and begins to copy it to here.
    func beginCopyOut(_ statement: StatementBody) throws(DatabaseError) {
        let shape = try describeShape(statement)
        try beginCopy("COPY (\(statement.sql)) TO STDOUT (FORMAT binary)", name: statement.name)
        wire.copy = CopyProgress(shape)
    }

    /// The next rows of a query that is being copied, at most so many, and whether it has ended.
    func copiedRows(
        _ operation: any Operation, atMost limit: Int
    ) throws(DatabaseError) -> (rows: any Sendable, isLast: Bool) {
        let name = operation.body.name
        guard let copy = wire.copy else {
            throw DatabaseError(
                .misconfigured(.concurrentUse), outcome: .nothingChanged, statement: name)
        }
        var (page, isLast) = (copy.shape.page(), false)
        do {
            while page.count < limit, !isLast {
                if try copy.takeRow(into: &page) { continue }
                isLast = try receiveMessage(copy, name) == false
            }
            if isLast { try copy.finish() }
            defer { copy.isVerified = true }
            return (try operation.decode(page.rows(), verifies: !copy.isVerified), isLast)
        } catch let error as DatabaseError {
            throw error
        } catch let error as CodecError {
            throw Self.undecodable(
                DecodingFailure(column: "", row: page.count, reason: .value(error)), name)
        } catch let error as DecodingFailure {
            throw Self.undecodable(error, name)
        } catch {
            preconditionFailure("only errors of this module are thrown here")
        }
    }

    private static func undecodable(_ failure: DecodingFailure, _ name: String) -> DatabaseError {
        DatabaseError(.decoding(failure), outcome: .nothingChanged, statement: name)
    }

    /// Takes one message of COPY data; false when there is none left.
    private func receiveMessage(
        _ copy: CopyProgress, _ name: String
    ) throws(DatabaseError) -> Bool {
        var message: UnsafeMutablePointer<CChar>?
        let length = unsafe PQgetCopyData(wire.connection, &message, 0)
        guard length >= 0, let start = unsafe message else {
            guard length == -1 else { throw try refusal(name) }
            try finishCopy(name)
            return false
        }
        unsafe copy.append(UnsafeRawBufferPointer(start: start, count: Int(length)))
        unsafe PQfreemem(start)
        return true
    }

    /// Stops a COPY from the server before its end, and passes over what is under way.
    func abandonCopyOut() {
        wire.copy = nil
        guard transaction == .active else { return }
        _ = cancelTicket()?.cancel()
        while true {
            var message: UnsafeMutablePointer<CChar>?
            let length = unsafe PQgetCopyData(wire.connection, &message, 0)
            unsafe PQfreemem(message)
            if length < 0 { break }
        }
        // That it was cancelled is what we asked; a broken connection shows at the next call.
        _ = try? finishCopy("")
    }

    /// The rows of the first result; every result is taken, so that the connection is idle.
    @discardableResult
    private func finishCopy(_ name: String) throws(DatabaseError) -> Int {
        var (rows, failure): (Int, DatabaseError?) = (0, nil)
        while let result = unsafe PQgetResult(wire.connection) {
            do throws(DatabaseError) {
                if case .command(.other(let count)) = try unsafe answer(result, statement: name) {
                    rows = count
                }
            } catch {
                failure = failure ?? error
                if !isAlive { break }
            }
        }
        if let failure { throw failure }
        guard isAlive else { throw lost(nil) }
        return rows
    }

    /// Why the server ended a COPY, after libpq gave no more than that it did.
    private func refusal(_ name: String) throws(DatabaseError) -> DatabaseError {
        try finishCopy(name)
        return lost(nil)
    }
}
