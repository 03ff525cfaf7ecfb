public import Domain
public import Postgres

/// A role of a person as a row.
public struct Rolrij: Sendable, Hashable {
    /// The person.
    public let persoon: ID<Persoon>
    /// The role.
    public let rol: Rol
    /// The first day.
    public let van: Datum
    /// The last day; `nil` while it has no end.
    public let tot: Datum?
    /// The mandate, for a decider who has one.
    public let mandaat: ID<Mandaat>?
    /// The highest amount under the mandate.
    public let mandaatTot: Bedrag?
}

/// A person with the name that people know.
public struct Persoonrij: Sendable, Hashable {
    /// The pseudonym.
    public let id: ID<Persoon>
    /// The name; erasable.
    public let naam: String
}

/// The statements on people, their roles, and their contact data.
public enum PersoonStatements {
    /// The roles of some people, in the order in which they were given.
    public static let rollen = Statement<[ID<Persoon>], Rolrij>(
        "persoon_rollen",
        """
        select persoon, rol, van, tot, mandaat, mandaat_tot_cent
        from griffie.roltoekenning
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and persoon = any (\(\.self))
        order by persoon, regel
        """
    ) { rij in
        let gelezen = Rolrij(
            persoon: try rij.next("persoon"), rol: try rij.next("rol"), van: try rij.next("van"),
            tot: try rij.next("tot"), mandaat: try rij.next("mandaat"),
            mandaatTot: try rij.next("mandaat_tot_cent"))
        guard (gelezen.mandaat == nil) == (gelezen.mandaatTot == nil) else {
            throw CodecError.malformed("half a mandate")
        }
        return gelezen
    }

    /// Those of some people who exist.
    public static let bestaande = Statement<[ID<Persoon>], (id: ID<Persoon>, gewistOp: Datum?)>(
        "persoon_bestaande",
        """
        select id, gewist_op from griffie.persoon
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """
    ) { rij in (try rij.next("id"), try rij.next("gewist_op")) }

    /// People by their exact name.
    public static let opNaam = Statement<String, Persoonrij>(
        "persoon_op_naam",
        """
        select persoon as id, naam from griffie.persoonsgegevens
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and naam = \(\.self)
        order by persoon
        """
    ) { rij in Persoonrij(id: try rij.next("id"), naam: try rij.next("naam")) }

    /// The names of some people; an erased one does not come back.
    public static let namen = Statement<[ID<Persoon>], Persoonrij>(
        "persoon_namen",
        """
        select persoon as id, naam from griffie.persoonsgegevens
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and persoon = any (\(\.self))
        order by naam, persoon
        """
    ) { rij in Persoonrij(id: try rij.next("id"), naam: try rij.next("naam")) }

    /// Everybody with a name, sorted as people sort names.
    public static let iedereen = Statement<Void, Persoonrij>(
        "persoon_iedereen",
        """
        select persoon as id, naam from griffie.persoonsgegevens
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by naam, persoon
        limit 10000
        """
    ) { rij in Persoonrij(id: try rij.next("id"), naam: try rij.next("naam")) }

    /// Adds a person, if not there yet.
    public static let bewaar = Statement<ID<Persoon>, Void>(
        "persoon_bewaar",
        """
        insert into griffie.persoon (gemeente, id)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.self))
        on conflict on constraint persoon_pk do nothing
        """)

    /// The name of a person.
    public struct Naam: Sendable {
        let persoon: ID<Persoon>
        let naam: String

        /// A name for a person.
        public init(persoon: ID<Persoon>, naam: String) {
            self.persoon = persoon
            self.naam = naam
        }
    }

    /// Writes the name of a person.
    public static let bewaarNaam = Statement<Naam, Void>(
        "persoon_bewaar_naam",
        """
        insert into griffie.persoonsgegevens (gemeente, persoon, naam)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.persoon),
            \(\.naam))
        """)

    /// The roles of one person, in lists of the same order.
    public struct Rollen: Sendable {
        let persoon: ID<Persoon>
        let regels: [Int16]
        let rollen: [Rol]
        let van: [Datum]
        let tot: [Datum?]
        let mandaten: [ID<Mandaat>?]
        let mandatenTot: [Bedrag?]

        /// The rows of a person's roles.
        public init(_ persoon: ID<Persoon>, _ staat: Persoon) {
            self.persoon = persoon
            regels = staat.rollen.indices.map { Int16($0 + 1) }
            rollen = staat.rollen.map(\.rol)
            van = staat.rollen.map(\.van)
            tot = staat.rollen.map(\.tot)
            mandaten = staat.rollen.map { $0.mandaat?.id }
            mandatenTot = staat.rollen.map { $0.mandaat?.tot }
        }
    }

    /// Writes the roles of a person; existing ones get their end.
    public static let bewaarRollen = Statement<Rollen, Void>(
        "persoon_bewaar_rollen",
        """
        insert into griffie.roltoekenning
            (gemeente, persoon, regel, rol, van, tot, mandaat, mandaat_tot_cent)
        select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.persoon),
            n.g, n.r, n.v, n.t, n.m, n.b
        from unnest(\(\.regels), \(\.rollen), \(\.van), \(\.tot), \(\.mandaten), \(\.mandatenTot))
            as n (g, r, v, t, m, b)
        on conflict on constraint roltoekenning_pk do update set tot = excluded.tot
        """)

    /// The day on which the data of a person were erased.
    public struct Wissing: Sendable {
        let persoon: ID<Persoon>
        let gewistOp: Datum?

        /// An erasure.
        public init(_ persoon: ID<Persoon>, op gewistOp: Datum?) {
            self.persoon = persoon
            self.gewistOp = gewistOp
        }
    }

    /// Records that the data of a person were erased.
    public static let bewaarWissing = Statement<Wissing, Void>(
        "persoon_bewaar_wissing",
        """
        update griffie.persoon set gewist_op = \(\.gewistOp)
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = \(\.persoon) and gewist_op is distinct from \(\.gewistOp)
        """)

    /// Erases name and contact data of a person.
    public static let wisGegevens = Statement<ID<Persoon>, Void>(
        "persoon_wis_gegevens",
        """
        delete from griffie.persoonsgegevens
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and persoon = \(\.self)
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        rollen, bestaande, opNaam, namen, iedereen, bewaar, bewaarNaam, bewaarRollen,
        bewaarWissing, wisGegevens,
    ]
}
