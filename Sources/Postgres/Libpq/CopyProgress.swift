import CLibpq

/// How far a COPY from the server is; never leaves the thread of its connection.
final class CopyProgress {
    let shape: CopyShape
    /// Whether names and types of the columns have been compared.
    var isVerified = false
    private var bytes = CopyRows()

    init(_ shape: CopyShape) {
        self.shape = shape
    }

    func append(_ message: UnsafeRawBufferPointer) {
        unsafe bytes.append(message)
    }

    /// Moves the next row into a page; false when it has not come as a whole.
    func takeRow(into page: inout CopyPage) throws(CodecError) -> Bool {
        guard let fields = try bytes.next(fields: shape.columnCount) else { return false }
        try page.add(fields)
        return true
    }

    /// Refuses data that ended before its trailer.
    func finish() throws(CodecError) {
        guard bytes.isComplete else { throw .truncated }
    }
}

/// The columns of a query, to make results of the rows that COPY gives.
@safe
final class CopyShape {
    private let description: OpaquePointer
    let columnCount: Int

    /// Takes over the result of a description.
    init(owning result: OpaquePointer) {
        unsafe description = result
        columnCount = unsafe Int(PQnfields(result))
    }

    deinit {
        unsafe PQclear(description)
    }

    /// An empty page.
    func page() -> CopyPage {
        unsafe CopyPage(owning: PQcopyResult(description, PG_COPYRES_ATTRS))
    }
}

/// Rows of COPY as a result of libpq, so that the same decoders read them.
@safe
struct CopyPage {
    private let result: OpaquePointer?
    private(set) var count = 0

    init(owning result: OpaquePointer?) {
        unsafe self.result = result
    }

    /// Copies a row into the result.
    mutating func add(_ fields: [ArraySlice<UInt8>?]) throws(CodecError) {
        for (column, field) in fields.enumerated() {
            let isSet = unsafe (field ?? []).withUnsafeBytes { bytes in
                // libpq copies the value, and does not write to where it comes from.
                let start = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)
                return unsafe PQsetvalue(
                    result, Int32(count), Int32(column),
                    start?.assumingMemoryBound(to: CChar.self),
                    field == nil ? -1 : Int32(bytes.count))
            }
            guard isSet != 0 else { throw .malformed("no memory for a row") }
        }
        count += 1
    }

    /// The rows; afterwards they own the result.
    func rows() -> ResultRows {
        guard let result = unsafe result else { return ResultRows() }
        return unsafe ResultRows(owning: result)
    }
}
