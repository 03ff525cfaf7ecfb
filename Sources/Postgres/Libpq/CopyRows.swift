/// Cuts the bytes of binary COPY into rows, whatever the messages in which they come.
struct CopyRows {
    private var buffer: [UInt8] = []
    private var start = 0
    private var isBegun = false
    /// Whether the trailer was seen.
    private(set) var isComplete = false

    /// Takes in the next message.
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        unsafe buffer.append(contentsOf: bytes)
    }

    /// The fields of the next row, `nil` for NULL; `nil` when it has not come as a whole.
    ///
    /// - Throws: `malformed` for bytes that are no binary COPY, or another number of fields.
    mutating func next(fields count: Int) throws(CodecError) -> [ArraySlice<UInt8>?]? {
        guard try begin(), !isComplete else { return nil }
        var place = start
        guard let fields = integer(at: &place, as: Int16.self) else { return nil }
        if fields == -1 {
            isComplete = true
            start = place
            guard start == buffer.count else { throw .trailingBytes }
            return nil
        }
        guard Int(fields) == count else { throw .malformed("another number of fields") }
        var row: [ArraySlice<UInt8>?] = []
        row.reserveCapacity(count)
        for _ in 0..<count {
            guard let length = integer(at: &place, as: Int32.self) else { return nil }
            guard length >= -1 else { throw .malformed("a field of negative length") }
            if length == -1 {
                row.append(nil)
                continue
            }
            guard buffer.count - place >= Int(length) else { return nil }
            row.append(buffer[place..<place + Int(length)])
            place += Int(length)
        }
        start = place
        return row
    }

    /// Passes over the header once; false while it is not there as a whole.
    private mutating func begin() throws(CodecError) -> Bool {
        guard !isBegun else { return true }
        let length = CopyFrame.header.count
        guard buffer.count >= length else { return false }
        guard buffer.starts(with: CopyFrame.header) else { throw .malformed("no binary COPY") }
        start = length
        isBegun = true
        return true
    }

    private func integer<T: FixedWidthInteger>(at place: inout Int, as type: T.Type) -> T? {
        let size = T.bitWidth / 8
        guard buffer.count - place >= size else { return nil }
        defer { place += size }
        return buffer[place..<place + size].reduce(0) { $0 << 8 | T(truncatingIfNeeded: $1) }
    }
}
