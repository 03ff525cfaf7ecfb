import PostgresTestCluster
import Testing

@testable import Postgres

/// Half of a transaction never becomes permanent, however a batch of it came to its end.
@Suite("Een transactie wordt niet doormidden gescheurd")
struct TornTransactionTests {
    static let one = Statement<Void, Void>("torn_one", "select 1")
    static let fault = Statement<Void, Void>("torn_fault", "select 1 / 0")
    static let sleep = Statement<Int32, Void>(
        "torn_sleep", "select pg_sleep(\(\.self)::float8 / 10000)")
    static let mark = Statement<Void, Void>(
        "torn_mark", "select set_config('proef.merk', 'gezet', true)")
    static let seen = Statement<Void, String?>(
        "torn_seen", "select nullif(current_setting('proef.merk', true), '') as merk"
    ) { row in try row.next("merk") }

    private static func batch(_ fill: (inout Batch) -> Void) -> Batch {
        var batch = Batch()
        fill(&batch)
        return batch
    }

    /// A batch that left its transaction open just before the cancel for it arrived.
    private static func answer(_ reason: Channel.Cancellation) async throws -> BatchResults {
        let configuration = await TestDatabase.configuration()
        return try await Resumption<BatchResults>.suspend { resumption in
            do throws(DatabaseError) {
                let parameters = try ConnectionParameters(configuration)
                let wire = try LibpqConnection.open(parameters.keywords, notice: { _ in })
                try wire.executeNow("BEGIN")
                try wire.enterPipeline()
                let channel = Channel(
                    id: 1, path: .exclusive, wire: wire, configuration: configuration)
                channel.needsRecovery = true
                channel.cancellation = reason
                let request = RunRequest(
                    lease: Lease(connection: 1, id: 1), ticket: LeaseTicket(id: 1),
                    batch: batch {
                        $0.begin()
                        $0.add(one)
                    },
                    deadline: .now + .seconds(5), resumption: resumption)
                let loop = Loop(configuration, parameters, Inbox())
                loop.finished(request, wasInTransaction: false, [.done, .done], on: channel)
                resumption(loop.batchAnswers[0].1)
            } catch {
                resumption(.failure(error))
            }
        }
    }

    @Test("een batch die slaagt vlak voor zijn afbreking aankomt, is afgebroken")
    func lateCancel() async throws {
        let task = await databaseError { try await Self.answer(.task) }
        #expect(task?.kind == .canceled)
        #expect(task?.outcome == .nothingChanged)
        let deadline = await databaseError { try await Self.answer(.deadline) }
        #expect(deadline?.kind == .timeout)
        #expect(deadline?.outcome == .nothingChanged)
    }

    @Test("wat de transactie voortzet, vindt haar nog open of wordt geweigerd")
    func race() async throws {
        let database = try await TestDatabase.connect { $0.batchDeadline = .milliseconds(10) }
        for step in 0..<40 {
            try await database.withConnection { connection in
                let first = Self.batch {
                    $0.begin()
                    $0.add(Self.mark)
                    $0.add(Self.sleep, 80 + Int32(step))
                }
                let isOpen = (try? await connection.run(first)) != nil
                var second = Batch()
                let seen = second.add(Self.seen)
                do {
                    let mark = try await connection.run(second).one(seen)
                    #expect(mark == "gezet")
                    #expect(isOpen)
                } catch {
                    let kind = (error as? DatabaseError)?.kind
                    #expect(kind == .misconfigured(.noTransaction) || kind == .timeout)
                }
            }
        }
        await database.close()
    }

    @Test("na een mislukte batch gaat niets verder zonder begin, tot er weer een is")
    func continuation() async throws {
        let database = try await TestDatabase.connect { $0.exclusiveConnections = 1 }
        let single = Self.batch { $0.add(Self.one) }
        try await database.withConnection { connection in
            _ = try await connection.run(
                Self.batch {
                    $0.begin()
                    $0.add(Self.one)
                })
            let fault = await databaseError {
                try await connection.run(Self.batch { $0.add(Self.fault) })
            }
            #expect(fault?.kind == .server(SQLState("22012")))
            for _ in 0..<2 {
                let refused = await databaseError { try await connection.run(single) }
                #expect(refused?.kind == .misconfigured(.noTransaction))
                #expect(refused?.outcome == .notSent)
            }
            _ = try await connection.run(Self.batch { $0.rollback() })
            _ = try await connection.run(single)
            _ = await databaseError {
                try await connection.run(
                    Self.batch {
                        $0.begin()
                        $0.add(Self.fault)
                    })
            }
        }
        // The next borrower has nothing to do with it.
        _ = try await database.withConnection { try await $0.run(single) }
        await database.close()
    }

    @Test("COMMIT zonder transactie wordt geweigerd, een batch die zelf begint niet")
    func commitAlone() async throws {
        let database = try await TestDatabase.connect()
        let error = await databaseError {
            try await database.withConnection { connection in
                try await connection.run(
                    Self.batch {
                        $0.add(Self.one)
                        $0.commit()
                    })
            }
        }
        #expect(error?.kind == .misconfigured(.noTransaction))
        // What begins and ends in one failed batch leaves nothing that could be gone on with.
        let single = Self.batch { $0.add(Self.one) }
        try await database.withConnection { connection in
            _ = await databaseError {
                try await connection.run(
                    Self.batch {
                        $0.begin()
                        $0.add(Self.fault)
                        $0.commit()
                    })
            }
            _ = try await connection.run(single)
        }
        await database.close()
    }
}
