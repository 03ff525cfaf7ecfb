import FoundationEssentials
import SystemPackage

/// What `/proc` tells about other processes.
enum ProcessTable {
    /// How a process relates to the data folder whose `postmaster.pid` names it.
    enum Relation: Hashable {
        /// No such process, or only its zombie.
        case gone
        /// The server of this data folder: its working directory is that folder.
        case server
        /// Another program, which got the number by chance.
        case stranger
        /// Somebody else's process, of which the system tells us nothing.
        case hidden
    }

    /// What process `pid` is to this data folder.
    static func relation(of pid: Int, to data: FilePath) -> Relation {
        guard let start = start(of: pid), start.state != "Z" else { return .gone }
        guard let folder = target(of: "/proc/\(pid)/cwd") else { return .hidden }
        return folder == resolved(data) ? .server : .stranger
    }

    /// The state letter of a process and the moment it began, in clock ticks since the boot.
    ///
    /// A number with its beginning names one process; the number alone is used again.
    static func start(of pid: Int) -> (state: String, ticks: Int)? {
        // The second field is the program's name between parentheses and may hold anything.
        guard let text = Files.text(FilePath("/proc/\(pid)/stat")),
            let end = text.lastIndex(of: ")")
        else { return nil }
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 19, let ticks = Int(fields[19]) else {
            return nil
        }
        return (String(fields[0]), ticks)
    }

    /// A process that lives in this data folder: a server, or a child that outlived it.
    static func inhabitant(of data: FilePath) -> Int? {
        let folder = resolved(data)
        return Files.names(in: "/proc").lazy.compactMap { Int($0) }.first {
            target(of: "/proc/\($0)/cwd") == folder
        }
    }

    /// Names this boot of the machine.
    static var boot: String { firstLine("/proc/sys/kernel/random/boot_id") }

    /// Names the set of processes that we can see; another one in a container.
    static var namespace: String { target(of: "/proc/self/ns/pid") ?? "" }

    private static func firstLine(_ path: FilePath) -> String {
        Files.text(path)?.split(separator: "\n").first.map(String.init) ?? ""
    }

    private static func target(of link: String) -> String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: link)
    }

    private static func resolved(_ path: FilePath) -> String {
        URL(filePath: path.string).resolvingSymlinksInPath().path
    }
}
