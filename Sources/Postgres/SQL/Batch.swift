/// Statements that go to the server together, in one round trip.
///
/// All or nothing: an error in one of them undoes all of the batch. Without `begin` the batch is
/// a transaction of its own; with `begin` and without `commit` the transaction stays open for the
/// next batch on the same connection.
public struct Batch: Sendable {
    private(set) var items: [Segment.Item] = []
    private var pendingScope: Scope?
    private(set) var begins = false
    private(set) var ends = false
    private(set) var isReadOnly = false
    private(set) var commits = false
    /// A statement was added behind the end, or a transaction begun in the middle.
    private(set) var isMalformed = false

    /// Starts with nothing; the scope is applied at the head of the batch's transaction.
    public init(scope: Scope? = nil) {
        pendingScope = scope
    }

    /// Number of statements, without BEGIN, COMMIT and the scope.
    public var statementCount: Int {
        items.count { if case .operation = $0 { true } else { false } }
    }

    /// Opens a transaction for the next batch.
    var leavesOpen: Bool { begins && !ends }

    /// Undoes what there is to undo and does nothing else.
    var isOnlyRollback: Bool { ends && !commits && items.count == 1 }

    /// Opens a transaction; must come first.
    public mutating func begin(_ mode: TransactionMode = .readCommitted) {
        if !items.isEmpty || begins { isMalformed = true }
        begins = true
        isReadOnly = mode.isReadOnly
        items.append(.command(mode.sql))
        applyScope()
    }

    /// Adds a statement with its input; the handle finds its rows in the results.
    @discardableResult
    public mutating func add<Input, Row>(
        _ statement: Statement<Input, Row>,
        _ input: Input
    ) -> Handle<Row> {
        if ends { isMalformed = true }
        applyScope()
        items.append(.operation(StatementOperation(statement, input)))
        return Handle(index: items.count - 1)
    }

    /// Adds a statement that takes no input.
    @discardableResult
    public mutating func add<Row>(_ statement: Statement<Void, Row>) -> Handle<Row> {
        add(statement, ())
    }

    /// Ends the transaction; that it did not happen is an error.
    public mutating func commit() {
        if ends { isMalformed = true }
        ends = true
        commits = true
        items.append(.commit)
    }

    /// Ends the transaction without any effect.
    public mutating func rollback() {
        if ends { isMalformed = true }
        ends = true
        items.append(.command("ROLLBACK"))
    }

    private mutating func applyScope() {
        guard let scope = pendingScope else { return }
        pendingScope = nil
        if !scope.settings.isEmpty { items.append(.scope(scope.settings)) }
    }
}

/// Finds the rows of one statement in the results of its batch.
public struct Handle<Row: Sendable>: Sendable {
    let index: Int
}

/// How a transaction sees the work of others, and whether it may write.
public enum TransactionMode: Sendable, Hashable {
    /// Each statement sees what was committed before it began: for commands.
    case readCommitted
    /// All statements see the same moment.
    case repeatableRead
    /// All statements see the same moment and none writes: for reports.
    case repeatableReadReadOnly
    /// As if transactions ran one after the other; may fail with 40001.
    case serializable

    var isReadOnly: Bool { self == .repeatableReadReadOnly }

    var sql: String {
        switch self {
        case .readCommitted: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
        case .repeatableRead: "BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE"
        case .repeatableReadReadOnly: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .serializable: "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
        }
    }
}

/// Rows of all statements of a batch that succeeded as a whole.
public struct BatchResults: Sendable {
    let outcomes: [Segment.Outcome]
    let names: [String]

    /// Rows of one statement; the handle must come from the same batch.
    public subscript<Row>(handle: Handle<Row>) -> [Row] {
        guard case .rows(let values, _) = outcomes[handle.index], let rows = values as? [Row] else {
            preconditionFailure("the handle belongs to another batch")
        }
        return rows
    }

    /// Rows that a statement without result touched (inserted, updated, deleted), else those read.
    public func count<Row>(_ handle: Handle<Row>) -> Int {
        guard case .rows(_, let count) = outcomes[handle.index] else { return 0 }
        return count
    }

    /// The only row; none or several is an error.
    public func one<Row>(_ handle: Handle<Row>) throws(DatabaseError) -> Row {
        try self[handle].exactlyOne(statement: names[handle.index])
    }

    /// The only row, nil when there is none; several is an error.
    public func optional<Row>(_ handle: Handle<Row>) throws(DatabaseError) -> Row? {
        try self[handle].atMostOne(statement: names[handle.index])
    }
}

extension Array {
    /// Moves the only element out, instead of copying it.
    @inlinable
    consuming func exactlyOne(statement: String) throws(DatabaseError) -> Element {
        guard count == 1, let only = popLast() else {
            throw .rowCount(count, statement: statement)
        }
        return only
    }

    @inlinable
    consuming func atMostOne(statement: String) throws(DatabaseError) -> Element? {
        guard count <= 1 else { throw .rowCount(count, statement: statement) }
        return popLast()
    }
}

extension DatabaseError {
    @usableFromInline
    static func rowCount(_ found: Int, statement: String) -> DatabaseError {
        DatabaseError(.rowCount(found: found), outcome: .nothingChanged, statement: statement)
    }
}
