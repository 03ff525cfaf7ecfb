/// How far the load has come, and whether it may go on.
actor Voortgang {
    private struct Stand: Sendable {
        var gedaan = 0
        var onderweg = 0
        var isDicht = false
        var isGenoeg = false
        var isOp = false
    }

    private var stand = Stand() { didSet { wek() } }
    private var wachters:
        [(genoeg: @Sendable (Stand) -> Bool, verder: CheckedContinuation<Void, Never>)] = []

    /// How many were done.
    var gedaan: Int { stand.gedaan }

    /// Waits until the gate is open; false when no more is needed or the time of the test is up.
    func begin() async -> Bool {
        await wacht { !$0.isDicht || $0.isGenoeg }
        guard !stand.isGenoeg, !Task.isCancelled else { return false }
        stand.onderweg += 1
        return true
    }

    /// One that began has its answer.
    func klaar(_ antwoord: Boekhouding.Antwoord) {
        stand.onderweg -= 1
        if antwoord == .gedaan { stand.gedaan += 1 }
    }

    /// Waits until so many were done; at once when nothing more will be.
    func tot(_ aantal: Int) async { await wacht { $0.gedaan >= aantal } }

    /// Waits until everybody who began has an answer.
    func leeg() async { await wacht { $0.onderweg == 0 } }

    /// Lets nobody new begin; who is under way is not waited for.
    func sluit() { stand.isDicht = true }

    /// Lets everybody go on.
    func open() { stand.isDicht = false }

    /// The load need not begin anything more.
    func genoeg() { stand.isGenoeg = true }

    /// Nothing more will be done.
    func einde() { stand.isOp = true }

    private func wacht(tot genoeg: @escaping @Sendable (Stand) -> Bool) async {
        // The state may have changed again before a waiter comes to its turn.
        while !genoeg(stand), !stand.isOp {
            await withCheckedContinuation { wachters.append((genoeg, $0)) }
        }
    }

    private func wek() {
        let nu = wachters.filter { stand.isOp || $0.genoeg(stand) }
        wachters.removeAll { stand.isOp || $0.genoeg(stand) }
        for wachter in nu { wachter.verder.resume() }
    }
}
