import Glibc
import Synchronization

/// A connection of its own on a thread of its own, for migrations, administration and COPY.
///
/// Calls are done one after the other in the order in which they were made, and suspend the task
/// without blocking a thread of the cooperative pool.
public final class Session: Sendable {
    /// The calls that have not been answered yet.
    private struct Calls: Sendable {
        /// The job at work, when it may be cancelled.
        var running: UInt64?
        /// Each with whether its task was cancelled.
        var isCanceled: [UInt64: Bool] = [:]
        var next: UInt64 = 1
        /// Whether a COPY is under way, in which nothing else can be done.
        var isCopying = false

        /// Whether a job may be done now; begins and ends the COPY.
        mutating func admits(_ copy: CopyStep?) -> Bool {
            guard let copy else { return !isCopying }
            guard (copy == .begins) != isCopying else { return false }
            isCopying = copy != .ends
            return true
        }
    }

    /// What a job is of a COPY.
    enum CopyStep: Sendable {
        case begins, continues, ends
    }

    private let thread = SessionThread()
    private let calls = Mutex(Calls())
    /// Held while a request to cancel travels, so that it hits its own job and none after it.
    private let canceling = Mutex(())
    private let ticket = Mutex<CancelTicket?>(nil)

    private init() {}

    deinit {
        _ = thread.close { _ in }
    }

    /// Connects; the statement timeout is off unless one is given.
    public static func connect(
        _ configuration: DatabaseConfiguration,
        statementTimeout: Duration? = nil
    ) async throws -> Session {
        let parameters = try ConnectionParameters(configuration)
        let observe = configuration.observe
        let session = Session()
        let limit = configuration.connectTimeout
        let ticket = try await Resumption<CancelTicket?>.suspend { resumption in
            session.thread.start(
                { () throws(DatabaseError) in
                    let connection = try LibpqConnection.open(
                        parameters.keywords,
                        notice: { observe(.notice($0)) }
                    )
                    try connection.prepareSession(statementTimeout: statementTimeout, within: limit)
                    return connection
                },
                { resumption($0) }
            )
        }
        session.ticket.withLock { $0 = ticket }
        return session
    }

    /// Runs SQL text with any number of statements.
    ///
    /// All of it is one transaction unless it has its own BEGIN and COMMIT. Only for text of the
    /// program: nothing is bound.
    public func execute(script: String) async throws {
        _ = try await perform { connection throws(DatabaseError) in
            try connection.execute(script)
        }
    }

    /// Runs one statement and reads its rows.
    public func query<Input, Row>(
        _ statement: Statement<Input, Row>,
        _ input: Input
    ) async throws -> [Row] {
        let operation = StatementOperation(statement, input)
        let values = try await perform { connection throws(DatabaseError) in
            try connection.run(operation)
        }
        guard let rows = values as? [Row] else { preconditionFailure("rows of another type") }
        return rows
    }

    /// Runs the closure in a transaction: committed when it returns, rolled back when it throws.
    ///
    /// A connection that breaks during COMMIT gives `.outcomeUnknown`. COMMIT is never cancelled.
    public nonisolated(nonsending) func transaction<Value>(
        _ mode: TransactionMode = .readCommitted,
        _ body: (Session) async throws -> Value
    ) async throws -> Value {
        try await execute(script: mode.sql)
        let value: Value
        do {
            value = try await body(self)
        } catch {
            // The first error is the one to report; a failed ROLLBACK leaves nothing behind either.
            _ = try? await perform(isCancelable: false) { connection throws(DatabaseError) in
                try connection.execute("ROLLBACK")
            }
            throw error
        }
        try await perform(isCancelable: false) { connection throws(DatabaseError) in
            try connection.commit()
        }
        return value
    }

    /// Closes the connection after what was asked before.
    public func close() async {
        // Closing cannot fail: a session that is closed already stays so.
        _ = try? await Resumption<Void>.suspend { resumption in
            if !thread.close({ _ in resumption(.success(())) }) { resumption(.success(())) }
        }
    }

