import Cluster
import Domain
import Postgres
import TestSupport
import Testing

@testable import Services

@Suite("De verzegelaar", .serialized) struct VerzegelaarTests {
    /// That every entry has its place, without gaps, each stream in its own order.
    static func heelEnOpVolgorde(_ proef: Proefgemeente) async throws {
        let inschrijvingen = try await proef.getal("select count(*) from inschrijving")
        #expect(try await proef.getal("select count(*) from zegelwachtrij") == 0)
        #expect(try await proef.getal("select count(*) from zegelblad") == inschrijvingen)
        #expect(try await proef.getal("select max(plaats) + 1 from zegelblad") == inschrijvingen)
        #expect(
            try await proef.getal(
                """
                select count(*) from (select plaats < lag(plaats) over (
                    partition by onderwerp order by volgnummer) as terug from zegelblad) as t
                where terug
                """) == 0)
        #expect(try await proef.getal("select max(omvang) from zegel") == inschrijvingen)
        let uitslag = try await proef.nagelezen()
        #expect(uitslag.klopt, "\(uitslag.bevindingen)")
        #expect(uitslag.opmerkingen == [])
        #expect(uitslag.zegel?.omvang == inschrijvingen)
    }

    @Test("geeft alles een plaats en tekent de wortel; wat er niet is, tekent hij niet")
    func verzegelt() async throws {
        try await Proefgemeente.met { proef in
            let eerst = try await proef.verzegelNu()
            #expect(eerst.geplaatst > 0)
            #expect(eerst.zegel?.zegel.omvang == eerst.geplaatst)
            #expect(!eerst.bezet)
            try await Self.heelEnOpVolgorde(proef)

            let leeg = try await proef.verzegelNu()
            #expect(leeg == Verzegelaar.Uitslag())
            #expect(try await proef.getal("select count(*) from zegel") == 1)

            // More than fits into one transaction, in many streams, some of them sealed before.
            let aanvragen = try await proef.klaar([Int64](repeating: 1_000, count: 260))
            let daarna = try await proef.verzegelNu(na: 1)
            #expect(daarna.geplaatst == 4 * 260)
            try await proef.besluit(over: aanvragen[0].id, .verlenen(Bedrag(cent: 1_000)))
            let laatst = try await proef.verzegelNu(na: 2)
            #expect(laatst.geplaatst > 1)
            #expect(laatst.zegel?.zegel.omvang == eerst.geplaatst + 1_040 + laatst.geplaatst)
            try await Self.heelEnOpVolgorde(proef)
            let deels = try await proef.nagelezen(sinds: eerst.geplaatst + 3)
            #expect(deels.klopt)
            #expect(deels.opmerkingen.count == 1)
        }
    }

    @Test("zonder inschrijvingen valt er niets te verzegelen en niets na te lezen")
    func leeg() async throws {
        try await TestDatabase.with { leeg in
            let database = try await Database.connect(DatabaseConfiguration(leeg.conninfo(.app)))
            let gemeente = ID<Gemeente>(hoog: 1, laag: 2)
            let bos = try #require(
                Sleutelbos(naam: "leeg", zaden: [[UInt8](repeating: 1, count: 32)]))
            let moment = try #require(Moment(tekst: "2026-03-02T09:00:00Z"))
            let uitslag = try await Verzegelaar(database, gemeente: gemeente).verzegel(
                met: bos, oorsprong: "leeg", op: moment, handmatigeKlok: false)
            #expect(uitslag == Verzegelaar.Uitslag())
            await database.close()
            try await leeg.session(.auditor) { sessie in
                let uitslag = try await Registercontrole(
                    sessie, gemeente: gemeente, oorsprong: "leeg", sleutels: bos.openbaar,
                    nu: moment
                ).voerUit()
                #expect(uitslag.klopt && uitslag.zegel == nil)
            }
        }
    }

    @Test("wie erbij komt terwijl er een bezig is, laat het aan hem over")
    func bezet() async throws {
        try await Proefgemeente.met { proef in
            let wachtend = try await proef.getal("select count(*) from zegelwachtrij")
            try await proef.sessie(.superuser) { sessie in
                try await sessie.execute(
                    script: """
                        set wijkgriffie.gemeente = '\(proef.gemeente)';
                        begin;
                        select pg_advisory_xact_lock(hashtextextended('griffie.zegel '
                            || current_setting('wijkgriffie.gemeente', true), 0))
                        """)
                #expect(try await proef.verzegelNu() == Verzegelaar.Uitslag(bezet: true))
                #expect(try await proef.getal("select count(*) from zegelwachtrij") == wachtend)
                try await sessie.execute(script: "commit")
            }
            #expect(try await proef.verzegelNu().geplaatst == wachtend)
            try await Self.heelEnOpVolgorde(proef)
        }
    }

    @Test("acht tegelijk, acht keer: niets dubbel en niets vergeten")
    func tegelijk() async throws {
        try await Proefgemeente.met { proef in
            var databases: [Database] = []
            for _ in 0..<8 {
                var instellingen = DatabaseConfiguration(proef.adres.conninfo(role: .app))
                instellingen.exclusiveConnections = 1
                databases.append(try await Database.connect(instellingen))
            }
            var bezet = 0
            for ronde in 0..<8 {
                _ = try await proef.klaar([Int64](repeating: 1_000, count: 30))
                let wachtend = try await proef.getal("select count(*) from zegelwachtrij")
                let slagboom = Slagboom(8)
                let uitslagen = try await verdeel(databases, over: 8) { _, database in
                    await slagboom.wacht()
                    return try await proef.verzegelNu(na: Int64(ronde), over: database)
                }
                #expect(uitslagen.reduce(0) { $0 + $1.geplaatst } == wachtend)
                bezet += uitslagen.count(where: \.bezet)
                // Somebody may have placed what another signed, but never did two sign the same.
                #expect(uitslagen.count { $0.zegel?.zegel.omvang != nil } >= 1)
                try await Self.heelEnOpVolgorde(proef)
            }
            #expect(bezet > 0)
            print("tegelijk verzegelen: n = 64 pogingen, \(bezet) keer bezet")
            for database in databases { await database.close() }
        }
    }

    /// Every step that writes, as the table and the moment at which it goes wrong.
    static let storingen: [String] = [
        "create trigger storing before insert on zegelblad for each row",
        "create trigger storing before delete on zegelwachtrij for each row",
        "create trigger storing before insert on zegelknoop for each row",
        """
        create constraint trigger storing after insert on zegelblad deferrable initially deferred
            for each row
        """,
        "create trigger storing before insert on zegel for each row",
        "create trigger storing after insert on zegel for each row",
        """
        create constraint trigger storing after insert on zegel deferrable initially deferred
            for each row
        """,
    ]
    static let hoe = [
        "raise exception 'een storing';",
        "perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(10);",
    ]

    @Test("wie halverwege omvalt, gaat de volgende keer verder waar hij was", arguments: hoe)
    func omvallen(hoe: String) async throws {
        try await Proefgemeente.met { proef in
            try await proef.verzegelNu()
            try await proef.vervals(
                """
                create function public.storing() returns trigger language plpgsql
                as $$ begin \(hoe) return new; end $$
                """)
            for (nummer, storing) in Self.storingen.enumerated() {
                _ = try await proef.klaar([Int64](repeating: 1_000, count: 3))
                // Triggers that fire for everybody: the application does not run without them.
                try await proef.vervals(storing + " execute function public.storing()")
                await #expect(throws: ServiceError.self, "\(storing)") {
                    try await proef.verzegelNu(na: Int64(nummer))
                }
                let tabel =
                    storing.contains("zegelblad")
                    ? "zegelblad"
                    : storing.contains("wachtrij")
                        ? "zegelwachtrij"
                        : storing.contains("zegelknoop") ? "zegelknoop" : "zegel"
                // What stands there half done is not wrong, only not finished.
                let tussen = try await proef.nagelezen(na: Int64(nummer))
                #expect(tussen.klopt, "\(storing): \(tussen.bevindingen)")
                if tabel == "zegel" {
                    #expect(try await proef.getal("select count(*) from zegelwachtrij") == 0)
                }
                try await proef.vervals("drop trigger storing on \(tabel)")
                try await proef.verzegelNu(na: Int64(nummer))
                try await Self.heelEnOpVolgorde(proef)
            }
        }
    }

    /// What may be wrong in entries that have a place and no seal yet, there and back again.
    static let bits: [String] = [
        "update inschrijving set inhoud = set_bit(inhoud, 9, 1 - get_bit(inhoud, 9)) where #",
        "update inschrijving set keten = set_bit(keten, 255, 1 - get_bit(keten, 255)) where #",
        "update zegelblad set hash = set_bit(hash, 0, 1 - get_bit(hash, 0)) where #",
        """
        update zegelblad set volgnummer = case when volgnummer > 100 then volgnummer - 100
            else volgnummer + 100 end where #
        """,
        """
        update zegelknoop set hash = set_bit(hash, 77, 1 - get_bit(hash, 77))
        where (niveau, plaats) = (select niveau, plaats from zegelknoop
            order by niveau desc, plaats desc limit 1)
        """,
    ]

    @Test("over een omgeklapte bit wordt nooit getekend", arguments: bits)
    func omgeklapt(script: String) async throws {
        try await Proefgemeente.met { proef in
            let eerst = try await proef.verzegelNu()
            let omvang = try #require(eerst.zegel?.zegel.omvang)
            _ = try await proef.klaar([Int64](repeating: 1_000, count: 10))
            try await proef.vervals(
                """
                create function public.storing() returns trigger language plpgsql
                as $$ begin raise exception 'een storing'; end $$;
                create trigger storing before insert on zegel for each row
                    execute function public.storing()
                """)
            await #expect(throws: ServiceError.self) { try await proef.verzegelNu() }
            try await proef.vervals("drop trigger storing on zegel")
            #expect(try await proef.getal("select count(*) from zegelwachtrij") == 0)

            let om = script.replacing(
                "#",
                with: """
                    (onderwerp, volgnummer % 100) = (select onderwerp, volgnummer % 100
                        from zegelblad where plaats = \(omvang) + 17)
                    """)
            try await proef.vervals(om)
            for _ in 0..<2 {
                await Self.verwachtGebroken { try await proef.verzegelNu() }
                #expect(try await proef.getal("select count(*) from zegel") == 1)
            }
            #expect(try await !proef.nagelezen().klopt)
            try await proef.vervals(om)
            try await proef.verzegelNu()
            try await Self.heelEnOpVolgorde(proef)
        }
    }

    @Test("een omgeklapte bit in wat nog wacht krijgt geen plaats")
    func wachtend() async throws {
        try await Proefgemeente.met { proef in
            let om =
                "update inschrijving set inhoud = set_bit(inhoud, 9, 1 - get_bit(inhoud, 9))"
                + " where volgnummer = 1 and onderwerp = (select id from onderwerp"
                + " where soort = 'budget')"
            try await proef.vervals(om)
            await Self.verwachtGebroken { try await proef.verzegelNu() }
            #expect(try await proef.getal("select count(*) from zegelblad") == 0)
            try await proef.vervals(om)
            try await proef.verzegelNu()
            try await Self.heelEnOpVolgorde(proef)
        }
    }

    @Test("op een boom die niet meer die van het vorige zegel is, wordt niet verder gebouwd")
    func vorigeBoom() async throws {
        try await Proefgemeente.met { proef in
            let wortel = try #require(try await proef.verzegelNu().zegel?.zegel.wortel)
            _ = try await proef.klaar([1_000])
            let om = """
                update zegelknoop set hash = set_bit(hash, 3, 1 - get_bit(hash, 3))
                where niveau = (select max(niveau) from zegelknoop)
                """
            try await proef.vervals(om)
            await Self.verwachtGebroken { try await proef.verzegelNu() }
            #expect(try await proef.getal("select count(*) from zegel") == 1)
            // Nothing was built on it either: put right, it goes on as if nothing had happened.
            #expect(try await proef.getal("select count(*) from zegelwachtrij") == 4)
            try await proef.vervals(om)
            try await proef.vervals("update zegel set wortel = sha256(wortel)")
            await Self.verwachtGebroken { try await proef.verzegelNu() }
            #expect(try await proef.getal("select count(*) from zegelwachtrij") == 4)
            try await proef.vervals(
                "update zegel set wortel = decode('\(wortel)', 'hex')")
            try await proef.verzegelNu()
            try await Self.heelEnOpVolgorde(proef)
        }
    }

    static func verwachtGebroken(_ body: () async throws -> Verzegelaar.Uitslag) async {
        do {
            let uitslag = try await body()
            Issue.record("er is getekend: \(uitslag)")
        } catch ServiceError.registerGebroken(let zin) {
            #expect(!zin.isEmpty)
        } catch {
            Issue.record("een andere fout: \(error)")
        }
    }
}
