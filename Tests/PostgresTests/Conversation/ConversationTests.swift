import Testing

@testable import Postgres

@Suite("Het gesprek met de server")
struct ConversationTests {
    static let value = Statement<Int64, Int64>("value", "select \(\.self) as c0") { row in
        try row.next("c0")
    }
    static let write = Statement<Int64, Void>("write", "insert into t values (\(\.self))")

    private func reads(_ count: Int) -> Segment {
        let items = (0..<count).map {
            Segment.Item.operation(StatementOperation(Self.value, Int64($0)))
        }
        return Segment(items: items, isAllOrNothing: false)
    }

    private func transaction() -> Segment {
        var batch = Batch()
        batch.begin()
        batch.add(Self.write, 1)
        batch.commit()
        return Segment(items: batch.items, isAllOrNothing: true)
    }

    private let prepared: [ScriptedWire.Piece] = [.command(.other(rows: 0)), .end]

    private func one(_ value: Int64) -> [ScriptedWire.Piece] { [.rows([[value]]), .end] }

    private func values(_ progress: Progress) -> [Int64?] {
        guard case .finished(let outcomes) = progress else { return [] }
        return outcomes.map { outcome in
            if case .rows(let rows, _) = outcome { (rows as? [Int64])?.first } else { nil }
        }
    }

    @Test("zestien leesvragen kosten een wachtbeurt en een sync")
    func pipelining() {
        let answers = prepared + (0..<16).flatMap { one(Int64($0)) } + [.sync]
        let wire = ScriptedWire([answers])
        let conversation = Conversation(wire, maximumRows: 10)
        let (progress, waits) = drive(conversation, reads(16))
        #expect(values(progress) == (0..<16).map { Int64($0) })
        #expect(waits == 1)
        #expect(wire.sent.count { $0 == "sync" } == 1)
        #expect(wire.sent.count { $0 == "prepare value" } == 1)
        #expect(wire.sent.count { $0 == "execute value/1" } == 16)
    }

    @Test("de tweede keer wordt niet opnieuw voorbereid")
    func preparedOnce() {
        let wire = ScriptedWire([prepared + one(1) + [.sync], one(2) + [.sync]])
        let conversation = Conversation(wire, maximumRows: 10)
        _ = drive(conversation, reads(1))
        let (progress, waits) = drive(conversation, reads(1))
        #expect(values(progress) == [2])
        #expect(waits == 1)
        #expect(wire.sent.count { $0.hasPrefix("prepare") } == 1)
    }

    @Test("antwoorden in stukken kosten evenveel wachtbeurten als stukken, en geen meer")
    func pieces() {
        let pieces: [ScriptedWire.Piece] = prepared + one(7) + [.sync]
        let wire = ScriptedWire(pieces.map { [$0] })
        let (progress, waits) = drive(Conversation(wire, maximumRows: 10), reads(1))
        #expect(values(progress) == [7])
        #expect(waits == pieces.count)
    }

    @Test("een volle socket laat verder lezen terwijl het schrijven wacht")
    func partialFlush() {
        let wire = ScriptedWire(
            [prepared, one(1), one(2), [.sync]],
            flushes: [.pending, .pending, .done]
        )
        let conversation = Conversation(wire, maximumRows: 10)
        var progress = conversation.send(reads(2))
        #expect(conversation.wantsWrite)
        wire.wait()
        progress = conversation.receive()
        // Still not everything is written, but the preparation has been read already.
        #expect(conversation.wantsWrite)
        #expect(conversation.prepared["value"] != nil)
        wire.wait()
        progress = conversation.receive()
        #expect(!conversation.wantsWrite)
        for _ in 0..<2 {
            wire.wait()
            progress = conversation.receive()
        }
        #expect(values(progress) == [1, 2])
    }

    @Test("een fout treft alleen zijn eigen vraag; wat erachter stond is overgeslagen")
    func errorInTheMiddle() {
        let failed: [ScriptedWire.Piece] = [.failure("22012"), .end, .aborted, .end, .sync]
        let wire = ScriptedWire([prepared + one(1) + failed])
        let (progress, _) = drive(Conversation(wire, maximumRows: 10), reads(3))
        guard case .finished(let outcomes) = progress else {
            Issue.record("not finished: \(progress)")
            return
        }
        guard case .rows = outcomes[0], case .failed(let error) = outcomes[1],
            case .skipped = outcomes[2]
        else {
            Issue.record("unexpected outcomes \(outcomes)")
            return
        }
        #expect(error.kind == .server(SQLState("22012")))
        #expect(error.statement == "value")
    }

