public import Domain
public import Postgres

/// How far a file of applications is.
public struct Invoerbestandrij: Sendable, Hashable {
    let vingerafdruk: Hash
    let wijze: Invoerwijze
    let jaar: Int16
    let regels: Int64
    let fout: Int64
    let ingevoerd: Int64
    let totEnMet: Int64
    let door: ID<Persoon>
    let moment: Moment
    let klaar: Bool

    /// A file as it is at a moment.
    /// - Parameters:
    ///   - jaar: the year of lines that name none.
    ///   - totEnMet: the line up to and including which everything was dealt with.
    public init(
        _ uitslag: Invoeruitslag, jaar: Int, totEnMet: Int64, door: ID<Persoon>, op moment: Moment,
        klaar: Bool
    ) {
        vingerafdruk = uitslag.bestand
        wijze = uitslag.wijze
        self.jaar = Int16(clamping: jaar)
        regels = uitslag.regels
        fout = uitslag.fout
        ingevoerd = uitslag.eerderIngevoerd + uitslag.ingevoerd
        self.totEnMet = totEnMet
        self.door = door
        self.moment = moment
        self.klaar = klaar
    }
}

/// The statements on files of applications and their progress.
public enum InvoerbestandStatements {
    /// What was noted of a file before.
    public struct Eerder: Sendable, Hashable {
        /// The year of lines that name none.
        public let jaar: Int
        /// The line up to and including which everything was dealt with.
        public let totEnMet: Int64
        /// When everything was done.
        public let klaarOp: Moment?
    }

    /// Holds a number until the end of the transaction, unless somebody else does.
    public static let probeerSlot = Statement<Int64, Bool>(
        "invoerbestand_slot", "select pg_try_advisory_xact_lock(\(\.self)) as genomen"
    ) { rij in
        let genomen: Bool? = try rij.next("genomen")
        return genomen ?? false
    }

    /// Keeps every regeling as it is until the end of the transaction.
    public static let houdRegelingenVast = Statement<Void, ID<Onderwerp>>(
        "invoerbestand_regelingen",
        """
        select o.id
        from griffie.onderwerp as o
        join griffie.regeling as r on r.gemeente = o.gemeente and r.id = o.id
        where o.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by o.id
        for share of o
        """
    ) { rij in try rij.next("id") }

    /// What was noted of a file.
    public static let lees = Statement<Hash, Eerder>(
        "invoerbestand_lees",
        """
        select jaar, tot_en_met, klaar_op
        from griffie.invoerbestand
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and vingerafdruk = \(\.self)
        """
    ) { rij in
        let jaar: Int16 = try rij.next("jaar")
        return Eerder(
            jaar: Int(jaar), totEnMet: try rij.next("tot_en_met"),
            klaarOp: try rij.next("klaar_op"))
    }

    /// Notes how far a file is.
    public static let bewaar = Statement<Invoerbestandrij, Void>(
        "invoerbestand_bewaar",
        """
        insert into griffie.invoerbestand (gemeente, vingerafdruk, wijze, jaar, regels, fout,
            ingevoerd, tot_en_met, door, begonnen_op, bijgewerkt_op, klaar_op)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid,
            \(\.vingerafdruk), \(\.wijze), \(\.jaar), \(\.regels), \(\.fout), \(\.ingevoerd),
            \(\.totEnMet), \(\.door), \(\.moment), \(\.moment),
            case when \(\.klaar) then \(\.moment) end)
        on conflict (gemeente, vingerafdruk) do update
        set wijze = excluded.wijze, regels = excluded.regels, fout = excluded.fout,
            ingevoerd = excluded.ingevoerd, tot_en_met = excluded.tot_en_met,
            door = excluded.door,
            bijgewerkt_op = greatest(invoerbestand.bijgewerkt_op, excluded.bijgewerkt_op),
            klaar_op = case when \(\.klaar)
                then greatest(invoerbestand.bijgewerkt_op, excluded.bijgewerkt_op) end
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        probeerSlot, houdRegelingenVast, lees, bewaar,
    ]
}
