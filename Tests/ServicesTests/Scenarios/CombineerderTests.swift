import Domain
import Synchronization
import Testing

@testable import Services

/// Which commands share a transaction, seen without a database: a group is held up until the test
/// lets it go, so that what waits meanwhile is known.
@Suite("Combineren van wachtende opdrachten") struct CombineerderTests {
    /// A command on these subjects, which does nothing.
    struct Niets: Opdracht {
        let budgetten: [Int]
        let aanvraag: Int

        var handeling: Handeling { .aanvraagBesluiten }
        var invoer: CanoniekeWaarde { .object([]) }
        var lezing: Lezing {
            var lezing = Lezing()
            lezing.vergrendelt = Set(
                budgetten.map { Onderwerp(.budget, ID<Budget>(hoog: 0, laag: UInt64($0))) }
                    + [Onderwerp(.aanvraag, ID<Aanvraag>(hoog: 1, laag: UInt64(aanvraag)))])
            return lezing
        }

        func beslis(
            _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
        ) throws(Regelbreuk) -> Uitkomst {
            Uitkomst(Onderwerp(.aanvraag, ID<Aanvraag>(hoog: 1, laag: 0)), [])
        }
    }

    static func lid(_ nummer: Int, budgetten: [Int], sleutel: String? = nil) throws -> Lid {
        let persoon = ID<Persoon>(hoog: 2, laag: 0)
        return Lid(
            Niets(budgetten: budgetten, aanvraag: nummer),
            Opdrachtverzoek(
                gemeente: ID<Gemeente>(hoog: 3, laag: 0), actor: persoon, rol: .beslisser,
                sleutel: sleutel ?? "\(nummer)", verzoek: ID<Verzoek>(hoog: 4, laag: 0),
                herkomst: .cli, moment: try #require(Moment(microseconden: 0))),
            vingerafdruk: .nul, tot: .now)
    }

    /// What was carried out, and the groups that are held up.
    final class Verslag: Sendable {
        struct Stand: Sendable {
            var groepen: [[String]] = []
            var wachtte: [Bool] = []
            var opgehouden: [CheckedContinuation<Void, Never>] = []
            var begonnen: [CheckedContinuation<Void, Never>] = []
            var houdtOp = true
        }
        let stand = Mutex(Stand())

        /// Carries out a group; those whose key is in `gestuit` leave one that does not wait.
        func voerUit(
            _ leden: [Lid], wacht: Bool, gestuit: Set<String> = []
        ) async -> [Afloop?] {
            let sleutels = leden.map(\.verzoek.sleutel)
            await withCheckedContinuation { verder in
                let begonnen = stand.withLock { stand in
                    stand.groepen.append(sleutels)
                    stand.wachtte.append(wacht)
                    defer { stand.begonnen = [] }
                    if stand.houdtOp {
                        stand.opgehouden.append(verder)
                    } else {
                        verder.resume()
                    }
                    return stand.begonnen
                }
                for begin in begonnen { begin.resume() }
            }
            return leden.map { lid in
                !wacht && gestuit.contains(lid.verzoek.sleutel)
                    ? nil : .mislukt(.probeerOpnieuw(lid.verzoek.sleutel))
            }
        }

        /// Waits until this many groups have begun.
        func begonnen(_ aantal: Int) async {
            while stand.withLock({ $0.groepen.count < aantal }) {
                await withCheckedContinuation { verder in
                    let alZover = stand.withLock { stand in
                        if stand.groepen.count < aantal { stand.begonnen.append(verder) }
                        return stand.groepen.count >= aantal
                    }
                    if alZover { verder.resume() }
                }
            }
        }

        /// Lets go all groups, those to come too.
        func laatGaan() {
            let verder = stand.withLock { stand in
                stand.houdtOp = false
                defer { stand.opgehouden = [] }
                return stand.opgehouden
            }
            for groep in verder { groep.resume() }
        }
    }

    /// Sends commands one after the other, the first as many as there may be groups while each of
    /// those is held up; gives the groups in the order in which they began.
    static func groepen(
        _ leden: [Lid], tegelijk: Int, opgehouden: Int, gestuit: Set<String> = []
    ) async -> (groepen: [[String]], wachtte: [Bool]) {
        let (combineerder, verslag) = (Combineerder(groepen: tegelijk), Verslag())
        await withTaskGroup(of: Void.self) { taken in
            for (plaats, lid) in leden.enumerated() {
                taken.addTask {
                    let afloop = await combineerder.voerUit(lid) {
                        await verslag.voerUit($0, wacht: $1, gestuit: gestuit)
                    }
                    guard case .mislukt(.probeerOpnieuw(let sleutel)) = afloop else {
                        Issue.record("\(afloop)")
                        return
                    }
                    #expect(sleutel == lid.verzoek.sleutel, "het antwoord van een ander")
                }
                if plaats < opgehouden {
                    await verslag.begonnen(plaats + 1)
                } else {
                    while combineerder.wachtenden < plaats + 1 - opgehouden { await Task.yield() }
                }
            }
            verslag.laatGaan()
        }
        return verslag.stand.withLock { ($0.groepen, $0.wachtte) }
    }

    @Test("wat wacht terwijl een transactie loopt, gaat samen, ook over verschillende budgetten")
    func samen() async throws {
        let leden = try (1...5).map { try Self.lid($0, budgetten: [$0]) }
        let (groepen, wachtte) = await Self.groepen(leden, tegelijk: 1, opgehouden: 1)
        #expect(groepen == [["1"], ["2", "3", "4", "5"]])
        #expect(wachtte == [true, false])
    }

    @Test("opdrachten op een budget wachten op wie er mee bezig is, en houden hun volgorde")
    func zelfdeBudget() async throws {
        let leden = [
            try Self.lid(1, budgetten: [7]), try Self.lid(2, budgetten: [7]),
            try Self.lid(3, budgetten: [7, 8]), try Self.lid(4, budgetten: [8]),
        ]
        let (groepen, wachtte) = await Self.groepen(leden, tegelijk: 2, opgehouden: 1)
        // The fourth stays behind the third, which waits for the first.
        #expect(groepen.first == ["1"])
        #expect(groepen.dropFirst().flatMap(\.self) == ["2", "3", "4"])
        #expect(wachtte.first == true)
    }

    @Test("dezelfde sleutel staat nooit twee keer in een transactie")
    func sleutel() async throws {
        let leden = [
            try Self.lid(1, budgetten: [1]), try Self.lid(2, budgetten: [2], sleutel: "twee"),
            try Self.lid(3, budgetten: [3], sleutel: "twee"), try Self.lid(4, budgetten: [4]),
        ]
        let (groepen, _) = await Self.groepen(leden, tegelijk: 1, opgehouden: 1)
        #expect(groepen == [["1"], ["twee", "4"], ["twee"]])
    }

    @Test("nooit meer dan 64 opdrachten in een transactie")
    func meeste() async throws {
        let leden = try (0...130).map { try Self.lid($0, budgetten: [$0]) }
        let (groepen, _) = await Self.groepen(leden, tegelijk: 1, opgehouden: 1)
        #expect(groepen.map(\.count) == [1, 64, 64, 2])
    }

    @Test("wie zou moeten wachten verlaat de groep en gaat verder met wie op hetzelfde wacht")
    func gestuit() async throws {
        let leden = [
            try Self.lid(1, budgetten: [1]), try Self.lid(2, budgetten: [2]),
            try Self.lid(3, budgetten: [3]), try Self.lid(4, budgetten: [3]),
            try Self.lid(5, budgetten: [5]),
        ]
        let (groepen, wachtte) = await Self.groepen(
            leden, tegelijk: 1, opgehouden: 1, gestuit: ["3", "4"])
        #expect(groepen == [["1"], ["2", "3", "4", "5"], ["3", "4"]])
        #expect(wachtte == [true, false, true])
    }
}
