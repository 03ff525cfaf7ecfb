public import Domain
public import Postgres

/// A leaf with the entry that it stands for, and what is before that entry in its stream.
public struct Bladrij: Sendable, Hashable {
    /// The place in the tree; `nil` for an entry that is not sealed yet.
    public let plaats: Int64?
    /// The hash in the tree.
    public let hash: Hash?
    /// The subject.
    public let onderwerp: ID<Onderwerp>
    /// The place in its stream.
    public let volgnummer: Int64
    /// The bytes of the entry; `nil` when there is no such entry.
    public let inhoud: [UInt8]?
    /// The chain value of the entry.
    public let keten: Hash?
    /// When the entry was recorded, by its column.
    public let vastgelegd: Moment?
    /// The kind of the subject, by the head of its stream.
    public let soort: String?
    /// The chain value of the entry before it.
    public let vorigeKeten: Hash?
    /// When the entry before it was recorded.
    public let vorigVastgelegd: Moment?
    /// The place in the tree of the entry before it.
    public let vorigePlaats: Int64?
    /// Whether the entry waits in the queue of the sealer.
    public let wacht: Bool
}

extension Bladrij {
    init(_ rij: inout RowReader) throws {
        plaats = try rij.next("plaats")
        hash = try rij.next("hash")
        onderwerp = try rij.next("onderwerp")
        volgnummer = try rij.next("volgnummer")
        inhoud = try rij.next("inhoud")
        keten = try rij.next("keten")
        vastgelegd = try rij.next("vastgelegd_op")
        soort = try rij.next("soort")
        vorigeKeten = try rij.next("vorige_keten")
        vorigVastgelegd = try rij.next("vorig_vastgelegd_op")
        vorigePlaats = try rij.next("vorige_plaats")
        wacht = try rij.next("wacht")
    }
}

/// The statements with which the register is verified and proofs are made.
///
/// The queue is asked for each row by its whole key, not joined: it is nearly always empty when the
/// database takes its statistics, and then a join reads all of it again for every row.
public enum ZegelleesStatements {
    /// A page of something that is ordered by a number.
    public struct Pagina: Sendable {
        let vanaf: Int64
        let aantal: Int32

        /// So many, from this number on.
        public init(vanaf: Int64, aantal: Int32) {
            self.vanaf = vanaf
            self.aantal = aantal
        }
    }

    /// Leaves in the order of the tree, with their entries.
    public static let bladeren = Statement<Pagina, Bladrij>(
        "zegel_bladeren",
        """
        select b.plaats, b.hash, b.onderwerp, b.volgnummer, i.inhoud, i.keten, i.vastgelegd_op,
            o.soort, v.keten as vorige_keten, v.vastgelegd_op as vorig_vastgelegd_op,
            vb.plaats as vorige_plaats, exists (
                select from griffie.zegelwachtrij as w where w.gemeente = b.gemeente
                    and w.onderwerp = b.onderwerp and w.volgnummer = b.volgnummer) as wacht
        from griffie.zegelblad as b
        left join griffie.inschrijving as i on i.gemeente = b.gemeente
            and i.onderwerp = b.onderwerp and i.volgnummer = b.volgnummer
        left join griffie.onderwerp as o on o.gemeente = b.gemeente and o.id = b.onderwerp
        left join griffie.inschrijving as v on v.gemeente = b.gemeente
            and v.onderwerp = b.onderwerp and v.volgnummer = b.volgnummer - 1
        left join griffie.zegelblad as vb on vb.gemeente = b.gemeente
            and vb.onderwerp = b.onderwerp and vb.volgnummer = b.volgnummer - 1
        where b.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and b.plaats >= \(\.vanaf)
        order by b.plaats
        limit \(\.aantal)
        """
    ) { rij in try Bladrij(&rij) }

    /// Where a page of a stream-wise list begins.
    public struct Stroompagina: Sendable {
        let na: ID<Onderwerp>
        let volgnummer: Int64
        let aantal: Int32

        /// So many after this entry.
        public init(na: ID<Onderwerp>, volgnummer: Int64, aantal: Int32) {
            self.na = na
            self.volgnummer = volgnummer
            self.aantal = aantal
        }
    }

    /// Entries that have no leaf, stream by stream.
    public static let onverzegeld = Statement<Stroompagina, Bladrij>(
        "zegel_onverzegeld",
        """
        select null::bigint as plaats, null::bytea as hash, i.onderwerp, i.volgnummer, i.inhoud,
            i.keten, i.vastgelegd_op, o.soort, v.keten as vorige_keten,
            v.vastgelegd_op as vorig_vastgelegd_op, null::bigint as vorige_plaats,
            exists (
                select from griffie.zegelwachtrij as w where w.gemeente = i.gemeente
                    and w.onderwerp = i.onderwerp and w.volgnummer = i.volgnummer) as wacht
        from griffie.inschrijving as i
        left join griffie.zegelblad as b on b.gemeente = i.gemeente
            and b.onderwerp = i.onderwerp and b.volgnummer = i.volgnummer
        left join griffie.onderwerp as o on o.gemeente = i.gemeente and o.id = i.onderwerp
        left join griffie.inschrijving as v on v.gemeente = i.gemeente
            and v.onderwerp = i.onderwerp and v.volgnummer = i.volgnummer - 1
        where i.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and (i.onderwerp, i.volgnummer) > (\(\.na), \(\.volgnummer))
            and b.plaats is null
        order by i.onderwerp, i.volgnummer
        limit \(\.aantal)
        """
    ) { rij in try Bladrij(&rij) }

