import Cluster
import Domain
import Postgres
import Services
import TestSupport
import Testing

/// A sealed register on a database that can be tampered with and put right again.
struct Knoeiwerk {
    let proef: Proefgemeente
    /// The sizes of the three checkpoints; behind the last one an entry waits.
    let zegels: [GetekendZegel]
    private let superuser: Session
    private let auditor: Session

    /// The places that only the second checkpoint covers: four for each of six applications.
    var tweede: ClosedRange<Int64> { zegels[0].zegel.omvang...(zegels[1].zegel.omvang - 1) }
    /// The places that only the third checkpoint covers.
    var derde: ClosedRange<Int64> { zegels[1].zegel.omvang...(zegels[2].zegel.omvang - 1) }
    /// The last entry of the third of the six streams.
    var plaats: Int64 { tweede.lowerBound + 11 }

    /// Makes one; a copy of every table stands beside it, and one as it was at the second
    /// checkpoint.
    static func met(_ body: (Knoeiwerk) async throws -> Void) async throws {
        try await Proefgemeente.met { proef in
            var zegels: [GetekendZegel] = []
            func verzegel() async throws {
                zegels.append(try #require(try await proef.verzegelNu(na: 1).zegel))
            }
            try await verzegel()
            let aanvragen = try await proef.klaar([Int64](repeating: 10_000, count: 6))
            try await verzegel()
            try await proef.vervals(kopieer("vroeger"))
            for aanvraag in aanvragen.suffix(3) {
                try await proef.besluit(over: aanvraag.id, .verlenen(Bedrag(cent: 10_000)))
            }
            try await verzegel()
            _ = try await proef.opstellen(5_000)
            try await proef.vervals(functies + kopieer("kopie"))
            try await proef.sessie(.superuser) { superuser in
                try await superuser.execute(
                    script: "set session_replication_role = replica; set search_path = griffie")
                try await proef.sessie(.auditor) { auditor in
                    try await body(
                        Knoeiwerk(
                            proef: proef, zegels: zegels, superuser: superuser, auditor: auditor))
                }
            }
        }
    }

    /// Changes the database behind the back of everything.
    func knoei(_ script: String) async throws {
        try await superuser.execute(script: script)
    }

    /// Puts every table back as it was, or as an old copy has it.
    func herstel(uit schema: String = "kopie") async throws {
        try await knoei("select public.herstel('\(schema)')")
    }

    /// What the verification says.
    func nagelezen(
        na seconden: Int64 = 60, sleutels: [UInt8] = [1],
        ankers: [(naam: String, zegel: GetekendZegel?)] = []
    ) async throws -> Registeruitslag {
        try await proef.controle(auditor, met: sleutels, na: seconden).voerUit(ankers: ankers)
    }

    private static func kopieer(_ schema: String) -> String {
        """
        create schema \(schema);
        do $$ declare tabel text; begin
            for tabel in select tablename from pg_tables where schemaname = 'griffie' loop
                execute format('create table \(schema).%I as table griffie.%I', tabel, tabel);
            end loop;
        end $$;
        """
    }

    /// What a forger with all rights to the database can do again: chains, leaves, nodes.
    private static let functies = """
        create function public.herstel(uit text) returns void language plpgsql as $$
        declare tabel text; begin
            for tabel in select tablename from pg_tables where schemaname = 'griffie' loop
                execute format('delete from griffie.%I', tabel);
                execute format('insert into griffie.%I select * from %I.%I', tabel, uit, tabel);
            end loop;
        end $$;
        create function public.herketen(wie uuid) returns void language plpgsql as $$
        declare
            rij record;
            vorige bytea := decode(repeat('00', 32), 'hex');
        begin
            for rij in select * from griffie.inschrijving where onderwerp = wie
                order by volgnummer
            loop
                vorige := sha256('\\x03'::bytea || vorige || int8send(rij.volgnummer)
                    || sha256('\\x02'::bytea || rij.inhoud));
                update griffie.inschrijving set keten = vorige
                where onderwerp = wie and volgnummer = rij.volgnummer;
                update griffie.onderwerp set keten = vorige, volgnummer = rij.volgnummer,
                    vastgelegd_op = rij.vastgelegd_op
                where id = wie;
            end loop;
        end $$;
        create function public.herblad() returns void language sql as $$
            update griffie.zegelblad as b set hash = sha256('\\x00'::bytea || uuid_send(b.gemeente)
                || uuid_send(b.onderwerp) || int8send(b.volgnummer) || i.keten)
            from griffie.inschrijving as i
            where (i.gemeente, i.onderwerp, i.volgnummer)
                = (b.gemeente, b.onderwerp, b.volgnummer)
        $$;
        create function public.herknoop() returns void language plpgsql as $$ begin
            delete from griffie.zegelknoop;
            for n in 1..62 loop
                insert into griffie.zegelknoop
                select l.gemeente, n, l.plaats / 2, sha256('\\x01'::bytea || l.hash || r.hash)
                from (
                    select gemeente, 0 as niveau, plaats, hash from griffie.zegelblad
                    union all table griffie.zegelknoop) as l
                join (
                    select gemeente, 0 as niveau, plaats, hash from griffie.zegelblad
                    union all table griffie.zegelknoop) as r
                    on (r.gemeente, r.niveau, r.plaats) = (l.gemeente, l.niveau, l.plaats + 1)
                where l.niveau = n - 1 and l.plaats % 2 = 0;
                exit when not found;
            end loop;
        end $$;
        create function public.onderwerp(wie bigint) returns uuid language sql as $$
            select onderwerp from griffie.zegelblad where plaats = wie $$;
        create function public.schuif(vanaf bigint, met bigint) returns void language sql as $$
            update griffie.zegelblad set plaats = plaats + 1000000 where plaats >= vanaf;
            update griffie.zegelblad set plaats = plaats - 1000000 + met where plaats >= 1000000;
        $$;
        create function public.verander(wie bigint) returns void language sql as $$
            update griffie.inschrijving set inhoud = convert_to(
                replace(convert_from(inhoud, 'UTF8'), '"cli"', '"api"'), 'UTF8')
            where (onderwerp, volgnummer) = (
                select onderwerp, volgnummer from griffie.zegelblad where plaats = wie)
        $$;
        """
}
