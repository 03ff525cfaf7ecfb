import Glibc
import SystemPackage

/// Names the process that a test cluster belongs to, beyond doubt.
///
/// A process number alone is used again, and means another process in another container or after
/// a reboot.
struct OwnerMark: Hashable, Sendable {
    let pid: Int
    let ticks: Int
    let namespace: String
    let boot: String

    /// The process that runs this code.
    static func present() -> Self? {
        let pid = Int(getpid())
        guard let start = ProcessTable.start(of: pid) else { return nil }
        return Self(
            pid: pid, ticks: start.ticks, namespace: ProcessTable.namespace,
            boot: ProcessTable.boot)
    }

    init(pid: Int, ticks: Int, namespace: String, boot: String) {
        (self.pid, self.ticks, self.namespace, self.boot) = (pid, ticks, namespace, boot)
    }

    /// Reads what ``text`` wrote; `nil` for anything else.
    init?(_ text: String) {
        let fields = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard fields.count == 4, let pid = Int(fields[0]), let ticks = Int(fields[1]), pid > 0
        else { return nil }
        self.init(pid: pid, ticks: ticks, namespace: fields[2], boot: fields[3])
    }

    /// What is kept in the file.
    var text: String { "\(pid) \(ticks) \(namespace) \(boot)\n" }

    /// Whether that process is certainly gone; when we cannot see it, it is not.
    var isDead: Bool {
        if boot != ProcessTable.boot { return true }
        guard namespace == ProcessTable.namespace else { return false }
        guard let start = ProcessTable.start(of: pid), start.state != "Z" else { return true }
        return start.ticks != ticks
    }
}
