import Synchronization

/// What other threads say to the loop.
enum Message: Sendable {
    case start(StartRequest)
    /// Nobody waits for the first connection any more.
    case cancelStart
    case cancelRead(UInt64)
    case lease(LeaseRequest)
    case cancelLease(UInt64)
    case run(RunRequest)
    case cancelRun(lease: UInt64, run: UInt64)
    case release(connection: UInt64, lease: UInt64)
    case opened(Observation.Path, Handover)
    case openFailed(Observation.Path, DatabaseError)
    case cancelSent(connection: UInt64, Bool)
    case close(Resumption<Void>)
    /// Nobody holds the database object any more.
    case abandon
}

/// The loop's letter box: filled by any thread, emptied in bulk by the loop.
final class Inbox: Sendable {
    struct Content: Sendable {
        var reads: [ReadRequest] = []
        var messages: [Message] = []
    }

    private struct State: Sendable {
        var content = Content()
        /// The loop waits in epoll, or is about to.
        var isSleeping = false
        var isClosed = false
        var statistics = Statistics()
    }

    private let state = Mutex(State())
    private let identifiers = Atomic<UInt64>(1)
    let event = EventDescriptor()

    /// A number that no other request of this loop has.
    func newIdentifier() -> UInt64 {
        identifiers.wrappingAdd(1, ordering: .relaxed).oldValue
    }

    /// Hands over a read; false when the loop has ended.
    func post(_ read: ReadRequest) -> Bool {
        wake { $0.content.reads.append(read) }
    }

    /// Hands over a message; false when the loop has ended.
    @discardableResult
    func post(_ message: Message) -> Bool {
        wake { $0.content.messages.append(message) }
    }

    private func wake(_ change: (inout State) -> Void) -> Bool {
        let (isAccepted, mustSignal) = state.withLock { state in
            guard !state.isClosed else { return (false, false) }
            change(&state)
            defer { state.isSleeping = false }
            return (true, state.isSleeping)
        }
        if mustSignal { event.signal() }
        return isAccepted
    }

    /// Exchanges everything for the empty arrays given, whose memory is used again.
    func take(_ content: inout Content, statistics: Statistics) {
        state.withLock { state in
            swap(&state.content, &content)
            state.statistics = statistics
        }
    }

    /// Announces that the loop goes to sleep; false when something arrived meanwhile.
    func fallAsleep(statistics: Statistics) -> Bool {
        state.withLock { state in
            state.statistics = statistics
            guard state.content.reads.isEmpty, state.content.messages.isEmpty else { return false }
            state.isSleeping = true
            return true
        }
    }

    func awake() {
        state.withLock { $0.isSleeping = false }
    }

    /// From here on nothing is accepted; returns what had still come in.
    func close(statistics: Statistics) -> Content {
        state.withLock { state in
            state.statistics = statistics
            state.isClosed = true
            defer { state.content = Content() }
            return state.content
        }
    }

    var statistics: Statistics {
        state.withLock { $0.statistics }
    }
}
