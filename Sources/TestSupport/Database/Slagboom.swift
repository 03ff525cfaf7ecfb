/// Lets a number of tasks through once all of them have arrived.
public actor Slagboom {
    private let aantal: Int
    private var wachtenden: [CheckedContinuation<Void, Never>] = []

    /// A barrier for so many tasks; it closes again behind them.
    public init(_ aantal: Int) { self.aantal = aantal }

    /// Waits for the others.
    public func wacht() async {
        await withCheckedContinuation { wachtende in
            wachtenden.append(wachtende)
            guard wachtenden.count == aantal else { return }
            for wachtende in wachtenden { wachtende.resume() }
            wachtenden = []
        }
    }
}

/// Does a piece of work for every value, by so many tasks at once that each take the next one.
public func verdeel<Waarde: Sendable, Uitkomst: Sendable>(
    _ waarden: [Waarde], over taken: Int,
    _ werk: @escaping @Sendable (Int, Waarde) async throws -> Uitkomst
) async throws -> [Uitkomst] {
    let uitkomsten = try await withThrowingTaskGroup(of: [(Int, Uitkomst)].self) { groep in
        for taak in 0..<taken {
            groep.addTask {
                var eigen: [(Int, Uitkomst)] = []
                for plaats in stride(from: taak, to: waarden.count, by: taken) {
                    eigen.append((plaats, try await werk(taak, waarden[plaats])))
                }
                return eigen
            }
        }
        return try await groep.reduce(into: []) { $0 += $1 }
    }
    return uitkomsten.sorted { $0.0 < $1.0 }.map(\.1)
}
