/// How many test databases there are at the same time.
///
/// All tests of a run begin at once, each with connections of its own: without a limit they
/// would take more than the cluster has. A test may hold two databases, so the limit must stay well
/// above the number of tests that do.
actor Proefplaatsen {
    static let databases = Proefplaatsen(32)

    private var vrij: Int
    private var wachtenden: [CheckedContinuation<Void, Never>] = []

    init(_ aantal: Int) { vrij = aantal }

    /// Takes a place, and waits for one when all are taken.
    func neem() async {
        guard vrij == 0 else {
            vrij -= 1
            return
        }
        await withCheckedContinuation { wachtenden.append($0) }
    }

    /// Gives a place back, to who waits longest.
    func geef() {
        guard !wachtenden.isEmpty else {
            vrij += 1
            return
        }
        wachtenden.removeFirst().resume()
    }
}
