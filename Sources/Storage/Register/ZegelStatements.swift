public import Domain
public import Postgres

/// An entry that waits for its place in the tree, with the chain value before it.
public struct Wachtrij: Sendable, Hashable {
    /// The subject.
    public let onderwerp: ID<Onderwerp>
    /// The place in its stream.
    public let volgnummer: Int64
    /// The bytes.
    public let inhoud: [UInt8]
    /// The chain value.
    public let keten: Hash
    /// The chain value of the entry before it; `nil` for the first one.
    public let vorigeKeten: Hash?

    /// An entry with the chain value before it.
    public init(
        onderwerp: ID<Onderwerp>, volgnummer: Int64, inhoud: [UInt8], keten: Hash,
        vorigeKeten: Hash?
    ) {
        self.onderwerp = onderwerp
        self.volgnummer = volgnummer
        self.inhoud = inhoud
        self.keten = keten
        self.vorigeKeten = vorigeKeten
    }
}

/// A checkpoint as it is stored.
public struct Zegelrij: Sendable, Hashable {
    /// The number of entries that it covers.
    public let omvang: Int64
    /// The root.
    public let wortel: Hash
    /// The signed note.
    public let tekst: String
    /// When it was set.
    public let gezetOp: Moment
}

extension Zegelrij {
    /// The row of a signed checkpoint.
    public init(_ getekend: GetekendZegel) {
        omvang = getekend.zegel.omvang
        wortel = getekend.zegel.wortel
        tekst = getekend.tekst
        gezetOp = getekend.zegel.gezetOp
    }

    init(_ rij: inout RowReader) throws {
        omvang = try rij.next("omvang")
        wortel = try rij.next("wortel")
        tekst = try rij.next("tekst")
        gezetOp = try rij.next("gezet_op")
    }
}

/// The statements with which the register is sealed.
///
/// Everything that depends on the size of the register goes through an index: sealing a thousand
/// entries costs the same behind a thousand as behind a million.
public enum ZegelStatements {
    /// Takes the one lock of a municipality's sealer, until the end of the transaction; whoever
    /// does not get it leaves the work to who has it.
    public static let probeerSlot = Statement<Void, Bool>(
        "zegel_probeer_slot",
        """
        select pg_try_advisory_xact_lock(hashtextextended(
            'griffie.zegel ' || current_setting('wijkgriffie.gemeente', true), 0)) as gekregen
        """
    ) { rij in try rij.next("gekregen") }

    /// How many leaves there are.
    public static let omvang = Statement<Void, Int64>(
        "zegel_omvang",
        """
        select coalesce((
            select plaats + 1
            from griffie.zegelblad
            where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            order by plaats desc
            limit 1), 0) as omvang
        """
    ) { rij in try rij.next("omvang") }

    /// The first entries of the queue, each stream in its own order.
    public static let wachtenden = Statement<Int32, Wachtrij>(
        "zegel_wachtenden",
        """
        select w.onderwerp, w.volgnummer, i.inhoud, i.keten, v.keten as vorige_keten
        from (
            select gemeente, onderwerp, volgnummer
            from griffie.zegelwachtrij
            where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            order by gemeente, onderwerp, volgnummer
            limit \(\.self)) as w
        join griffie.inschrijving as i on i.gemeente = w.gemeente
            and i.onderwerp = w.onderwerp and i.volgnummer = w.volgnummer
        left join griffie.inschrijving as v on v.gemeente = w.gemeente
            and v.onderwerp = w.onderwerp and v.volgnummer = w.volgnummer - 1
        order by w.onderwerp, w.volgnummer
        """
    ) { rij in
        Wachtrij(
            onderwerp: try rij.next("onderwerp"), volgnummer: try rij.next("volgnummer"),
            inhoud: try rij.next("inhoud"), keten: try rij.next("keten"),
            vorigeKeten: try rij.next("vorige_keten"))
    }

    /// Places in the tree, in lists of the same order.
    public struct Plaatsen: Sendable {
        let niveaus: [Int16]
        let plaatsen: [Int64]

        /// These places.
        public init(_ plaatsen: some Sequence<Knoopplaats>) {
            let plaatsen = Array(plaatsen)
            niveaus = plaatsen.map { Int16($0.niveau) }
            self.plaatsen = plaatsen.map(\.plaats)
        }
    }

