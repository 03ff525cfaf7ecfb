/// One connection as the loop sees it, with the work that is under way on it.
final class Channel {
    /// What a connection is doing.
    ///
    /// Idle can become anything else, everything becomes idle.
    enum Job {
        case none
        case reads(ReadSegment)
        /// With whether a transaction was open before it.
        case batch(RunRequest, wasInTransaction: Bool)
        /// A round trip that brings the connection back to a known state.
        case recovery(attempt: Int)
    }

    /// Why a running batch was cancelled.
    enum Cancellation {
        case task
        case deadline
    }

    let id: UInt64
    let path: Observation.Path
    let wire: LibpqConnection
    let conversation: Conversation<LibpqConnection>
    let descriptor: Int32
    var job = Job.none
    /// When the work under way is given up.
    var deadline: MonotonicTime?
    var isWatchedForWriting = false
    /// The loan that may use this connection.
    var lease: UInt64?
    /// The transaction failed, or a cancel may still arrive: one round trip before anything else.
    var needsRecovery = false
    /// A request to cancel is on its way; nothing is sent until it has arrived.
    var isCanceling = false
    var cancellation: Cancellation?
    /// A batch that came while a cancel was on its way or a recovery was running.
    var waitingRun: RunRequest?
    /// A batch failed in a transaction that its borrower may think is still there.
    var hasLostTransaction = false
    /// The borrower is done; the connection goes back once it is idle.
    var isReturning = false

    init(
        id: UInt64,
        path: Observation.Path,
        wire: LibpqConnection,
        configuration: DatabaseConfiguration
    ) {
        self.id = id
        self.path = path
        self.wire = wire
        conversation = Conversation(
            wire,
            maximumRows: configuration.maximumRows,
            maximumParameterBytes: configuration.maximumParameterBytes
        )
        descriptor = wire.descriptor
    }

    var isIdle: Bool {
        if case .none = job { true } else { false }
    }
}

/// Reads of several tasks in one segment, with where each one stands in it.
struct ReadSegment {
    struct Position {
        let request: ReadRequest
        let item: Int
        /// Where its scope was set, when a scope was.
        let scopeItem: Int?
    }

    var positions: [Position]
    /// Reads whose answer nobody waits for any more.
    var dropped: Set<UInt64> = []
}
