import Cluster
import Domain
import Postgres
import Services
import Synchronization
import TestSupport
import Testing

extension Storingen {
    @Suite("Onder vuur") struct OnderVuurTests {
        static let taken = 8
        static let cent: Int64 = 100

        @Test("twintig keer wordt een serverproces gedood dat aan een besluit werkt")
        func serverproces() async throws {
            try await DuurzaamCluster.met("vuur_proces") { proef, _ in
                let doden = 20
                let boek = try await Self.belast(proef, 2_400) { voortgang in
                    for dode in 1...doden {
                        await voortgang.tot(dode * 40)
                        var geraakt = false
                        for _ in 0..<500 where !geraakt {
                            geraakt =
                                try await proef.tekst(
                                    """
                                    select pg_terminate_backend(pid)::text from pg_stat_activity
                                    where usename = 'griffie_app' and datname = current_database()
                                        and state <> 'idle' order by random() limit 1
                                    """) == ["true"]
                        }
                        #expect(geraakt)
                    }
                }
                try await boek.controleer(proef, Self.cent)
                #expect(boek.aantal(.gedaan) > doden * 40)
                print(
                    "serverproces gedood: n = \(doden), \(boek.antwoorden.count) besluiten, "
                        + "\(boek.aantal(.onbekend)) onbekend, \(boek.aantal(.niets)) niets")
            }
        }

        @Test("tien keer wordt PostgreSQL met kill -9 gedood en herstart")
        func server() async throws {
            try await DuurzaamCluster.met("vuur_server") { proef, cluster in
                let doden = 10
                var toeval = Toeval(zaad: 10)
                let stappen = (0..<doden).map { _ in Int.random(in: 20...120, using: &toeval) }
                let boek = try await Self.belast(proef, 4_000) { voortgang in
                    var gedaan = 0
                    for stap in stappen {
                        gedaan = await voortgang.gedaan
                        await voortgang.tot(gedaan + stap)
                        await voortgang.sluit()
                        try await DuurzaamCluster.doodEnHerstart(cluster)
                        await voortgang.open()
                    }
                    await voortgang.tot(await voortgang.gedaan + 50)
                }
                try await boek.controleer(proef, Self.cent)
                #expect(boek.aantal(.gedaan) > doden * 20)
                print(
                    "PostgreSQL gedood: n = \(doden), \(boek.antwoorden.count) besluiten, "
                        + "\(boek.aantal(.onbekend)) onbekend, \(boek.aantal(.niets)) niets")
            }
        }

        /// Decides by eight tasks, combined and not, while a disturber does its work.
        private static func belast(
            _ proef: Proefgemeente, _ aantal: Int,
            _ stoor: @escaping @Sendable (Voortgang) async throws -> Void
        ) async throws -> Boekhouding {
            let aanvragen = try await proef.klaar([Int64](repeating: cent, count: aantal))
            let voortgang = Voortgang()
            var los = proef
            los.uitvoerder = Uitvoerder(proef.database, combineert: false)
            let soorten = [proef, los]
            let klaar = Seintje()
            async let storing: Void = {
                defer { klaar.geef() }
                do {
                    try await stoor(voortgang)
                } catch {
                    await voortgang.open()
                    throw error
                }
            }()
            let regels = try await verdeel(aanvragen, over: taken) { taak, aanvraag in
                let sleutel = "storing-\(aanvraag.id)"
                guard !klaar.isGegeven else {
                    return (sleutel, aanvraag.id, Boekhouding.Antwoord?.none)
                }
                await voortgang.doorgang()
                let antwoord = await Boekhouding.besluit(
                    over: aanvraag.id, cent, sleutel: sleutel, soorten[taak % 2])
                if antwoord == .gedaan { await voortgang.tel() }
                return (sleutel, aanvraag.id, antwoord)
            }
            await voortgang.einde()
            try await storing
            return Boekhouding(
                antwoorden: regels.compactMap { regel in
                    regel.2.map { (regel.0, regel.1, $0) }
                })
        }
    }
}

/// How far the load has come, and whether it may go on.
actor Voortgang {
    private(set) var gedaan = 0
    private var isDicht = false
    private var isOp = false
    private var wachters: [(tot: Int, CheckedContinuation<Void, Never>)] = []
    private var voorDePoort: [CheckedContinuation<Void, Never>] = []

    /// One more was done.
    func tel() {
        gedaan += 1
        wek()
    }

    /// Waits until so many were done; at once when nothing more will be.
    func tot(_ aantal: Int) async {
        guard gedaan < aantal, !isOp else { return }
        await withCheckedContinuation { wachters.append((aantal, $0)) }
    }

    /// Lets nobody new begin; who is under way is not waited for.
    func sluit() { isDicht = true }

    /// Lets everybody go on.
    func open() {
        isDicht = false
        for wachter in voorDePoort { wachter.resume() }
        voorDePoort = []
    }

    /// Waits until the gate is open.
    func doorgang() async {
        guard isDicht else { return }
        await withCheckedContinuation { voorDePoort.append($0) }
    }

    /// Nothing more will be done.
    func einde() {
        isOp = true
        wek()
    }

    private func wek() {
        let nu = wachters.filter { isOp || $0.tot <= gedaan }
        wachters.removeAll { isOp || $0.tot <= gedaan }
        for wachter in nu { wachter.1.resume() }
    }
}

/// Said once.
private final class Seintje: Sendable {
    private let gezegd = Mutex(false)
    var isGegeven: Bool { gezegd.withLock { $0 } }
    func geef() { gezegd.withLock { $0 = true } }
}
