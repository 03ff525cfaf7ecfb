/// What the protocol logic needs of a connection; libpq in the program, a script in tests.
///
/// Nothing here waits. A call that returns false has broken the connection.
protocol Wire {
    /// Queues the preparation of a statement under a name.
    func prepare(_ statement: StatementBody, name: String) -> Bool
    /// Queues the execution of a prepared statement with the parameters in the given slots.
    func execute(_ name: String, _ parameters: borrowing ParameterBuffer, slots: Range<Int>) -> Bool
    /// Queues a statement without parameters that is not prepared.
    func command(_ sql: String) -> Bool
    /// Queues the end of the segment and sends what the socket takes.
    func sync() -> Bool
    /// Sends what the socket takes.
    func flush() -> FlushResult
    /// Reads what the socket has.
    func consumeInput() -> Bool
    /// Whether the next answer has not arrived completely.
    var isBusy: Bool { get }
    /// The next answer; nil stands behind the answers of each statement, but not behind a sync.
    func nextAnswer() -> Answer?
    /// False once the connection is broken.
    var isAlive: Bool { get }
    /// Transaction status as of the last sync.
    var transaction: TransactionStatus { get }
    /// The warning of a COMMIT whose standby did not confirm it, when one came since the last call.
    func takeUnconfirmed() -> ServerMessage?
    /// Text of the last failure.
    var lastError: String { get }
}

/// How far sending has come.
enum FlushResult {
    case done
    /// The socket is full: wait until it is writable, and read meanwhile.
    case pending
    case failed
}

/// One answer of the server.
enum Answer {
    case rows(ResultRows)
    case command(CommandTag)
    case failure(ServerMessage)
    /// Skipped, because a statement before it in the segment failed.
    case aborted
    /// The segment is complete.
    case sync
    /// COPY, which cannot be used in a pipeline.
    case copy
}

/// What a statement without rows says that it did.
enum CommandTag: Equatable {
    case commit
    case rollback
    /// Anything else, with the number of rows it touched.
    case other(rows: Int)
}

/// Where a connection stands with its transaction.
enum TransactionStatus: Equatable {
    case idle
    case active
    case inTransaction
    case inError
    case unknown
}
