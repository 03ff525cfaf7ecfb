public import Domain
public import Postgres

/// The head of a stream: its last entry.
public struct Stroomkop: Sendable, Hashable {
    /// The subject.
    public let onderwerp: Onderwerp
    /// The number of the last entry.
    public let volgnummer: Int64
    /// The chain value of the last entry.
    public let keten: Hash
    /// When the last entry was recorded.
    public let vastgelegd: Moment

    /// The head after an entry.
    public init(onderwerp: Onderwerp, volgnummer: Int64, keten: Hash, vastgelegd: Moment) {
        self.onderwerp = onderwerp
        self.volgnummer = volgnummer
        self.keten = keten
        self.vastgelegd = vastgelegd
    }
}

/// An entry as it is stored.
public struct Inschrijvingrij: Sendable, Hashable {
    /// The subject.
    public let onderwerp: ID<Onderwerp>
    /// The place in its stream, from 1.
    public let volgnummer: Int64
    /// The canonical bytes.
    public let inhoud: [UInt8]
    /// The chain value.
    public let keten: Hash
    /// When it was recorded.
    public let vastgelegd: Moment

    /// An entry with its place.
    public init(
        onderwerp: ID<Onderwerp>, volgnummer: Int64, inhoud: [UInt8], keten: Hash,
        vastgelegd: Moment
    ) {
        self.onderwerp = onderwerp
        self.volgnummer = volgnummer
        self.inhoud = inhoud
        self.keten = keten
        self.vastgelegd = vastgelegd
    }

    init(_ rij: inout RowReader) throws {
        self.init(
            onderwerp: try rij.next("onderwerp"), volgnummer: try rij.next("volgnummer"),
            inhoud: try rij.next("inhoud"), keten: try rij.next("keten"),
            vastgelegd: try rij.next("vastgelegd_op"))
    }
}

/// The statements on streams of entries.
public enum RegisterStatements {
    /// Locks subjects in the order in which they are given, and reads the heads of their streams.
    ///
    /// This and ``vergrendelVrije`` are the one place where subjects are locked for a change.
    public static let vergrendel = Statement<[ID<Onderwerp>], Stroomkop>(
        "register_vergrendel",
        """
        select o.soort, o.id, o.volgnummer, o.keten, o.vastgelegd_op
        from unnest(\(\.self)) with ordinality as g (id, plaats)
        join griffie.onderwerp as o
            on o.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and o.id = g.id
        order by g.plaats
        for no key update of o
        """, decode: kop)

    /// Locks of some subjects those that nobody else holds now, and reads the heads of their
    /// streams; the others are not in the answer.
    public static let vergrendelVrije = Statement<[ID<Onderwerp>], Stroomkop>(
        "register_vergrendel_vrije",
        """
        select o.soort, o.id, o.volgnummer, o.keten, o.vastgelegd_op
        from unnest(\(\.self)) with ordinality as g (id, plaats)
        join griffie.onderwerp as o
            on o.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and o.id = g.id
        order by g.plaats
        for no key update of o skip locked
        """, decode: kop)

    private static let kop: @Sendable (inout RowReader) throws -> Stroomkop = { rij in
        let soort: Onderwerpsoort = try rij.next("soort")
        let id: ID<Onderwerp> = try rij.next("id")
        return Stroomkop(
            onderwerp: Onderwerp(soort, id), volgnummer: try rij.next("volgnummer"),
            keten: try rij.next("keten"), vastgelegd: try rij.next("vastgelegd_op"))
    }

    /// The heads of streams, in lists of the same order.
    public struct Koppen: Sendable {
        let ids: [ID<Onderwerp>]
        let soorten: [Onderwerpsoort]
        let volgnummers: [Int64]
        let ketens: [Hash]
        let vastgelegd: [Moment]

        /// The heads to write.
        public init(_ koppen: [Stroomkop]) {
            ids = koppen.map(\.onderwerp.id)
            soorten = koppen.map(\.onderwerp.soort)
            volgnummers = koppen.map(\.volgnummer)
            ketens = koppen.map(\.keten)
            vastgelegd = koppen.map(\.vastgelegd)
        }
    }

    /// Writes the heads of new streams.
    public static let beginStromen = Statement<Koppen, Void>(
        "register_begin_stromen",
        """
        insert into griffie.onderwerp (gemeente, id, soort, volgnummer, keten, vastgelegd_op)
        select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, n.id,
            \(\.soorten)[i], \(\.volgnummers)[i], \(\.ketens)[i], \(\.vastgelegd)[i]
        from unnest(\(\.ids)) with ordinality as n (id, i)
        """)

    /// Entries, in lists of the same order.
    ///
    /// Those that are the last of a stream that was there already become its head.
    public struct Inschrijvingen: Sendable {
        let onderwerpen: [ID<Onderwerp>]
        let volgnummers: [Int64]
        let inhouden: [[UInt8]]
        let ketens: [Hash]
        let vastgelegd: [Moment]
        let isKop: [Bool]

        /// The entries to write, each stream in order.
        /// - Parameter nieuw: streams that begin with their head.
        public init(_ rijen: [Inschrijvingrij], nieuw: Set<ID<Onderwerp>> = []) {
            let laatste = Dictionary(
                rijen.map { ($0.onderwerp, $0.volgnummer) }, uniquingKeysWith: max)
            isKop = rijen.map {
                laatste[$0.onderwerp] == $0.volgnummer && !nieuw.contains($0.onderwerp)
            }
            onderwerpen = rijen.map(\.onderwerp)
            volgnummers = rijen.map(\.volgnummer)
            inhouden = rijen.map(\.inhoud)
            ketens = rijen.map(\.keten)
            vastgelegd = rijen.map(\.vastgelegd)
        }
    }

    /// Writes entries with the heads of their streams, and puts each in the queue of the sealer.
    ///
    /// An entry whose number is taken violates the primary key: two commands can never write the
    /// same place in a stream.
    public static let schrijfIn = Statement<Inschrijvingen, Void>(
        "register_schrijf_in",
        """
        with kop as (
            update griffie.onderwerp as o
            set volgnummer = \(\.volgnummers)[i], keten = \(\.ketens)[i],
                vastgelegd_op = \(\.vastgelegd)[i]
            from unnest(\(\.onderwerpen)) with ordinality as n (onderwerp, i)
            where o.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and o.id = n.onderwerp and \(\.isKop)[i]
        ), nieuw as (
            insert into griffie.inschrijving
                (gemeente, onderwerp, volgnummer, inhoud, keten, vastgelegd_op)
            select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid,
                n.onderwerp, \(\.volgnummers)[i], \(\.inhouden)[i], \(\.ketens)[i],
                \(\.vastgelegd)[i]
            from unnest(\(\.onderwerpen)) with ordinality as n (onderwerp, i)
            returning gemeente, onderwerp, volgnummer
        )
        insert into griffie.zegelwachtrij (gemeente, onderwerp, volgnummer)
        select gemeente, onderwerp, volgnummer from nieuw
        """)

    /// The whole stream of a subject, in order.
    public static let stroom = Statement<ID<Onderwerp>, Inschrijvingrij>(
        "register_stroom",
        """
        select onderwerp, volgnummer, inhoud, keten, vastgelegd_op
        from griffie.inschrijving
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and onderwerp = \(\.self)
        order by volgnummer
        """
    ) { rij in try Inschrijvingrij(&rij) }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        vergrendel, vergrendelVrije, beginStromen, schrijfIn, stroom,
    ]
}
