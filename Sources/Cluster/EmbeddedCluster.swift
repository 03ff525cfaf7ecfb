import SystemPackage

/// A private PostgreSQL in a folder of its own, made and started when it is needed.
///
/// Any number of programs may use the same folder; whoever comes first starts the server, which
/// then outlives it. All acts on the server happen under a lock on a file in the folder.
public struct EmbeddedCluster: Sendable {
    /// The folder with everything in it.
    public let folder: ClusterFolder
    /// What differs from the ordinary.
    public let options: ClusterOptions

    /// A cluster in this folder; nothing happens until it is asked for.
    public init(folder: ClusterFolder, options: ClusterOptions = ClusterOptions()) {
        self.folder = folder
        self.options = options
    }

    /// Where it listens, whether it runs or not.
    public var address: ClusterAddress {
        ClusterAddress(
            host: folder.socket.string, port: options.port, database: options.database)
    }

    /// The folder as the command line prints it.
    public var path: String { folder.path }

    /// Makes the cluster when there is none, starts it when it stands still, and says where it is.
    ///
    /// Costs three small files to read when the server already runs.
    /// - Throws: ``ClusterError``; nothing half made stays behind that a later call trips over.
    @discardableResult
    public func ensureRunning() async throws(ClusterError) -> ClusterAddress {
        try folder.checkSocketPath(port: options.port)
        if isReady { return address }
        let user = try await SystemUser.present(data: folder.data)
        try makeFolders(user)
        try await FileLock.holding(folder.lock, patience: options.patience) {
            () throws(ClusterError) in
            if !isReady { try await startLocked(user) }
        }
        return address
    }

    /// Whether the server runs and was prepared by a program with the same preparation.
    var isReady: Bool {
        guard case .found(let file) = PostmasterFile.read(folder.data), file.isReady,
            ProcessTable.relation(of: file.pid, to: folder.data) == .server,
            let mark = ReadyMark(server: file.pid, options: options)
        else { return false }
        return mark.isKept(in: folder)
    }

    private func makeFolders(_ user: SystemUser) throws(ClusterError) {
        // Below root's folder the server's user must be able to pass, but not to write: the lock
        // is root's.
        try Files.makeFolder(folder.root, mode: user.server == nil ? 0o700 : 0o755, owner: nil)
        try Files.makeFolder(folder.socket, mode: 0o700, owner: user.server)
        try Files.makeFolder(folder.logs, mode: 0o700, owner: user.server)
    }
}
