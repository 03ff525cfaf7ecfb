/// How often and how patiently a failed call is made again.
public struct RetryPolicy: Sendable {
    /// Calls in total, at least 1.
    public var attempts: Int
    /// Wait before the second call; doubled before each next one.
    public var firstDelay: Duration
    /// Upper bound of one wait.
    public var maximumDelay: Duration
    /// Whether a rolled back 40001 (serialization) or 40P01 (deadlock) is tried again.
    public var retriesConflicts: Bool
    /// Whether a call that changed nothing is tried again after a lost connection: only for reads.
    public var retriesReads: Bool
    /// Factor of each wait, from 0 to 1; injected so that tests are repeatable.
    public var jitter: @Sendable () -> Double
    /// How to wait; injected for the same reason.
    public var sleep: @Sendable (Duration) async throws -> Void

    /// Three calls, 20 milliseconds and up, only what was never sent.
    public init(
        attempts: Int = 3,
        firstDelay: Duration = .milliseconds(20),
        maximumDelay: Duration = .seconds(1),
        retriesConflicts: Bool = false,
        retriesReads: Bool = false,
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0.5...1) },
        sleep: @escaping @Sendable (Duration) async throws -> Void = {
            try await Task.sleep(for: $0)
        }
    ) {
        precondition(attempts >= 1, "at least one attempt")
        self.attempts = attempts
        self.firstDelay = firstDelay
        self.maximumDelay = maximumDelay
        self.retriesConflicts = retriesConflicts
        self.retriesReads = retriesReads
        self.jitter = jitter
        self.sleep = sleep
    }

    /// Whether this policy makes another call after the error, apart from the number of attempts.
    public func covers(_ error: DatabaseError) -> Bool {
        switch error.kind {
        case .unreachable, .busy, .connectionLost, .timeout:
            error.outcome == .notSent || (retriesReads && error.outcome == .nothingChanged)
        case .server(let state):
            if state == .serializationFailure || state == .deadlockDetected {
                retriesConflicts && error.outcome != .unknown
            } else {
                false
            }
        case .canceled, .encoding, .decoding, .rowCount, .limit, .outcomeUnknown,
            .commitRolledBack, .misconfigured, .closed:
            false
        }
    }

    /// Wait before the call after attempt `attempt`, counted from 1.
    func delay(after attempt: Int) -> Duration {
        let doubled = firstDelay * (1 << min(attempt - 1, 16))
        return min(doubled, maximumDelay) * jitter()
    }

    /// Makes the call, and again where the policy allows; the last error is thrown on.
    public nonisolated(nonsending) func run<T>(_ body: () async throws -> T) async throws -> T {
        var attempt = 1
        while true {
            do {
                return try await body()
            } catch let error as DatabaseError where attempt < attempts && covers(error) {
                try await sleep(delay(after: attempt))
                attempt += 1
            }
        }
    }
}
