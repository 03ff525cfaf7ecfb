/// Why there is no usable private cluster.
public enum ClusterError: Error, Hashable, Sendable {
    /// No folder of the machine holds all PostgreSQL programs; the folders looked in.
    case binariesMissing(searched: [String])
    /// PostgreSQL is there but older than the oldest version that is supported.
    case versionTooOld(found: Int, needed: Int)
    /// The folder cannot be made or written; what the system said.
    case folderNotWritable(path: String, reason: String)
    /// There is neither a HOME nor a setting that says where the folder must be.
    case folderUnknown
    /// The data folder holds files that are no PostgreSQL data.
    case folderForeign(path: String)
    /// The data were made by another major version than the machine has.
    case otherMajorVersion(path: String, data: String, machine: [Int])
    /// No room left on the device of this folder.
    case diskFull(path: String)
    /// A server that we did not start runs on the data, or somebody keeps the start lock.
    case heldByAnotherProcess(path: String, pid: Int?)
    /// `postmaster.pid` names a process that is gone or is another program, and stays in the way.
    case stalePidFile(path: String, reason: String)
    /// The socket's path does not fit in the 107 bytes that the system has for it.
    case socketPathTooLong(path: String, bytes: Int)
    /// PostgreSQL never runs as root, and the user that should run it does not exist.
    case userMissing(name: String)
    /// A program of PostgreSQL ended with an error of another kind; its last lines.
    case toolFailed(tool: String, output: String)
    /// The server did not start; the last lines of its log.
    case startFailed(log: String, lines: String)
}

extension ClusterError {
    /// The limit of the system for the path of a unix socket, its closing zero left out.
    public static let longestSocketPath = 107
    /// The oldest major version of PostgreSQL that griffie works with.
    public static let oldestMajor = 15
}