    @Test("een fout na rijen van hetzelfde antwoord wint van de rijen")
    func errorAfterRows() {
        let wire = ScriptedWire([prepared + [.rows([[1]]), .failure("22012"), .end, .sync]])
        let (progress, _) = drive(Conversation(wire, maximumRows: 10), reads(1))
        guard case .finished(let outcomes) = progress, case .failed = outcomes[0] else {
            Issue.record("the error was not seen: \(progress)")
            return
        }
    }

    @Test("het einde van de verbinding midden in een antwoord is verlies, met wat al binnen was")
    func endInTheMiddle() {
        let wire = ScriptedWire([prepared + one(5), [.endOfFile]])
        let conversation = Conversation(wire, maximumRows: 10)
        let (progress, waits) = drive(conversation, reads(2))
        guard case .lost(let error, let outcomes) = progress else {
            Issue.record("not lost: \(progress)")
            return
        }
        #expect(waits == 2)
        #expect(error.kind == .connectionLost)
        #expect(error.outcome == .unknown)
        #expect(conversation.isBroken)
        guard case .rows = outcomes[0], case .skipped = outcomes[1] else {
            Issue.record("unexpected outcomes \(outcomes)")
            return
        }
    }

    @Test("een laatste woord van de server gaat met het verlies mee")
    func fatal() {
        let wire = ScriptedWire([prepared + [.failure("57P01", severity: "FATAL"), .endOfFile]])
        let (progress, _) = drive(Conversation(wire, maximumRows: 10), reads(1))
        guard case .lost(let error, _) = progress else {
            Issue.record("not lost: \(progress)")
            return
        }
        #expect(error.server?.sqlState == .adminShutdown)
    }

    @Test("stilte blijft wachten, zonder rond te draaien")
    func silence() {
        let wire = ScriptedWire([prepared])
        let (progress, waits) = drive(Conversation(wire, maximumRows: 10), reads(1), atMost: 7)
        guard case .waiting = progress else {
            Issue.record("it did not wait: \(progress)")
            return
        }
        #expect(waits == 7)
    }

    @Test("niets wordt gemeld voor de sync")
    func nothingBeforeSync() {
        let ok: [ScriptedWire.Piece] = [.command(.other(rows: 0)), .end]
        let committed: [ScriptedWire.Piece] = [.command(.commit), .end]
        let wire = ScriptedWire([ok + prepared + ok + committed, [.sync]])
        let conversation = Conversation(wire, maximumRows: 10)
        #expect(isWaiting(conversation.send(transaction())))
        wire.wait()
        #expect(isWaiting(conversation.receive()))
        wire.wait()
        guard case .finished(let outcomes) = conversation.receive() else {
            Issue.record("the sync did not finish it")
            return
        }
        #expect(outcomes.firstFailure == nil)
        #expect(wire.sent.last == "sync")
    }

    @Test("een COMMIT die ROLLBACK antwoordt is een fout")
    func commitRolledBack() {
        let ok: [ScriptedWire.Piece] = [.command(.other(rows: 0)), .end]
        let wire = ScriptedWire([ok + prepared + ok + [.command(.rollback), .end, .sync]])
        let (progress, _) = drive(Conversation(wire, maximumRows: 10), transaction())
        guard case .finished(let outcomes) = progress else {
            Issue.record("not finished: \(progress)")
            return
        }
        #expect(outcomes.firstFailure?.kind == .commitRolledBack)
    }

