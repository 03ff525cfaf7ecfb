import Testing

@testable import Postgres

@Suite("De bytes van een binaire COPY")
struct CopyRowsTests {
    static let rows: [UInt8] =
        CopyFrame.header + [0, 2, 0, 0, 0, 1, 7, 0xFF, 0xFF, 0xFF, 0xFF]
        + [0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 8, 9] + CopyFrame.trailer

    /// All rows of bytes that come in pieces.
    static func read(
        _ bytes: [UInt8], piece: Int
    ) throws -> (rows: [[[UInt8]?]], isComplete: Bool) {
        var reader = CopyRows()
        var rows: [[[UInt8]?]] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            let part = Array(bytes[start..<min(start + piece, bytes.count)])
            unsafe part.withUnsafeBytes { unsafe reader.append($0) }
            while let row = try reader.next(fields: 2) {
                rows.append(row.map { $0.map(Array.init) })
            }
        }
        return (rows, reader.isComplete)
    }

    @Test("rijen komen er heel uit, hoe de bytes ook verdeeld zijn", arguments: [1, 2, 3, 11, 100])
    func pieces(piece: Int) throws {
        let (rows, isComplete) = try Self.read(Self.rows, piece: piece)
        #expect(rows == [[[7], nil], [[], [8, 9]]])
        #expect(isComplete)
        let cut = try Self.read(Array(Self.rows.dropLast()), piece: piece)
        #expect(!cut.isComplete)
    }

    @Test("wat geen COPY is, wordt geweigerd")
    func malformed() {
        func error(_ bytes: [UInt8]) -> CodecError? {
            do { _ = try Self.read(bytes, piece: 100) } catch { return error as? CodecError }
            return nil
        }
        #expect(error([UInt8](repeating: 1, count: 19)) == .malformed("no binary COPY"))
        #expect(
            error(CopyFrame.header + [0, 3, 0, 0]) == .malformed("another number of fields"))
        #expect(
            error(CopyFrame.header + [0, 2, 0xFF, 0xFF, 0xFF, 0xFE])
                == .malformed("a field of negative length"))
        #expect(error(Self.rows + [0]) == .trailingBytes)
    }
}
