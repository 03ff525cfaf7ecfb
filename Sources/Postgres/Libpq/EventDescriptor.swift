import CLibpq
import Glibc

/// eventfd: one thread waits, others wake it.
final class EventDescriptor: Sendable {
    let descriptor: Int32

    /// A non-blocking one is for epoll, a blocking one for a thread that waits in `wait()`.
    init(blocking: Bool = false) {
        let flags = blocking ? Int32(EFD_CLOEXEC) : Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK)
        descriptor = eventfd(0, flags)
        precondition(descriptor >= 0, "no event descriptor to be had")
    }

    deinit {
        close(descriptor)
    }

    /// Wakes the waiting thread, now or at its next wait.
    func signal() {
        var one: UInt64 = 1
        _ = unsafe write(descriptor, &one, 8)
    }

    /// Takes back all signals; on a blocking one waits until there is one.
    func wait() {
        var count: UInt64 = 0
        _ = unsafe read(descriptor, &count, 8)
    }
}
