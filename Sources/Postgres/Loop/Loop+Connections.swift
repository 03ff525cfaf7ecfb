/// Connections come, answer, break and go.
extension Loop {
    /// Books how far a connection has come.
    func book(_ progress: Progress, on channel: Channel) {
        switch progress {
        case .waiting:
            // Unless room to write is noticed, the rest of the segment never leaves.
            if !watchForWriting(channel) { book(channel.conversation.lose(), on: channel) }
        case .finished(let outcomes):
            statistics.preparations += UInt64(channel.conversation.takePreparations())
            let isWatched = watchForWriting(channel)
            finished(outcomes, on: channel)
            if !isWatched, channels[channel.id] === channel { abandon(channel, .connectionLost) }
        case .lost(let error, let outcomes):
            broke(channel, error, outcomes)
        }
    }

    private func finished(_ outcomes: [Segment.Outcome], on channel: Channel) {
        let job = channel.job
        channel.job = .none
        // A cancel under way keeps its deadline: until it has arrived nothing else is sent.
        if !channel.isCanceling { channel.deadline = nil }
        switch job {
        case .none: break
        case .reads(let segment): finished(segment, outcomes, on: channel)
        case .batch(let request, let wasInTransaction):
            finished(request, wasInTransaction: wasInTransaction, outcomes, on: channel)
        case .recovery(let attempt): recovered(channel, attempt: attempt, outcomes)
        }
    }

    private func watchForWriting(_ channel: Channel) -> Bool {
        let wantsWrite = channel.conversation.wantsWrite
        guard wantsWrite != channel.isWatchedForWriting else { return true }
        channel.isWatchedForWriting = wantsWrite
        return poller.change(channel.descriptor, token: channel.id, writing: wantsWrite)
    }

    private func broke(_ channel: Channel, _ error: DatabaseError, _ outcomes: [Segment.Outcome]) {
        let job = channel.job
        channel.job = .none
        switch job {
        case .none, .recovery: break
        case .reads(let segment): lost(segment, outcomes, because: error)
        case .batch(let request, let wasInTransaction):
            lost(request, wasInTransaction: wasInTransaction, outcomes, because: error)
        }
        discard(channel, .lost)
    }

    /// Closes a connection that cannot be used any more, whoever holds it.
    func discard(_ channel: Channel, _ reason: Observation.Closing) {
        if let request = channel.waitingRun {
            channel.waitingRun = nil
            fail(request, DatabaseError(.connectionLost, outcome: .nothingChanged))
        }
        drop(channel, reason)
        switch channel.path {
        case .shared: carryOut(shared.lost(channel.id, now: now), .shared)
        case .exclusive: carryOut(exclusive.lost(channel.id, now: now), .exclusive)
        }
    }

    private func drop(_ channel: Channel, _ reason: Observation.Closing) {
        poller.remove(channel.descriptor)
        channels[channel.id] = nil
        configuration.observe(.disconnected(channel.path, reason))
    }

    /// Does what a pool decided.
    func carryOut(
        _ actions: [Pool.Action],
        _ path: Observation.Path,
        cause: DatabaseError? = nil
    ) {
        for action in actions {
            switch action {
            case .open: open(path)
            case .grant(let waiter, let connection): grant(waiter, connection)
            case .close(let connection):
                guard let channel = channels[connection] else { continue }
                drop(channel, closeDeadline == nil ? .expired : .closed)
            case .refuse(let waiter, let refusal): refuse(waiter, refusal, cause)
            }
        }
    }

    /// Connects on a thread of its own: name look-up and TLS block.
    private func open(_ path: Observation.Path) {
        let (inbox, parameters, configuration) = (inbox, parameters, configuration)
        Thread.start {
            do throws(DatabaseError) {
                let connection = try LibpqConnection.open(
                    parameters.keywords,
                    notice: { configuration.observe(.notice($0)) }
                )
                try connection.prepareForLoop(configuration, path)
                inbox.post(.opened(path, Handover(connection)))
            } catch {
                inbox.post(.openFailed(path, error))
            }
        }
    }

    func opened(_ path: Observation.Path, _ handover: Handover) {
        guard let wire = handover.take() else { return }
        statistics.connects += 1
        configuration.observe(.connected(path, backend: wire.backendProcess))
        let id = nextConnection
        nextConnection += 1
        let channel = Channel(
            id: id,
            path: path,
            wire: wire,
            configuration: configuration
        )
        guard poller.add(channel.descriptor, token: id) else {
            // Nothing would ever be heard of it.
            let explanation = "epoll does not watch the connection"
            let error = DatabaseError(.unreachable, outcome: .notSent, explanation: explanation)
            return openFailed(path, error)
        }
        channels[id] = channel
        let taken = configuration.lifetimeJitter * configuration.random()
        let expires = now + configuration.connectionLifetime * (1 - taken)
        switch path {
        case .shared: carryOut(shared.opened(id, expires: expires), path)
        case .exclusive: carryOut(exclusive.opened(id, expires: expires), path)
        }
        started(.success(()))
    }

    func openFailed(_ path: Observation.Path, _ error: DatabaseError) {
        configuration.observe(.connectionFailed(path, error))
        let jitter = configuration.random()
        switch path {
        case .exclusive:
            carryOut(exclusive.openFailed(now: now, jitter: jitter), path, cause: error)
        case .shared:
            carryOut(shared.openFailed(now: now, jitter: jitter), path)
            guard shared.openCount == 0, shared.opening == 0 else { break }
            for request in reads.removeAll() { answer(request, .failure(error)) }
        }
        started(.failure(error))
    }

    /// The first connection tells whether the database can be reached at all.
    func start(_ request: StartRequest) {
        starter = request
        if request.ticket.isCanceled {
            return started(.failure(DatabaseError(.canceled, outcome: .notSent)))
        }
        carryOut(shared.grow(wanted: 1, now: now), .shared)
    }

    func started(_ result: Result<Void, DatabaseError>) {
        starter?.resumption(result)
        starter = nil
    }
}
