public import Domain
public import Postgres

/// What a control found, as its query says it.
public struct Controlerij: Sendable, Hashable {
    /// How many rows were examined.
    public let onderzocht: Int64
    /// Whether there is anything to examine, as seen from another table.
    public let bestaat: Bool
    /// How many violations there are.
    public let geschonden: Int64
    /// The first few, in words.
    public let voorbeelden: [String]
}

/// What the role of this session can see.
public struct Zicht: Sendable, Hashable {
    /// The name of the role.
    public let rol: String
    /// Whether row security does not apply to it.
    public let zietAlles: Bool
}

/// How much a table holds.
public struct Telling: Sendable, Hashable {
    /// How many rows it has.
    public let rijen: Int64
    /// How many values each of the columns has that was asked for.
    public let gevuld: [Int64]
}

/// The statements of the controls and of the replay behind them.
///
/// Run as the role of the controls, which sees all municipalities and may only read.
public enum ControleStatements {
    /// A control, with the text of its file in `sql/controles`.
    public static func controle(_ sql: String) -> Statement<Void, Controlerij> {
        Statement("controle", SQL(stringLiteral: sql)) { rij in
            Controlerij(
                onderzocht: try rij.next("onderzocht"), bestaat: try rij.next("bestaat"),
                geschonden: try rij.next("geschonden"), voorbeelden: try rij.next("voorbeelden"))
        }
    }

    /// Whether the role of the session sees every municipality.
    public static let zicht = Statement<Void, Zicht>(
        "controle_zicht",
        """
        select rolname::text as rol,
            (rolbypassrls or rolsuper) and current_setting('row_security') = 'off' as ziet_alles
        from pg_catalog.pg_roles
        where rolname = current_user
        """
    ) { rij in Zicht(rol: try rij.next("rol"), zietAlles: try rij.next("ziet_alles")) }

    /// The municipalities that have a row or a stream: one that lost its row is still looked at.
    public static let gemeenten = Statement<Void, ID<Gemeente>>(
        "controle_gemeenten",
        """
        select id from griffie.gemeente
        union
        select gemeente from griffie.onderwerp
        order by id
        """
    ) { rij in
        let id: ID<Gemeente>? = try rij.next("id")
        guard let id else { throw CodecError.malformed("a municipality without an identity") }
        return id
    }

    /// Sets the municipality that the statements of the other areas read, in this transaction.
    public static let kiesGemeente = Statement<ID<Gemeente>, Void>(
        "controle_gemeente", "select set_config('wijkgriffie.gemeente', \(\.self)::text, true)")

    /// Where a page of subjects begins, and how long it is.
    public struct Pagina: Sendable {
        let na: ID<Onderwerp>
        let aantal: Int32

        /// The subjects after this one.
        public init(na: ID<Onderwerp>, aantal: Int32) {
            self.na = na
            self.aantal = aantal
        }
    }

    /// The subjects of the chosen municipality, a page at a time.
    public static let onderwerpen = Statement<Pagina, Onderwerp>(
        "controle_onderwerpen",
        """
        select soort, id
        from griffie.onderwerp
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id > \(\.na)
        order by id
        limit \(\.aantal)
        """
    ) { rij in
        let soort: Onderwerpsoort = try rij.next("soort")
        let id: ID<Onderwerp> = try rij.next("id")
        return Onderwerp(soort, id)
    }

    /// The streams of some subjects, each in order.
    public static let stromen = Statement<[ID<Onderwerp>], Inschrijvingrij>(
        "controle_stromen",
        """
        select onderwerp, volgnummer, inhoud, keten, vastgelegd_op
        from griffie.inschrijving
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and onderwerp = any (\(\.self))
        order by onderwerp, volgnummer
        """
    ) { rij in
        Inschrijvingrij(
            onderwerp: try rij.next("onderwerp"), volgnummer: try rij.next("volgnummer"),
            inhoud: try rij.next("inhoud"), keten: try rij.next("keten"),
            vastgelegd: try rij.next("vastgelegd_op"))
    }

    /// Every column of every table of the program.
    public static let kolommen = Statement<Void, (tabel: String, kolom: String)>(
        "controle_kolommen",
        """
        select c.relname::text as tabel, a.attname::text as kolom
        from pg_catalog.pg_class as c
        join pg_catalog.pg_attribute as a
            on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'griffie'::regnamespace and c.relkind in ('r', 'p')
        order by c.relname, a.attnum
        """
    ) { rij in
        let (tabel, kolom): (String?, String?) = (try rij.next("tabel"), try rij.next("kolom"))
        guard let tabel, let kolom else { throw CodecError.malformed("a column without a name") }
        return (tabel, kolom)
    }

    /// How many values some columns hold, in the order of the question.
    public static func tellingen(
        _ tabellen: [(tabel: String, kolommen: [String])]
    ) -> Statement<Void, Telling> {
        let delen = tabellen.enumerated().map { plaats, deel in
            let aantallen = deel.kolommen.map { "count(\(naam($0)))" }.joined(separator: ", ")
            return "select \(plaats) as plaats, count(*) as rijen, array[\(aantallen)] as gevuld "
                + "from griffie.\(naam(deel.tabel))"
        }
        return Statement(
            "controle_tellingen",
            SQL(
                stringLiteral: "select rijen, gevuld from ("
                    + delen.joined(separator: " union all ") + ") as t order by plaats")
        ) { rij in Telling(rijen: try rij.next("rijen"), gevuld: try rij.next("gevuld")) }
    }

    /// A name between quotation marks, as SQL wants one that may hold anything.
    private static func naam(_ naam: String) -> String {
        let delen = naam.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"\(delen.joined(separator: "\"\""))\""
    }

    /// How many commitments stand in the register, and for how many of them the text is there.
    public static let verzegelingen = Statement<Void, (alle: Int64, bewaard: Int64)>(
        "controle_verzegelingen",
        """
        with verzegeld as (
            select distinct i.gemeente, v #>> '{}' as hex
            from griffie.inschrijving as i
            cross join lateral jsonb_path_query(
                convert_from(i.inhoud, 'UTF8')::jsonb -> 'inhoud',
                'strict $.** ? (@.type() == "object").keyvalue() ? (@.key != "hash"
                    && @.key != "scan" && @.key != "bestand" && @.value.type() == "string"
                    && @.value like_regex "^[0-9a-f]{64}$").value') as v
        )
        select count(*) as alle, count(t.verzegeling) as bewaard
        from verzegeld as v
        left join griffie.tekst as t
            on t.gemeente = v.gemeente and t.verzegeling = decode(v.hex, 'hex')
        """
    ) { rij in
        let (alle, bewaard): (Int64?, Int64?) = (try rij.next("alle"), try rij.next("bewaard"))
        return (alle ?? 0, bewaard ?? 0)
    }

    /// All statements, for the contract test; the controls themselves are in their files.
    public static let alle: [any AnyStatement] = [
        zicht, gemeenten, kiesGemeente, onderwerpen, stromen, kolommen, verzegelingen,
    ]
}
