/// What this module tells about itself while it works; read by logging and metrics.
///
/// Holds no values of parameters. The closure that receives it must not block.
public enum Observation: Sendable {
    /// Which of the two paths a connection serves.
    public enum Path: Sendable, Hashable {
        /// Short reads of many tasks in one pipeline.
        case shared
        /// One task at a time.
        case exclusive
    }

    /// Why a connection was closed.
    public enum Closing: Sendable, Hashable {
        /// Its time was up.
        case expired
        /// It broke.
        case lost
        /// It could not be brought back to a known state.
        case discarded
        /// The database object was closed.
        case closed
    }

    /// A connection was made by the backend with this process number.
    case connected(Path, backend: Int32)
    /// A connection could not be made.
    case connectionFailed(Path, DatabaseError)
    /// A connection is gone.
    case disconnected(Path, Closing)
    /// The server sent a notice or warning.
    case notice(ServerMessage)
    /// Somebody was refused because a queue was full or a deadline passed.
    case refused(Path, DatabaseError.Kind)
    /// A running statement was cancelled at the server; false when the request did not get through.
    case canceledAtServer(Bool)
    /// Statements were prepared again because the server no longer knew them or their plan.
    case preparedAgain(statement: String)
}
