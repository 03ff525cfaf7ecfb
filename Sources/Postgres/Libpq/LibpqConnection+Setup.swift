import CLibpq

extension LibpqConnection {
    /// Applies the settings of a whole session, then makes the connection ready for the loop.
    func prepareForLoop(
        _ configuration: DatabaseConfiguration,
        _ path: Observation.Path
    ) throws(DatabaseError) {
        let timeout = configuration.statementTimeout.wholeMilliseconds
        try executeNow("SET statement_timeout = \(timeout)")
        let isReadOnly = path == .shared
        try executeNow("SET default_transaction_read_only = \(isReadOnly ? "on" : "off")")
        try enterPipeline()
    }

    /// Runs SQL of the program at once, outside pipeline mode; blocks.
    func executeNow(_ sql: String) throws(DatabaseError) {
        guard let result = unsafe PQexec(connection, sql) else {
            throw DatabaseError(.connectionLost, outcome: .unknown, explanation: lastError)
        }
        if case .failure(let message) = unsafe Answer(owning: result) {
            throw DatabaseError(.server(message.sqlState), outcome: .notSent, server: message)
        }
    }
}
