import SystemPackage

/// Says which server process was started and prepared, so that the next program need not wait
/// for the lock to find that out.
struct ReadyMark: Hashable, Sendable {
    /// The server's process.
    let pid: Int
    /// When that process began, because numbers are used again.
    let ticks: Int
    /// The SQL that prepared it, in short; another program version may bring another one.
    let preparation: String

    /// The mark for a server that runs now; `nil` when it does not.
    init?(server pid: Int, options: ClusterOptions) {
        guard let start = ProcessTable.start(of: pid) else { return nil }
        self.pid = pid
        ticks = start.ticks
        preparation = Self.fingerprint((options.preparation ?? "") + options.database)
    }

    /// What is kept in the file.
    var text: String { "\(pid) \(ticks) \(preparation)\n" }

    /// Whether the folder's mark says exactly this.
    func isKept(in folder: ClusterFolder) -> Bool { Files.text(folder.ready) == text }

    /// FNV-1a, 64 bits: tells versions of one text apart; no protection against anybody.
    private static func fingerprint(_ text: String) -> String {
        let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        return String(hash, radix: 16)
    }
}