    /// A stream whose head is not its last entry, or that has a head or entries only.
    public struct Kopfout: Sendable, Hashable {
        /// The subject.
        public let onderwerp: ID<Onderwerp>
        /// The number by the head.
        public let volgens: Int64?
        /// The number of the last entry.
        public let laatste: Int64?
    }

    /// The streams whose head is not their last entry, at most a hundred.
    public static let kopfouten = Statement<Void, Kopfout>(
        "zegel_kopfouten",
        """
        select coalesce(o.id, r.onderwerp) as onderwerp, o.volgnummer as volgens,
            r.volgnummer as laatste
        from (
            select id, volgnummer, keten, vastgelegd_op
            from griffie.onderwerp
            where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid) as o
        full join (
            select distinct on (onderwerp) onderwerp, volgnummer, keten, vastgelegd_op
            from griffie.inschrijving
            where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            order by onderwerp, volgnummer desc) as r on r.onderwerp = o.id
        where (o.volgnummer, o.keten, o.vastgelegd_op)
            is distinct from (r.volgnummer, r.keten, r.vastgelegd_op)
        order by 1
        limit 100
        """
    ) { rij in
        Kopfout(
            onderwerp: try rij.next("onderwerp"), volgens: try rij.next("volgens"),
            laatste: try rij.next("laatste"))
    }

    /// Checkpoints by rising size.
    public static let zegels = Statement<Pagina, Zegelrij>(
        "zegel_vanaf",
        """
        select omvang, wortel, tekst, gezet_op
        from griffie.zegel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and omvang >= \(\.vanaf)
        order by omvang
        limit \(\.aantal)
        """
    ) { rij in try Zegelrij(&rij) }

    /// The last checkpoint of at most this size.
    public static let zegelTot = Statement<Int64, Zegelrij>(
        "zegel_tot",
        """
        select omvang, wortel, tekst, gezet_op
        from griffie.zegel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and omvang <= \(\.self)
        order by omvang desc
        limit 1
        """
    ) { rij in try Zegelrij(&rij) }

    /// How much there is of what the tree is made of.
    public struct Aantallen: Sendable, Hashable {
        /// Subjects with a head.
        public let onderwerpen: Int64
        /// Entries.
        public let inschrijvingen: Int64
        /// Leaves.
        public let bladeren: Int64
        /// Nodes above the leaves.
        public let knopen: Int64
        /// Checkpoints.
        public let zegels: Int64
        /// Rows in the queue that belong to no entry.
        public let wees: Int64
    }

    /// Counts everything.
    public static let aantallen = Statement<Void, Aantallen>(
        "zegel_aantallen",
        """
        select
            (select count(*) from griffie.onderwerp where gemeente = g) as onderwerpen,
            (select count(*) from griffie.inschrijving where gemeente = g) as inschrijvingen,
            (select count(*) from griffie.zegelblad where gemeente = g) as bladeren,
            (select count(*) from griffie.zegelknoop where gemeente = g) as knopen,
            (select count(*) from griffie.zegel where gemeente = g) as zegels,
            (select count(*) from griffie.zegelwachtrij as w
                where w.gemeente = g and not exists (
                    select from griffie.inschrijving as i where i.gemeente = w.gemeente
                        and i.onderwerp = w.onderwerp and i.volgnummer = w.volgnummer)) as wees
        from (values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)) as t (g)
        """
    ) { rij in
        Aantallen(
            onderwerpen: try rij.next("onderwerpen"),
            inschrijvingen: try rij.next("inschrijvingen"), bladeren: try rij.next("bladeren"),
            knopen: try rij.next("knopen"), zegels: try rij.next("zegels"),
            wees: try rij.next("wees"))
    }

    /// The leaves of one stream, in order.
    public static let vanStroom = Statement<ID<Onderwerp>, (volgnummer: Int64, plaats: Int64)>(
        "zegel_van_stroom",
        """
        select volgnummer, plaats
        from griffie.zegelblad
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and onderwerp = \(\.self)
        order by volgnummer
        """
    ) { rij in (try rij.next("volgnummer"), try rij.next("plaats")) }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        bladeren, onverzegeld, kopfouten, zegels, zegelTot, aantallen, vanStroom,
    ]
}
