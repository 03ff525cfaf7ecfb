import CLibpq
import Glibc

extension LibpqConnection {
    /// Applies the settings of a whole session, then makes the connection ready for the loop.
    func prepareForLoop(
        _ configuration: DatabaseConfiguration,
        _ path: Observation.Path
    ) throws(DatabaseError) {
        try prepareSession(
            statementTimeout: configuration.statementTimeout,
            within: configuration.connectTimeout,
            and: "SET default_transaction_read_only = \(path == .shared ? "on" : "off")"
        )
        try enterPipeline()
    }

    /// What every session must have, whatever role or database sets for it; one round trip.
    ///
    /// A COMMIT tells by a warning that its standby did not confirm it, so warnings must come.
    func prepareSession(
        statementTimeout: Duration?,
        within limit: Duration,
        and more: String = ""
    ) throws(DatabaseError) {
        let timeout = statementTimeout?.timeoutMilliseconds ?? 0
        try executeNow(
            "SET statement_timeout = \(timeout); SET client_min_messages = notice; \(more)",
            within: limit
        )
    }

    /// Runs SQL of the program at once, outside pipeline mode; blocks, at most so long.
    ///
    /// A server that accepts connections and then stays silent would hold `PQexec` for ever.
    func executeNow(_ sql: String, within limit: Duration = .seconds(10)) throws(DatabaseError) {
        let deadline = MonotonicTime.now + limit
        guard unsafe PQsendQuery(connection, sql) == 1 else { throw broken(lastError) }
        while true {
            while unsafe PQisBusy(connection) == 1 {
                guard waitForInput(until: deadline) else { throw broken("no answer in time") }
                guard consumeInput() else { throw broken(lastError) }
            }
            guard let result = unsafe PQgetResult(connection) else { return }
            if case .failure(let message) = unsafe Answer(owning: result) {
                throw DatabaseError(.server(message.sqlState), outcome: .notSent, server: message)
            }
        }
    }

    private func broken(_ explanation: String) -> DatabaseError {
        DatabaseError(.unreachable, outcome: .notSent, explanation: explanation)
    }

    /// False when the deadline passed.
    private func waitForInput(until deadline: MonotonicTime) -> Bool {
        while true {
            let left = (deadline - .now).nanoseconds
            guard left > 0 else { return false }
            var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let milliseconds = Int32(clamping: (left + 999_999) / 1_000_000)
            if unsafe poll(&watched, 1, milliseconds) > 0 { return true }
        }
    }
}

extension Duration {
    /// For `statement_timeout`: at least 1, because 0 would switch it off.
    var timeoutMilliseconds: Int32 {
        Int32(clamping: max(1, nanoseconds / 1_000_000))
    }
}
