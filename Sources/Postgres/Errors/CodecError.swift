/// Why bytes are not a value, or a value cannot become bytes; never holds the value itself.
public enum CodecError: Error, Sendable, Hashable {
    /// The type always takes another number of bytes.
    case wrongLength(expected: Int, found: Int)
    /// The bytes end before the value does.
    case truncated
    /// Bytes are left behind the value.
    case trailingBytes
    /// Not UTF-8, or (in a parameter) a zero byte, which PostgreSQL's text cannot hold.
    case invalidText
    /// A value exists in PostgreSQL but not in the Swift type, for instance NaN or 10^40.
    case outOfRange
    /// NULL inside a value that cannot hold it.
    case unexpectedNull
    /// The bytes break the format in a way that the text names.
    case malformed(String)
}

/// Where and why a result could not be read.
public struct DecodingFailure: Error, Sendable, Hashable {
    /// What was wrong with the column or with the row as a whole.
    public enum Reason: Sendable, Hashable {
        /// The result has no further column, though the decoder asks for one.
        case missingColumn
        /// At this position stands a column of another name.
        case otherName(found: String)
        /// The column has another type; both as PostgreSQL's type numbers.
        case otherType(expected: UInt32, found: UInt32)
        /// NULL where the Swift type is not optional.
        case null
        /// So many columns were not read.
        case columnsLeft(Int)
        /// The bytes are not a value of the type.
        case value(CodecError)
        /// The decoder of the caller refused the row.
        case refused(String)
    }

    /// Name of the column, empty when the row as a whole is meant.
    public let column: String
    /// Row number in the result, from 0.
    public let row: Int
    /// What was wrong.
    public let reason: Reason

    /// Makes a failure from its parts.
    public init(column: String, row: Int, reason: Reason) {
        self.column = column
        self.row = row
        self.reason = reason
    }
}
