import Domain
import Synchronization

/// Lets commands that wait for the same budget be decided in one transaction.
///
/// Takes what waits, at most 64, and uses no timer: while one transaction runs, the next commands
/// gather by themselves, and those whom the last one answered may join them first. The order of
/// arrival is the order of the ledger's entries.
final class Combineerder: Sendable {
    struct Sleutel: Hashable, Sendable {
        let gemeente: ID<Gemeente>
        let budget: ID<Budget>
    }

    private struct Wachtend: Sendable {
        let lid: Lid
        let antwoord: CheckedContinuation<Afloop, Never>
    }

    /// Those who wait, by budget; a budget is present while its queue is being worked on.
    private let rijen = Mutex<[Sleutel: [Wachtend]]>([:])

    /// The most commands in one transaction.
    static let meesteLeden = 64
    /// The most commands that wait for one budget.
    static let meesteWachtenden = 4_096

    func voerUit(
        _ lid: Lid, onder sleutel: Sleutel, _ samen: @escaping @Sendable ([Lid]) async -> [Afloop]
    ) async -> Afloop {
        await withCheckedContinuation { antwoord in
            let wachtend = Wachtend(lid: lid, antwoord: antwoord)
            switch sluitAan(wachtend, bij: sleutel) {
            case .vol:
                antwoord.resume(
                    returning: .mislukt(.probeerOpnieuw("te veel besluiten wachten op dit budget")))
            case .wacht: return
            case .begint: Task { await self.werk(sleutel, samen) }
            }
        }
    }

    private enum Aansluiting {
        case wacht, begint, vol
    }

    private func sluitAan(_ wachtend: Wachtend, bij sleutel: Sleutel) -> Aansluiting {
        rijen.withLock { rijen in
            guard let rij = rijen[sleutel] else {
                rijen[sleutel] = [wachtend]
                return .begint
            }
            guard rij.count < Self.meesteWachtenden else { return .vol }
            rijen[sleutel]?.append(wachtend)
            return .wacht
        }
    }

    private func werk(
        _ sleutel: Sleutel, _ samen: @Sendable ([Lid]) async -> [Afloop]
    ) async {
        while let groep = volgende(sleutel) {
            let aflopen = await samen(groep.map(\.lid))
            for (wachtend, afloop) in zip(groep, aflopen) {
                wachtend.antwoord.resume(returning: afloop)
            }
            // Who was answered may ask the next: one large transaction costs less than two small.
            await Task.yield()
        }
    }

    /// The next commands; two with the same key never stand in one group, because the second one
    /// must see what the first one did.
    private func volgende(_ sleutel: Sleutel) -> [Wachtend]? {
        rijen.withLock { rijen in
            guard let rij = rijen[sleutel], !rij.isEmpty else {
                rijen[sleutel] = nil
                return nil
            }
            var (groep, rest, sleutels): ([Wachtend], [Wachtend], Set<String>) = ([], [], [])
            for wachtend in rij {
                if groep.count < Self.meesteLeden,
                    sleutels.insert(wachtend.lid.verzoek.sleutel).inserted
                {
                    groep.append(wachtend)
                } else {
                    rest.append(wachtend)
                }
            }
            rijen[sleutel] = rest
            return groep
        }
    }
}
