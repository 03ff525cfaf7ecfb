/// How to reach the database, and every bound of the client.
public struct DatabaseConfiguration: Sendable {
    /// libpq's connection string or URI; empty means libpq's own environment and defaults.
    public var connectionString: String
    /// Name in `pg_stat_activity`.
    public var applicationName = "wijkgriffie"
    /// Connections for short reads, at most; they are opened as needed.
    public var sharedConnections = 4
    /// Connections for one task at a time, at most; they are opened as needed.
    public var exclusiveConnections = 4
    /// `statement_timeout` of every connection; the server counts it per statement.
    public var statementTimeout: Duration = .seconds(30)
    /// Longest wait for a connection to be made, at least two seconds; libpq grants it to each
    /// address of the server, and not to the look-up of its name.
    public var connectTimeout: Duration = .seconds(10)
    /// Longest wait of `Database.connect` for the first connection, all of its making included.
    public var startDeadline: Duration = .seconds(20)
    /// Longest life of a read on the shared path, from asking to answer.
    public var readDeadline: Duration = .seconds(35)
    /// Longest wait for an exclusive connection, unless the caller gives another.
    public var leaseDeadline: Duration = .seconds(10)
    /// Longest run of one batch on an exclusive connection.
    public var batchDeadline: Duration = .seconds(60)
    /// Longest wait for work under way when the database object is closed.
    public var closeDeadline: Duration = .seconds(10)
    /// Reads that may wait for a connection; one more is refused with `.busy`.
    public var maximumQueuedReads = 8192
    /// Tasks that may wait for an exclusive connection; one more is refused with `.busy`.
    public var maximumWaiters = 1024
    /// Reads of different tasks that share one segment, 1 to 64.
    public var readsPerSegment = 16
    /// Rows in one result; more is an error.
    public var maximumRows = 100_000
    /// Bytes of parameters in one batch, or of one read on the shared path; at most 1 GB.
    public var maximumParameterBytes = 64 << 20
    /// Statements in one batch.
    public var maximumBatchStatements = 512
    /// After so long a connection is replaced when it comes back.
    public var connectionLifetime: Duration = .seconds(1800)
    /// Share of the lifetime that is taken off at random, 0 to 1, so that not all end at once.
    public var lifetimeJitter = 0.2
    /// Accepts any `sslmode` over the network; only for a network that is itself protected.
    public var allowsUnverifiedTLS = false
    /// A number from 0 to 1 (1 excluded), for jitter; injected so that tests are repeatable.
    public var random: @Sendable () -> Double = { Double.random(in: 0..<1) }
    /// Receives what the client tells about itself, mostly on the loop's thread; must not block.
    public var observe: @Sendable (Observation) -> Void = { _ in }

    /// All defaults for the database that the connection string names.
    public init(_ connectionString: String = "") {
        self.connectionString = connectionString
    }
}
