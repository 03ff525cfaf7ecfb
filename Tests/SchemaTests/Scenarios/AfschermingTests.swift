import Cluster
import Postgres
import TestSupport
import Testing

/// Every table of the catalogue x two municipalities x four verbs, and without a municipality.
@Suite("Een gemeente ziet alleen zichzelf") struct AfschermingTests {
    struct Trial: Hashable, Sendable {
        let table: String
        let verb: String
        let finding: String
    }

    private let results = Statement<Void, Trial>(
        "test_trials",
        """
        select tabel as "table", handeling as verb, coalesce(bevinding, '') as finding
        from uitslag order by 1, 2, 3
        """
    ) { row in
        Trial(
            table: try row.next("table"), verb: try row.next("verb"),
            finding: try row.next("finding"))
    }

    /// Lays one row per municipality in every table, after taking away what has nothing to do
    /// with row security: keys, checks, NOT NULL, triggers and missing rights.
    private static let prepare = """
        do $$
        declare r record;
        begin
            for r in select c.conrelid::regclass as tabel, c.conname from pg_constraint c
                join pg_class t on t.oid = c.conrelid and t.relrowsecurity
                where c.connamespace = 'griffie'::regnamespace
                order by c.contype <> 'f' loop
                execute format(
                    'alter table %s drop constraint if exists %I cascade', r.tabel, r.conname);
            end loop;
            for r in select c.oid::regclass as tabel, a.attname from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and a.attnotnull
                    and a.attidentity = '' and a.attname <> 'gemeente' and not a.attisdropped
                where c.relnamespace = 'griffie'::regnamespace and c.relrowsecurity loop
                execute format('alter table %s alter %I drop not null', r.tabel, r.attname);
            end loop;
            for r in select t.tgrelid::regclass as tabel, t.tgname from pg_trigger t
                join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'griffie'::regnamespace
                where not t.tgisinternal loop
                execute format('drop trigger if exists %I on %s', r.tgname, r.tabel);
            end loop;
            for r in select c.oid::regclass as tabel from pg_class c
                where c.relnamespace = 'griffie'::regnamespace and c.relrowsecurity
                  and c.relkind in ('r', 'p') and not c.relispartition loop
                execute format(
                    'insert into %s (gemeente) values (%L), (%L)', r.tabel,
                    '00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b');
            end loop;
        end $$;
        grant all on all tables in schema griffie to griffie_app;
        """

    /// Tries everything as the application; each attempt is undone, its finding is kept.
    private static let attempt = """
        create temporary table uitslag (tabel text, handeling text, bevinding text);
        create function pg_temp.proef(tabel text, handeling text, sql text, verwacht bigint)
            returns void language plpgsql as $$
        declare
            aantal bigint;
            bevinding text;
        begin
            begin
                execute sql;
                get diagnostics aantal = row_count;
                raise sqlstate 'UNDO1';
            exception
                when sqlstate 'UNDO1' then
                    if verwacht is null then
                        bevinding := format('had geweigerd moeten worden, raakte %s rijen', aantal);
                    elsif aantal <> verwacht then
                        bevinding := format('raakte %s rijen in plaats van %s', aantal, verwacht);
                    end if;
                when insufficient_privilege then
                    if verwacht is not null then bevinding := sqlerrm; end if;
            end;
            insert into uitslag values (tabel, handeling, bevinding);
        end $$;
        do $$
        declare
            naam text;
            g text;
            ander text;
        begin
            for naam in select c.relname from pg_class c
                where c.relnamespace = 'griffie'::regnamespace and c.relkind in ('r', 'p')
                  and exists (select from pg_attribute a where a.attrelid = c.oid
                      and a.attname = 'gemeente' and not a.attisdropped) loop
                for g, ander in select a, b from (values
                    ('00000000-0000-7000-8000-00000000000a',
                        '00000000-0000-7000-8000-00000000000b'),
                    ('00000000-0000-7000-8000-00000000000b',
                        '00000000-0000-7000-8000-00000000000a'),
                    ('', '00000000-0000-7000-8000-00000000000a')) p(a, b) loop
                    perform set_config('wijkgriffie.gemeente', g, true);
                    perform pg_temp.proef(naam, 'lezen',
                        format('select from griffie.%I', naam), (g <> '')::int);
                    perform pg_temp.proef(naam, 'lezen van een ander',
                        format('select from griffie.%I where gemeente = %L', naam, ander), 0);
                    perform pg_temp.proef(naam, 'wijzigen',
                        format('update griffie.%I set gemeente = gemeente', naam), (g <> '')::int);
                    perform pg_temp.proef(naam, 'wegschuiven naar een ander',
                        format('update griffie.%I set gemeente = %L', naam, ander),
                        case g when '' then 0 end);
                    perform pg_temp.proef(naam, 'wissen',
                        format('delete from griffie.%I', naam), (g <> '')::int);
                    perform pg_temp.proef(naam, 'toevoegen bij een ander',
                        format('insert into griffie.%I (gemeente) values (%L)', naam, ander), null);
                    if g <> '' then
                        perform pg_temp.proef(naam, 'toevoegen',
                            format('insert into griffie.%I (gemeente) values (%L)', naam, g), 1);
                    end if;
                end loop;
            end loop;
        end $$;
        """

