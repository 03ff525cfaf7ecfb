import Synchronization

/// One use of a statement: knows how to write its parameters and to read its rows.
protocol Operation: AnyObject, Sendable {
    var body: StatementBody { get }
    /// Set by the task that asked; read by the loop when the operation arrives there.
    var isCanceled: Bool { get }
    /// Writes all parameters.
    func encode(into buffer: inout ParameterBuffer) throws(CodecError)
    /// Reads all rows into an array of the statement's row type.
    func decode(_ rows: ResultRows, verifies: Bool) throws(DecodingFailure) -> any Sendable
    /// The array for a statement that gave no rows.
    var noRows: any Sendable { get }
    /// Whether rows are looked at.
    var readsRows: Bool { get }
}

final class StatementOperation<Input: Sendable, Row: Sendable>: Operation {
    private let statement: Statement<Input, Row>
    private let input: Input
    private let canceled = Atomic<Bool>(false)

    init(_ statement: Statement<Input, Row>, _ input: Input) {
        self.statement = statement
        self.input = input
    }

    var body: StatementBody { statement.body }
    var isCanceled: Bool { canceled.load(ordering: .acquiring) }
    var noRows: any Sendable { [Row]() }
    var readsRows: Bool { statement.decode != nil }

    func cancel() {
        canceled.store(true, ordering: .releasing)
    }

    func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        for bind in statement.binders { try bind(input, &buffer) }
    }

    func decode(_ rows: ResultRows, verifies: Bool) throws(DecodingFailure) -> any Sendable {
        guard let decode = statement.decode else { return noRows }
        var reader = RowReader(rows, verifies: verifies)
        return try decode(&reader)
    }
}
