/// A suspended task that must be resumed exactly once, from any thread.
///
/// Checked continuations cost an allocation per read; every path of the loop that drops a request
/// goes through one function, so the check buys little here.
@safe
struct Resumption<Value: Sendable>: Sendable {
    private let continuation: UnsafeContinuation<Value, any Error>

    /// Suspends the current task and hands its resumption to `body`, which must not block.
    static func suspend(_ body: (Resumption<Value>) -> Void) async throws -> Value {
        try await unsafe withUnsafeThrowingContinuation { continuation in
            unsafe body(Resumption(continuation: continuation))
        }
    }

    func callAsFunction(_ result: Result<Value, DatabaseError>) {
        switch result {
        case .success(let value): unsafe continuation.resume(returning: value)
        case .failure(let error): unsafe continuation.resume(throwing: error)
        }
    }
}
