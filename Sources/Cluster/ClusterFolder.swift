import FoundationEssentials
import Glibc
import SystemPackage

/// The places of one cluster: data, socket, log and lock below one folder.
public struct ClusterFolder: Hashable, Sendable {
    /// The environment variable that chooses the folder.
    public static let setting = "WIJKGRIFFIE_CLUSTERMAP"

    /// The folder that holds everything else.
    let root: FilePath

    init(_ root: FilePath) {
        self.root = root.lexicallyNormalized()
    }

    /// The places below this folder; an absolute path.
    public init(_ path: String) {
        self.init(FilePath(path))
    }

    /// The folder that holds everything else, as text.
    public var path: String { root.string }
    /// The server's log, as text.
    public var logPath: String { log.string }

    /// PostgreSQL's data folder.
    var data: FilePath { root.appending("data") }
    /// Where initdb works; renamed to ``data`` when it is done, so that half a folder is no data.
    var unfinished: FilePath { root.appending("data.nieuw") }
    /// The folder of the unix socket, mode 0700.
    var socket: FilePath { root.appending("socket") }
    /// The folder of the server's output.
    var logs: FilePath { root.appending("log") }
    /// The server's output.
    var log: FilePath { logs.appending("server.log") }
    /// Held while the cluster is made, started, prepared or stopped.
    var lock: FilePath { root.appending("slot") }
    /// Names the server process that was prepared; see ``ReadyMark``.
    var ready: FilePath { root.appending("gereed") }
    /// In the folder of a test cluster: the process it belongs to.
    var owner: FilePath { root.appending("eigenaar") }

    /// The user's own folder, or the system's for root.
    ///
    /// Without arguments it asks the process itself.
    /// `WIJKGRIFFIE_CLUSTERMAP` chooses another one; otherwise `$XDG_DATA_HOME/wijkgriffie`,
    /// `~/.local/share/wijkgriffie`, and as root `/var/lib/wijkgriffie`.
    public static func standard(
        environment: [String: String]? = nil, isRoot: Bool? = nil
    ) throws(ClusterError) -> Self {
        let environment = environment ?? ProcessInfo.processInfo.environment
        func absolute(_ name: String) -> FilePath? {
            environment[name].map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
        }
        if let chosen = absolute(setting) { return Self(chosen) }
        if isRoot ?? (geteuid() == 0) { return Self("/var/lib/wijkgriffie/cluster") }
        if let share = absolute("XDG_DATA_HOME") {
            return Self(share.appending("wijkgriffie").appending("cluster"))
        }
        guard let home = absolute("HOME") else { throw .folderUnknown }
        return Self(home.appending(".local/share/wijkgriffie/cluster"))
    }

    /// Refuses a folder whose socket would not fit in the system's limit.
    func checkSocketPath(port: Int) throws(ClusterError) {
        let path = socket.appending(".s.PGSQL.\(port)").string
        guard path.utf8.count <= ClusterError.longestSocketPath else {
            throw .socketPathTooLong(path: path, bytes: path.utf8.count)
        }
    }
}
