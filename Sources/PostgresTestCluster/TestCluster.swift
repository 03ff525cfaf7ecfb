import Foundation
import Glibc
import Synchronization

/// A private PostgreSQL cluster of one test process, removed when the process ends.
public final class TestCluster: Sendable {
    /// Holds data, socket and log.
    public let folder: String
    /// Port, which also names the socket.
    public let port: Int
    private let postmaster: Int32

    /// The cluster that the database tests share: unix socket only, fsync off.
    public static let shared = TestCluster(settings: ["listen_addresses": "''"])

    private static let binaries = "/usr/lib/postgresql/15/bin"

    /// Makes and starts a cluster; blocks for a second or two.
    public init(settings: [String: String], files: [String: String] = [:]) {
        Self.sweep()
        folder = "/tmp/wgpg-\(getpid())-\(UInt32.random(in: 0..<1_000_000))"
        port = Int.random(in: 20_000..<60_000)
        Self.run(["mkdir", "-m", "0700", folder])
        if getuid() == 0 { Self.run(["chown", "postgres", folder]) }
        let data = folder + "/data"
        Self.runAsOwner([
            Self.binaries + "/initdb", "-D", data, "-U", "postgres", "--auth=trust", "--no-sync",
            "--encoding=UTF8", "--locale=C",
        ])
        var all = [
            "fsync": "off", "unix_socket_directories": "'\(folder)'", "port": "\(port)",
            "max_connections": "150", "shared_buffers": "'64MB'", "max_wal_size": "'256MB'",
        ]
        all.merge(settings) { $1 }
        let text = all.map { "\($0) = \($1)\n" }.sorted().joined()
        Self.write(text, appendingTo: data + "/postgresql.conf")
        for (name, content) in files { Self.write(content, appendingTo: data + "/" + name) }
        // Foundation waits until nobody holds its descriptors: the server must not inherit them.
        let closing =
            "for f in /proc/$$/fd/*; do n=${f##*/}; [ $n -gt 2 ] && eval exec $n'>&-'; done"
        Self.runAsOwner([
            "bash", "-c", closing + "; exec \"$@\" > /dev/null 2>&1", "start",
            Self.binaries + "/pg_ctl", "-D", data, "-w", "-l", folder + "/log", "start",
        ])
        let pid = try? String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8)
        postmaster = pid?.split(separator: "\n").first.flatMap { Int32($0) } ?? 0
        precondition(postmaster > 0, "the test cluster did not start; see \(folder)/log")
        Self.started.withLock { $0.append((folder, postmaster)) }
        _ = Self.removalAtExit
    }

    /// libpq's connection string over the unix socket.
    public func connectionString(database: String = "postgres") -> String {
        "host=\(folder) port=\(port) user=postgres dbname=\(database)"
    }

    /// Runs SQL through psql and returns what it prints, unaligned.
    @discardableResult
    public func psql(_ sql: String, database: String = "postgres") -> String {
        Self.run([
            "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1",
            connectionString(database: database), "-c", sql,
        ])
    }

    /// Stops the server as a crash would.
    public func stop() {
        kill(postmaster, SIGQUIT)
        for _ in 0..<200 where kill(postmaster, 0) == 0 { usleep(10_000) }
    }

    private static let started = Lock<[(String, Int32)]>([])

    private static let removalAtExit: Void = {
        atexit {
            for (folder, postmaster) in TestCluster.started.withLock({ $0 }) {
                kill(postmaster, SIGQUIT)
                for _ in 0..<200 where kill(postmaster, 0) == 0 { usleep(10_000) }
                try? FileManager.default.removeItem(atPath: folder)
            }
        }
    }()

    /// Removes clusters whose test process is dead.
    ///
    /// `/tmp` is everybody's: only a folder of our own counts, and only a process that lives in it
    /// is ended, whatever its `postmaster.pid` says.
    private static func sweep() {
        let manager = FileManager.default
        for name in (try? manager.contentsOfDirectory(atPath: "/tmp")) ?? [] {
            let parts = name.split(separator: "-")
            guard name.hasPrefix("wgpg-"), parts.count == 3, let owner = Int32(parts[1]),
                owner > 1, isDead(owner), isOurs("/tmp/\(name)")
            else { continue }
            let data = "/tmp/\(name)/data"
            let text = try? String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8)
            if let pid = text?.split(separator: "\n").first.flatMap({ Int32($0) }), pid > 1,
                (try? manager.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd")) == data
            {
                kill(pid, SIGQUIT)
                for _ in 0..<200 where !isDead(pid) { usleep(10_000) }
            }
            try? manager.removeItem(atPath: "/tmp/\(name)")
        }
    }

    /// Somebody else's process, which we may not signal, lives as well.
    private static func isDead(_ process: Int32) -> Bool {
        kill(process, 0) != 0 && errno == ESRCH
    }

    /// A folder that we made: our own, or given to the server's user when we are root.
    private static func isOurs(_ path: String) -> Bool {
        let found = try? FileManager.default.attributesOfItem(atPath: path)
        guard found?[.type] as? FileAttributeType == .typeDirectory else { return false }
        return found?[.ownerAccountID] as? Int == Int(getuid())
            || (getuid() == 0 && found?[.ownerAccountName] as? String == "postgres")
    }

    /// Appends to a file that belongs to the owner of the cluster, and makes it private.
    private static func write(_ text: String, appendingTo path: String) {
        let old = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        _ = FileManager.default.createFile(atPath: path, contents: Data((old + text).utf8))
        run(["chmod", "0600", path])
        if getuid() == 0 { run(["chown", "postgres", path]) }
    }

    private static func runAsOwner(_ command: [String]) {
        let owner = [
            "setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "env", "-C", "/tmp",
        ]
        run(getuid() == 0 ? owner + command : command)
    }

    /// Runs a command to its end and returns what it prints.
    @discardableResult
    public static func run(_ command: [String]) -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        do { try process.run() } catch { preconditionFailure("\(command): \(error)") }
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        precondition(process.terminationStatus == 0, "\(command) failed")
        return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
}

/// A value behind a lock.
public final class Lock<Value: Sendable>: Sendable {
    private let value: Mutex<Value>

    /// Takes the first value.
    public init(_ value: Value) {
        self.value = Mutex(value)
    }

    /// Changes or reads the value while nobody else does.
    public func withLock<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
        value.withLock { body(&$0) }
    }
}

/// Runs what blocks on a thread of its own, so that the cooperative pool stays free.
public func onOwnThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
        Foundation.Thread.detachNewThread { continuation.resume(returning: body()) }
    }
}
