import CLibpq
import Glibc

/// epoll: tells which descriptors can be read or written; used by the loop's thread alone.
@safe
final class Poller {
    /// What happened to one descriptor.
    struct Readiness {
        let token: UInt64
        let isWritable: Bool
    }

    private let descriptor: Int32
    private let events: UnsafeMutablePointer<epoll_event>
    private static let capacity: Int32 = 64

    init() {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        precondition(descriptor >= 0, "no epoll descriptor to be had")
        unsafe events = .allocate(capacity: Int(Self.capacity))
    }

    deinit {
        close(descriptor)
        unsafe events.deallocate()
    }

    /// Starts watching for input, and for room to write when asked; false when it cannot.
    func add(_ watched: Int32, token: UInt64, writing: Bool = false) -> Bool {
        control(EPOLL_CTL_ADD, watched, token, writing)
    }

    /// Changes whether room to write is watched for; false when it cannot.
    func change(_ watched: Int32, token: UInt64, writing: Bool) -> Bool {
        control(EPOLL_CTL_MOD, watched, token, writing)
    }

    /// Stops watching; must precede closing the descriptor.
    func remove(_ watched: Int32) {
        _ = control(EPOLL_CTL_DEL, watched, 0, false)
    }

    /// Waits at most so long (-1: without end) and returns what is ready.
    func wait(milliseconds: Int32) -> Int {
        let count = unsafe epoll_wait(descriptor, events, Self.capacity, milliseconds)
        return max(0, Int(count))
    }

    /// One of the results of the last wait.
    func ready(_ index: Int) -> Readiness {
        let event = unsafe events[index]
        return unsafe Readiness(
            token: event.data.u64,
            isWritable: event.events & EPOLLOUT.rawValue != 0
        )
    }

    private func control(
        _ operation: Int32,
        _ watched: Int32,
        _ token: UInt64,
        _ writing: Bool
    ) -> Bool {
        var event = unsafe epoll_event()
        unsafe event.events = EPOLLIN.rawValue | (writing ? EPOLLOUT.rawValue : 0)
        unsafe event.data.u64 = token
        return unsafe epoll_ctl(descriptor, operation, watched, &event) == 0
    }
}
