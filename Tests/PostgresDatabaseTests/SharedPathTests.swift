import Postgres
import PostgresTestCluster
import Testing

@Suite("Het gedeelde pad")
struct SharedPathTests {
    struct Key: Sendable { let id: Int64 }
    struct Row: Sendable, Equatable {
        let id: Int64
        let name: String
    }

    static let byID = Statement<Key, Row>(
        "shared_by_id", "select \(\.id) as id, 'naam ' || \(\.id)::text as name"
    ) { row in
        Row(id: try row.next("id"), name: try row.next("name"))
    }

    @Test("duizend leesvragen van 64 taken geven elk hun eigen antwoord")
    func answersBelongToTheirQuestions() async throws {
        let database = try await TestDatabase.connect()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<64 {
                group.addTask {
                    for number in 0..<16 {
                        let id = Int64(task * 1000 + number)
                        let row = try await database.readOne(Self.byID, Key(id: id))
                        #expect(row == Row(id: id, name: "naam \(id)"))
                    }
                }
            }
            try await group.waitForAll()
        }
        let statistics = database.statistics
        #expect(statistics.reads == 1024)
        #expect(statistics.readSegments < 1024)
        await database.close()
    }
}
