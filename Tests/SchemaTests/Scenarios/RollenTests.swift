import Cluster
import Postgres
import TestSupport
import Testing

@Suite("De rollen") struct RollenTests {
    private let attributes = Statement<Void, String>(
        "test_attributes",
        """
        select concat_ws(' ', rolname, case when rolcanlogin then 'login' end,
            case when rolsuper then 'super' end, case when rolcreatedb then 'createdb' end,
            case when rolcreaterole then 'createrole' end,
            case when rolreplication then 'replication' end,
            case when rolbypassrls then 'bypassrls' end,
            (select 'lid van ' || string_agg(m.roleid::regrole::text, ',')
             from pg_auth_members m where m.member = r.oid)) as line
        from pg_roles r where rolname like 'griffie\\_%' order by rolname
        """
    ) { row in try row.next("line") }

    @Test("Elke rol kan precies wat zij moet kunnen")
    func exact() async throws {
        try await TestDatabase.with { database in
            let lines = try await database.session(.superuser) {
                try await $0.query(attributes, ())
            }
            #expect(
                lines == [
                    "griffie_app login", "griffie_auditor login",
                    "griffie_backup login replication",
                    "griffie_controle login bypassrls", "griffie_eigenaar",
                    "griffie_migrator login lid van griffie_eigenaar",
                ])
        }
    }

    private let owned = Statement<Void, String>(
        "test_owned",
        """
        select distinct c.relowner::regrole::text as owner from pg_class c
        where c.relnamespace = 'griffie'::regnamespace
        union select p.proowner::regrole::text from pg_proc p
        where p.pronamespace = 'griffie'::regnamespace
        union select nspowner::regrole::text from pg_namespace where nspname = 'griffie'
        """
    ) { row in try row.next("owner") }

    @Test("Alles in het schema is van de eigenaar, die zich niet kan aanmelden")
    func owner() async throws {
        try await TestDatabase.with { database in
            let owners = try await database.session(.superuser) { try await $0.query(owned, ()) }
            #expect(owners == ["griffie_eigenaar"])
        }
    }

    @Test(
        "De griffie start niet onder een rol die boven RLS staat",
        arguments: [
            (ClusterRole.superuser, "superuser"), (.controle, "BYPASSRLS"),
            (.migrator, "bezit"),
        ])
    func refused(role: ClusterRole, objection: String) async throws {
        try await TestDatabase.with { database in
            try await database.session(role) { session in
                let refusal = await #expect(throws: RoleGuard.Refusal.self) {
                    try await RoleGuard.check(session)
                }
                #expect(refusal?.description.contains(objection) == true)
            }
        }
    }

    @Test("Ook niet onder een rol die er alleen een kan worden, of er een geworden is")
    func reachable() async throws {
        try await TestDatabase.with { database in
            let script = """
                create role proef_super superuser nologin;
                create role proef_omweg login noinherit;
                grant usage on schema griffie to proef_omweg;
                grant execute on function griffie.rolbezwaren() to proef_omweg;
                grant proef_super to proef_omweg;
                """
            try await database.session(.superuser) { session in
                try await session.execute(script: script)
                try await session.execute(script: "set role proef_omweg")
                await #expect(throws: RoleGuard.Refusal.self) {
                    try await RoleGuard.check(session)
                }
                // Superuser as the one who logged in, harmless as who it is now.
                try await session.execute(script: "set role griffie_app")
                await #expect(throws: RoleGuard.Refusal.self) {
                    try await RoleGuard.check(session)
                }
                try await session.execute(
                    script: """
                        reset role; drop owned by proef_omweg; drop role proef_omweg, proef_super
                        """)
            }
        }
    }

    @Test(
        "Onder de rollen van het gewone werk start zij wel", arguments: [ClusterRole.app, .auditor])
    func accepted(role: ClusterRole) async throws {
        try await TestDatabase.with { database in
            try await database.session(role) { session in
                await #expect(throws: Never.self) { try await RoleGuard.check(session) }
            }
        }
    }

    @Test(
        "Wat een rol niet mag, weigert de database",
        arguments: [
            (ClusterRole.app, "create table griffie.x ()"),
            (.app, "create table public.x ()"),
            (.app, "set role griffie_eigenaar"),
            (.app, "alter table griffie.persoon no force row level security"),
            (.app, "update griffie.gemeente set demonstratie = true"),
            (.app, "update griffie.gemeente set code = 'GM0001'"),
            (.app, "delete from griffie.gemeente"),
            (.app, "update griffie.kalenderdag set bron = 'x'"),
            (.app, "insert into griffie.kalenderdag values ('2030-01-02', 2017, 'x')"),
            (.app, "delete from griffie.migratie"),
            (.app, "update griffie.persoon set id = gemeente"),
            (.app, "delete from griffie.persoon"),
            (.auditor, "select from griffie.persoonsgegevens"),
            (.auditor, "set transaction read write; delete from griffie.persoon"),
            (.auditor, "set transaction read write; update griffie.gemeente set naam = 'x'"),
            (.controle, "set transaction read write; delete from griffie.persoon"),
            (.controle, "set transaction read write; update griffie.gemeente set naam = 'x'"),
            (.migrator, "select from griffie.persoon"),
        ])
    func forbidden(role: ClusterRole, sql: String) async throws {
        try await TestDatabase.with { database in
            try await database.session(role) { session in
                let error = await #expect(throws: DatabaseError.self) {
                    try await session.execute(script: sql)
                }
                #expect(error?.sqlState?.code == "42501", "\(sql): \(String(describing: error))")
            }
        }
    }

    @Test(
        "Auditor en controle schrijven uit zichzelf al niet",
        arguments: [ClusterRole.auditor, .controle])
    func readOnly(role: ClusterRole) async throws {
        try await TestDatabase.with { database in
            try await database.session(role) { session in
                let error = await #expect(throws: DatabaseError.self) {
                    try await session.execute(script: "create temporary table x ()")
                }
                #expect(error?.sqlState?.code == "25006")
            }
        }
    }
}
