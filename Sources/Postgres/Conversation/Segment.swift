/// What goes to the server between two syncs, in order.
struct Segment {
    /// One thing to do.
    enum Item {
        /// BEGIN, COMMIT, ROLLBACK: text of the program, not prepared.
        case command(String)
        case commit
        /// Transaction-local settings.
        case scope([Scope.Setting])
        case operation(any Operation)
    }

    /// What became of one item.
    enum Outcome {
        /// No answer yet; after the sync: skipped because of an earlier failure.
        case skipped
        case done
        case rows(any Sendable, count: Int)
        case failed(DatabaseError)
    }

    var items: [Item]
    /// Whether one item that cannot be written keeps the whole segment from being sent.
    var isAllOrNothing: Bool

    /// Whether the segment makes something permanent when it succeeds.
    var commits: Bool {
        items.contains { if case .commit = $0 { true } else { false } }
    }
}

/// Where a conversation stands after it could do no more without waiting.
enum Progress {
    /// Wait for input, and for room to write when `wantsWrite` says so.
    case waiting
    /// The sync came: one outcome per item.
    case finished([Segment.Outcome])
    /// The connection broke; outcomes as far as they are known.
    case lost(DatabaseError, [Segment.Outcome])
}
