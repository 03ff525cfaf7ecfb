import Cluster
import Domain
import Postgres
import Services
import TestSupport
import Testing

/// Who holds what inside a transaction is asked of the server: the commands are stopped while they
/// write, each with all its locks, by a lock that the test holds.
@Suite("Losse dossiers wachten niet op elkaar", .serialized) struct OnafhankelijkTests {
    typealias Werk = @Sendable (Proefgemeente) async throws -> Void

    /// How many sessions wait for the test, and how many for each other.
    struct Wachtenden: Sendable, Equatable {
        var opDeProef: Int64
        var opElkaar: Int64
    }

    static let poort = 4_711

    /// Runs pieces of work at the same time, looks at them while they are stopped inside their
    /// transactions, and lets them go.
    static func gestopt(
        _ werk: [Werk], _ proef: Proefgemeente, totdat verwacht: Wachtenden
    ) async throws -> Wachtenden {
        try await proef.vervals(
            """
            create or replace function public.wacht() returns trigger language plpgsql as $$ begin
                perform pg_advisory_xact_lock_shared(\(poort));
                return new;
            end $$;
            create or replace trigger wacht before insert on inschrijving for each row
                execute function public.wacht()
            """)
        return try await proef.sessie(.superuser) { sessie in
            try await sessie.execute(script: "select pg_advisory_lock(\(poort))")
            return try await withThrowingTaskGroup(of: Void.self) { groep in
                for werk in werk { groep.addTask { try await werk(proef) } }
                var gezien = Wachtenden(opDeProef: 0, opElkaar: 0)
                for _ in 0..<2_000 where gezien != verwacht {
                    gezien = try await wachtenden(proef)
                }
                try await sessie.execute(script: "select pg_advisory_unlock(\(poort))")
                try await groep.waitForAll()
                return gezien
            }
        }
    }

    private static func wachtenden(_ proef: Proefgemeente) async throws -> Wachtenden {
        func aantal(_ voorwaarde: String) async throws -> Int64 {
            try await proef.getal(
                """
                select count(*) from pg_stat_activity where datname = current_database()
                    and wait_event_type = 'Lock' and wait_event \(voorwaarde)
                """)
        }
        return Wachtenden(
            opDeProef: try await aantal("= 'advisory'"),
            opElkaar: try await aantal("<> 'advisory'"))
    }

    @Test(
        "besluiten over twee budgetten, en twee indieningen: beide zijn tegelijk aan het schrijven")
    func los() async throws {
        var wens = Proefgemeente.Wens()
        wens.combineert = false
        try await Proefgemeente.met(wens) { proef in
            let ander: ID<Budget> = proef.uitvoerder.nieuw(op: proef.moment)
            try await proef.nieuwBudget(
                ander, in: Proefgemeente.wijk(2), plafond: Bedrag(cent: 100_000))
            let een = try await proef.tweeStappenVoorBesluit(1_000)
            let twee = try await proef.opstellen(1_000, bij: ander)
            try await proef.doe(
                proef.indienen(twee, bij: ander), als: (proef.aanvrager, .aanvrager))
            try await proef.doe(
                AanvraagBeoordelen(aanvraag: twee, regeling: proef.regeling),
                als: (proef.behandelaar, .behandelaar))
            let concepten = [try await proef.opstellen(2_000), try await proef.opstellen(3_000)]
            let verlenen = Voornemen.verlenen(Bedrag(cent: 1_000))
            let paren: [[Werk]] = [
                [
                    { try await $0.besluit(over: een, verlenen) },
                    {
                        try await $0.doe(
                            $0.besluit(twee, verlenen, bij: ander), als: ($0.beslisser, .beslisser))
                    },
                ],
                concepten.map { concept in
                    { try await $0.doe($0.indienen(concept), als: ($0.aanvrager, .aanvrager)) }
                },
                [4_000, 5_000].map { bedrag in { _ = try await $0.opstellen(bedrag) } },
            ]
            for paar in paren {
                let beide = Wachtenden(opDeProef: 2, opElkaar: 0)
                #expect(try await Self.gestopt(paar, proef, totdat: beide) == beide)
            }
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
            print("losse dossiers: n = \(paren.count) paren, geen wacht op een ander")
        }
    }

    @Test("besluiten over hetzelfde budget wachten wel op elkaar, en dat is te zien")
    func zelfde() async throws {
        var wens = Proefgemeente.Wens()
        wens.combineert = false
        try await Proefgemeente.met(wens) { proef in
            let aanvragen = [
                try await proef.tweeStappenVoorBesluit(1_000),
                try await proef.tweeStappenVoorBesluit(1_000),
            ]
            let werk: [Werk] = aanvragen.map { aanvraag in
                { try await $0.besluit(over: aanvraag, .verlenen(Bedrag(cent: 1_000))) }
            }
            let achterElkaar = Wachtenden(opDeProef: 1, opElkaar: 1)
            #expect(try await Self.gestopt(werk, proef, totdat: achterElkaar) == achterElkaar)
        }
    }
}
