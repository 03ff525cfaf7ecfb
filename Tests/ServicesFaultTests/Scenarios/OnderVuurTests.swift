import Cluster
import Domain
import Postgres
import Services
import TestSupport
import Testing

extension Storingen {
    @Suite("Onder vuur") struct OnderVuurTests {
        static let taken = 8
        static let cent: Int64 = 100

        @Test(
            "twintig keer wordt een serverproces gedood dat aan een besluit werkt",
            .timeLimit(.minutes(10)))
        func serverproces() async throws {
            try await DuurzaamCluster.met("vuur_proces") { proef, _ in
                let doden = 20
                let boek = try await Self.belast(proef, 1_200) { voortgang in
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
                print("serverproces gedood: n = \(doden), \(boek)")
            }
        }

        @Test(
            "tien keer wordt PostgreSQL met kill -9 gedood en herstart",
            .timeLimit(.minutes(10)))
        func server() async throws {
            try await DuurzaamCluster.met("vuur_server") { proef, cluster in
                let doden = 10
                var toeval = Toeval(zaad: 10)
                let stappen = (0..<doden).map { _ in Int.random(in: 20...120, using: &toeval) }
                let boek = try await Self.belast(proef, 2_000) { voortgang in
                    for stap in stappen {
                        await voortgang.tot(await voortgang.gedaan + stap)
                        await voortgang.sluit()
                        try await DuurzaamCluster.doodEnHerstart(cluster)
                        await voortgang.open()
                    }
                    await voortgang.tot(await voortgang.gedaan + 50)
                }
                try await boek.controleer(proef, Self.cent)
                #expect(boek.aantal(.gedaan) > doden * 20)
                print("PostgreSQL gedood: n = \(doden), \(boek)")
            }
        }

        /// The server is let go only once everybody has had an answer: who waits without end for
        /// a server that is silent, never has one.
        @Test("drie keer staat PostgreSQL stil: iedereen krijgt antwoord", .timeLimit(.minutes(10)))
        func stilstand() async throws {
            try await DuurzaamCluster.met("vuur_stilstand", Self.ongeduldig) { proef, cluster in
                let keren = 3
                var haastig = proef
                haastig.uitvoerder = Uitvoerder(proef.database, geduld: .seconds(3))
                let boek = try await Self.belast(haastig, 1_200) { voortgang in
                    for keer in 1...keren {
                        await voortgang.tot(await voortgang.gedaan + 20 + keer)
                        await voortgang.sluit()
                        let processen = try DuurzaamCluster.bevries(cluster)
                        await voortgang.leeg()
                        DuurzaamCluster.ontdooi(processen)
                        await voortgang.open()
                    }
                    await voortgang.tot(await voortgang.gedaan + 50)
                }
                try await boek.controleer(proef, Self.cent)
                #expect(boek.aantal(.niets) + boek.aantal(.onbekend) > 0)
                print("PostgreSQL stond stil: n = \(keren), \(boek)")
            }
        }

        private static func ongeduldig(_ instellingen: inout DatabaseConfiguration) {
            instellingen.connectTimeout = .seconds(2)
            instellingen.leaseDeadline = .seconds(2)
            instellingen.batchDeadline = .seconds(2)
        }

        /// Decides by eight tasks, combined and not, while a disturber does its work.
        private static func belast(
            _ proef: Proefgemeente, _ aantal: Int,
            _ stoor: @escaping @Sendable (Voortgang) async throws -> Void
        ) async throws -> Boekhouding {
            let aanvragen = try await proef.klaar([Int64](repeating: cent, count: aantal))
            let voortgang = Voortgang()
            var los = proef
            los.uitvoerder = Uitvoerder(
                proef.database, combineert: false, geduld: proef.uitvoerder.geduld)
            let soorten = [proef, los]
            async let storing: Void = {
                do {
                    try await stoor(voortgang)
                } catch {
                    await voortgang.genoeg()
                    throw error
                }
                await voortgang.genoeg()
            }()
            let regels = try await verdeel(aanvragen, over: taken) { taak, aanvraag in
                let sleutel = "storing-\(aanvraag.id)"
                guard await voortgang.begin() else {
                    return (sleutel, aanvraag.id, Boekhouding.Antwoord?.none)
                }
                let antwoord = await Boekhouding.besluit(
                    over: aanvraag.id, cent, sleutel: sleutel, soorten[taak % 2])
                await voortgang.klaar(antwoord)
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
