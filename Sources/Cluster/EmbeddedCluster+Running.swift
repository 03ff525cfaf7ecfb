import SystemPackage

extension EmbeddedCluster {
    /// Whether our server runs already; waits for one that is still starting or stopping, and
    /// clears away what a dead one left behind.
    /// - Throws: somebody else's server on our data, a leftover that cannot be cleared.
    func isAlreadyRunning() async throws(ClusterError) -> Bool {
        let end = ContinuousClock.now + options.startLimit
        while true {
            switch PostmasterFile.read(folder.data) {
            case .none:
                return false
            case .unreadable:
                try await clearLeftover("zonder procesnummer")
                return false
            case .found(let file):
                switch ProcessTable.relation(of: file.pid, to: folder.data) {
                case .gone:
                    // A zombie that nobody collects would count as alive to PostgreSQL.
                    try await clearLeftover("proces \(file.pid) is gestopt")
                    return false
                case .stranger:
                    try await clearLeftover("proces \(file.pid) is een ander programma")
                    return false
                case .hidden:
                    throw .heldByAnotherProcess(path: path, pid: file.pid)
                case .server:
                    if let socket = file.socket, socket != folder.socket.string {
                        throw .heldByAnotherProcess(path: path, pid: file.pid)
                    }
                    if file.isReady { return true }
                }
                try await pause(until: end, pid: file.pid)
            }
        }
    }

    /// Removes a `postmaster.pid` whose server is gone, once its last child has gone too: what
    /// PostgreSQL itself would look up in shared memory.
    private func clearLeftover(_ reason: String) async throws(ClusterError) {
        let end = ContinuousClock.now + Self.orphanLimit
        while let pid = ProcessTable.inhabitant(of: folder.data) {
            try await pause(until: end, pid: pid)
        }
        let file = PostmasterFile.path(in: folder.data)
        // The socket's own lock file repeats the number.
        let sockets = Files.names(in: folder.socket).filter { $0.hasPrefix(".s.PGSQL.") }
        do {
            for name in sockets { try Files.remove(folder.socket.appending(name)) }
            try Files.remove(file)
        } catch {
            throw .stalePidFile(path: file.string, reason: reason)
        }
    }

    /// Waits a moment, and gives up at `end` or when the task is cancelled.
    func pause(until end: ContinuousClock.Instant, pid: Int) async throws(ClusterError) {
        let cancelled = (try? await Task.sleep(for: .milliseconds(50))) == nil
        guard !cancelled, ContinuousClock.now < end else {
            throw .heldByAnotherProcess(path: path, pid: pid)
        }
    }

    /// How long the children of a server that was killed may take to notice.
    static let orphanLimit = Duration.seconds(15)

    /// Roles, rights and the database, by SQL that may be run again.
    func prepare(_ binaries: PostgresBinaries) async throws(ClusterError) {
        let name = options.database
        try await sql(
            binaries, database: "postgres",
            """
            select format('create database %I', \(literal(name)))
            where not exists (select from pg_database where datname = \(literal(name))) \\gexec
            """)
        if let preparation = options.preparation {
            try await sql(binaries, database: name, preparation)
        }
    }

    private func sql(_ binaries: PostgresBinaries, database: String, _ text: String)
        async throws(ClusterError)
    {
        let outcome = try await Tool(program: binaries.program("psql")).run(
            [
                "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--file=-",
                address.with(database: database).conninfo(role: .superuser),
            ], input: text)
        guard outcome.code == 0 else {
            throw .toolFailed(tool: "psql", output: outcome.tail)
        }
    }

    private func literal(_ text: String) -> String { ServerSettings.quoted(text) }
}