    private func trials(planting violation: String = "") async throws -> [Trial] {
        try await TestDatabase.with { database in
            try await database.session(.superuser) {
                try await $0.execute(script: Self.prepare + violation)
            }
            return try await database.session(.app) { session in
                try await session.execute(script: Self.attempt)
                return try await session.query(results, ())
            }
        }
    }

    private let protected = Statement<Void, Int64>(
        "test_protected",
        """
        select count(*) as tables from pg_class where relnamespace = 'griffie'::regnamespace
        and relkind in ('r', 'p') and relrowsecurity
        """
    ) { row in try row.next("tables") }

    @Test("Elke tabel, twee gemeenten en geen gemeente, lezen, toevoegen, wijzigen en wissen")
    func all() async throws {
        let trials = try await trials()
        let count = try await TestDatabase.with { database in
            try await database.session(.superuser) { try await $0.query(protected, ()).first }
        }
        // Seven attempts for each of two municipalities, six without one.
        #expect(Int64(trials.count) == 20 * (count ?? 0))
        #expect(Set(trials.map(\.table)).isSuperset(of: ["persoon", "persoonsgegevens"]))
        #expect(trials.filter { !$0.finding.isEmpty } == [])
    }

    @Test(
        "Elk gat in de afscherming wordt gezien",
        arguments: [
            ("alter table griffie.persoon disable row level security;", "lezen van een ander"),
            ("alter policy persoon_eigen_gemeente on griffie.persoon using (true);", "lezen"),
            (
                "alter policy persoon_eigen_gemeente on griffie.persoon with check (true);",
                "toevoegen bij een ander"
            ),
            (
                "create policy lek on griffie.persoon for delete using (true);"
                    + "create policy lek2 on griffie.persoon for select using (true);", "wissen"
            ),
            ("drop policy persoon_eigen_gemeente on griffie.persoon;", "toevoegen"),
            (
                "create table griffie.nieuw (gemeente uuid);"
                    + "grant all on griffie.nieuw to griffie_app;"
                    + "insert into griffie.nieuw values ('00000000-0000-7000-8000-00000000000a');",
                "lezen van een ander"
            ),
        ])
    func holes(violation: String, verb: String) async throws {
        let findings = try await trials(planting: violation).filter { !$0.finding.isEmpty }
        #expect(findings.contains { $0.verb == verb }, "\(findings)")
        #expect(Set(findings.map(\.table)).isSubset(of: ["persoon", "nieuw"]))
    }

    private let visible = Statement<Void, Int64>(
        "test_visible", "select count(*) as rows from griffie.persoon"
    ) { row in try row.next("rows") }

    @Test("Ook de eigenaar ziet niets zonder gemeente; alleen de controle ziet alles")
    func ownerAndControl() async throws {
        try await TestDatabase.with { database in
            try await database.session(.superuser) {
                try await $0.execute(script: Self.prepare)
            }
            let owner = try await database.session(.migrator) { session in
                try await session.execute(
                    script: "set role griffie_eigenaar; set row_security = on")
                return try await session.query(visible, ())
            }
            #expect(owner == [0])
            let control = try await database.session(.controle) { session in
                try await session.query(visible, ())
            }
            #expect(control == [2])
        }
    }
}
