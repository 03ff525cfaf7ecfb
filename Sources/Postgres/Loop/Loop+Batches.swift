/// What becomes of a batch: its answer, its failure, its cancellation.
extension Loop {
    func finished(
        _ request: RunRequest,
        wasInTransaction: Bool,
        _ outcomes: [Segment.Outcome],
        on channel: Channel
    ) {
        let status = channel.wire.transaction
        guard let error = outcomes.firstFailure else {
            if channel.cancellation != nil, status == .inTransaction {
                // The cancel came too late for the batch, but the recovery undoes its transaction.
                lose(request, wasInTransaction: wasInTransaction, on: channel)
                fail(request, canceled(channel))
                return settle(channel)
            }
            let results = BatchResults(
                outcomes: outcomes,
                names: request.batch.items.map(\.statementName)
            )
            batchAnswers.append((request.resumption, .success(results)))
            return settle(channel)
        }
        if status == .inError || channel.cancellation != nil { channel.needsRecovery = true }
        if error.asksForPreparation, request.repetitions == 0, !wasInTransaction,
            channel.cancellation == nil, status == .idle || request.batch.begins
        {
            // The whole transaction lies in this batch and was undone: it can be run again.
            configuration.observe(.preparedAgain(statement: error.statement ?? ""))
            var again = request
            again.repetitions = 1
            channel.waitingRun = again
            return settle(channel)
        }
        lose(request, wasInTransaction: wasInTransaction, on: channel)
        fail(request, meaning(of: error, outcomes, request, on: channel))
        settle(channel)
    }

    /// Notes that the transaction of a failed batch is gone, so that nothing goes on with it.
    private func lose(_ request: RunRequest, wasInTransaction: Bool, on channel: Channel) {
        let isStillOpen = channel.wire.transaction == .inTransaction && !channel.needsRecovery
        guard wasInTransaction || request.batch.leavesOpen, !isStillOpen else { return }
        channel.hasLostTransaction = true
    }

    private func canceled(_ channel: Channel, _ error: DatabaseError? = nil) -> DatabaseError {
        DatabaseError(
            channel.cancellation == .task ? .canceled : .timeout,
            outcome: .nothingChanged,
            statement: error?.statement,
            server: error?.server
        )
    }

    /// The same error with what is now certain about the data.
    private func meaning(
        of error: DatabaseError,
        _ outcomes: [Segment.Outcome],
        _ request: RunRequest,
        on channel: Channel
    ) -> DatabaseError {
        if channel.cancellation != nil, error.kind == .server(.queryCanceled) {
            return canceled(channel, error)
        }
        switch error.kind {
        case .decoding, .limit:
            if error.outcome == .notSent { return error }
            // The server did its work; only we could not read what it said.
            let batch = request.batch
            let isUndone = batch.isReadOnly || (batch.ends && !batch.commits)
            let isPermanent = channel.wire.transaction == .idle && !isUndone
            return error.with(outcome: isPermanent ? .committed : .nothingChanged)
        case .unreachable, .connectionLost, .timeout, .busy, .canceled, .server, .encoding,
            .rowCount, .outcomeUnknown, .commitRolledBack, .misconfigured, .closed:
            return error
        }
    }

    /// The connection broke, or was given up, while the batch was under way.
    func lost(
        _ request: RunRequest,
        wasInTransaction: Bool,
        _ outcomes: [Segment.Outcome],
        because error: DatabaseError
    ) {
        if let failure = outcomes.firstFailure, failure.server != nil {
            // The server refused something before the COMMIT, and so has skipped it.
            return fail(request, failure)
        }
        guard request.mayCommit(wasInTransaction: wasInTransaction) else {
            return fail(request, error.with(outcome: .nothingChanged))
        }
        fail(
            request,
            DatabaseError(
                .outcomeUnknown,
                outcome: .unknown,
                server: error.server,
                explanation: error.explanation
            )
        )
    }

    /// The task no longer wants the batch.
    ///
    /// A batch that commits is seen through.
    func cancelRun(lease: UInt64, run: UInt64) {
        guard let channel = channels.values.first(where: { $0.lease == lease }) else { return }
        if let request = channel.waitingRun, request.ticket.id == run {
            channel.waitingRun = nil
            return fail(request, DatabaseError(.canceled, outcome: .notSent))
        }
        guard case .batch(let request, let wasInTransaction) = channel.job,
            request.ticket.id == run,
            !request.mayCommit(wasInTransaction: wasInTransaction)
        else { return }
        cancelAtServer(channel, .task)
    }

    /// Sends a cancel from a thread of its own; until it has arrived nothing else is sent here.
    func cancelAtServer(_ channel: Channel, _ reason: Channel.Cancellation) {
        guard channel.cancellation == nil else { return }
        channel.cancellation = reason
        guard !channel.wire.cancelWouldBeUnencrypted, let ticket = channel.wire.cancelTicket()
        else {
            return abandon(channel, reason == .task ? .canceled : .timeout)
        }
        channel.isCanceling = true
        channel.needsRecovery = true
        channel.deadline = now + .seconds(5)
        let (inbox, id) = (inbox, channel.id)
        Thread.start { inbox.post(.cancelSent(connection: id, ticket.cancel())) }
    }

    func cancelSent(_ connection: UInt64, _ arrived: Bool) {
        configuration.observe(.canceledAtServer(arrived))
        guard let channel = channels[connection] else { return }
        channel.isCanceling = false
        if channel.isIdle { channel.deadline = nil }
        settle(channel)
    }

    /// Gives a connection up while work is under way on it.
    func abandon(_ channel: Channel, _ kind: DatabaseError.Kind) {
        let job = channel.job
        channel.job = .none
        let error = DatabaseError(kind, outcome: .unknown)
        switch job {
        case .none, .recovery: break
        case .reads(let segment):
            let outcomes = [Segment.Outcome](
                repeating: .skipped,
                count: (segment.positions.last?.item ?? -1) + 1
            )
            lost(segment, outcomes, because: error)
        case .batch(let request, let wasInTransaction):
            lost(request, wasInTransaction: wasInTransaction, [], because: error)
        }
        discard(channel, .discarded)
    }
}

extension RunRequest {
    /// Whether something may have become permanent once the batch has been sent.
    func mayCommit(wasInTransaction: Bool) -> Bool {
        if batch.isReadOnly { return false }
        if batch.commits { return true }
        return !batch.begins && !wasInTransaction
    }
}

extension Segment.Item {
    var statementName: String {
        switch self {
        case .command, .commit: ""
        case .scope: "scope"
        case .operation(let operation): operation.body.name
        }
    }
}

extension [Segment.Outcome] {
    /// The failure that decides: what the server refused comes before what we could not read.
    var firstFailure: DatabaseError? {
        var unread: DatabaseError?
        for case .failed(let error) in self {
            switch error.kind {
            case .decoding, .limit: unread = unread ?? error
            case .unreachable, .connectionLost, .timeout, .busy, .canceled, .server, .encoding,
                .rowCount, .outcomeUnknown, .commitRolledBack, .misconfigured, .closed:
                return error
            }
        }
        return unread
    }
}
