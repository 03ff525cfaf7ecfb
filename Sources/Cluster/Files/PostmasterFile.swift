import SystemPackage

/// What a server wrote about itself in `postmaster.pid`.
struct PostmasterFile: Hashable, Sendable {
    /// The server's process.
    let pid: Int
    /// The number in its socket's name.
    let port: Int?
    /// The folder of its socket.
    let socket: String?
    /// Whether it accepts connections.
    let isReady: Bool

    /// What the file of a data folder says.
    enum Reading: Hashable {
        /// There is none: no server, or one that stopped tidily.
        case none
        /// There is one, but it holds no process number (a disk that was full, a cut write).
        case unreadable
        /// A server says this.
        case found(PostmasterFile)
    }

    /// The place of the file.
    static func path(in data: FilePath) -> FilePath { data.appending("postmaster.pid") }

    /// Reads the file of a data folder.
    static func read(_ data: FilePath) -> Reading {
        guard Files.exists(path(in: data)) else { return .none }
        return Self(Files.text(path(in: data)) ?? "").map { .found($0) } ?? .unreadable
    }

    /// Eight lines: process, data folder, start, port, socket folder, address, memory, state.
    ///
    /// A server that is still starting has written only the first ones.
    init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // A stand-alone backend writes its number negative.
        guard let first = lines.first, let number = Int(first), number != 0 else { return nil }
        func line(_ index: Int) -> String? {
            lines.count > index && !lines[index].isEmpty ? String(lines[index]) : nil
        }
        pid = abs(number)
        port = line(3).flatMap { Int($0) }
        socket = line(4)
        isReady = line(7).map { $0.hasPrefix("ready") } ?? false
    }
}
