/// The exclusive path: connections lent to one task at a time.
extension Loop {
    func accept(_ request: LeaseRequest) {
        let id = request.ticket.id
        if request.ticket.isCanceled {
            return request.resumption(.failure(DatabaseError(.canceled, outcome: .notSent)))
        }
        leases[id] = request
        let waiter = Pool.Waiter(id: id, deadline: request.deadline)
        carryOut(exclusive.lease(waiter, now: now), .exclusive)
    }

    func cancelLease(_ id: UInt64) {
        guard exclusive.withdraw(id) else { return }
        leases.removeValue(forKey: id)?
            .resumption(.failure(DatabaseError(.canceled, outcome: .notSent)))
    }

    func grant(_ waiter: UInt64, _ connection: UInt64) {
        guard let request = leases.removeValue(forKey: waiter) else { return }
        channels[connection]?.lease = waiter
        channels[connection]?.hasLostTransaction = false
        request.resumption(.success(Lease(connection: connection, id: waiter)))
    }

    func refuse(_ waiter: UInt64, _ refusal: Pool.Refusal, _ cause: DatabaseError?) {
        guard let request = leases.removeValue(forKey: waiter) else { return }
        let kind: DatabaseError.Kind =
            switch refusal {
            case .busy: .busy
            case .timeout: .timeout
            case .unreachable: .unreachable
            case .closed: .closed
            }
        configuration.observe(.refused(.exclusive, kind))
        let error = refusal == .unreachable ? cause : nil
        request.resumption(.failure(error ?? DatabaseError(kind, outcome: .notSent)))
    }

    func release(_ connection: UInt64, lease: UInt64) {
        guard let channel = channels[connection], channel.lease == lease else { return }
        channel.lease = nil
        channel.hasLostTransaction = false
        channel.isReturning = true
        // A batch still under way was abandoned by its task: it is seen through first.
        settle(channel)
    }

    func accept(_ request: RunRequest) {
        guard let channel = channels[request.lease.connection],
            channel.lease == request.lease.id
        else {
            // A batch that begins its own transaction has left no trace.
            let outcome: DatabaseError.Outcome = request.batch.begins ? .notSent : .nothingChanged
            return fail(request, DatabaseError(.connectionLost, outcome: outcome))
        }
        if request.ticket.isCanceled {
            return fail(request, DatabaseError(.canceled, outcome: .notSent))
        }
        guard channel.waitingRun == nil, !channel.isRunningBatch else {
            let misuse = DatabaseError(.misconfigured(.concurrentUse), outcome: .notSent)
            return fail(request, misuse)
        }
        channel.waitingRun = request
        settle(channel)
    }

    /// Takes the next step of a connection that is not busy: recover, run what waits, hand back.
    func settle(_ channel: Channel) {
        guard channel.isIdle, !channel.isCanceling else { return }
        if channel.needsRecovery || (channel.isReturning && channel.wire.transaction != .idle) {
            return recover(channel, attempt: 1)
        }
        if let request = channel.waitingRun {
            channel.waitingRun = nil
            return send(request, on: channel)
        }
        guard channel.isReturning else { return }
        channel.isReturning = false
        carryOut(exclusive.released(channel.id, isHealthy: true, now: now), .exclusive)
    }

    /// One round trip that ends a failed transaction and catches a cancel that came late.
    func recover(_ channel: Channel, attempt: Int) {
        statistics.recoveries += 1
        channel.job = .recovery(attempt: attempt)
        channel.deadline = now + .seconds(5)
        let items: [Segment.Item] = [.command("ROLLBACK")]
        book(channel.conversation.send(Segment(items: items, isAllOrNothing: true)), on: channel)
    }

    func recovered(_ channel: Channel, attempt: Int, _ outcomes: [Segment.Outcome]) {
        let failed = outcomes.contains { if case .failed = $0 { true } else { false } }
        if failed || channel.wire.transaction != .idle {
            if attempt >= 3 { return discard(channel, .discarded) }
            return recover(channel, attempt: attempt + 1)
        }
        channel.needsRecovery = false
        settle(channel)
    }

    private func send(_ request: RunRequest, on channel: Channel) {
        guard channel.accepts(request.batch) else {
            fail(request, DatabaseError(.misconfigured(.noTransaction), outcome: .notSent))
            return settle(channel)
        }
        channel.hasLostTransaction = false
        statistics.batches += 1
        channel.cancellation = nil
        channel.deadline = request.deadline
        channel.job = .batch(request, wasInTransaction: channel.wire.transaction == .inTransaction)
        let segment = Segment(items: request.batch.items, isAllOrNothing: true)
        book(channel.conversation.send(segment), on: channel)
    }

    func fail(_ request: RunRequest, _ error: DatabaseError) {
        batchAnswers.append((request.resumption, .failure(error)))
    }
}

extension Channel {
    var isRunningBatch: Bool {
        if case .batch = job { true } else { false }
    }

    /// Whether the batch does not rely on a transaction that is not there.
    ///
    /// Without one a COMMIT would make its part of the work permanent, and after a failed batch so
    /// would any other statement: half of what was meant as a whole.
    func accepts(_ batch: Batch) -> Bool {
        if batch.begins || wire.transaction == .inTransaction { return true }
        if hasLostTransaction { return batch.isOnlyRollback }
        return !batch.commits
    }
}
