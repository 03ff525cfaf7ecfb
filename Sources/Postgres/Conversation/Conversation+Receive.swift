extension Conversation {
    /// Takes in what has arrived, and sends on what waits; call it whenever the socket is ready.
    ///
    /// An idle connection may be called too: that is how its end is noticed.
    func receive() -> Progress {
        if wantsWrite, !flush() { return lose(pendingFailure()) }
        let isReadable = wire.consumeInput()
        if isReadable, !isUnderWay {
            // libpq notices the end of an idle connection only when asked whether it is busy.
            _ = wire.isBusy
            return wire.isAlive ? .waiting : lose()
        }
        while isUnderWay, !wire.isBusy {
            if let progress = take(wire.nextAnswer()) { return progress }
        }
        return isReadable && wire.isAlive ? .waiting : lose()
    }

    /// The server's own last words, when they arrived before the connection broke.
    private func pendingFailure() -> ServerMessage? {
        _ = wire.consumeInput()
        while isUnderWay, !wire.isBusy, let answer = wire.nextAnswer() {
            if case .failure(let message) = answer, message.endsSession { return message }
            if case .sync = answer { return nil }
        }
        return nil
    }

    /// Books one answer; returns when the segment has come to an end.
    private func take(_ answer: Answer?) -> Progress? {
        guard nextStep < steps.count else { return takeEnd(answer) }
        guard let answer else {
            guard isAnswered else { return lose() }
            isAnswered = false
            nextStep += 1
            return nil
        }
        switch answer {
        case .sync, .copy:
            // A sync before all steps have answered: the two sides no longer agree.
            return lose()
        case .failure(let message):
            if message.endsSession || !wire.isAlive { return lose(message) }
            fail(message)
        case .aborted:
            break
        case .rows(let rows):
            succeed(rows)
        case .command(let tag):
            succeed(tag)
        }
        isAnswered = true
        return nil
    }

    /// Behind the last step only the sync may come.
    private func takeEnd(_ answer: Answer?) -> Progress? {
        switch answer {
        case .sync:
            if let warning = wire.takeUnconfirmed() { doubt(warning) }
            return .finished(takeOutcomes())
        case .failure(let message): return lose(message)
        case .none, .rows, .command, .aborted, .copy: return lose()
        }
    }

    /// The segment's transaction was committed without the standby that must confirm it.
    ///
    /// A crash here could still undo it, so nobody is told that it stands. The warning comes with
    /// the COMMIT, and without one before the sync: either way the last item is what it is about.
    private func doubt(_ warning: ServerMessage) {
        guard !outcomes.isEmpty else { return }
        outcomes[outcomes.count - 1] = .failed(.unconfirmed(warning))
    }

    private func fail(_ message: ServerMessage) {
        let (index, body) = stepTarget()
        let state = message.sqlState
        if body != nil, state == .invalidStatementName || state == .featureNotSupported {
            forgetAll()
        }
        outcomes[index] = .failed(
            DatabaseError(
                .server(state),
                outcome: .nothingChanged,
                statement: body?.name,
                server: message
            )
        )
    }

    private func stepTarget() -> (item: Int, body: StatementBody?) {
        switch steps[nextStep] {
        case .prepare(let body, _, let item): (item, body)
        case .execute(let item): (item, statement(of: item))
        }
    }

    private func succeed(_ rows: ResultRows) {
        guard case .execute(let index) = steps[nextStep] else { return }
        guard case .operation(let operation) = items[index] else {
            outcomes[index] = .done
            return
        }
        guard !operation.readsRows || rows.rowCount <= maximumRows else {
            outcomes[index] = .failed(unread(.limit(.rows(maximumRows)), operation))
            return
        }
        let statement = known[index] ?? prepared[operation.body.name]
        let isVerified = statement?.isVerified ?? false
        do throws(DecodingFailure) {
            let values = try operation.decode(rows, verifies: !isVerified)
            if !isVerified, rows.rowCount > 0 { statement?.isVerified = true }
            outcomes[index] = .rows(values, count: rows.rowCount)
        } catch {
            outcomes[index] = .failed(unread(.decoding(error), operation))
        }
    }

    /// The statement itself did its work; whether that is kept, the caller knows.
    private func unread(
        _ kind: DatabaseError.Kind,
        _ operation: any Operation
    ) -> DatabaseError {
        DatabaseError(kind, outcome: .nothingChanged, statement: operation.body.name)
    }

    private func succeed(_ tag: CommandTag) {
        switch steps[nextStep] {
        case .prepare(let body, let name, _):
            prepared[body.name] = Prepared(body: body, name: name)
            preparations += 1
        case .execute(let index):
            outcomes[index] = outcome(of: items[index], tag)
        }
    }

    private func outcome(of item: Segment.Item, _ tag: CommandTag) -> Segment.Outcome {
        switch item {
        case .command, .scope: .done
        case .commit where tag == .commit: .done
        case .commit: .failed(DatabaseError(.commitRolledBack, outcome: .nothingChanged))
        case .operation(let operation):
            if case .other(let count) = tag {
                .rows(operation.noRows, count: count)
            } else {
                .rows(operation.noRows, count: 0)
            }
        }
    }
}
