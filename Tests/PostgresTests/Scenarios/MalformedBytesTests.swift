import Testing

@testable import Postgres

@Suite("Codecs: kapotte bytes")
struct MalformedBytesTests {
    private func refusal<Value: PostgresDecodable>(
        of type: Value.Type,
        _ bytes: [UInt8]
    ) -> CodecError? {
        do throws(CodecError) {
            _ = try Value(decodingCopied: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test("een verkeerde lengte wordt geweigerd", arguments: [0, 1, 3, 5, 7, 9, 15, 17])
    func wrongLength(count: Int) {
        let bytes = [UInt8](repeating: 1, count: count)
        #expect(refusal(of: Int64.self, bytes) == .wrongLength(expected: 8, found: count))
        #expect(refusal(of: UUIDBytes.self, bytes) == .wrongLength(expected: 16, found: count))
        #expect(refusal(of: Int32.self, bytes) == .wrongLength(expected: 4, found: count))
        #expect(refusal(of: PostgresDate.self, bytes) == .wrongLength(expected: 4, found: count))
        #expect(
            refusal(of: PostgresTimestamp.self, bytes) == .wrongLength(expected: 8, found: count)
        )
        if count != 1 {
            #expect(refusal(of: Bool.self, bytes) == .wrongLength(expected: 1, found: count))
        }
    }

    @Test("een waarheidswaarde is nul of een")
    func booleans() {
        #expect(refusal(of: Bool.self, [2]) == .malformed("a boolean is 0 or 1"))
    }

    @Test(
        "tekst is UTF-8",
        arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80]] as [[UInt8]]
    )
    func text(bytes: [UInt8]) {
        #expect(refusal(of: String.self, bytes) == .invalidText)
    }

    @Test("tekst met een nulteken gaat niet naar de server")
    func zeroInText() {
        #expect(throws: CodecError.invalidText) { try encoded("a\u{0}b") }
        #expect(throws: CodecError.invalidText) { try encoded(["a", "\u{0}"]) }
    }

    @Test(
        "een rij met kapotte kop of inhoud wordt geweigerd",
        arguments: [
            [], [0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25],
            [0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 20], [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 20],
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0],
            [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 20, 127, 255, 255, 255, 0, 0, 0, 1],
            [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 20, 255, 255, 255, 255, 0, 0, 0, 1],
            [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 8, 1],
            [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 1, 0, 0, 0, 1, 255, 255, 255, 254],
            [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 20, 0, 0, 0, 1, 0, 0, 0, 1, 255, 255, 255, 255],
            [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 1, 9],
        ] as [[UInt8]]
    )
    func arrays(bytes: [UInt8]) {
        #expect(refusal(of: [Int64].self, bytes) != nil)
    }

    @Test(
        "een kommagetal met kapotte bytes wordt geweigerd",
        arguments: [
            [], [0, 0, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0, 0, 0],
            [255, 255, 0, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0, 0, 0, 0x27, 0x10],
            [0, 1, 0, 0, 0, 0, 0, 0, 255, 255], [0, 1, 255, 255, 0, 0, 0, 2, 0, 1],
            [0, 0, 0, 0, 0x40, 0x01, 0, 0], [0, 1, 0x7F, 0, 0, 0, 0, 0, 0, 1],
        ] as [[UInt8]]
    )
    func numerics(bytes: [UInt8]) {
        #expect(refusal(of: Numeric.self, bytes) != nil)
    }

    @Test("NaN en oneindig passen niet", arguments: [0xC0, 0xD0, 0xF0] as [UInt8])
    func notANumber(sign: UInt8) {
        #expect(refusal(of: Numeric.self, [0, 0, 0, 0, sign, 0, 0, 0]) == .outOfRange)
        #expect(throws: CodecError.outOfRange) { try encoded(Numeric(unscaled: 1, scale: -1)) }
        #expect(throws: CodecError.outOfRange) { try encoded(Numeric(unscaled: 1, scale: 20_000)) }
    }

    @Test(
        "een kapotte reeks van dagen wordt geweigerd",
        arguments: [
            [], [0x20], [0x01, 0], [0x02], [0x0A, 0, 0, 0, 4, 0, 0, 0],
            [0x02, 0, 0, 0, 3, 0, 0, 1, 0], [0x12, 0, 0, 0, 4, 0, 0, 0],
        ] as [[UInt8]]
    )
    func dateRanges(bytes: [UInt8]) {
        #expect(refusal(of: DateRange.self, bytes) != nil)
    }

    @Test(
        "jsonb zonder bekende versie wordt geweigerd",
        arguments: [[], [2, 0x7B, 0x7D]] as [[UInt8]]
    )
    func jsonb(bytes: [UInt8]) {
        #expect(refusal(of: JSONB.self, bytes) != nil)
    }

    @Test("willekeurige bytes laten geen codec struikelen")
    func fuzz() {
        var seed: UInt64 = 42
        func next() -> UInt64 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return seed >> 33
        }
        for _ in 0..<3_000 {
            let bytes = (0..<Int(next() % 40)).map { _ in
                next() % 3 == 0 ? 0 : UInt8(truncatingIfNeeded: next())
            }
            _ = refusal(of: Numeric.self, bytes)
            _ = refusal(of: DateRange.self, bytes)
            _ = refusal(of: [String?].self, bytes)
            _ = refusal(of: [Numeric].self, bytes)
            _ = refusal(of: JSONB.self, bytes)
        }
    }
}
