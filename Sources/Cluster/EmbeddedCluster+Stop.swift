import SystemPackage

/// How quickly a server ends.
public enum StopMode: String, Sendable {
    /// Breaks off what runs, writes everything to disk and ends.
    case fast
    /// Ends as in a crash; the next start recovers.
    case immediate
}

extension EmbeddedCluster {
    /// Ends the server; the data stay.
    /// - Returns: Whether there was a server to end.
    @discardableResult
    public func stop(_ mode: StopMode = .fast) async throws(ClusterError) -> Bool {
        guard Files.exists(folder.data) else { return false }
        let user = try await SystemUser.present(data: folder.data)
        return try await FileLock.holding(folder.lock, patience: options.patience) {
            () throws(ClusterError) in try await stopLocked(user, mode)
        }
    }

    private func stopLocked(_ user: SystemUser, _ mode: StopMode)
        async throws(ClusterError) -> Bool
    {
        guard case .found(let file) = PostmasterFile.read(folder.data),
            ProcessTable.relation(of: file.pid, to: folder.data) == .server
        else { return false }
        let binaries = try await PostgresBinaries.choose(
            for: folder.data, explicit: options.binaries.map { FilePath($0) })
        try Files.remove(folder.ready)
        let outcome = try await user.tool(binaries.program("pg_ctl")).run([
            "stop", "--pgdata=\(folder.data.string)", "--mode=\(mode.rawValue)", "--wait",
            "--timeout=\(options.startLimit.components.seconds)", "--silent",
        ])
        guard outcome.code == 0 else { throw .toolFailed(tool: "pg_ctl", output: outcome.tail) }
        // pg_ctl waits for the file; the process itself goes a moment later.
        let end = ContinuousClock.now + Self.orphanLimit
        while ProcessTable.relation(of: file.pid, to: folder.data) == .server {
            try await pause(until: end, pid: file.pid)
        }
        return true
    }
}
