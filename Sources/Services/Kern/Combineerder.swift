import Domain
import Synchronization

/// Lets commands that wait be decided in one transaction.
///
/// Some transactions of a municipality run at the same time, no two of them with the same subject.
/// Each takes what waits, at most 64, and uses no timer: while they run, the next commands gather
/// by themselves, and those who were just answered may join them first. Commands on the same
/// subject keep their order of arrival, which is the order of its entries.
///
/// Who would have to wait for another program leaves the transaction, so that unrelated files do
/// not wait with him, and goes on with those who wait for the same.
final class Combineerder: Sendable {
    /// Carries out a group; `nil` for who would have had to wait and was not to.
    typealias Uitvoering = @Sendable ([Lid], _ wacht: Bool) async -> [Afloop?]

    private struct Wachtend: Sendable {
        let lid: Lid
        let uitvoering: Uitvoering
        let antwoord: CheckedContinuation<Afloop, Never>
    }

    /// The commands of one municipality: those who wait, and what those who run hold.
    private struct Rij: Sendable {
        var wachtend: [Wachtend] = []
        var bezet: Set<Onderwerp> = []
        var lopend = 0
    }

    private let rijen = Mutex<[ID<Gemeente>: Rij]>([:])
    private let groepen: Int

    /// The most commands in one transaction.
    static let meesteLeden = 64
    /// The most commands of one municipality that wait.
    static let meesteWachtenden = 4_096

    /// - Parameter groepen: how many transactions of one municipality run at the same time.
    init(groepen: Int) {
        self.groepen = groepen
    }

    func voerUit(_ lid: Lid, _ uitvoering: @escaping Uitvoering) async -> Afloop {
        await withCheckedContinuation { antwoord in
            let wachtend = Wachtend(lid: lid, uitvoering: uitvoering, antwoord: antwoord)
            switch sluitAan(wachtend) {
            case .vol:
                antwoord.resume(
                    returning: .mislukt(.probeerOpnieuw("te veel opdrachten wachten")))
            case .wacht: return
            case .begint: Task { await self.werk(lid.verzoek.gemeente) }
            }
        }
    }

    /// How many commands wait for a transaction.
    var wachtenden: Int { rijen.withLock { $0.values.reduce(0) { $0 + $1.wachtend.count } } }

    private enum Aansluiting {
        case wacht, begint, vol
    }

    private func sluitAan(_ wachtend: Wachtend) -> Aansluiting {
        rijen.withLock { rijen in
            var rij = rijen.removeValue(forKey: wachtend.lid.verzoek.gemeente) ?? Rij()
            defer { rijen[wachtend.lid.verzoek.gemeente] = rij }
            guard rij.wachtend.count < Self.meesteWachtenden else { return .vol }
            rij.wachtend.append(wachtend)
            guard rij.lopend < groepen,
                rij.bezet.isDisjoint(with: wachtend.lid.lezing.vergrendelt)
            else { return .wacht }
            rij.lopend += 1
            return .begint
        }
    }

    private func werk(_ gemeente: ID<Gemeente>) async {
        while let groep = volgende(gemeente) {
            // Who waits for one subject waits as long as it takes; nobody else waits with them.
            let bijeen = Set(groep.map(\.lid.hoofd)).count == 1
            let gestuit = await voerUit(groep, wacht: bijeen, gemeente)
            for (_, deel) in Dictionary(grouping: gestuit, by: \.lid.hoofd) {
                Task {
                    _ = await self.voerUit(deel, wacht: true, gemeente)
                    if self.begintAlsnog(gemeente) { await self.werk(gemeente) }
                }
            }
            // Who was answered may ask the next: one large transaction costs less than two small.
            await Task.yield()
        }
    }

    /// Carries out a group and answers it; gives those who would have had to wait.
    private func voerUit(
        _ groep: [Wachtend], wacht: Bool, _ gemeente: ID<Gemeente>
    ) async -> [Wachtend] {
        let aflopen = await groep[0].uitvoering(groep.map(\.lid), wacht)
        var (klaar, gestuit): ([Wachtend], [Wachtend]) = ([], [])
        for (wachtend, afloop) in zip(groep, aflopen) {
            if afloop == nil { gestuit.append(wachtend) } else { klaar.append(wachtend) }
        }
        let nogBezet = gestuit.reduce(into: Set<Onderwerp>()) {
            $0.formUnion($1.lid.lezing.vergrendelt)
        }
        rijen.withLock { rijen in
            for wachtend in klaar {
                rijen[gemeente]?.bezet.subtract(
                    wachtend.lid.lezing.vergrendelt.subtracting(nogBezet))
            }
        }
        for (wachtend, afloop) in zip(groep, aflopen) {
            if let afloop { wachtend.antwoord.resume(returning: afloop) }
        }
        return gestuit
    }

    /// Whether there is room for another transaction with those who may have waited for this one.
    private func begintAlsnog(_ gemeente: ID<Gemeente>) -> Bool {
        rijen.withLock { rijen in
            guard let rij = rijen[gemeente], rij.lopend < groepen else { return false }
            rijen[gemeente]?.lopend += 1
            return true
        }
    }

    /// The next commands, in order of arrival.
    ///
    /// None on a subject of a transaction that runs, or of an earlier command that must wait; two
    /// with the same key never stand in one group, because the second must see what the first did.
    private func volgende(_ gemeente: ID<Gemeente>) -> [Wachtend]? {
        rijen.withLock { rijen in
            guard var rij = rijen.removeValue(forKey: gemeente) else { return nil }
            var (groep, rest, sleutels): ([Wachtend], [Wachtend], Set<String>) = ([], [], [])
            var gesloten = rij.bezet
            for wachtend in rij.wachtend {
                let (verzoek, nodig) = (wachtend.lid.verzoek, wachtend.lid.lezing.vergrendelt)
                if groep.count < Self.meesteLeden, gesloten.isDisjoint(with: nodig),
                    sleutels.insert(verzoek.sleutel).inserted
                {
                    groep.append(wachtend)
                } else {
                    rest.append(wachtend)
                    gesloten.formUnion(nodig)
                }
            }
            rij.wachtend = rest
            for wachtend in groep { rij.bezet.formUnion(wachtend.lid.lezing.vergrendelt) }
            if groep.isEmpty { rij.lopend -= 1 }
            if !rest.isEmpty || rij.lopend > 0 || !rij.bezet.isEmpty { rijen[gemeente] = rij }
            return groep.isEmpty ? nil : groep
        }
    }
}
