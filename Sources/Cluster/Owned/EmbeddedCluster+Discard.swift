import Glibc
import SystemPackage

extension EmbeddedCluster {
    /// Ends a test cluster at once, without a shutdown checkpoint, and removes its folder.
    ///
    /// Works without waiting for other programs and without tasks, so that a process can call it
    /// while it exits. Does nothing to a cluster without an owner's mark.
    /// - Returns: Whether the folder is gone.
    @discardableResult
    public func discardOwned() -> Bool {
        guard Files.exists(folder.owner), endServer() else { return false }
        // The server's children go a moment after it, and until then still write files.
        for _ in 0..<500 where ProcessTable.inhabitant(of: folder.data) != nil { usleep(10_000) }
        return (try? Files.remove(folder.root)) != nil
    }

    /// SIGQUIT, and SIGKILL after five seconds.
    private func endServer() -> Bool {
        guard case .found(let file) = PostmasterFile.read(folder.data) else { return true }
        for (signal, tries) in [(SIGQUIT, 500), (SIGKILL, 100)] {
            for attempt in 0..<tries {
                switch ProcessTable.relation(of: file.pid, to: folder.data) {
                case .gone, .stranger: return true
                case .hidden: return false
                case .server:
                    if attempt == 0 { kill(pid_t(file.pid), signal) }
                    usleep(10_000)
                }
            }
        }
        return false
    }
}
