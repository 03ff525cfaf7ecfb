import Foundation
import Glibc
import Synchronization

/// A go-between on a unix socket that cuts a connection after so many bytes.
///
/// Each connection has two threads of its own that block; nothing here waits on the cooperative
/// pool.
final class Knipper: Sendable {
    /// Which way the bytes go.
    enum Richting: String, Sendable, CaseIterable {
        case heen, terug
    }

    private struct Stand: Sendable {
        /// The bytes that may still pass before the cut; `nil` when nothing is cut.
        var nog: (richting: Richting, bytes: Int)?
        /// What passed since counting began.
        var geteld: [Richting: Int] = [:]
        var weigertDaarna = false
        var weigert = false
        var geknipt = 0
    }

    let map: String
    private let server: String
    private let stand = Mutex(Stand())
    private let luisteraar: Int32

    /// Listens in a new folder, as `.s.PGSQL.<port>`, for a server in another.
    init(voor host: String, poort: Int) {
        map = "/tmp/wgknip-\(getpid())-\(UInt32.random(in: 0..<1_000_000))"
        server = "\(host)/.s.PGSQL.\(poort)"
        unsafe precondition(mkdir(map, 0o700) == 0, "the folder of the go-between cannot be made")
        luisteraar = Self.sok()
        let plaats = "\(map)/.s.PGSQL.\(poort)"
        precondition(
            unsafe Self.met(plaats) { unsafe bind(luisteraar, $0, $1) } == 0
                && listen(luisteraar, 64) == 0,
            "the go-between cannot listen")
        Thread.detachNewThread { self.neemAan() }
    }

    /// Stops listening and removes the folder; the thread that listens closes its descriptor.
    func sluit() {
        stand.withLock { $0.weigert = true }
        _ = shutdown(luisteraar, Int32(SHUT_RDWR))
        try? FileManager.default.removeItem(atPath: map)
    }

    /// Cuts after so many more bytes in one direction; new connections may be refused from then on.
    func knip(na bytes: Int, _ richting: Richting, enWeiger weiger: Bool) {
        stand.withLock {
            $0.nog = (richting, bytes)
            $0.weigertDaarna = weiger
        }
    }

    /// Cuts nothing more and lets everybody in; says whether anything was cut.
    @discardableResult
    func herstel() -> Bool {
        stand.withLock { stand in
            defer { stand = Stand() }
            return stand.geknipt > 0
        }
    }

    /// What has passed since the last repair.
    func geteld(_ richting: Richting) -> Int { stand.withLock { $0.geteld[richting] ?? 0 } }

    private func neemAan() {
        defer { close(luisteraar) }
        while true {
            let klant = accept(luisteraar, nil, nil)
            guard klant >= 0 else { return }
            _ = fcntl(klant, F_SETFD, FD_CLOEXEC)
            let naar = Self.sok()
            let welkom = !stand.withLock { $0.weigert }
            guard welkom, unsafe Self.met(server, { unsafe connect(naar, $0, $1) }) == 0 else {
                close(klant)
                close(naar)
                continue
            }
            let open = Aftelling(2)
            for (van, tot, richting) in [
                (klant, naar, Richting.heen), (naar, klant, Richting.terug),
            ] {
                Thread.detachNewThread {
                    self.geefDoor(van, tot, richting)
                    _ = shutdown(klant, Int32(SHUT_RDWR))
                    _ = shutdown(naar, Int32(SHUT_RDWR))
                    if open.min() == 0 {
                        close(klant)
                        close(naar)
                    }
                }
            }
        }
    }

    private func geefDoor(_ van: Int32, _ naar: Int32, _ richting: Richting) {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let gelezen = unsafe read(van, &buffer, buffer.count)
            guard gelezen > 0 else { return }
            let (mag, gaatDoor) = toegestaan(gelezen, richting)
            var geschreven = 0
            while geschreven < mag {
                // Whoever has gone is no reason for a signal that ends the whole process.
                let stap = unsafe buffer[geschreven..<mag].withUnsafeBytes {
                    unsafe send(naar, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard stap > 0 else { return }
                geschreven += stap
            }
            guard gaatDoor else { return }
        }
    }

    /// How many of these bytes may pass, and whether the connection goes on behind them.
    private func toegestaan(_ bytes: Int, _ richting: Richting) -> (Int, gaatDoor: Bool) {
        stand.withLock { stand in
            stand.geteld[richting, default: 0] += bytes
            guard let nog = stand.nog, nog.richting == richting else { return (bytes, true) }
            guard bytes >= nog.bytes else {
                stand.nog = (richting, nog.bytes - bytes)
                return (bytes, true)
            }
            stand.nog = nil
            stand.geknipt += 1
            stand.weigert = stand.weigertDaarna
            return (nog.bytes, false)
        }
    }

    private static func sok() -> Int32 {
        socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    }

    private static func met(
        _ plaats: String, _ doe: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var adres = sockaddr_un()
        adres.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &adres.sun_path) {
            unsafe $0.copyBytes(from: plaats.utf8)
        }
        return unsafe withUnsafePointer(to: &adres) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe doe($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}

/// Counts down under a lock.
private final class Aftelling: Sendable {
    private let aantal: Mutex<Int>

    init(_ aantal: Int) { self.aantal = Mutex(aantal) }

    func min() -> Int {
        aantal.withLock { aantal in
            aantal -= 1
            return aantal
        }
    }
}
