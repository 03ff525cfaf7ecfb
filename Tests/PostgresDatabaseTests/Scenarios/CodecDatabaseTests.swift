import Postgres
import PostgresTestCluster
import Testing

@Suite("Codecs tegen de server")
struct CodecDatabaseTests {
    /// The server's own text of a value, and the value as it comes back.
    private func check<Value: PostgresValue & Equatable>(
        _ session: Session,
        _ value: Value,
        text: String?
    ) async throws {
        let statement = Statement<Value, (Value, String?)>(
            "codec",
            "select \(\.self) as value, \(\.self)::text as text"
        ) { row in (try row.next("value"), try row.next("text")) }
        let rows = try await session.query(statement, value)
        #expect(rows.first?.0 == value)
        #expect(rows.first?.1 == text)
    }

    @Test("de server leest elke waarde zoals wij haar bedoelen")
    func values() async throws {
        let session = try await TestDatabase.session()
        try await session.execute(script: "set timezone to 'UTC'; set datestyle to 'ISO'")
        try await check(session, true, text: "true")
        try await check(session, Int16.min, text: "-32768")
        try await check(session, Int32.max, text: "2147483647")
        try await check(session, Int64.min, text: "-9223372036854775808")
        try await check(session, "é\"'\\", text: "é\"'\\")
        try await check(session, [UInt8](arrayLiteral: 0, 255, 16), text: "\\x00ff10")
        try await check(session, [UInt8](), text: "\\x")
        try await check(
            session,
            UUIDBytes(high: 0x0102_0304_0506_0708, low: 0x090A_0B0C_0D0E_0F10),
            text: "01020304-0506-0708-090a-0b0c0d0e0f10"
        )
        try await check(session, PostgresDate(days: 9826), text: "2026-11-26")
        try await check(session, PostgresDate(days: -1), text: "1999-12-31")
        try await check(session, PostgresDate.infinity, text: "infinity")
        try await check(
            session,
            PostgresTimestamp(microseconds: 1),
            text: "2000-01-01 00:00:00.000001+00"
        )
        try await check(session, PostgresTimestamp.minusInfinity, text: "-infinity")
        try await check(session, JSONB(bytes: Array("{\"a\": 1}".utf8)), text: "{\"a\": 1}")
        try await check(session, [1, nil, 3] as [Int64?], text: "{1,NULL,3}")
        try await check(
            session,
            [[0], [255, 1]] as [[UInt8]],
            text: "{\"\\\\x00\",\"\\\\xff01\"}"
        )
        try await check(session, [String](), text: "{}")
        try await check(session, Int64?.none, text: nil)
        await session.close()
    }

    @Test(
        "kommagetallen en hun tekst zijn dezelfde",
        arguments: [
            (Int128(0), 2, "0.00"), (1234, 2, "12.34"), (-5, 4, "-0.0005"), (10_000, 0, "10000"),
            (123_456_789_012, 3, "123456789.012"), (1_000_000, 6, "1.000000"), (10, 5, "0.00010"),
            (
                Int128("99999999999999999999999999999999999999") ?? 0, 38,
                "0.99999999999999999999999999999999999999"
            ),
        ]
    )
    func numerics(unscaled: Int128, scale: Int, text: String) async throws {
        let session = try await TestDatabase.session()
        try await check(session, Numeric(unscaled: unscaled, scale: scale), text: text)
        await session.close()
    }

    @Test("reeksen van dagen en hun tekst zijn dezelfde")
    func ranges() async throws {
        let session = try await TestDatabase.session()
        let (first, last) = (PostgresDate(days: 0), PostgresDate(days: 31))
        try await check(session, DateRange.empty, text: "empty")
        try await check(
            session,
            DateRange.days(lower: first, upper: last),
            text: "[2000-01-01,2000-02-01)"
        )
        try await check(session, DateRange.days(lower: nil, upper: last), text: "(,2000-02-01)")
        try await check(session, DateRange.days(lower: nil, upper: nil), text: "(,)")
        await session.close()
    }
}
