import SystemPackage

extension EmbeddedCluster {
    /// Brings the server to the state where it runs and is prepared; the lock is held.
    func startLocked(_ user: SystemUser) async throws(ClusterError) {
        let binaries = try await PostgresBinaries.choose(
            for: folder.data, explicit: options.binaries.map { FilePath($0) })
        if try await !isAlreadyRunning() {
            try await initialise(binaries, user)
            try writeSettings(user)
            try await start(binaries, user)
        }
        try await prepare(binaries)
        guard case .found(let file) = PostmasterFile.read(folder.data),
            let mark = ReadyMark(server: file.pid, options: options)
        else { throw startFailure(from: 0) }
        try Files.write(mark.text, to: folder.ready, mode: 0o644, owner: nil)
    }

    /// initdb works in a folder beside, which gets its name when it is whole.
    private func initialise(_ binaries: PostgresBinaries, _ user: SystemUser)
        async throws(ClusterError)
    {
        if PostgresBinaries.dataMajor(folder.data) != nil { return }
        // What may not be read looks empty, and must not be taken for it.
        guard !Files.isForbidden(folder.data.appending("PG_VERSION")) else {
            throw .folderNotWritable(path: folder.data.string, reason: "geen toestemming")
        }
        guard Files.names(in: folder.data).isEmpty else {
            throw .folderForeign(path: folder.data.string)
        }
        try Files.remove(folder.data)
        try Files.remove(folder.unfinished)
        try Files.makeFolder(folder.unfinished, mode: 0o700, owner: user.server)
        var arguments = [
            "--pgdata=\(folder.unfinished.string)", "--username=\(ClusterRole.superuser.rawValue)",
            "--encoding=UTF8", "--locale=C", "--data-checksums", "--auth=reject",
            "--no-instructions",
        ]
        if !options.durable { arguments.append("--no-sync") }
        let outcome = try await user.tool(binaries.program("initdb")).run(arguments)
        guard outcome.code == 0 else {
            let error = failure(outcome.errors + outcome.output)
            try Files.remove(folder.unfinished)
            throw error ?? .toolFailed(tool: "initdb", output: outcome.tail)
        }
        let configuration = folder.unfinished.appending("postgresql.conf")
        try Files.write(
            (Files.text(configuration) ?? "") + "\n" + ServerSettings.include, to: configuration,
            mode: 0o600, owner: user.server)
        try Files.move(folder.unfinished, to: folder.data)
    }

    private func writeSettings(_ user: SystemUser) throws(ClusterError) {
        let rules = AccessRules(user: user, options: options)
        let settings = ServerSettings(folder: folder, options: options)
        var files = [
            (ServerSettings.file, settings.text), ("pg_hba.conf", rules.hba),
            ("pg_ident.conf", rules.ident),
        ]
        if let loopback = options.loopback {
            files += [
                ("loopback.crt", Files.text(FilePath(loopback.certificate)) ?? ""),
                ("loopback.key", Files.text(FilePath(loopback.key)) ?? ""),
            ]
        }
        for (name, text) in files {
            try Files.write(
                text, to: folder.data.appending(name), mode: 0o600, owner: user.server)
        }
    }

    /// `pg_ctl` gives the server a session of its own and its output to the log; it waits until
    /// connections are accepted, or recovery has failed.
    private func start(_ binaries: PostgresBinaries, _ user: SystemUser)
        async throws(ClusterError)
    {
        if Files.size(folder.log) > 10 << 20 {
            let older = FilePath(folder.log.string + ".1")
            try Files.remove(older)
            try Files.move(folder.log, to: older)
        }
        let before = Files.size(folder.log)
        let outcome = try await user.tool(binaries.program("pg_ctl")).run([
            "start", "--pgdata=\(folder.data.string)", "--log=\(folder.log.string)", "--wait",
            "--timeout=\(options.startLimit.components.seconds)", "--silent",
        ])
        guard outcome.code == 0 else { throw startFailure(from: before) }
    }

    private func startFailure(from offset: Int) -> ClusterError {
        let text = String(
            decoding: (Files.text(folder.log) ?? "").utf8.dropFirst(offset), as: UTF8.self)
        return failure(text)
            ?? .startFailed(log: folder.log.string, lines: lastLines(of: text))
    }

    /// The causes that PostgreSQL's own words tell apart.
    private func failure(_ text: String) -> ClusterError? {
        if text.contains("No space left on device") { return .diskFull(path: path) }
        if text.contains("Permission denied") {
            return .folderNotWritable(path: path, reason: "geen toestemming")
        }
        if text.contains("\"postmaster.pid\" already exists") || text.contains("is still in use") {
            return .heldByAnotherProcess(path: path, pid: nil)
        }
        return nil
    }
}
