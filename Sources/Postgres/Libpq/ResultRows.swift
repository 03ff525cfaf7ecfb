import CLibpq

/// Rows of one result, still in libpq's memory; never leaves the thread of its connection.
@safe
@usableFromInline
final class ResultRows {
    private let result: OpaquePointer?
    @usableFromInline let rowCount: Int
    @usableFromInline let columnCount: Int

    /// Takes over the result, which is cleared together with this object.
    init(owning result: OpaquePointer) {
        unsafe self.result = result
        rowCount = unsafe Int(PQntuples(result))
        columnCount = unsafe Int(PQnfields(result))
    }

    /// No rows at all.
    init() {
        unsafe result = nil
        (rowCount, columnCount) = (0, 0)
    }

    deinit {
        unsafe PQclear(result)
    }

    /// Value of a field; nil for NULL.
    ///
    /// Row and column must exist. Inlined into the caller's module, so that each type is read
    /// without a detour through the generic one.
    @inlinable
    func value<T: PostgresDecodable>(
        of type: T.Type,
        row: Int,
        column: Int
    ) throws(CodecError) -> T? {
        guard let bytes = unsafe bytes(row: row, column: column) else { return nil }
        return try unsafe T(decoding: RawSpan(_unsafeBytes: bytes))
    }

    /// Bytes of a field, valid as long as this object; nil for NULL.
    @usableFromInline
    func bytes(row: Int, column: Int) -> UnsafeRawBufferPointer? {
        let (row, column) = (Int32(truncatingIfNeeded: row), Int32(truncatingIfNeeded: column))
        let length = unsafe Int(PQgetlength(result, row, column))
        if length == 0, unsafe PQgetisnull(result, row, column) != 0 { return nil }
        return unsafe UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: length)
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
