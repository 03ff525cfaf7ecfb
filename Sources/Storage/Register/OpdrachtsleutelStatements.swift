public import Domain
public import Postgres

/// A command key as it was handed in.
public struct Sleutelinvoer: Sendable {
    /// The keys, sorted, so that no two transactions wait for each other.
    public let sleutels: [String]
    /// The fingerprint of each command's input.
    public let vingerafdrukken: [Hash]
    /// When they came in.
    public let ontvangenOp: Moment

    /// Keys with their fingerprints, in the order of the keys.
    public init(sleutels: [String], vingerafdrukken: [Hash], ontvangenOp: Moment) {
        self.sleutels = sleutels
        self.vingerafdrukken = vingerafdrukken
        self.ontvangenOp = ontvangenOp
    }
}

/// A command key as it is stored, with its outcome.
public struct Sleutelrij: Sendable {
    /// The key.
    public let sleutel: String
    /// The fingerprint of the input that it was first used with.
    public let vingerafdruk: Hash
    /// Whether the outcome is there; it is, once the transaction has ended.
    public let uitkomst: String?
    /// The subject that the command wrote.
    public let onderwerp: ID<Onderwerp>?
    /// The entry that the command wrote last.
    public let volgnummer: Int64?
    /// The refusal, in canonical form.
    public let weigering: [UInt8]?
}

/// How each command of a transaction ended.
public struct Sleuteluitkomst: Sendable {
    /// The keys.
    public let sleutels: [String]
    /// `gedaan` or `geweigerd`.
    public let uitkomsten: [String]
    /// The subject; `nil` for a refusal.
    public let onderwerpen: [ID<Onderwerp>?]
    /// The number of the last entry; `nil` for a refusal.
    public let volgnummers: [Int64?]
    /// The refusal in canonical form; `nil` when done.
    public let weigeringen: [[UInt8]?]

    /// Outcomes, each list in the same order.
    public init(
        sleutels: [String], uitkomsten: [String], onderwerpen: [ID<Onderwerp>?],
        volgnummers: [Int64?], weigeringen: [[UInt8]?]
    ) {
        self.sleutels = sleutels
        self.uitkomsten = uitkomsten
        self.onderwerpen = onderwerpen
        self.volgnummers = volgnummers
        self.weigeringen = weigeringen
    }
}

/// The statements on command keys.
public enum OpdrachtsleutelStatements {
    /// Takes keys into use; a key that exists already does not come back.
    ///
    /// Waits for an older transaction with the same key: what it did is then there to be read.
    public static let neem = Statement<Sleutelinvoer, String>(
        "opdrachtsleutel_neem",
        """
        insert into griffie.opdrachtsleutel (gemeente, sleutel, vingerafdruk, ontvangen_op)
        select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, s, v,
            \(\.ontvangenOp)
        from unnest(\(\.sleutels), \(\.vingerafdrukken)) as nieuw (s, v)
        on conflict on constraint opdrachtsleutel_pk do nothing
        returning sleutel
        """
    ) { rij in try rij.next("sleutel") }

    /// Reads keys with their outcomes.
    public static let lees = Statement<[String], Sleutelrij>(
        "opdrachtsleutel_lees",
        """
        select sleutel, vingerafdruk, uitkomst, onderwerp, volgnummer, weigering
        from griffie.opdrachtsleutel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and sleutel = any (\(\.self))
        """
    ) { rij in
        Sleutelrij(
            sleutel: try rij.next("sleutel"), vingerafdruk: try rij.next("vingerafdruk"),
            uitkomst: try rij.next("uitkomst"), onderwerp: try rij.next("onderwerp"),
            volgnummer: try rij.next("volgnummer"), weigering: try rij.next("weigering"))
    }

    /// Records how commands ended.
    public static let sluit = Statement<Sleuteluitkomst, Void>(
        "opdrachtsleutel_sluit",
        """
        update griffie.opdrachtsleutel as o
        set uitkomst = n.u, onderwerp = n.d, volgnummer = n.v, weigering = n.w
        from unnest(\(\.sleutels), \(\.uitkomsten), \(\.onderwerpen), \(\.volgnummers),
            \(\.weigeringen)) as n (s, u, d, v, w)
        where o.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and o.sleutel = n.s
        """)

    /// Gives keys back of commands that came to nothing.
    public static let geefTerug = Statement<[String], Void>(
        "opdrachtsleutel_geef_terug",
        """
        delete from griffie.opdrachtsleutel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and sleutel = any (\(\.self)) and uitkomst is null
        """)

    /// Checks deferred constraints now, for a trial that will be undone.
    public static let controleerNu = Statement<Void, Void>(
        "beperkingen_controleer_nu", "set constraints all immediate")

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        neem, lees, sluit, geefTerug, controleerNu,
    ]
}
