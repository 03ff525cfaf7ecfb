import Foundation
import Glibc

/// A server on a unix socket that says no more than it was told to, and never hangs up.
final class SilentServer: Sendable {
    /// Holds the socket; the `host` of a connection string.
    let folder: String
    private let listener: Int32

    /// What a real server says to somebody whom it lets in: welcome, and ready for a statement.
    static let welcome: [UInt8] =
        [0x52, 0, 0, 0, 8, 0, 0, 0, 0] + [0x5A, 0, 0, 0, 5, 0x49]

    /// Starts to listen.
    /// - Parameter greeting: the answer to the first message; without one nobody is let in.
    init(greeting: [UInt8] = []) {
        folder = "/tmp/wgstil-\(getpid())-\(UInt32.random(in: 0..<1_000_000))"
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        unsafe mkdir(folder, 0o700)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = Array("\(folder)/.s.PGSQL.5432".utf8)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path) }
        let isListening = unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                let size = socklen_t(MemoryLayout<sockaddr_un>.size)
                return unsafe bind(listener, address, size) == 0 && listen(listener, 8) == 0
            }
        }
        precondition(isListening, "no socket in \(folder)")
        guard !greeting.isEmpty else { return }
        Foundation.Thread.detachNewThread { [listener] in Self.greet(listener, greeting) }
    }

    deinit {
        // Wakes the thread that waits for the next visitor, which then ends.
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static func greet(_ listener: Int32, _ greeting: [UInt8]) {
        var visitors: [Int32] = []
        while true {
            let visitor = accept(listener, nil, nil)
            guard visitor >= 0 else { break }
            visitors.append(visitor)
            var message = [UInt8](repeating: 0, count: 4096)
            _ = unsafe read(visitor, &message, message.count)
            _ = unsafe write(visitor, greeting, greeting.count)
        }
        for visitor in visitors { close(visitor) }
    }
}
