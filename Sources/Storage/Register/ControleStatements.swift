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

    /// All statements, for the contract test; the controls themselves are in their files.
    public static let alle: [any AnyStatement] = [zicht, kiesGemeente, onderwerpen, stromen]
}
