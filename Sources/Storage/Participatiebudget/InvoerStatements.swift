public import Domain
public import Postgres

/// A line of a file on its way in.
public struct Tussenregel: Sendable, Hashable {
    let nummer: Int64
    let ruw: [UInt8]?
    let vingerafdruk: Hash?
    let fouten: String?

    /// A line; with the fingerprint of its command when it is good, else with what is wrong.
    public init(nummer: Int64, ruw: [UInt8]?, vingerafdruk: Hash?, fouten: String?) {
        self.nummer = nummer
        self.ruw = ruw
        self.vingerafdruk = vingerafdruk
        self.fouten = fouten
    }
}

/// A faulty line as it stands beside the others.
public struct Foutregelrij: Sendable, Hashable {
    /// The line of the file.
    public let nummer: Int64
    /// The bytes of the line.
    public let ruw: [UInt8]?
    /// What is wrong with it in itself, in canonical JSON.
    public let fouten: String?
    /// The earlier line that says the same.
    public let eerder: Int64?
    /// The application that was made of the same line in another file.
    public let bekendAls: Kenmerk?
}

/// The statements on the lines of a file, in a temporary table of one session.
///
/// The lines hold names and texts: they are gone when the session ends, and in no backup.
public enum InvoerStatements {
    /// Makes the table, in the transaction that uses it.
    public static let tussentabel = """
        create temporary table invoerregel (
            nummer bigint not null, ruw bytea, vingerafdruk bytea, fouten text, eerder bigint,
            bekend_als text, gedaan boolean not null default false,
            constraint invoerregel_pk primary key (nummer)
        ) on commit drop
        """

    /// Tells the planner how many lines there are; it does not look by itself at such a table.
    public static let telRegels = "analyze pg_temp.invoerregel"

    /// The lines, by COPY.
    public static let regels = CopyTarget<Tussenregel>(
        "invoer_regels", into: "pg_temp.invoerregel",
        [
            .init("nummer", \.nummer), .init("ruw", \.ruw), .init("vingerafdruk", \.vingerafdruk),
            .init("fouten", \.fouten),
        ])

    /// Marks good lines that say the same as an earlier one.
    public static let vindDubbele = Statement<Void, Void>(
        "invoer_vind_dubbele",
        """
        update pg_temp.invoerregel as t
        set eerder = d.eerste
        from (
            select nummer, min(nummer) over (partition by vingerafdruk) as eerste
            from pg_temp.invoerregel
            where vingerafdruk is not null
        ) as d
        where d.nummer = t.nummer and d.eerste < d.nummer
        """)

    /// Marks good lines that were taken in from another file; the input begins the keys of this
    /// one.
    public static let vindBekende = Statement<String, Void>(
        "invoer_vind_bekende",
        """
        update pg_temp.invoerregel as t
        set bekend_als = b.kenmerk
        from (
            select distinct on (n.nummer) n.nummer, a.kenmerk
            from pg_temp.invoerregel as n
            join griffie.opdrachtsleutel as k on k.vingerafdruk = n.vingerafdruk
            join griffie.aanvraag as a on a.gemeente = k.gemeente and a.id = k.onderwerp
            where k.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and k.sleutel like 'invoer:%' and not starts_with(k.sleutel, \(\.self))
                and k.uitkomst = 'gedaan'
            order by n.nummer, k.sleutel
        ) as b
        where b.nummer = t.nummer
        """)

    /// Marks lines that were taken in from this file; the input begins their keys.
    public static let vindGedane = Statement<String, Void>(
        "invoer_vind_gedane",
        """
        update pg_temp.invoerregel as t
        set gedaan = true
        from griffie.opdrachtsleutel as k
        where k.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and k.sleutel = \(\.self) || t.nummer::text and k.uitkomst = 'gedaan'
        """)

    /// How many lines there are, were done before, and are faulty.
    public static let telling = Statement<Void, (regels: Int64, gedaan: Int64, fout: Int64)>(
        "invoer_telling",
        """
        select count(*) as regels, count(*) filter (where gedaan) as gedaan,
            count(*) filter (where not gedaan and (fouten is not null or eerder is not null
                or bekend_als is not null)) as fout
        from pg_temp.invoerregel
        """
    ) { rij in
        let regels: Int64? = try rij.next("regels")
        let gedaan: Int64? = try rij.next("gedaan")
        let fout: Int64? = try rij.next("fout")
        return (regels ?? 0, gedaan ?? 0, fout ?? 0)
    }

    /// Where a page of lines begins, and how long it is.
    public struct Pagina: Sendable {
        let na: Int64
        let aantal: Int32

        /// The lines below this one.
        public init(na: Int64, aantal: Int32) {
            self.na = na
            self.aantal = aantal
        }
    }

    /// The next lines to take in.
    public static let teDoen = Statement<Pagina, (nummer: Int64, ruw: [UInt8])>(
        "invoer_te_doen",
        """
        select nummer, ruw
        from pg_temp.invoerregel
        where nummer > \(\.na) and not gedaan and fouten is null and eerder is null
            and bekend_als is null
        order by nummer
        limit \(\.aantal)
        """
    ) { rij in
        let nummer: Int64 = try rij.next("nummer")
        let ruw: [UInt8]? = try rij.next("ruw")
        guard let ruw else { throw CodecError.malformed("a good line without its bytes") }
        return (nummer, ruw)
    }

    /// Lines that turned out to be faulty, in lists of the same order.
    public struct Afkeuring: Sendable {
        let nummers: [Int64]
        let fouten: [String]

        /// Lines with what is wrong, in canonical JSON.
        public init(_ regels: [(nummer: Int64, fouten: String)]) {
            nummers = regels.map(\.nummer)
            fouten = regels.map(\.fouten)
        }
    }

    /// Notes what is wrong with lines that were good so far.
    public static let keurAf = Statement<Afkeuring, Void>(
        "invoer_keur_af",
        """
        update pg_temp.invoerregel as t
        set fouten = n.fouten
        from unnest(\(\.nummers), \(\.fouten)) as n (nummer, fouten)
        where t.nummer = n.nummer
        """)

    /// All faulty lines, for COPY.
    public static let foute = Statement<Void, Foutregelrij>(
        "invoer_foute",
        """
        select nummer, ruw, fouten, eerder, bekend_als
        from pg_temp.invoerregel
        where not gedaan
            and (fouten is not null or eerder is not null or bekend_als is not null)
        order by nummer
        """
    ) { rij in
        Foutregelrij(
            nummer: try rij.next("nummer"), ruw: try rij.next("ruw"),
            fouten: try rij.next("fouten"), eerder: try rij.next("eerder"),
            bekendAls: try rij.next("bekend_als"))
    }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        vindDubbele, vindBekende, vindGedane, telling, teDoen, keurAf, foute,
    ]
}