    /// Has a job done on the session's thread; cancelling the task cancels it at the server.
    ///
    /// Over TLS a request to cancel would travel unencrypted, so there a job that runs is awaited.
    func perform<Value: Sendable>(
        isCancelable: Bool = true,
        copy: CopyStep? = nil,
        _ job: @escaping @Sendable (PlainConnection) throws(DatabaseError) -> Value
    ) async throws -> Value {
        let id = calls.withLock { calls in
            defer { calls.next += 1 }
            calls.isCanceled[calls.next] = false
            return calls.next
        }
        defer { calls.withLock { $0.isCanceled[id] = nil } }
        return try await withTaskCancellationHandler {
            try await Resumption<Value>.suspend { resumption in
                let isAccepted = thread.post { connection in
                    resumption(self.run(id, isCancelable, copy, job, connection))
                }
                if !isAccepted { resumption(.failure(.closed)) }
            }
        } onCancel: {
            guard isCancelable else { return }
            calls.withLock { $0.isCanceled[id] = true }
            Thread.start { self.cancel(id) }
        }
    }

    private func run<Value>(
        _ id: UInt64,
        _ isCancelable: Bool,
        _ copy: CopyStep?,
        _ job: (PlainConnection) throws(DatabaseError) -> Value,
        _ connection: PlainConnection
    ) -> Result<Value, DatabaseError> {
        let refusal: DatabaseError.Kind? = calls.withLock { calls in
            guard calls.isCanceled[id] != true else { return .canceled }
            guard calls.admits(copy) else { return .misconfigured(.concurrentUse) }
            calls.running = isCancelable ? id : nil
            return nil
        }
        if let refusal { return .failure(DatabaseError(refusal, outcome: .notSent)) }
        let result = Result { () throws(DatabaseError) in try job(connection) }
        calls.withLock { $0.running = nil }
        canceling.withLock { _ in }
        let wasCanceled = calls.withLock { $0.isCanceled[id] == true }
        return result.mapError { error in
            guard wasCanceled, error.kind == .server(.queryCanceled) else { return error }
            return DatabaseError(
                .canceled,
                outcome: .nothingChanged,
                statement: error.statement,
                server: error.server
            )
        }
    }

    /// Cancels a job at the server until it has come to its end.
    ///
    /// One request is not enough: it is lost when it arrives before the server has begun.
    private func cancel(_ id: UInt64) {
        guard let ticket = ticket.withLock({ $0 }) else { return }
        var pause: UInt32 = 10_000
        while canceling.withLock({ _ in
            guard calls.withLock({ $0.running == id }) else { return false }
            _ = ticket.cancel()
            return true
        }) {
            usleep(pause)
            pause = min(2 * pause, 500_000)
        }
    }
}

extension PlainConnection {
    /// Runs an operation and reads its rows.
    func run(_ operation: any Operation) throws(DatabaseError) -> any Sendable {
        let name = operation.body.name
        var parameters = ParameterBuffer()
        do throws(CodecError) {
            try operation.encode(into: &parameters)
        } catch {
            throw DatabaseError(.encoding(error), outcome: .notSent, statement: name)
        }
        guard case .rows(let rows) = try query(operation.body, parameters) else {
            return operation.noRows
        }
        do throws(DecodingFailure) {
            return try operation.decode(rows, verifies: true)
        } catch {
            throw DatabaseError(.decoding(error), outcome: .unknown, statement: name)
        }
    }

    /// Ends the transaction; that it was rolled back instead is an error.
    func commit() throws(DatabaseError) {
        let tag: CommandTag
        do throws(DatabaseError) {
            tag = try execute("COMMIT")
        } catch {
            guard error.kind == .connectionLost else { throw error }
            throw DatabaseError(
                .outcomeUnknown,
                outcome: .unknown,
                server: error.server,
                explanation: error.explanation
            )
        }
        if tag != .commit { throw DatabaseError(.commitRolledBack, outcome: .nothingChanged) }
    }
}
