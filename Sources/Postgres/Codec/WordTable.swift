/// The words of a fixed list by their bytes, to read a column without making a text of each row.
///
/// A pass over millions of rows spends more on such texts than on what the rows say.
public struct WordTable<Value: Sendable>: Sendable {
    private let slots: [UInt8]
    private let words: [[UInt8]]
    private let values: [Value]

    private static var free: UInt8 { 255 }

    /// A table of fewer than 128 values, each with other words.
    public init(_ values: [Value], _ word: (Value) -> String) {
        precondition(values.count < 128, "a table of words is small")
        words = values.map { Array(word($0).utf8) }
        self.values = values
        var slots = [UInt8](repeating: Self.free, count: 256)
        for (index, word) in words.enumerated() {
            var slot = Int(word.reduce(Self.seed) { Self.mix($0, $1) } & 255)
            while slots[slot] != Self.free { slot = (slot + 1) & 255 }
            slots[slot] = UInt8(truncatingIfNeeded: index)
        }
        self.slots = slots
    }

    private static var seed: UInt32 { 2_166_136_261 }

    private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        let mixed = (hash ^ UInt32(byte)) &* 16_777_619
        return mixed ^ (mixed >> 15)
    }

    /// The value whose word these bytes are; nil for any other bytes.
    public func value(of bytes: RawSpan) -> Value? {
        var hash = Self.seed
        for offset in 0..<bytes.byteCount {
            hash = Self.mix(hash, bytes.bigEndian(at: offset, as: UInt8.self))
        }
        var slot = Int(hash & 255)
        while slots[slot] != Self.free {
            let index = Int(slots[slot])
            if isEqual(words[index], bytes) { return values[index] }
            slot = (slot + 1) & 255
        }
        return nil
    }

    private func isEqual(_ word: [UInt8], _ bytes: RawSpan) -> Bool {
        guard word.count == bytes.byteCount else { return false }
        for offset in word.indices
        where word[offset] != bytes.bigEndian(at: offset, as: UInt8.self) {
            return false
        }
        return true
    }
}
