/// A table that rows are copied into, with how a row becomes its columns.
///
/// Binary COPY: the columns have exactly the types of the fields. The server refuses COPY into a
/// table with row security, so the target is a temporary table of the session.
public struct CopyTarget<Row: Sendable>: Sendable {
    typealias Encoder = @Sendable (Row, inout ParameterBuffer) throws(CodecError) -> Void

    /// One column: its name in the table and how to write it.
    public struct Column: Sendable {
        let name: String
        let encode: Encoder

        /// The column that holds a field.
        public init<Value: PostgresEncodable>(
            _ name: StaticString, _ field: any KeyPath<Row, Value> & Sendable
        ) {
            self.name = name.description
            encode = { row, buffer throws(CodecError) in
                try buffer.writeElement(row[keyPath: field])
            }
        }
    }

    let name: String
    let sql: String
    private let encoders: [Encoder]

    /// A target under a name, for errors.
    public init(_ name: StaticString, into table: StaticString, _ columns: [Column]) {
        precondition(!columns.isEmpty && columns.count <= Int(Int16.max), "no or too many columns")
        self.name = name.description
        let list = columns.map(\.name).joined(separator: ", ")
        sql = "COPY \(table) (\(list)) FROM STDIN (FORMAT binary)"
        encoders = columns.map(\.encode)
    }

    /// Appends a row as COPY wants it: the number of fields, then each with its length.
    func encode(_ row: Row, into buffer: inout ParameterBuffer) throws(CodecError) {
        buffer.write(Int16(truncatingIfNeeded: encoders.count))
        for encode in encoders { try encode(row, &buffer) }
    }
}

/// The frame of binary COPY data.
enum CopyFrame {
    /// Eleven bytes that no conversion of text leaves alone, then no flags and no extension.
    static let header: [UInt8] =
        Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8)
    /// A row with -1 fields.
    static let trailer: [UInt8] = [0xFF, 0xFF]
}
