import Glibc
import SystemPackage

/// A lock on a file, for one process at a time; the system gives it back when a process dies.
enum FileLock {
    /// Runs `body` while holding the lock, and waits for it without keeping a thread busy.
    ///
    /// The descriptor closes on exec, so that no server keeps the lock of whoever started it.
    /// - Throws: ``ClusterError/heldByAnotherProcess(path:pid:)`` after `patience`.
    static func holding<Result>(
        _ path: FilePath, patience: Duration,
        _ body: () async throws(ClusterError) -> Result
    ) async throws(ClusterError) -> Result {
        let file = try open(path)
        defer { try? file.close() }
        let end = ContinuousClock.now + patience
        while flock(file.rawValue, LOCK_EX | LOCK_NB) != 0 {
            let cancelled = (try? await Task.sleep(for: .milliseconds(20))) == nil
            guard !cancelled, ContinuousClock.now < end else {
                throw .heldByAnotherProcess(
                    path: path.removingLastComponent().string, pid: nil)
            }
        }
        return try await body()
    }

    private static func open(_ path: FilePath) throws(ClusterError) -> FileDescriptor {
        do {
            return try FileDescriptor.open(
                path, .readWrite, options: [.create, .closeOnExec, .noFollow],
                permissions: .ownerReadWrite)
        } catch Errno.noSpace {
            throw .diskFull(path: path.string)
        } catch {
            throw .folderNotWritable(path: path.string, reason: String(describing: error))
        }
    }
}
