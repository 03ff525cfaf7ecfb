import Synchronization

/// One read on the shared path.
struct ReadRequest: Sendable {
    let id: UInt64
    let operation: any Operation
    let scope: Scope
    let deadline: MonotonicTime
    let resumption: Resumption<any Sendable>
    /// Times that the server did not know its statement any more.
    var repetitions = 0
}

/// Somebody who waits for the first connection.
struct StartRequest: Sendable {
    let ticket: LeaseTicket
    let deadline: MonotonicTime
    let resumption: Resumption<Void>
}

/// A wish to have an exclusive connection.
struct LeaseRequest: Sendable {
    let ticket: LeaseTicket
    let deadline: MonotonicTime
    let resumption: Resumption<Lease>
}

/// Tells the loop, when the wish arrives there, that nobody waits for it any more.
final class LeaseTicket: Sendable {
    let id: UInt64
    private let canceled = Atomic<Bool>(false)

    init(id: UInt64) {
        self.id = id
    }

    var isCanceled: Bool { canceled.load(ordering: .acquiring) }

    func cancel() {
        canceled.store(true, ordering: .releasing)
    }
}

/// A connection lent to one task; the number of the loan keeps later loans of it apart.
struct Lease: Sendable {
    let connection: UInt64
    let id: UInt64
}

/// One batch on an exclusive connection.
struct RunRequest: Sendable {
    let lease: Lease
    let ticket: LeaseTicket
    let batch: Batch
    let deadline: MonotonicTime
    let resumption: Resumption<BatchResults>
    /// Times that the server did not know a statement any more.
    var repetitions = 0
}

/// Carries a new connection from the thread that made it to the loop.
final class Handover: Sendable {
    private let slot: Mutex<LibpqConnection?>

    init(_ connection: consuming sending LibpqConnection) {
        slot = Mutex(connection)
    }

    /// The connection, once.
    func take() -> sending LibpqConnection? {
        slot.withLock { content in
            let connection = content
            content = nil
            return connection
        }
    }
}
