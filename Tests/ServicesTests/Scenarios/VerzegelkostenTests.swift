import Cluster
import Domain
import Postgres
import Services
import Storage
import TestSupport
import Testing

/// A register of any size with real hashes, made by the database in a moment.
enum GrootRegister {
    /// Entries in streams of one, numbered, with their chain values.
    static func inschrijvingen(_ proef: Proefgemeente, _ nummers: Range<Int>) -> String {
        """
        create temp table nieuw on commit drop as
        select plaats, onderwerp, inhoud, sha256('\\x03'::bytea || decode(repeat('00', 32), 'hex')
            || int8send(1) || sha256('\\x02'::bytea || inhoud)) as keten
        from (select g - \(nummers.lowerBound) as plaats, md5('onderwerp ' || g)::uuid as onderwerp,
                convert_to('{"nummer":' || g || ',"tekst":"' || repeat('x', 500) || '"}', 'UTF8')
                    as inhoud
            from generate_series(\(nummers.lowerBound), \(nummers.upperBound - 1)) as g) as t;
        insert into onderwerp select '\(proef.gemeente)', onderwerp, 'aanvraag', 1, keten,
            '2026-03-02T09:00:00Z' from nieuw;
        insert into inschrijving select '\(proef.gemeente)', onderwerp, 1, inhoud, keten,
            '2026-03-02T09:00:00Z' from nieuw;
        """
    }

    /// So many entries with their places and the nodes above them, before everything else, under
    /// one checkpoint.
    static func leg(_ aantal: Int, in proef: Proefgemeente) async throws {
        try await proef.vervals(
            inschrijvingen(proef, 0..<aantal) + """
                insert into zegelblad select '\(proef.gemeente)', plaats, onderwerp, 1,
                    sha256('\\x00'::bytea || uuid_send('\(proef.gemeente)') || uuid_send(onderwerp)
                        || int8send(1) || keten) from nieuw;
                create temp table laag on commit drop as select plaats, hash from zegelblad;
                do $$ begin
                    for niveau in 1..62 loop
                        create temp table hoger on commit drop as
                        select l.plaats / 2 as plaats,
                            sha256('\\x01'::bytea || l.hash || r.hash) as hash
                        from laag as l join laag as r on r.plaats = l.plaats + 1
                        where l.plaats % 2 = 0;
                        drop table laag;
                        alter table hoger rename to laag;
                        insert into zegelknoop
                        select '\(proef.gemeente)', niveau, plaats, hash from laag;
                        exit when not found;
                    end loop;
                end $$;
                """)
        let plaatsen = Boomrand.plaatsen(omvang: Int64(aantal))
        try await proef.sessie(.app) { sessie in
            try await sessie.transaction { sessie in
                _ = try await sessie.query(ControleStatements.kiesGemeente, proef.gemeente)
                let knopen = try await sessie.query(ZegelStatements.knopen, .init(plaatsen))
                let rand = try #require(
                    Boomrand(
                        omvang: Int64(aantal),
                        Dictionary(knopen.map { ($0.plaats, $0.hash) }) { a, _ in a }))
                let zegel = Zegel(
                    oorsprong: proef.registernaam, omvang: Int64(aantal),
                    wortel: rand.wortel(Merkleboom(Uitvoerder.sha256)), gezetOp: proef.moment,
                    handmatigeKlok: false)
                _ = try await sessie.query(
                    ZegelStatements.bewaar, Zegelrij(proef.sleutelbos().teken(zegel)))
            }
        }
    }

    /// So many more entries that wait to be sealed.
    static func laatWachten(_ nummers: Range<Int>, in proef: Proefgemeente) async throws {
        try await proef.vervals(
            inschrijvingen(proef, nummers)
                + "insert into zegelwachtrij select '\(proef.gemeente)', onderwerp, 1 from nieuw")
    }
}

@Suite("Wat verzegelen kost", .serialized) struct VerzegelkostenTests {
    struct Kosten: Sendable {
        var rijen: Int64
        var bladzijden: Int64
    }

    /// What the server read in this database while a body ran on connections of its own.
    static func kosten(
        _ proef: Proefgemeente, _ body: (Database) async throws -> Void
    ) async throws -> Kosten {
        _ = try await proef.tekst("select pg_stat_reset()::text")
        var instellingen = DatabaseConfiguration(proef.adres.conninfo(role: .app))
        instellingen.sharedConnections = 1
        instellingen.exclusiveConnections = 1
        instellingen.applicationName = "kosten"
        let database = try await Database.connect(instellingen)
        try await body(database)
        await database.close()
        // A session tells what it read when it ends.
        for poging in 0..<20_000 {
            let nog = try await proef.getal(
                """
                select count(*) from pg_stat_activity where datname = current_database()
                    and application_name = 'kosten'
                """)
            if nog == 0 { break }
            precondition(poging < 19_999, "a session in this database does not end")
        }
        return Kosten(
            rijen: try await proef.getal(
                """
                select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables
                where schemaname = 'griffie'
                """),
            bladzijden: try await proef.getal(
                """
                select sum(heap_blks_read + heap_blks_hit + coalesce(idx_blks_read, 0)
                    + coalesce(idx_blks_hit, 0)) from pg_statio_user_tables
                where schemaname = 'griffie'
                """))
    }

    @Test("duizend inschrijvingen kosten achter honderdduizend wat zij achter duizend kosten")
    func hetzelfde() async throws {
        var gemeten: [Kosten] = []
        for omvang in [1_000, 100_000] {
            try await Proefgemeente.met { proef in
                // What the municipality itself wrote goes before, so that only the thousand count.
                try await proef.vervals("delete from zegelwachtrij")
                try await GrootRegister.leg(omvang, in: proef)
                try await proef.sessie(.superuser) { try await $0.execute(script: "analyze") }
                try await GrootRegister.laatWachten(omvang..<(omvang + 1_000), in: proef)
                let kosten = try await Self.kosten(proef) { database in
                    let uitslag = try await proef.verzegelNu(na: 1, over: database)
                    #expect(uitslag.geplaatst == 1_000)
                    #expect(uitslag.zegel?.zegel.omvang == Int64(omvang) + 1_000)
                }
                print(
                    "verzegelen: 1.000 achter \(omvang): \(kosten.rijen) rijen, "
                        + "\(kosten.bladzijden) bladzijden gelezen")
                gemeten.append(kosten)
            }
        }
        let (klein, groot) = (gemeten[0], gemeten[1])
        #expect(klein.rijen > 3_000)
        // The edge of a larger tree has a few more nodes, and an index a level more.
        #expect(groot.rijen <= klein.rijen + 500)
        #expect(groot.bladzijden <= klein.bladzijden * 3 / 2)
    }
}
