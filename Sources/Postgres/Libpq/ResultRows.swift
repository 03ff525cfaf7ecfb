import CLibpq

/// Rows of one result, still in libpq's memory; never leaves the thread of its connection.
@safe
final class ResultRows {
    private let result: OpaquePointer
    let rowCount: Int
    let columnCount: Int

    /// Takes over the result, which is cleared together with this object.
    init(owning result: OpaquePointer) {
        unsafe self.result = result
        rowCount = unsafe Int(PQntuples(result))
        columnCount = unsafe Int(PQnfields(result))
    }

    deinit {
        unsafe PQclear(result)
    }

    /// Value of a field; nil for NULL.
    ///
    /// Row and column must exist.
    @inline(__always)
    func value<T: PostgresDecodable>(
        of type: T.Type,
        row: Int,
        column: Int
    ) throws(CodecError) -> T? {
        let (row, column) = (Int32(truncatingIfNeeded: row), Int32(truncatingIfNeeded: column))
        let length = unsafe Int(PQgetlength(result, row, column))
        if length == 0, unsafe PQgetisnull(result, row, column) != 0 { return nil }
        guard let bytes = unsafe PQgetvalue(result, row, column) else { return nil }
        let span = unsafe RawSpan(_unsafeStart: UnsafeRawPointer(bytes), byteCount: length)
        return try T(decoding: span)
    }

    /// Name of a column as the server gives it.
    func name(ofColumn column: Int) -> String {
        guard let name = unsafe PQfname(result, Int32(column)) else { return "" }
        return unsafe String(cString: name)
    }

    /// Number in `pg_type` of a column's type.
    func type(ofColumn column: Int) -> UInt32 {
        unsafe PQftype(result, Int32(column))
    }

    /// Table and column that a result's column comes from, zeros for an expression.
    func origin(ofColumn column: Int) -> (table: UInt32, column: Int16) {
        unsafe (
            PQftable(result, Int32(column)),
            Int16(truncatingIfNeeded: PQftablecol(result, Int32(column)))
        )
    }
}
