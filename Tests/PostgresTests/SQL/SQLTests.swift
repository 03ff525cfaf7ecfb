import Testing

@testable import Postgres

@Suite("SQL door interpolatie")
struct SQLTests {
    struct Input: Sendable {
        let gemeente: UUIDBytes
        let id: Int64
        let note: String?
        let ids: [Int64]
    }

    @Test("velden worden parameters en hetzelfde veld is dezelfde parameter")
    func fields() {
        let sql: SQL<Input> = """
            select 1 from t where g = \(\.gemeente) and id = \(\.id) \
            or id = \(\.id) and n = \(\.note)
            """
        #expect(sql.text == "select 1 from t where g = $1 and id = $2 or id = $2 and n = $3")
        #expect(sql.parameters.map(\.type) == [.uuid, .int8, .text])
    }

    @Test("de invoer zelf, vaste waarden en rijen van waarden zijn parameters")
    func others() throws {
        let itself: SQL<Int64> = "select \(\.self) + \(Int32(5))"
        #expect(itself.text == "select $1 + $2")
        #expect(itself.parameters.map(\.type) == [.int8, .int4])
        let list: SQL<Input> = "select unnest(\(\.ids))"
        #expect(list.parameters[0].type.name.text == "bigint[]")
        #expect(list.parameters[0].type.oid == 1016)
        var buffer = ParameterBuffer()
        let input = Input(gemeente: UUIDBytes(high: 0, low: 0), id: 1, note: nil, ids: [1, 2])
        try list.parameters[0].bind(input, &buffer)
        #expect(buffer.slots[0].length == 20 + 2 * 12)
    }

    @Test("alleen tekst van het programma gaat zonder parameter mee")
    func raw() {
        let sql: SQL<Void> = "select \(raw: "a, b") from t"
        #expect(sql.text == "select a, b from t")
        #expect(sql.parameters.isEmpty)
    }

    @Test("een leeg veld wordt NULL")
    func null() throws {
        let sql: SQL<Input> = "select \(\.note)"
        var buffer = ParameterBuffer()
        let input = Input(gemeente: UUIDBytes(high: 0, low: 0), id: 1, note: nil, ids: [])
        try sql.parameters[0].bind(input, &buffer)
        #expect(buffer.slots[0].length == -1)
    }

    @Test("een register vindt namen die voor twee teksten staan")
    func registry() {
        let one = Statement<Void, Void>("a", "select 1")
        let other = Statement<Void, Void>("a", "select 2")
        let third = Statement<Void, Void>("b", "select 3")
        #expect(StatementRegistry([one, one, third]).ambiguousNames == [])
        #expect(StatementRegistry([one, other, third]).ambiguousNames == ["a"])
    }

    @Test("een volgende scope wist wat alleen de vorige had")
    func scopes() {
        let both = Scope([Scope.Setting("a.x", "1"), Scope.Setting("a.y", "2")])
        let one = Scope("a.x", "3")
        #expect(one.settings(replacing: both) == [.init("a.y", ""), .init("a.x", "3")])
        #expect(Scope.none.settings(replacing: one) == [.init("a.x", "")])
        #expect(one.settings(replacing: .none) == [.init("a.x", "3")])
    }

    @Test("een batch met iets achter zijn COMMIT is misvormd")
    func malformedBatches() {
        var late = Batch()
        late.begin()
        late.commit()
        late.add(Statement<Void, Void>("a", "select 1"))
        #expect(late.isMalformed)
        var middle = Batch()
        middle.add(Statement<Void, Void>("a", "select 1"))
        middle.begin()
        #expect(middle.isMalformed)
        var good = Batch(scope: Scope("a.x", "1"))
        good.begin()
        good.add(Statement<Void, Void>("a", "select 1"))
        good.commit()
        #expect(!good.isMalformed)
        #expect(good.items.count == 4)
    }
}
