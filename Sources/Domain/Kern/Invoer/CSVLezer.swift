/// Reads comma-separated values by RFC 4180 from pieces of any size, in constant memory.
///
/// Hand it pieces with ``neem(_:)`` and take records with ``volgende()`` until that gives none; at
/// the end ``sluit()`` and take the rest. A record that breaks the rules is given as such, and
/// reading goes on at the line below the one on which it began: one stray quotation mark does not
/// hide what else is wrong.
public struct CSVLezer: Sendable {
    /// What is wrong with one record.
    public enum Fout: Hashable, Sendable {
        /// A quoted field is not closed; the line (from 1) on which the field began.
        case nietAfgesloten(regel: Int)
        /// A quotation mark stands in the middle of a field; the line (from 1).
        case aanhaling(regel: Int)
        /// The record has more bytes than are read.
        case teLang
    }

    /// One record, or what could not be one.
    public struct Regel: Sendable {
        /// The line of the file (from 1) on which it begins.
        public let nummer: Int
        /// The bytes of the fields, without quotation marks; empty when there is an error.
        public let velden: [[UInt8]]
        /// The bytes as they stand in the file, with the end of the line; `nil` when too long.
        public let ruw: [UInt8]?
        /// Why it is no record.
        public let fout: Fout?
        /// Whether the line has no bytes at all.
        public let isLeeg: Bool
    }

    /// The most bytes of one record when nothing else is said.
    public static let meesteBytes = 65_536
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    let scheiding: UInt8
    let meesteBytes: Int
    /// Bytes that no record has taken yet; the first `begin` of them have been.
    var buffer: [UInt8] = []
    var begin = 0
    private var regelnummer = 1
    private var isGesloten = false
    private var isBegonnen = false
    /// Whether the rest of a line that was too long is being passed over.
    private var slaatOver = false
    /// Whether the file began with a byte order mark.
    public private(set) var heeftByteOrderMark = false

    /// A reader that has read nothing.
    /// - Parameter meesteBytes: the most bytes of one record.
    public init(_ profiel: CSV.Profiel, meesteBytes: Int = Self.meesteBytes) {
        scheiding = profiel.scheiding
        self.meesteBytes = meesteBytes
    }

    /// Takes in the next piece of the file.
    public mutating func neem(_ bytes: [UInt8]) {
        precondition(!isGesloten, "bytes behind the end of a file")
        if begin > 0 {
            buffer.removeFirst(begin)
            begin = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// There is nothing more: what is left is the last record.
    public mutating func sluit() { isGesloten = true }

    /// The next record; `nil` when more bytes are needed, or when everything has been read.
    public mutating func volgende() -> Regel? {
        guard begonnen(), !slaatOver || heeftOvergeslagen(), begin < buffer.count else {
            return nil
        }
        switch zoek(isGesloten: isGesloten) {
        case .meerNodig: return nil
        case .velden(let velden, let einde):
            return neem(tot: einde, velden: velden, fout: nil)
        case .fout(let soort, let plaats):
            return slaRegelOver(fout(soort, op: plaats))
        }
    }

    /// Passes over a byte order mark, as soon as it can be seen whether there is one.
    private mutating func begonnen() -> Bool {
        if isBegonnen { return true }
        guard buffer.count >= Self.byteOrderMark.count || isGesloten else { return false }
        isBegonnen = true
        heeftByteOrderMark = buffer.starts(with: Self.byteOrderMark)
        if heeftByteOrderMark { begin = Self.byteOrderMark.count }
        return true
    }

    private func fout(_ soort: Zoekfout, op plaats: Int) -> Fout {
        let regel = regelnummer + buffer[begin..<plaats].count { $0 == 0x0A }
        return switch soort {
        case .nietAfgesloten: .nietAfgesloten(regel: regel)
        case .aanhaling: .aanhaling(regel: regel)
        case .teLang: .teLang
        }
    }

    /// Gives the line on which a bad record began, and goes on below it.
    private mutating func slaRegelOver(_ fout: Fout) -> Regel? {
        if let plaats = buffer[begin...].firstIndex(of: 0x0A), plaats - begin < meesteBytes {
            return neem(tot: plaats + 1, velden: [], fout: fout)
        }
        let isKort = buffer.count - begin < meesteBytes
        if isKort { return isGesloten ? neem(tot: buffer.count, velden: [], fout: fout) : nil }
        let regel = Regel(nummer: regelnummer, velden: [], ruw: nil, fout: .teLang, isLeeg: false)
        slaatOver = true
        _ = heeftOvergeslagen()
        return regel
    }

    /// Drops bytes until the end of the line; false when that has not come yet.
    private mutating func heeftOvergeslagen() -> Bool {
        guard let plaats = buffer[begin...].firstIndex(of: 0x0A) else {
            begin = buffer.count
            return false
        }
        begin = plaats + 1
        regelnummer += 1
        slaatOver = false
        return true
    }

    private mutating func neem(tot einde: Int, velden: [[UInt8]], fout: Fout?) -> Regel {
        let ruw = Array(buffer[begin..<einde])
        let regel = Regel(
            nummer: regelnummer, velden: velden, ruw: ruw, fout: fout,
            isLeeg: ruw == [0x0A] || ruw == [0x0D, 0x0A])
        regelnummer += ruw.count { $0 == 0x0A }
        begin = einde
        return regel
    }
}
