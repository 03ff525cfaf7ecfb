import SystemPackage

/// How a cluster is, seen from outside, without a lock and without changing anything.
public enum ClusterStatus: Hashable, Sendable {
    /// Nothing has been made yet. Becomes ``running(pid:major:address:)`` by `ensureRunning`.
    case absent
    /// There may be data, but this user may not look. Stays so for this user.
    case unreadable
    /// There are data and no server. Becomes ``running(pid:major:address:)`` by `ensureRunning`.
    case stopped(major: String)
    /// A server is starting, recovering or stopping.
    ///
    /// Becomes ``running(pid:major:address:)`` or
    /// ``stopped(major:)`` by itself.
    case changing(pid: Int, major: String)
    /// The server accepts connections. Becomes ``stopped(major:)`` by `stop`.
    case running(pid: Int, major: String, address: ClusterAddress)
    /// Another server, not started by griffie, runs on the data. Becomes ``stopped(major:)`` when
    /// that one ends.
    case held(pid: Int, major: String)
}

extension EmbeddedCluster {
    /// How the cluster is at this moment.
    public var status: ClusterStatus {
        guard let major = PostgresBinaries.dataMajor(folder.data) else {
            return Files.isForbidden(folder.data.appending("PG_VERSION")) ? .unreadable : .absent
        }
        guard case .found(let file) = PostmasterFile.read(folder.data) else {
            return .stopped(major: major)
        }
        switch ProcessTable.relation(of: file.pid, to: folder.data) {
        case .gone, .stranger: return .stopped(major: major)
        case .hidden: return .held(pid: file.pid, major: major)
        case .server:
            if let socket = file.socket, socket != folder.socket.string {
                return .held(pid: file.pid, major: major)
            }
            return file.isReady
                ? .running(pid: file.pid, major: major, address: address)
                : .changing(pid: file.pid, major: major)
        }
    }
}
