import Testing

@testable import Postgres

/// Bytes of a value as they would go to the server; nil for NULL.
func encoded(_ value: some PostgresEncodable) throws(CodecError) -> [UInt8]? {
    var buffer = ParameterBuffer()
    try buffer.bind(value)
    let slot = buffer.slots[0]
    guard slot.length >= 0 else { return nil }
    return Array(buffer.bytes[Int(slot.offset)..<Int(slot.offset) + Int(slot.length)])
}

/// The value after a journey through PostgreSQL's binary format.
func roundTrip<Value: PostgresValue>(_ value: Value) throws -> Value {
    guard let bytes = try encoded(value) else {
        return try #require(Value.valueOfNull)
    }
    return try Value(decodingCopied: bytes)
}

@Suite("Codecs: heen en terug")
struct CodecRoundTripTests {
    @Test("getallen houden hun uitersten", arguments: [Int64.min, -1, 0, 1, .max])
    func integers(value: Int64) throws {
        #expect(try roundTrip(value) == value)
        let four = Int32(truncatingIfNeeded: value)
        #expect(try roundTrip(four) == four)
        let two = Int16(truncatingIfNeeded: value)
        #expect(try roundTrip(two) == two)
        #expect(try roundTrip(PostgresDate(days: four)) == PostgresDate(days: four))
        let moment = PostgresTimestamp(microseconds: value)
        #expect(try roundTrip(moment) == moment)
    }

    @Test("gehele getallen staan in netwerkvolgorde")
    func byteOrder() throws {
        #expect(try encoded(Int32(0x0102_0304)) == [1, 2, 3, 4])
        #expect(try encoded(Int64(-2)) == [255, 255, 255, 255, 255, 255, 255, 254])
        #expect(try encoded(true) == [1])
        #expect(try roundTrip(false) == false)
    }

    @Test(
        "tekst blijft byte voor byte gelijk",
        arguments: [
            "", "wijk", "café", "e\u{301}", "\"\u{301}", "\r\n", "🇳🇱👩‍👧", "\u{FFFD}\u{10FFFF}",
        ]
    )
    func text(value: String) throws {
        #expect(Array(try roundTrip(value).utf8) == Array(value.utf8))
    }

    @Test("bytes, UUID en jsonb blijven gelijk")
    func bytes() throws {
        let all = (0...255).map { UInt8($0) }
        #expect(try roundTrip(all) == all)
        #expect(try roundTrip([UInt8]()) == [])
        let uuid = try #require(UUIDBytes(bytes: Array(all[16..<32])))
        #expect(try roundTrip(uuid) == uuid)
        #expect(try encoded(uuid) == Array(all[16..<32]))
        #expect(uuid.bytes == Array(all[16..<32]))
        let json = JSONB(bytes: Array(#"{"a":[1,null]}"#.utf8))
        #expect(try roundTrip(json) == json)
        #expect(try encoded(json)?.first == 1)
    }

    @Test(
        "kommagetallen houden cijfers en schaal",
        arguments: [
            (Int128(0), 0), (0, 5), (1, 0), (-1, 0), (1234, 2), (10_000, 0), (10_000, 4), (1, 4),
            (1, 5), (12_345_678, 3), (-9_999_999_999, 7), (100_000_000, 8), (50, 1),
            (Int128("99999999999999999999999999999999999999") ?? 0, 0),
            (Int128("-99999999999999999999999999999999999999") ?? 0, 38),
        ]
    )
    func numerics(unscaled: Int128, scale: Int) throws {
        let value = Numeric(unscaled: unscaled, scale: scale)
        #expect(try roundTrip(value) == value)
    }

    @Test("reeksen van dagen houden hun grenzen")
    func dateRanges() throws {
        let (first, last) = (PostgresDate(days: -5), PostgresDate(days: 9000))
        for range in [
            DateRange.empty, .days(lower: nil, upper: nil), .days(lower: first, upper: nil),
            .days(lower: nil, upper: last), .days(lower: first, upper: last),
        ] {
            #expect(try roundTrip(range) == range)
        }
    }

    @Test("een reeks met andere grenzen wordt canoniek gelezen")
    func otherBounds() throws {
        // (day 1, day 3] is [day 2, day 4).
        let bytes: [UInt8] = [0x04, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 3]
        let expected = DateRange.days(lower: PostgresDate(days: 2), upper: PostgresDate(days: 4))
        #expect(try DateRange(decodingCopied: bytes) == expected)
    }

    @Test("rijen van waarden houden volgorde, lengte en NULL")
    func arrays() throws {
        #expect(try roundTrip([Int64]()) == [])
        #expect(try roundTrip([Int64.min, 0, .max]) == [.min, 0, .max])
        #expect(try roundTrip(["a", "", "é"]) == ["a", "", "é"])
        #expect(try roundTrip([1, nil, 3] as [Int32?]) == [1, nil, 3])
        #expect(try roundTrip([[1, 2], []] as [[UInt8]]) == [[1, 2], []])
        #expect(try roundTrip([true, false]) == [true, false])
        let uuids = [UUIDBytes(high: 1, low: 2), UUIDBytes(high: .max, low: 0)]
        #expect(try roundTrip(uuids) == uuids)
        let many = (0..<10_000).map { Int16(truncatingIfNeeded: $0) }
        #expect(try roundTrip(many) == many)
    }

    @Test("niets wordt NULL en NULL wordt niets")
    func nulls() throws {
        #expect(try encoded(Int64?.none) == nil)
        #expect(try encoded([String]?.none) == nil)
        #expect(try roundTrip(String?.none) == nil)
        #expect(try roundTrip(String?.some("x")) == "x")
        #expect(Int64.valueOfNull == nil)
    }

    @Test("elk type leest zijn eigen voorbeeld")
    func examples() throws {
        func check<Value: PostgresDecodable>(_ type: Value.Type) throws {
            _ = try Value(decodingCopied: Value.exampleBytes)
        }
        try check(Bool.self)
        try check(Int16.self)
        try check(Int32.self)
        try check(Int64?.self)
        try check(String.self)
        try check([UInt8].self)
        try check(UUIDBytes.self)
        try check(PostgresDate.self)
        try check(PostgresTimestamp.self)
        try check(Numeric.self)
        try check(JSONB.self)
        try check(DateRange.self)
        try check([Int64].self)
        try check([String?].self)
        try check([[UInt8]].self)
    }
}
