/// Scratch space in which the parameters of one segment are written, kept between segments.
public struct ParameterBuffer: ~Copyable {
    /// Where one parameter lies; a length of -1 means NULL.
    struct Slot {
        var offset: Int32
        var length: Int32
    }

    /// Never empty, so that a parameter of no bytes still has an address (no address means NULL).
    private(set) var bytes: [UInt8] = [0]
    private(set) var slots: [Slot] = []
    private var isNull = false

    init() {}

    /// Empties the buffer; keeps its memory unless a rare large segment made it grow past 1 MB.
    mutating func removeAll() {
        let keeps = bytes.capacity <= 1 << 20
        bytes.removeAll(keepingCapacity: keeps)
        bytes.append(0)
        slots.removeAll(keepingCapacity: keeps)
    }

    /// Takes back the parameters from the given slot on, after one of them could not be written.
    mutating func truncate(toSlots count: Int) {
        guard count < slots.count else { return }
        bytes.removeLast(bytes.count - Int(slots[count].offset))
        slots.removeLast(slots.count - count)
    }

    /// Writes one whole parameter, NULL included.
    @inline(__always)
    mutating func bind(_ value: some PostgresEncodable) throws(CodecError) {
        let start = bytes.count
        isNull = false
        slots.append(Slot(offset: Int32(truncatingIfNeeded: start), length: 0))
        try value.encode(into: &self)
        guard bytes.count <= Int(Int32.max) else { throw .outOfRange }
        slots[slots.count - 1].length =
            isNull ? -1 : Int32(truncatingIfNeeded: bytes.count - start)
        isNull = false
    }

    /// Writes text as one whole parameter.
    mutating func bind(text: String) throws(CodecError) {
        try bind(text)
    }

    /// Makes the value that is being written NULL.
    public mutating func writeNull() {
        isNull = true
    }

    /// Appends an integer in network byte order.
    @inline(__always)
    public mutating func write<T: FixedWidthInteger & BitwiseCopyable>(_ value: T) {
        bytes.append(bigEndian: value)
    }

    /// Appends bytes as they are.
    public mutating func write(bytes more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    /// Appends text as UTF-8; a zero character is an error, because PostgreSQL cannot hold it.
    public mutating func write(text: String) throws(CodecError) {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        if bytes[start...].contains(0) {
            bytes.removeLast(bytes.count - start)
            throw .invalidText
        }
    }

    /// Writes an element of an array or range: its length in four bytes, then itself.
    mutating func writeElement(_ value: some PostgresEncodable) throws(CodecError) {
        let start = bytes.count
        bytes.append(bigEndian: Int32(0))
        try value.encode(into: &self)
        guard bytes.count - start <= Int(Int32.max) else { throw .outOfRange }
        bytes.replace(
            at: start,
            bigEndian: isNull ? -1 : Int32(truncatingIfNeeded: bytes.count - start - 4)
        )
        isNull = false
    }
}
