import Synchronization

/// One use of a statement: knows how to write its parameters and to read its rows.
@usableFromInline
protocol Operation: AnyObject, Sendable {
    var body: StatementBody { get }
    /// Set by the task that asked; read by the loop when the operation arrives there.
    var isCanceled: Bool { get }
    func cancel()
    /// Writes all parameters.
    func encode(into buffer: inout ParameterBuffer) throws(CodecError)
    /// Reads all rows into an array of the statement's row type.
    func decode(_ rows: ResultRows, verifies: Bool) throws(DecodingFailure) -> any Sendable
    /// The array for a statement that gave no rows.
    var noRows: any Sendable { get }
    /// Whether rows are looked at.
    var readsRows: Bool { get }
}

@usableFromInline
final class StatementOperation<Input: Sendable, Row: Sendable>: Operation {
    @usableFromInline let body: StatementBody
    private let binders: [SQL<Input>.Binder]
    private let input: Input
    private let canceled = Atomic<Bool>(false)

    @usableFromInline
    init(_ statement: Statement<Input, Row>, _ input: Input) {
        body = statement.body
        binders = statement.binders
        self.input = input
    }

    @usableFromInline var isCanceled: Bool { canceled.load(ordering: .acquiring) }
    @usableFromInline var noRows: any Sendable { [Row]() }
    @usableFromInline var readsRows: Bool { body.decode != nil }

    @usableFromInline func cancel() {
        canceled.store(true, ordering: .releasing)
    }

    @usableFromInline func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        for bind in binders { try bind(input, &buffer) }
    }

    @usableFromInline func decode(_ rows: ResultRows, verifies: Bool) throws(DecodingFailure)
        -> any Sendable
    {
        guard let decode = body.decode else { return noRows }
        var reader = RowReader(rows, verifies: verifies)
        return try decode(&reader)
    }
}