    /// A node or leaf of the tree with its hash.
    public typealias Knoop = (plaats: Knoopplaats, hash: Hash)

    /// The hashes of nodes and leaves; one that is not there does not come back.
    public static let knopen = Statement<Plaatsen, Knoop>(
        "zegel_knopen",
        """
        select n.niveau, n.plaats, coalesce(k.hash, b.hash) as hash
        from unnest(\(\.niveaus), \(\.plaatsen)) as n (niveau, plaats)
        left join griffie.zegelknoop as k
            on k.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and k.niveau = n.niveau and k.plaats = n.plaats
        left join griffie.zegelblad as b
            on n.niveau = 0
            and b.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and b.plaats = n.plaats
        where k.hash is not null or b.hash is not null
        """
    ) { rij in
        let niveau: Int16 = try rij.next("niveau")
        let plaats: Int64 = try rij.next("plaats")
        return (Knoopplaats(niveau: Int(niveau), plaats: plaats), try rij.next("hash"))
    }

    /// Leaves in lists of the same order, the first on place `vanaf`.
    public struct Bladeren: Sendable {
        let plaatsen: [Int64]
        let onderwerpen: [ID<Onderwerp>]
        let volgnummers: [Int64]
        let hashes: [Hash]

        /// The leaves to add.
        public init(vanaf: Int64, _ bladeren: [(rij: Wachtrij, hash: Hash)]) {
            plaatsen = bladeren.indices.map { vanaf + Int64($0) }
            onderwerpen = bladeren.map(\.rij.onderwerp)
            volgnummers = bladeren.map(\.rij.volgnummer)
            hashes = bladeren.map(\.hash)
        }
    }

    /// Adds leaves and takes their entries from the queue; a place or an entry that is taken
    /// violates a key.
    public static let plaats = Statement<Bladeren, Void>(
        "zegel_plaats",
        """
        with nieuw as (
            insert into griffie.zegelblad (gemeente, plaats, onderwerp, volgnummer, hash)
            select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, p, o, v, h
            from unnest(\(\.plaatsen), \(\.onderwerpen), \(\.volgnummers), \(\.hashes))
                as n (p, o, v, h)
            returning gemeente, onderwerp, volgnummer
        )
        delete from griffie.zegelwachtrij as w
        using nieuw
        where w.gemeente = nieuw.gemeente and w.onderwerp = nieuw.onderwerp
            and w.volgnummer = nieuw.volgnummer
        """)

    /// Nodes in lists of the same order.
    public struct Knopen: Sendable {
        let plaatsen: Plaatsen
        let hashes: [Hash]
        var niveaus: [Int16] { plaatsen.niveaus }
        var nummers: [Int64] { plaatsen.plaatsen }

        /// The nodes to add.
        public init(_ knopen: [Knoop]) {
            plaatsen = Plaatsen(knopen.map(\.plaats))
            hashes = knopen.map(\.hash)
        }
    }

    /// Adds the nodes that became complete.
    public static let bewaarKnopen = Statement<Knopen, Void>(
        "zegel_bewaar_knopen",
        """
        insert into griffie.zegelknoop (gemeente, niveau, plaats, hash)
        select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, l, p, h
        from unnest(\(\.niveaus), \(\.nummers), \(\.hashes)) as n (l, p, h)
        """)

    /// Adds a checkpoint.
    public static let bewaar = Statement<Zegelrij, Void>(
        "zegel_bewaar",
        """
        insert into griffie.zegel (gemeente, omvang, wortel, tekst, gezet_op)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.omvang),
            \(\.wortel), \(\.tekst), \(\.gezetOp))
        """)

    /// The last checkpoint.
    public static let laatste = Statement<Void, Zegelrij>(
        "zegel_laatste",
        """
        select omvang, wortel, tekst, gezet_op
        from griffie.zegel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by omvang desc
        limit 1
        """
    ) { rij in try Zegelrij(&rij) }

    /// The first checkpoint that covers a number of entries.
    public static let eerste = Statement<Int64, Zegelrij>(
        "zegel_eerste_vanaf",
        """
        select omvang, wortel, tekst, gezet_op
        from griffie.zegel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and omvang >= \(\.self)
        order by omvang
        limit 1
        """
    ) { rij in try Zegelrij(&rij) }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        probeerSlot, omvang, wachtenden, knopen, plaats, bewaarKnopen, bewaar, laatste, eerste,
    ]
}
