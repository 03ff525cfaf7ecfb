/// Counts and lengths of one database object, as of the loop's last turn.
public struct Statistics: Sendable, Hashable {
    /// One of the two sets of connections.
    public struct Sessions: Sendable, Hashable {
        /// Connections that exist.
        public var open = 0
        /// Connections that nobody uses at the moment.
        public var idle = 0

        /// Takes both counts.
        public init(open: Int = 0, idle: Int = 0) {
            self.open = open
            self.idle = idle
        }
    }

    /// Connections for reads of many tasks.
    public var shared = Sessions()
    /// Connections for one task at a time.
    public var exclusive = Sessions()
    /// Reads that wait for a connection.
    public var queuedReads = 0
    /// Tasks that wait for an exclusive connection.
    public var waiters = 0
    /// Reads answered, with rows or with an error.
    public var reads: UInt64 = 0
    /// Segments of reads sent: one round trip each.
    public var readSegments: UInt64 = 0
    /// Batches sent: one round trip each.
    public var batches: UInt64 = 0
    /// Round trips to bring a connection back to idle.
    public var recoveries: UInt64 = 0
    /// Statements prepared.
    public var preparations: UInt64 = 0
    /// Connections made since the start.
    public var connects: UInt64 = 0
    /// Times that the loop waited for something to happen.
    public var waits: UInt64 = 0
}
