import Testing

@testable import Postgres

@Suite("Rijen lezen")
struct RowReaderTests {
    private func failure(
        _ rows: [[Int64]],
        verifies: Bool = true,
        _ read: @escaping @Sendable (inout RowReader) throws -> Int64
    ) -> DecodingFailure.Reason? {
        let statement = Statement<Void, Int64>("test", "select 1", decode: read)
        do throws(DecodingFailure) {
            _ = try StatementOperation(statement, ()).decode(
                ResultRows(scripted: rows),
                verifies: verifies
            )
            return nil
        } catch {
            return error.reason
        }
    }

    @Test("de goede naam en het goede type worden gelezen")
    func right() {
        #expect(failure([[1], [2]]) { try $0.next("c0") } == nil)
    }

    @Test("een andere naam is een fout")
    func otherName() {
        #expect(failure([[1]]) { try $0.next("c1") } == .otherName(found: "c0"))
    }

    @Test("een ander type is een fout")
    func otherType() {
        let expected = DecodingFailure.Reason.otherType(expected: 23, found: 20)
        #expect(failure([[1]]) { Int64(try $0.next("c0") as Int32) } == expected)
    }

    @Test("een kolom te veel en een kolom te weinig zijn fouten")
    func columnCount() {
        #expect(failure([[1]]) { _ in 0 } == .columnsLeft(1))
        let twice: @Sendable (inout RowReader) throws -> Int64 = { row in
            try row.next("c0") + row.next("c0")
        }
        #expect(failure([[1]], twice) == .missingColumn)
    }

    @Test("een fout van de lezer zelf noemt zijn soort en niet zijn waarde")
    func refused() {
        struct Unknown: Error { let value: String }
        let reason = failure([[1]]) { _ in throw Unknown(value: "geheim") }
        #expect(reason == .refused("Unknown"))
    }

    @Test("de kolommen van een lezer zijn te vinden zonder rij")
    func probing() {
        let statement = Statement<Void, String>("test", "select 1") { row in
            let id: Int64 = try row.next("id")
            let name: String? = try row.next("name")
            return "\(id)\(name ?? "")"
        }
        let columns = statement.expectedColumns
        #expect(columns.isComplete)
        #expect(columns.columns.map(\.name) == ["id", "name"])
        #expect(columns.columns.map(\.isOptional) == [false, true])
        #expect(columns.columns.map(\.type) == [.int8, .text])
    }
}
