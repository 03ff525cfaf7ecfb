/// A statement without its Swift types, for lists and for the contract test.
public protocol AnyStatement: Sendable {
    /// Name under which it is prepared.
    var name: String { get }
    /// Text as the server gets it, with `$1`, `$2` ...
    var sql: String { get }
    /// Types of `$1`, `$2` ...
    var parameterTypes: [PostgresType] { get }
    /// Columns that the decoder reads, found by running it on example values.
    var expectedColumns: ExpectedColumns { get }
}

/// Columns that a decoder reads.
public struct ExpectedColumns: Sendable, Hashable {
    /// One column: what the decoder calls it, its type, and whether NULL is welcome.
    public struct Column: Sendable, Hashable {
        /// Name of the column.
        public let name: String
        /// Type that the decoder wants.
        public let type: PostgresType
        /// Whether the Swift type is optional.
        public let isOptional: Bool
    }

    /// In the order of reading.
    public let columns: [Column]
    /// False when the decoder refused an example value, so that later columns are not known.
    public let isComplete: Bool
    /// False for statements whose rows are not looked at.
    public let isRead: Bool
}

extension Statement: AnyStatement {
    /// Name under which the server knows it.
    public var name: String { body.name }
    /// Text with numbered parameters in it.
    public var sql: String { body.sql }
    /// In the order of `$1`, `$2` ...
    public var parameterTypes: [PostgresType] { body.parameterTypes }

    /// Runs the decoder on example values, without a server.
    public var expectedColumns: ExpectedColumns {
        guard let probe else {
            return ExpectedColumns(columns: [], isComplete: true, isRead: false)
        }
        var reader = RowReader(probing: ())
        var isComplete = true
        do { try probe(&reader) } catch { isComplete = false }
        return ExpectedColumns(
            columns: reader.probedColumns,
            isComplete: isComplete,
            isRead: true
        )
    }
}

/// All statements of a part of the program, so that a test can visit each of them.
public struct StatementRegistry: Sendable {
    /// In order of registration.
    public let statements: [any AnyStatement]

    /// Collects statements; the names must differ, unless a statement is listed twice.
    public init(_ statements: [any AnyStatement]) {
        self.statements = statements
    }

    /// Everything of several registries.
    public init(joining registries: [StatementRegistry]) {
        statements = registries.flatMap(\.statements)
    }

    /// Names that stand for more than one SQL text; must be empty.
    public var ambiguousNames: [String] {
        let byName = Dictionary(grouping: statements, by: \.name)
        return byName.filter { Set($0.value.map(\.sql)).count > 1 }.map(\.key).sorted()
    }
}
