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

    /// A person with one of the roles, or with none when the person never had one.
    public struct MetRol: Sendable {
        /// The person.
        public let persoon: ID<Persoon>
        /// The person without roles.
        public let zonderRollen: Persoon
        /// One of the roles.
        public let rol: Rolrij?
    }

    /// Those of some people who exist, each with every role, or once without one.
    public static let metRollen = Statement<[ID<Persoon>], MetRol>(
        "persoon_met_rollen",
        """
        select p.id as persoon, p.gewist_op, p.elektronisch_sinds, t.rol, t.van, t.tot, t.mandaat,
            t.mandaat_tot_cent
        from griffie.persoon as p
        left join griffie.roltoekenning as t on t.gemeente = p.gemeente and t.persoon = p.id
        where p.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and p.id = any (\(\.self))
        order by p.id, t.regel
        """
    ) { rij in
        let persoon: ID<Persoon> = try rij.next("persoon")
        let gewistOp: Datum? = try rij.next("gewist_op")
        let sinds: Datum? = try rij.next("elektronisch_sinds")
        let zonderRollen = Persoon(rollen: [], gewistOp: gewistOp, elektronischSinds: sinds)
        let rol: Rol? = try rij.next("rol")
        let van: Datum? = try rij.next("van")
        let tot: Datum? = try rij.next("tot")
        let mandaat: ID<Mandaat>? = try rij.next("mandaat")
        let mandaatTot: Bedrag? = try rij.next("mandaat_tot_cent")
        guard (mandaat == nil) == (mandaatTot == nil) else {
            throw CodecError.malformed("half a mandate")
        }
        guard let rol, let van else {
            return MetRol(persoon: persoon, zonderRollen: zonderRollen, rol: nil)
        }
        return MetRol(
            persoon: persoon, zonderRollen: zonderRollen,
            rol: Rolrij(
                persoon: persoon, rol: rol, van: van, tot: tot, mandaat: mandaat,
                mandaatTot: mandaatTot))
    }

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
        """
    ) { rij in Persoonrij(id: try rij.next("id"), naam: try rij.next("naam")) }

    /// A name, and of whom it could be a slip.
    public struct Gelijkend: Sendable {
        let naam: String
        let rol: Rol?
        let op: Datum

        /// A name, among those who have a role on a day or, without a role, among all.
        public init(_ naam: String, rol: Rol?, op: Datum) {
            self.naam = naam
            self.rol = rol
            self.op = op
        }
    }

    /// The names that are about as long as another, so that they could be meant; who compares them
    /// letter by letter need not read everybody.
    public static let gelijkend = Statement<Gelijkend, String>(
        "persoon_gelijkend",
        """
        select g.naam
        from griffie.persoonsgegevens as g
        where g.gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
            and abs(char_length(g.naam) - char_length(\(\.naam))) <= 4
            and (\(\.rol) is null or exists (
                select from griffie.roltoekenning as t
                where t.gemeente = g.gemeente and t.persoon = g.persoon and t.rol = \(\.rol)
                    and t.van <= \(\.op) and (t.tot is null or t.tot >= \(\.op))))
        order by g.naam, g.persoon
        """
    ) { rij in try rij.next("naam") }

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

    /// What is recorded about the personal data of somebody, without the data.
    public struct Feiten: Sendable {
        let persoon: ID<Persoon>
        let gewistOp, elektronischSinds: Datum?

        /// The facts of a person.
        public init(_ persoon: ID<Persoon>, _ staat: Persoon) {
            self.persoon = persoon
            gewistOp = staat.gewistOp
            elektronischSinds = staat.elektronischSinds
        }
    }

    /// Records that the data of a person were erased, and whether he can be reached electronically.
    public static let bewaarFeiten = Statement<Feiten, Void>(
        "persoon_bewaar_feiten",
        """
        update griffie.persoon
        set gewist_op = \(\.gewistOp), elektronisch_sinds = \(\.elektronischSinds)
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = \(\.persoon)
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
        rollen, metRollen, opNaam, namen, iedereen, gelijkend, bewaar, bewaarNaam, bewaarRollen,
        bewaarFeiten, wisGegevens,
    ]
}
