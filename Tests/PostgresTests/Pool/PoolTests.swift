import Testing

@testable import Postgres

@Suite("De pool")
struct PoolTests {
    private let start = MonotonicTime(nanoseconds: 0)

    private func time(_ seconds: Int64) -> MonotonicTime {
        MonotonicTime(nanoseconds: seconds * 1_000_000_000)
    }

    private func waiter(_ id: UInt64, until seconds: Int64 = 10) -> Pool.Waiter {
        Pool.Waiter(id: id, deadline: time(seconds))
    }

    private func pool(connections: Int = 2, waiters: Int = 2) -> Pool {
        Pool(Pool.Limits(connections: connections, waiters: waiters))
    }

    @Test("opent pas een verbinding als iemand erop wacht, en niet meer dan mag")
    func opensOnDemand() {
        var pool = pool(connections: 2, waiters: 5)
        #expect(pool.lease(waiter(1), now: start) == [.open])
        #expect(pool.lease(waiter(2), now: start) == [.open])
        #expect(pool.lease(waiter(3), now: start) == [])
        #expect(pool.opened(100, expires: time(60)) == [.grant(1, 100)])
        #expect(pool.opened(101, expires: time(60)) == [.grant(2, 101)])
        #expect(pool.released(100, isHealthy: true, now: time(1)) == [.grant(3, 100)])
        #expect(pool.released(100, isHealthy: true, now: time(1)) == [])
        #expect(pool.idleCount == 1)
        #expect(pool.lease(waiter(4), now: time(1)) == [.grant(4, 100)])
    }

    @Test("weigert wie niet meer in de rij past")
    func boundedQueue() {
        var pool = pool(connections: 1, waiters: 2)
        _ = pool.lease(waiter(1), now: start)
        _ = pool.lease(waiter(2), now: start)
        #expect(pool.lease(waiter(3), now: start) == [.refuse(3, .busy)])
    }

    @Test("weigert wie te lang heeft gewacht, en niemand anders")
    func deadlines() {
        var pool = pool(connections: 1, waiters: 5)
        _ = pool.lease(waiter(1, until: 5), now: start)
        _ = pool.lease(waiter(2, until: 9), now: start)
        #expect(pool.nextDeadline == time(5))
        #expect(pool.tick(time(5)) == [.refuse(1, .timeout)])
        #expect(pool.opened(100, expires: time(60)) == [.grant(2, 100)])
    }

    @Test("vergeet wie niet meer wacht")
    func withdrawal() {
        var pool = pool(connections: 1)
        _ = pool.lease(waiter(1), now: start)
        let (first, second) = (pool.withdraw(1), pool.withdraw(1))
        #expect(first && !second)
        #expect(pool.opened(100, expires: time(60)) == [])
        #expect(pool.idleCount == 1)
    }

    @Test("sluit een zieke verbinding en opent een andere voor wie wacht")
    func unhealthy() {
        var pool = pool(connections: 1)
        _ = pool.lease(waiter(1), now: start)
        _ = pool.opened(100, expires: time(60))
        _ = pool.lease(waiter(2), now: start)
        #expect(pool.released(100, isHealthy: false, now: time(1)) == [.close(100), .open])
        #expect(pool.openCount == 0)
        #expect(pool.lost(100, now: time(1)) == [])
    }

    @Test("vervangt een verbinding waarvan de tijd om is")
    func lifetime() {
        var pool = pool(connections: 1)
        _ = pool.lease(waiter(1), now: start)
        _ = pool.opened(100, expires: time(60))
        #expect(pool.released(100, isHealthy: true, now: time(61)) == [.close(100)])
        _ = pool.lease(waiter(2), now: time(61))
        _ = pool.opened(101, expires: time(120))
        #expect(pool.released(101, isHealthy: true, now: time(62)) == [])
        #expect(pool.nextDeadline == time(120))
        #expect(pool.tick(time(120)) == [.close(101)])
        #expect(pool.openCount == 0)
    }

    @Test("wacht na een mislukking steeds langer, tot een grens, en begint na succes opnieuw")
    func backOff() {
        var pool = pool(connections: 1)
        _ = pool.lease(waiter(1, until: 100), now: start)
        #expect(pool.openFailed(now: start, jitter: 1) == [.refuse(1, .unreachable)])
        var expected: [Int64] = []
        var now = start
        for id in 2..<10 {
            let next = pool.nextAttempt ?? start
            expected.append((next - now).nanoseconds / 1_000_000)
            now = next
            #expect(pool.lease(waiter(UInt64(id), until: 100), now: now) == [.open])
            _ = pool.openFailed(now: now, jitter: 1)
        }
        #expect(expected == [100, 200, 400, 800, 1600, 3200, 5000, 5000])
        now = pool.nextAttempt ?? start
        _ = pool.lease(waiter(20, until: 100), now: now)
        _ = pool.opened(100, expires: time(600))
        #expect(pool.nextAttempt == nil)
    }

    @Test("wie tijdens de wachttijd komt, krijgt de volgende poging")
    func attemptAfterBackOff() {
        var pool = pool(connections: 1)
        _ = pool.lease(waiter(1), now: start)
        _ = pool.openFailed(now: start, jitter: 1)
        #expect(pool.lease(waiter(2), now: start) == [])
        let next = pool.nextAttempt ?? start
        #expect(pool.nextDeadline == next)
        #expect(pool.tick(next) == [.open])
    }

    @Test("een mislukking naast een werkende verbinding kost niemand zijn plaats")
    func failureBesideOthers() {
        var pool = pool(connections: 2, waiters: 5)
        _ = pool.lease(waiter(1), now: start)
        _ = pool.opened(100, expires: time(60))
        _ = pool.lease(waiter(2), now: start)
        #expect(pool.openFailed(now: start, jitter: 0) == [])
        #expect(pool.released(100, isHealthy: true, now: start) == [.grant(2, 100)])
    }

    @Test("sluiten weigert wie wacht en sluit wat vrij is; het uitgeleende bij terugkomst")
    func shutDown() {
        var pool = pool(connections: 3, waiters: 5)
        _ = pool.lease(waiter(1), now: start)
        _ = pool.opened(100, expires: time(60))
        _ = pool.lease(waiter(2), now: start)
        _ = pool.opened(101, expires: time(60))
        _ = pool.released(101, isHealthy: true, now: start)
        _ = pool.grow(wanted: 1, now: start)
        #expect(pool.shutDown() == [.close(101)])
        #expect(pool.lease(waiter(3), now: start) == [.refuse(3, .closed)])
        #expect(pool.opened(102, expires: time(60)) == [.close(102)])
        #expect(pool.released(100, isHealthy: true, now: start) == [.close(100)])
        #expect(pool.openCount == 0)
        #expect(pool.opening == 0)
    }
}
