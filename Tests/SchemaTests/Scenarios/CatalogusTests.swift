import Cluster
import Postgres
import TestSupport
import Testing

/// Rules for the whole catalogue: a new table is covered without a new test.
@Suite("De catalogus") struct CatalogusTests {
    /// The tables without municipality; a name more or less is a decision.
    static let withoutMunicipality = [
        "gemeente", "kalenderbesluit", "kalenderdag", "migratie", "onderdeel",
    ]

    private func lines(_ statement: Statement<Void, String>) async throws -> [String] {
        try await TestDatabase.with { database in
            try await database.session(.superuser) { try await $0.query(statement, ()) }
        }
    }

    /// The same question after `change` has planted a violation.
    private func lines(_ statement: Statement<Void, String>, after change: String) async throws
        -> [String]
    {
        try await TestDatabase.with { database in
            try await database.session(.superuser) { session in
                try await session.execute(script: change)
                return try await session.query(statement, ())
            }
        }
    }

    private let open = Statement<Void, String>(
        "test_open_tables",
        """
        select c.relname::text as name from pg_class c
        where c.relnamespace = 'griffie'::regnamespace and c.relkind in ('r', 'p', 'f', 'm')
          and not (c.relrowsecurity and c.relforcerowsecurity)
        order by 1
        """
    ) { row in try row.next("name") }

    @Test("Buiten de vaste lijst staat elke tabel onder RLS met FORCE, en de lijst klopt precies")
    func fixedList() async throws {
        #expect(try await lines(open) == Self.withoutMunicipality)
        let planted = try await lines(
            open, after: "alter table griffie.persoon no force row level security")
        #expect(planted == (Self.withoutMunicipality + ["persoon"]).sorted())
    }

    private let policies = Statement<Void, String>(
        "test_policies",
        """
        select c.relname::text as name from pg_class c
        where c.relnamespace = 'griffie'::regnamespace and c.relrowsecurity
          and (select count(*) from pg_policy p where p.polrelid = c.oid
               and p.polcmd = '*' and p.polpermissive and p.polroles = '{0}'
               and pg_get_expr(p.polqual, p.polrelid) = \(raw: expression)
               and pg_get_expr(p.polwithcheck, p.polrelid) = \(raw: expression)) <> 1
           or (select count(*) from pg_policy p where p.polrelid = c.oid) > 1
        order by 1
        """
    ) { row in try row.next("name") }

    private static let expression: StaticString = """
        '(gemeente = (NULLIF(current_setting(''wijkgriffie.gemeente''::text, true), '
        || '''''::text))::uuid)'
        """

    @Test("Elke afgeschermde tabel heeft precies het ene beleid, voor lezen en schrijven")
    func samePolicy() async throws {
        #expect(try await lines(policies) == [])
        let second = "create policy lek on griffie.persoon for select using (true)"
        #expect(try await lines(policies, after: second) == ["persoon"])
        let looser = "alter policy persoon_eigen_gemeente on griffie.persoon with check (true)"
        #expect(try await lines(policies, after: looser) == ["persoon"])
    }

    private let keys = Statement<Void, String>(
        "test_keys",
        """
        select c.relname || '.' || i.relname as name
        from pg_index x join pg_class c on c.oid = x.indrelid
        join pg_class i on i.oid = x.indexrelid
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
        where c.relnamespace = 'griffie'::regnamespace and c.relrowsecurity
          and (x.indisunique or x.indisprimary) and a.attname is distinct from 'gemeente'
        union all
        select c.relname || ' zonder sleutel' from pg_class c
        where c.relnamespace = 'griffie'::regnamespace and c.relkind in ('r', 'p')
          and not exists (select from pg_index x where x.indrelid = c.oid and x.indisprimary)
        union all
        select c.relname || '.' || k.conname from pg_constraint k
        join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
        left join pg_attribute b on b.attrelid = f.oid and b.attnum = k.confkey[1]
        where k.contype = 'f' and c.relnamespace = 'griffie'::regnamespace and f.relrowsecurity
          and (a.attname is distinct from 'gemeente' or b.attname is distinct from 'gemeente')
        order by 1
        """
    ) { row in try row.next("name") }

    @Test("De gemeente is de eerste kolom van elke sleutel en van elke verwijzing")
    func municipalityFirst() async throws {
        #expect(try await lines(keys) == [])
        let planted = try await lines(
            keys,
            after: """
                alter table griffie.persoon add constraint persoon_id_uniek unique (id);
                alter table griffie.persoonsgegevens add constraint persoonsgegevens_lek_fk
                    foreign key (persoon) references griffie.persoon (id);
                create table griffie.los ();
                """)
        #expect(
            planted == [
                "los zonder sleutel", "persoon.persoon_id_uniek",
                "persoonsgegevens.persoonsgegevens_lek_fk",
            ])
    }

    private let generated = Statement<Void, String>(
        "test_generated_names",
        """
        select c.relname || '.' || k.conname as name from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        where k.connamespace = 'griffie'::regnamespace and k.contype <> 'n'
          and (k.conname ~ '_(pkey|key|fkey|check|excl)[0-9]*$'
               or not starts_with(k.conname, c.relname))
        union all
        select c.relname || '.' || i.relname from pg_index x
        join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
        where c.relnamespace = 'griffie'::regnamespace and i.relname ~ '_(idx|key|pkey)[0-9]*$'
          and not exists (select from pg_constraint k where k.conindid = x.indexrelid)
        order by 1
        """
    ) { row in try row.next("name") }

    @Test("Elke beperking en elke index heeft een naam van ons, die met de tabel begint")
    func named() async throws {
        #expect(try await lines(generated) == [])
        let planted = try await lines(
            generated,
            after: """
                alter table griffie.persoon
                    add check (id <> gemeente), add unique (gemeente, id);
                create index on griffie.persoon (id);
                """)
        #expect(
            planted == [
                "persoon.persoon_check", "persoon.persoon_gemeente_id_key",
                "persoon.persoon_id_idx",
            ])
    }

    private let loose = Statement<Void, String>(
        "test_loose_ends",
        """
        select 'weergave ' || c.relname as name from pg_class c
        where c.relnamespace = 'griffie'::regnamespace and c.relkind = 'v'
          and not coalesce(c.reloptions @> '{security_invoker=true}', false)
        union all
        select 'materialisatie ' || c.relname from pg_class c
        where c.relnamespace = 'griffie'::regnamespace and c.relkind = 'm'
        union all
        select 'functie ' || p.proname from pg_proc p
        where p.pronamespace = 'griffie'::regnamespace
          and (p.proconfig is null or not exists (
              select from unnest(p.proconfig) s where s like 'search_path=%'))
        union all
        select 'open ' || c.relname from pg_class c, aclexplode(c.relacl) a
        where c.relnamespace = 'griffie'::regnamespace and a.grantee = 0
        union all
        select 'open ' || p.proname from pg_proc p
        left join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a on true
        where p.pronamespace = 'griffie'::regnamespace and a.grantee = 0
        order by 1
        """
    ) { row in try row.next("name") }

    @Test("Geen weergave, functie of recht lekt om RLS heen of naar iedereen")
    func looseEnds() async throws {
        #expect(try await lines(loose) == [])
        let planted = try await lines(
            loose,
            after: """
                create view griffie.w as select 1 as een;
                create function griffie.f() returns int language sql return 1;
                grant select on griffie.persoon to public;
                """)
        #expect(planted == ["functie f", "open f", "open persoon", "weergave w"])
    }
}
