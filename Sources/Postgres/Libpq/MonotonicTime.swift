import Glibc

/// A point on the clock that never jumps, in nanoseconds; for deadlines only.
struct MonotonicTime: Comparable, Hashable, Sendable {
    var nanoseconds: Int64

    static var now: MonotonicTime {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }

    static func < (left: MonotonicTime, right: MonotonicTime) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    static func + (time: MonotonicTime, duration: Duration) -> MonotonicTime {
        MonotonicTime(nanoseconds: time.nanoseconds &+ duration.nanoseconds)
    }

    static func - (left: MonotonicTime, right: MonotonicTime) -> Duration {
        .nanoseconds(left.nanoseconds - right.nanoseconds)
    }
}

extension Duration {
    /// Rounded down to nanoseconds, at most a year in either direction.
    var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let bounded = min(max(seconds, -31_536_000), 31_536_000)
        return bounded * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}