    @Test("een COMMIT die zijn bevestiging niet afwachtte, is niet zeker, ook zonder COMMIT erin")
    func unconfirmed() {
        let ok: [ScriptedWire.Piece] = [.command(.other(rows: 0)), .end]
        let commit: [ScriptedWire.Piece] = [.command(.commit), .end, .sync]
        let single = Segment(
            items: [.operation(StatementOperation(Self.write, 1))], isAllOrNothing: true)
        for (segment, answers) in [
            (transaction(), ok + prepared + ok + commit), (single, prepared + ok + [.sync]),
        ] {
            let wire = ScriptedWire([answers])
            let conversation = Conversation(wire, maximumRows: 10)
            wire.unconfirmed = ServerMessage(
                severity: "WARNING", sqlState: SQLState("01000"), message: "scripted")
            guard case .finished(let outcomes) = drive(conversation, segment).progress else {
                Issue.record("not finished")
                continue
            }
            #expect(outcomes.firstFailure?.kind == .outcomeUnknown)
            #expect(outcomes.firstFailure?.outcome == .unknown)
            #expect(outcomes.firstFailure?.server?.severity == "WARNING")
            #expect(wire.unconfirmed == nil)
        }
    }

    @Test("een antwoord te weinig of te veel breekt de verbinding af")
    func desynchronised() {
        for pieces in [[.end], [.sync], one(1) + one(2) + [.sync], [.copy]]
            as [[ScriptedWire.Piece]]
        {
            let wire = ScriptedWire([prepared + pieces])
            let (progress, _) = drive(Conversation(wire, maximumRows: 10), reads(1))
            guard case .lost = progress else {
                Issue.record("not lost: \(pieces)")
                continue
            }
        }
    }

    @Test("te veel rijen is een fout van die vraag alleen")
    func tooManyRows() {
        let many: [ScriptedWire.Piece] = [.rows([[1], [2], [3]]), .end]
        let wire = ScriptedWire([prepared + many + one(4) + [.sync]])
        let (progress, _) = drive(Conversation(wire, maximumRows: 2), reads(2))
        guard case .finished(let outcomes) = progress, case .failed(let error) = outcomes[0] else {
            Issue.record("not refused: \(progress)")
            return
        }
        #expect(error.kind == .limit(.rows(2)))
        #expect(values(progress)[1] == 4)
    }

    @Test("een onbekende voorbereiding wordt vergeten, zodat zij opnieuw gebeurt")
    func forgotten() {
        let unknown: [ScriptedWire.Piece] = [.failure("26000"), .end, .sync]
        let wire = ScriptedWire([
            prepared + one(1) + [.sync], unknown, prepared + one(2) + [.sync],
        ])
        let conversation = Conversation(wire, maximumRows: 10)
        _ = drive(conversation, reads(1))
        _ = drive(conversation, reads(1))
        #expect(values(drive(conversation, reads(1)).progress) == [2])
        #expect(
            wire.sent.filter { $0.hasPrefix("prepare") } == ["prepare value", "prepare value~1"]
        )
    }

    @Test(
        "een onschrijfbare waarde weerhoudt in een batch alles, in een leessegment niets"
    )
    func encodingFailures() {
        let text = Statement<String, Void>("text", "select \(\.self)")
        let items: [Segment.Item] = [
            .operation(StatementOperation(text, "a\u{0}")),
            .operation(StatementOperation(Self.value, 1)),
        ]
        let batch = ScriptedWire([])
        let (all, _) = drive(
            Conversation(batch, maximumRows: 10),
            Segment(items: items, isAllOrNothing: true)
        )
        #expect(batch.sent == [])
        guard case .finished(let refused) = all else { return }
        #expect(refused.firstFailure?.outcome == .notSent)
        let shared = ScriptedWire([prepared + one(1) + [.sync]])
        let (rest, _) = drive(
            Conversation(shared, maximumRows: 10),
            Segment(items: items, isAllOrNothing: false)
        )
        #expect(values(rest) == [nil, 1])
    }

    @Test("twee teksten onder een naam is een fout en geen verkeerd antwoord")
    func ambiguousName() {
        let other = Statement<Int64, Int64>("value", "select \(\.self) + 1 as c0") { row in
            try row.next("c0")
        }
        let wire = ScriptedWire([prepared + one(1) + [.sync]])
        let conversation = Conversation(wire, maximumRows: 10)
        _ = drive(conversation, reads(1))
        let segment = Segment(
            items: [.operation(StatementOperation(other, 1))],
            isAllOrNothing: false
        )
        guard case .finished(let outcomes) = conversation.send(segment) else {
            Issue.record("it was sent")
            return
        }
        #expect(outcomes.firstFailure?.kind == .misconfigured(.duplicateStatementName))
    }

    private func isWaiting(_ progress: Progress) -> Bool {
        if case .waiting = progress { true } else { false }
    }
}
