/// Five characters in which PostgreSQL classifies every error; the first two are the class.
public struct SQLState: Hashable, Sendable, CustomStringConvertible {
    /// Five ASCII characters, for instance `23505`.
    public let code: String

    /// Takes the code as PostgreSQL writes it; nothing is checked.
    public init(_ code: String) {
        self.code = code
    }

    /// First two characters of the code, for instance `23` for a violated constraint.
    public var errorClass: Substring { code.prefix(2) }

    /// The code itself.
    public var description: String { code }
}

extension SQLState {
    /// Whether the same may succeed a little later: somebody else was in the way, or it took long.
    public var asksForPatience: Bool {
        [.lockNotAvailable, .serializationFailure, .deadlockDetected, .queryCanceled]
            .contains(self)
    }

    /// Whether server or machine must be looked after: full, stopping, out of order, or no access.
    public var isOfMachine: Bool { ["28", "3D", "53", "57", "58"].contains(errorClass) }
}

extension SQLState {
    /// 23505: a unique or primary key would be doubled.
    public static let uniqueViolation = SQLState("23505")
    /// 23503: a referenced row is missing, or a row is still referenced.
    public static let foreignKeyViolation = SQLState("23503")
    /// 23514: a CHECK constraint refused the row.
    public static let checkViolation = SQLState("23514")
    /// 23502: NULL in a column that forbids it.
    public static let notNullViolation = SQLState("23502")
    /// 23P01: an EXCLUDE constraint refused the row.
    public static let exclusionViolation = SQLState("23P01")
    /// 40001: the transaction cannot be ordered among the others; run it again.
    public static let serializationFailure = SQLState("40001")
    /// 40P01: this transaction was chosen to break a deadlock; run it again.
    public static let deadlockDetected = SQLState("40P01")
    /// 55P03: a lock was not available within `lock_timeout` or with NOWAIT.
    public static let lockNotAvailable = SQLState("55P03")
    /// 57014: cancelled on request or by `statement_timeout`.
    public static let queryCanceled = SQLState("57014")
    /// 57P01: the administrator ended this backend.
    public static let adminShutdown = SQLState("57P01")
    /// 42501: the role lacks the right.
    public static let insufficientPrivilege = SQLState("42501")
    /// 25006: a write in a read-only transaction.
    public static let readOnlyTransaction = SQLState("25006")
    /// 26000: the server does not know the prepared statement (any more).
    static let invalidStatementName = SQLState("26000")
    /// 0A000: among others "cached plan must not change result type".
    static let featureNotSupported = SQLState("0A000")
}
