import Synchronization

/// The thread of one session: does jobs one after the other on a connection that it alone knows.
final class SessionThread: Sendable {
    typealias Job = @Sendable (PlainConnection) -> Void

    private struct State: Sendable {
        var jobs: [Job] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    private let event = EventDescriptor(blocking: true)

    /// Starts the thread, which connects first.
    func start(
        _ connect: @escaping @Sendable () throws(DatabaseError) -> LibpqConnection,
        _ connected: @escaping @Sendable (Result<CancelTicket?, DatabaseError>) -> Void
    ) {
        Thread.start { [self] in
            do throws(DatabaseError) {
                let connection = PlainConnection(try connect())
                connected(.success(connection.cancelTicket()))
                work(connection)
            } catch {
                connected(.failure(error))
            }
        }
    }

    /// Queues a job; false when the session is closed.
    func post(_ job: @escaping Job) -> Bool {
        let isAccepted = state.withLock { state in
            guard !state.isClosed else { return false }
            state.jobs.append(job)
            return true
        }
        if isAccepted { event.signal() }
        return isAccepted
    }

    /// The jobs queued before are still done; then the connection is closed and the thread ends.
    func close(_ last: @escaping Job) -> Bool {
        let isAccepted = state.withLock { state in
            guard !state.isClosed else { return false }
            state.jobs.append(last)
            state.isClosed = true
            return true
        }
        event.signal()
        return isAccepted
    }

    private func work(_ connection: PlainConnection) {
        while true {
            let (jobs, isClosed) = state.withLock { state in
                defer { state.jobs = [] }
                return (state.jobs, state.isClosed)
            }
            for job in jobs { job(connection) }
            if isClosed { return }
            if jobs.isEmpty { event.wait() }
        }
    }
}
