/// Decides which connections are opened, lent, kept and closed; does none of it itself.
///
/// Every change returns the actions that its owner must carry out, in order. A connection goes
/// opening -> idle -> lent -> idle ... -> closing -> gone; opening may also fail, and a lent or
/// idle one may be lost.
struct Pool {
    /// Names a connection for its whole life; never used again.
    typealias ConnectionID = UInt64
    /// Names somebody who waits for a connection.
    typealias WaiterID = UInt64

    /// Bounds, all of them finite.
    struct Limits: Sendable {
        var connections: Int
        var waiters: Int
        var firstBackOff: Duration = .milliseconds(100)
        var maximumBackOff: Duration = .seconds(5)
    }

    enum Action: Equatable {
        case open
        case grant(WaiterID, ConnectionID)
        case close(ConnectionID)
        case refuse(WaiterID, Refusal)
    }

    enum Refusal: Equatable {
        case busy
        case timeout
        case unreachable
        case closed
    }

    struct Waiter {
        let id: WaiterID
        let deadline: MonotonicTime
    }

    private struct Entry {
        var isLent: Bool
        let expires: MonotonicTime
    }

    private let limits: Limits
    private var entries: [ConnectionID: Entry] = [:]
    /// The one used last is lent first, so that those not needed grow old.
    private var idle: [ConnectionID] = []
    private(set) var waiters: [Waiter] = []
    private(set) var opening = 0
    private var failures = 0
    private var opensAgainAt: MonotonicTime?
    private(set) var isClosed = false

    init(_ limits: Limits) {
        self.limits = limits
    }

    var openCount: Int { entries.count }
    var idleCount: Int { idle.count }
    var lentCount: Int { entries.count - idle.count }
}

extension Pool {
    /// Lends an idle connection without waiting.
    mutating func checkOut() -> ConnectionID? {
        guard let id = idle.popLast() else { return nil }
        entries[id]?.isLent = true
        return id
    }

    /// Asks for more connections because work waits that `waiters` do not show.
    mutating func grow(wanted: Int, now: MonotonicTime) -> [Action] {
        guard !isClosed, mayOpen(now) else { return [] }
        let room = limits.connections - entries.count - opening
        let count = max(0, min(room, wanted - opening))
        opening += count
        return [Action](repeating: .open, count: count)
    }

    /// Asks for a connection; granted now, later, or refused at the deadline.
    mutating func lease(_ waiter: Waiter, now: MonotonicTime) -> [Action] {
        if isClosed { return [.refuse(waiter.id, .closed)] }
        if waiters.isEmpty, let id = checkOut() { return [.grant(waiter.id, id)] }
        guard waiters.count < limits.waiters else { return [.refuse(waiter.id, .busy)] }
        waiters.append(waiter)
        return grow(wanted: waiters.count, now: now)
    }

    /// Somebody no longer waits; true when he did.
    mutating func withdraw(_ id: WaiterID) -> Bool {
        guard let index = waiters.firstIndex(where: { $0.id == id }) else { return false }
        waiters.remove(at: index)
        return true
    }

    /// A connection that was asked for is there.
    mutating func opened(_ id: ConnectionID, expires: MonotonicTime) -> [Action] {
        opening = max(0, opening - 1)
        failures = 0
        opensAgainAt = nil
        if isClosed { return [.close(id)] }
        entries[id] = Entry(isLent: true, expires: expires)
        return handOn(id)
    }

    /// A connection that was asked for could not be made.
    ///
    /// Without any other, nobody can be served.
    mutating func openFailed(now: MonotonicTime, jitter: Double) -> [Action] {
        opening = max(0, opening - 1)
        let doubled = limits.firstBackOff * (1 << min(failures, 16))
        failures += 1
        opensAgainAt = now + min(doubled, limits.maximumBackOff) * (0.5 + jitter / 2)
        guard entries.isEmpty, opening == 0 else { return [] }
        defer { waiters = [] }
        return waiters.map { .refuse($0.id, .unreachable) }
    }

    /// A lent connection comes back; an unhealthy or old one is closed.
    mutating func released(
        _ id: ConnectionID,
        isHealthy: Bool,
        now: MonotonicTime
    ) -> [Action] {
        guard let entry = entries[id] else { return [] }
        guard isHealthy, !isClosed, now < entry.expires else {
            entries[id] = nil
            return [.close(id)] + replacements(now)
        }
        return handOn(id)
    }

    /// A connection broke by itself and is already closed.
    mutating func lost(_ id: ConnectionID, now: MonotonicTime) -> [Action] {
        entries[id] = nil
        idle.removeAll { $0 == id }
        return replacements(now)
    }

    /// Refuses waiters whose time is up, retires old connections, tries again after a failure.
    mutating func tick(_ now: MonotonicTime) -> [Action] {
        let late = waiters.filter { $0.deadline <= now }
        waiters.removeAll { $0.deadline <= now }
        let old = idle.filter { id in entries[id].map { $0.expires <= now } ?? true }
        idle.removeAll(where: old.contains)
        for id in old { entries[id] = nil }
        return late.map { .refuse($0.id, .timeout) } + old.map { .close($0) } + replacements(now)
    }

    /// Refuses all who wait and closes all that is idle; what is lent is closed on its return.
    mutating func shutDown() -> [Action] {
        isClosed = true
        let actions = waiters.map { Action.refuse($0.id, .closed) } + idle.map { .close($0) }
        for id in idle { entries[id] = nil }
        idle = []
        waiters = []
        return actions
    }

    /// When `tick` has something to do, at the earliest.
    var nextDeadline: MonotonicTime? {
        var earliest = waiters.isEmpty ? nil : opensAgainAt
        for waiter in waiters { earliest = min(earliest ?? waiter.deadline, waiter.deadline) }
        for id in idle {
            guard let expires = entries[id]?.expires else { continue }
            earliest = min(earliest ?? expires, expires)
        }
        return earliest
    }

    /// When connections may be opened again after a failure; nil when they may now.
    var nextAttempt: MonotonicTime? { opensAgainAt }

    /// No longer waits for connections that are being made.
    mutating func giveUpOpening() {
        opening = 0
    }

    private mutating func handOn(_ id: ConnectionID) -> [Action] {
        guard !waiters.isEmpty else {
            entries[id]?.isLent = false
            idle.append(id)
            return []
        }
        entries[id]?.isLent = true
        return [.grant(waiters.removeFirst().id, id)]
    }

    private mutating func replacements(_ now: MonotonicTime) -> [Action] {
        waiters.isEmpty ? [] : grow(wanted: waiters.count, now: now)
    }

    private func mayOpen(_ now: MonotonicTime) -> Bool {
        opensAgainAt.map { $0 <= now } ?? true
    }
}
