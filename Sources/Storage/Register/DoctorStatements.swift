public import Domain
public import Postgres

/// The statements with which an installation is examined, as the role of the controls.
public enum DoctorStatements {
    /// The server and the settings on which a promise of the program rests.
    public struct Server: Sendable, Hashable {
        /// The version.
        public let versie: String
        /// The settings that are not as they must be, such as `fsync = off`.
        public let onveilig: [String]
    }

    /// The version and the unsafe settings of the server.
    public static let server = Statement<Void, Server>(
        "doctor_server",
        """
        select current_setting('server_version') as versie, array(
            select name || ' = ' || setting
            from pg_catalog.pg_settings
            where (name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off')
                or (name = 'data_checksums' and setting = 'off')
                or (name = 'server_encoding' and setting <> 'UTF8')
            order by name)::text[] as onveilig
        """
    ) { rij in Server(versie: try rij.next("versie"), onveilig: try rij.next("onveilig")) }

    /// Tables with a municipality that row security does not guard.
    public static let onbeschermd = Statement<Void, String>(
        "doctor_onbeschermd",
        """
        select c.relname::text as tabel
        from pg_catalog.pg_class as c
        join pg_catalog.pg_attribute as a
            on a.attrelid = c.oid and a.attname = 'gemeente' and not a.attisdropped
        where c.relnamespace = 'griffie'::regnamespace and c.relkind in ('r', 'p')
            and not (c.relrowsecurity and c.relforcerowsecurity)
        order by c.relname
        """
    ) { rij in try rij.next("tabel") }

    /// How far the register of each municipality is.
    public static let registers = Statement<Void, Registerstand>(
        "doctor_registers",
        """
        select g.id, g.code, j.jongste, w.aantal as onverzegeld, w.oudste as oudste_onverzegeld,
            z.omvang as zegel_omvang
        from griffie.gemeente as g
        cross join lateral (
            select max(o.vastgelegd_op) as jongste
            from griffie.onderwerp as o where o.gemeente = g.id) as j
        cross join lateral (
            select count(*) as aantal, min(i.vastgelegd_op) as oudste
            from griffie.inschrijving as i
            where i.gemeente = g.id and not exists (
                select from griffie.zegelblad as b where b.gemeente = i.gemeente
                    and b.onderwerp = i.onderwerp and b.volgnummer = i.volgnummer)) as w
        cross join lateral (
            select max(s.omvang) as omvang from griffie.zegel as s where s.gemeente = g.id) as z
        order by g.code
        """
    ) { rij in
        Registerstand(
            gemeente: try rij.next("id"), code: try rij.next("code"),
            jongste: try rij.next("jongste"), onverzegeld: try rij.next("onverzegeld"),
            oudsteOnverzegeld: try rij.next("oudste_onverzegeld"),
            zegelOmvang: try rij.next("zegel_omvang"))
    }

    /// How much post of each municipality waits.
    ///
    /// Given how many attempts a message has before a letter takes its place.
    public static let post = Statement<Int16, Poststand>(
        "doctor_post",
        """
        select g.code, g.demonstratie, count(u.id) as wachtend, min(u.gemaakt_op) as oudste,
            min(u.volgende_op) as aan_de_beurt,
            count(u.id) filter (where u.pogingen > \(\.self)) as opgegeven
        from griffie.gemeente as g
        left join griffie.uitgaand as u on u.gemeente = g.id and u.volgende_op is not null
        group by g.id, g.code, g.demonstratie
        order by g.code
        """
    ) { rij in
        Poststand(
            code: try rij.next("code"), demonstratie: try rij.next("demonstratie"),
            wachtend: try rij.next("wachtend"), oudste: try rij.next("oudste"),
            aanDeBeurt: try rij.next("aan_de_beurt"), opgegeven: try rij.next("opgegeven"))
    }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [server, onbeschermd, registers, post]
}
