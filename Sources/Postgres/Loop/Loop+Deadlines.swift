/// Nothing waits without end.
extension Loop {
    /// The earliest moment at which something must be given up or tried again.
    var nextDeadline: MonotonicTime? {
        var earliest = exclusive.nextDeadline
        func consider(_ time: MonotonicTime?) {
            guard let time else { return }
            earliest = earliest.map { min($0, time) } ?? time
        }
        consider(shared.nextDeadline)
        consider(reads.first?.deadline)
        if !reads.isEmpty { consider(shared.nextAttempt) }
        consider(starter?.deadline)
        consider(closeDeadline)
        for channel in channels.values { consider(channel.deadline) }
        return earliest
    }

    func meetDeadlines() {
        nextCheck = now + .milliseconds(20)
        carryOut(shared.tick(now), .shared)
        carryOut(exclusive.tick(now), .exclusive)
        while let request = reads.first, request.deadline <= now {
            if let request = reads.removeFirst() { refuse(request, .timeout) }
        }
        for channel in channels.values {
            guard let deadline = channel.deadline, deadline <= now else { continue }
            giveUp(channel)
        }
        if let starter, starter.deadline <= now {
            started(.failure(DatabaseError(.timeout, outcome: .notSent)))
        }
        if let closeDeadline, closeDeadline <= now { closeByForce() }
    }

    private func giveUp(_ channel: Channel) {
        channel.deadline = nil
        switch channel.job {
        case .none: if channel.isCanceling { discard(channel, .discarded) }
        case .reads: abandon(channel, .timeout)
        case .recovery: discard(channel, .discarded)
        case .batch(let request, let wasInTransaction):
            let isCancelable = !request.mayCommit(wasInTransaction: wasInTransaction)
            if isCancelable, channel.cancellation == nil {
                cancelAtServer(channel, .deadline)
            } else {
                abandon(channel, channel.cancellation == .task ? .canceled : .timeout)
            }
        }
    }

    /// Refuses what is new, sees through what is under way.
    func close(_ resumption: Resumption<Void>?) {
        if let resumption { closers.append(resumption) }
        guard closeDeadline == nil else { return }
        closeDeadline = now + configuration.closeDeadline
        carryOut(exclusive.shutDown(), .exclusive)
        if reads.isEmpty { carryOut(shared.shutDown(), .shared) }
    }

    /// Whether everything under way has come to its end after `close`.
    var isFinished: Bool {
        guard closeDeadline != nil, reads.isEmpty, answers.isEmpty, batchAnswers.isEmpty else {
            return false
        }
        if !shared.isClosed { carryOut(shared.shutDown(), .shared) }
        return channels.isEmpty && shared.opening == 0 && exclusive.opening == 0
    }

    private func closeByForce() {
        for request in reads.removeAll() { answer(request, .failure(.closed)) }
        for channel in Array(channels.values) { abandon(channel, .closed) }
        // Connections that are still being made are closed by the thread that makes them.
        shared.giveUpOpening()
        exclusive.giveUpOpening()
    }
}
