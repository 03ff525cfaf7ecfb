import Testing

@testable import Postgres

@Suite("Fouten")
struct ErrorTests {
    private let refused = ServerMessage(
        severity: "ERROR",
        sqlState: .uniqueViolation,
        message: "geheim in message",
        detail: "Key (naam)=(geheim) already exists.",
        hint: "geheim",
        context: "geheim",
        table: "budget",
        constraint: "budget_pk"
    )

    @Test("geen enkele beschrijving verraadt een waarde")
    func redaction() {
        let error = DatabaseError(
            .server(.uniqueViolation),
            outcome: .nothingChanged,
            statement: "s",
            server: refused
        )
        var dumped = ""
        dump(error, to: &dumped)
        for text in ["\(error)", String(reflecting: error), "\(refused)", dumped] {
            #expect(!text.contains("geheim"))
        }
        #expect("\(error)".contains("budget_pk"))
        #expect(error.constraint == "budget_pk")
        #expect(error.server?.detail?.contains("geheim") == true)
    }

    @Test("de tekst van een fout in de SQL zelf blijft zichtbaar")
    func harmlessMessage() {
        let message = ServerMessage(
            severity: "ERROR",
            sqlState: SQLState("42P01"),
            message: "relation \"x\" does not exist"
        )
        #expect("\(message)".contains("does not exist"))
    }

    @Test("opnieuw proberen dekt precies wat veilig is")
    func coverage() {
        func error(_ kind: DatabaseError.Kind, _ outcome: DatabaseError.Outcome) -> DatabaseError {
            DatabaseError(kind, outcome: outcome)
        }
        let plain = RetryPolicy()
        let reads = RetryPolicy(retriesReads: true)
        let conflicts = RetryPolicy(retriesConflicts: true)
        #expect(plain.covers(error(.unreachable, .notSent)))
        #expect(plain.covers(error(.busy, .notSent)))
        #expect(!plain.covers(error(.connectionLost, .nothingChanged)))
        #expect(reads.covers(error(.connectionLost, .nothingChanged)))
        #expect(!reads.covers(error(.outcomeUnknown, .unknown)))
        #expect(!reads.covers(error(.connectionLost, .unknown)))
        #expect(!plain.covers(error(.server(.deadlockDetected), .nothingChanged)))
        #expect(conflicts.covers(error(.server(.deadlockDetected), .nothingChanged)))
        #expect(conflicts.covers(error(.server(.serializationFailure), .nothingChanged)))
        #expect(!conflicts.covers(error(.server(.uniqueViolation), .nothingChanged)))
        #expect(!plain.covers(error(.canceled, .notSent)))
    }

    @Test("het aantal pogingen en de wachttijd zijn begrensd")
    func bounds() async {
        let waits = Waits()
        let policy = RetryPolicy(
            attempts: 5,
            firstDelay: .milliseconds(10),
            maximumDelay: .milliseconds(30),
            jitter: { 1 },
            sleep: { await waits.add($0) }
        )
        var calls = 0
        await #expect(throws: DatabaseError.self) {
            try await policy.run { () async throws -> Void in
                calls += 1
                throw DatabaseError(.busy, outcome: .notSent)
            }
        }
        #expect(calls == 5)
        #expect(await waits.all == [10, 20, 30, 30].map { .milliseconds($0) })
    }

    private actor Waits {
        var all: [Duration] = []
        func add(_ wait: Duration) { all.append(wait) }
    }
}
