public import Domain
public import Postgres

/// The statements that read what was known at a place in the register.
public enum ToenStatements {
    /// How many entries there are, with and without a seal.
    public static let positie = Statement<Void, Registerpositie>(
        "toen_positie",
        """
        select coalesce((
                select plaats + 1
                from griffie.zegelblad
                where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                order by plaats desc
                limit 1), 0) as verzegeld,
            (select count(*)
                from griffie.zegelwachtrij
                where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            ) as wachtend
        """
    ) { rij in
        let verzegeld: Int64? = try rij.next("verzegeld")
        let wachtend: Int64? = try rij.next("wachtend")
        return Registerpositie(verzegeld: verzegeld ?? 0, wachtend: wachtend ?? 0)
    }

    /// A page of subjects of a kind.
    public struct Pagina: Sendable {
        let soort: Onderwerpsoort
        let na: ID<Onderwerp>
        let aantal: Int32

        /// The subjects after this one.
        public init(_ soort: Onderwerpsoort, na: ID<Onderwerp>, aantal: Int32) {
            self.soort = soort
            self.na = na
            self.aantal = aantal
        }
    }

    /// Subjects of a kind, by identity.
    public static let onderwerpen = Statement<Pagina, ID<Onderwerp>>(
        "toen_onderwerpen",
        """
        select id
        from griffie.onderwerp
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and soort = \(\.soort) and id > \(\.na)
        order by id
        limit \(\.aantal)
        """
    ) { rij in try rij.next("id") }

    /// Streams as far as they stand before a place.
    public struct Keuze: Sendable {
        let onderwerpen: [ID<Onderwerp>]
        let tot: Int64

        /// The entries of these subjects before a place in the tree.
        public init(_ onderwerpen: [ID<Onderwerp>], tot: Int64) {
            self.onderwerpen = onderwerpen
            self.tot = tot
        }
    }

    /// The sealed entries of some subjects before a place in the tree, each stream in its order.
    public static let inschrijvingen = Statement<Keuze, Inschrijvingrij>(
        "toen_inschrijvingen",
        """
        select i.onderwerp, i.volgnummer, i.inhoud, i.keten, i.vastgelegd_op
        from griffie.zegelblad as b
        join griffie.inschrijving as i on i.gemeente = b.gemeente
            and i.onderwerp = b.onderwerp and i.volgnummer = b.volgnummer
        where b.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and b.onderwerp = any (\(\.onderwerpen)) and b.plaats < \(\.tot)
        order by i.onderwerp, i.volgnummer
        """
    ) { rij in try Inschrijvingrij(&rij) }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [positie, onderwerpen, inschrijvingen]
}
