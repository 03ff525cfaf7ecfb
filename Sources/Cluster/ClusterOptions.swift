/// What may differ from the ordinary private cluster.
public struct ClusterOptions: Hashable, Sendable {
    /// The database that is made beside PostgreSQL's own ones.
    public var database = "wijkgriffie"
    /// SQL that is run as superuser, in the database, after every start of the server.
    ///
    /// It makes roles and rights and must be repeatable.
    public var preparation: String?
    /// A folder with the PostgreSQL programs; `nil` searches the machine.
    public var binaries: String?
    /// The longest time to wait for another program that is starting the same cluster.
    public var patience = Duration.seconds(120)
    /// The longest time that the server may take to start, recovery after a crash included.
    public var startLimit = Duration.seconds(300)
    /// Whether a commit waits for the disk.
    ///
    /// Off for tests only: a crash of the machine would then lose and mix up data.
    public var durable = true
    /// TLS over loopback, for tests of the client only.
    public var loopback: LoopbackTLS?

    /// The ordinary private cluster.
    public init() {}
}

/// A TCP port on 127.0.0.1 that speaks TLS only, for tests of the client.
///
/// Only ``ClusterRole/app`` may use it, without a password: whoever else works on the machine
/// gets no further than an empty test database.
public struct LoopbackTLS: Hashable, Sendable {
    /// The port, also the number in the socket's name.
    public let port: Int
    /// The server's certificate in PEM; copied into the data folder.
    public let certificate: String
    /// The certificate's private key in PEM; copied into the data folder.
    public let key: String

    /// A listener with this certificate.
    public init(port: Int, certificate: String, key: String) {
        self.port = port
        self.certificate = certificate
        self.key = key
    }
}
