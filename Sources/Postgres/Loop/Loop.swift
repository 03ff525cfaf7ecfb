/// The one thread that owns all pipelined connections of a database object.
///
/// Made on its thread and never seen by another; others speak to it through the inbox.
final class Loop {
    let configuration: DatabaseConfiguration
    let parameters: ConnectionParameters
    let inbox: Inbox
    let poller = Poller()
    var now = MonotonicTime.now
    var channels: [UInt64: Channel] = [:]
    var nextConnection: UInt64 = 1
    var shared: Pool
    var exclusive: Pool
    var reads = ReadQueue()
    var leases: [UInt64: LeaseRequest] = [:]
    var statistics = Statistics()
    /// Waits for the first connection.
    var starter: StartRequest?
    var closers: [Resumption<Void>] = []
    var closeDeadline: MonotonicTime?
    /// Deadlines are looked at no later than this, however busy the loop is.
    var nextCheck = MonotonicTime.now
    private var content = Inbox.Content()
    /// Answers of this turn, given after everything has been sent.
    var answers: [(Resumption<any Sendable>, Result<any Sendable, DatabaseError>)] = []
    var batchAnswers: [(Resumption<BatchResults>, Result<BatchResults, DatabaseError>)] = []

    private static let inboxToken: UInt64 = 0

    init(_ configuration: DatabaseConfiguration, _ parameters: ConnectionParameters, _ inbox: Inbox)
    {
        self.configuration = configuration
        self.parameters = parameters
        self.inbox = inbox
        shared = Pool(Pool.Limits(connections: configuration.sharedConnections, waiters: 0))
        exclusive = Pool(
            Pool.Limits(
                connections: configuration.exclusiveConnections,
                waiters: configuration.maximumWaiters
            )
        )
        let isWatched = poller.add(inbox.event.descriptor, token: Self.inboxToken)
        precondition(isWatched, "the letter box cannot be watched")
    }

    /// Works until the database object is closed.
    func run() {
        while !isFinished {
            wait()
            now = .now
            takeMessages()
            if now >= nextCheck { meetDeadlines() }
            assignReads()
            answer()
        }
        finish()
    }

    private func wait() {
        guard inbox.fallAsleep(statistics: currentStatistics()) else {
            return take(poller.wait(milliseconds: 0))
        }
        statistics.waits += 1
        take(poller.wait(milliseconds: millisecondsToDeadline()))
        inbox.awake()
    }

    private func take(_ count: Int) {
        for index in 0..<count {
            let ready = poller.ready(index)
            if ready.token == Self.inboxToken {
                inbox.event.wait()
            } else if let channel = channels[ready.token] {
                book(channel.conversation.receive(), on: channel)
            }
        }
    }

    private func millisecondsToDeadline() -> Int32 {
        guard let deadline = nextDeadline else { return -1 }
        nextCheck = min(nextCheck, deadline)
        let nanoseconds = max(0, deadline.nanoseconds - MonotonicTime.now.nanoseconds)
        return Int32(clamping: (nanoseconds + 999_999) / 1_000_000)
    }

    private func takeMessages() {
        inbox.take(&content, statistics: currentStatistics())
        for read in content.reads { accept(read) }
        for message in content.messages { accept(message) }
        content.reads.removeAll(keepingCapacity: true)
        content.messages.removeAll(keepingCapacity: true)
    }

    private func currentStatistics() -> Statistics {
        statistics.shared.open = shared.openCount
        statistics.shared.idle = shared.idleCount
        statistics.exclusive.open = exclusive.openCount
        statistics.exclusive.idle = exclusive.idleCount
        statistics.queuedReads = reads.count
        statistics.waiters = exclusive.waiters.count
        return statistics
    }

    private func accept(_ message: Message) {
        switch message {
        case .start(let request): start(request)
        case .cancelStart: started(.failure(DatabaseError(.canceled, outcome: .notSent)))
        case .cancelRead(let id): cancelRead(id)
        case .lease(let request): accept(request)
        case .cancelLease(let id): cancelLease(id)
        case .run(let request): accept(request)
        case .cancelRun(let lease, let run): cancelRun(lease: lease, run: run)
        case .release(let connection, let lease): release(connection, lease: lease)
        case .opened(let path, let handover): opened(path, handover)
        case .openFailed(let path, let error): openFailed(path, error)
        case .cancelSent(let connection, let arrived): cancelSent(connection, arrived)
        case .close(let resumption): close(resumption)
        case .abandon: close(nil)
        }
    }

    /// Answers all at once, when nothing else is left to be done in this turn.
    private func answer() {
        for (resumption, result) in answers { resumption(result) }
        answers.removeAll(keepingCapacity: true)
        for (resumption, result) in batchAnswers { resumption(result) }
        batchAnswers.removeAll(keepingCapacity: true)
    }

    private func finish() {
        let late = inbox.close(statistics: currentStatistics())
        for read in late.reads { read.resumption(.failure(.closed)) }
        for message in late.messages { refuse(message) }
        for channel in channels.values { poller.remove(channel.descriptor) }
        channels = [:]
        for closer in closers { closer(.success(())) }
    }

    private func refuse(_ message: Message) {
        switch message {
        case .start(let request): request.resumption(.failure(.closed))
        case .close(let resumption): resumption(.success(()))
        case .lease(let request): request.resumption(.failure(.closed))
        case .run(let request): request.resumption(.failure(.closed))
        case .cancelStart, .cancelRead, .cancelLease, .cancelRun, .release, .opened, .openFailed,
            .cancelSent,
            .abandon:
            break
        }
    }
}

extension DatabaseError {
    static let closed = DatabaseError(.closed, outcome: .notSent)
}
