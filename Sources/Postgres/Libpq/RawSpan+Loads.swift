extension RawSpan {
    /// An integer in network byte order at a byte offset; the whole of it must lie inside.
    @inline(__always)
    func bigEndian<T: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: T.Type) -> T {
        precondition(offset >= 0 && offset &+ MemoryLayout<T>.size <= byteCount, "outside the span")
        return unsafe T(bigEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: T.self))
    }

    /// The whole as text, nil when it is not UTF-8.
    ///
    /// Text in ASCII takes a shorter way: the standard library's validating initialiser costs
    /// three times as much as making the string.
    func validatedText() -> String? {
        unsafe withUnsafeBytes { bytes in
            if isASCII { return unsafe String(decoding: bytes, as: UTF8.self) }
            return unsafe String(validating: bytes, as: UTF8.self)
        }
    }

    /// Whether no byte has its highest bit set.
    private var isASCII: Bool {
        var (offset, bits) = (0, UInt64(0))
        while offset &+ 8 <= byteCount {
            bits |= unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
            offset &+= 8
        }
        while offset < byteCount {
            bits |= unsafe UInt64(unsafeLoad(fromByteOffset: offset, as: UInt8.self))
            offset &+= 1
        }
        return bits & 0x8080_8080_8080_8080 == 0
    }

    /// A copy of the bytes.
    func bytesCopied() -> [UInt8] {
        unsafe withUnsafeBytes { bytes in unsafe [UInt8](bytes) }
    }
}

extension Array where Element == UInt8 {
    /// Appends an integer in network byte order.
    @inline(__always)
    mutating func append<T: FixedWidthInteger & BitwiseCopyable>(bigEndian value: T) {
        unsafe Swift.withUnsafeBytes(of: value.bigEndian) { bytes in
            unsafe append(contentsOf: bytes)
        }
    }

    /// Overwrites four bytes at an offset with an integer in network byte order.
    mutating func replace(at offset: Int, bigEndian value: Int32) {
        let bits = UInt32(bitPattern: value)
        self[offset] = UInt8(truncatingIfNeeded: bits >> 24)
        self[offset + 1] = UInt8(truncatingIfNeeded: bits >> 16)
        self[offset + 2] = UInt8(truncatingIfNeeded: bits >> 8)
        self[offset + 3] = UInt8(truncatingIfNeeded: bits)
    }
}

extension PostgresDecodable {
    /// Reads a value from bytes of our own, for tests and examples.
    init(decodingCopied bytes: [UInt8]) throws(CodecError) {
        let result = unsafe bytes.withUnsafeBytes { bytes -> Result<Self, CodecError> in
            Result { () throws(CodecError) in
                try unsafe Self(decoding: RawSpan(_unsafeBytes: bytes))
            }
        }
        self = try result.get()
    }
}
