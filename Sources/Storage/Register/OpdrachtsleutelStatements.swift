public import Domain
public import Postgres

/// A command key as it is stored, with its outcome.
public struct Sleutelrij: Sendable {
    /// The key.
    public let sleutel: String
    /// The fingerprint of the input that it was first used with.
    public let vingerafdruk: Hash
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
    /// The fingerprint of each command's input.
    public let vingerafdrukken: [Hash]
    /// When they came in.
    public let ontvangenOp: [Moment]
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
        sleutels: [String], vingerafdrukken: [Hash], ontvangenOp: [Moment],
        uitkomsten: [String], onderwerpen: [ID<Onderwerp>?], volgnummers: [Int64?],
        weigeringen: [[UInt8]?]
    ) {
        self.sleutels = sleutels
        self.vingerafdrukken = vingerafdrukken
        self.ontvangenOp = ontvangenOp
        self.uitkomsten = uitkomsten
        self.onderwerpen = onderwerpen
        self.volgnummers = volgnummers
        self.weigeringen = weigeringen
    }
}

/// The statements on command keys.
public enum OpdrachtsleutelStatements {
    /// Locks that transactions take before anything else, in lists of the same order.
    public struct Sloten: Sendable {
        let nummers: [Int64]
        let alleen: [Bool]

        /// Numbers in rising order, each with whether nobody else may hold it.
        public init(_ sloten: [(nummer: Int64, alleen: Bool)]) {
            nummers = sloten.map(\.nummer)
            alleen = sloten.map(\.alleen)
        }
    }

    /// Holds keys and people until the end of the transaction: a key also when nobody used it yet,
    /// a person alone or together with others.
    ///
    /// Waits for an older transaction with the same key: what it did is then there to be read, by a
    /// next statement. In the order of the numbers, so that no two transactions wait for each
    /// other; two that share a number wait in vain, and no more than that.
    public static let neemSloten = Statement<Sloten, String>(
        "opdracht_neem_sloten",
        """
        select coalesce(case when \(\.alleen)[i] then pg_advisory_xact_lock(n.slot)::text
            else pg_advisory_xact_lock_shared(n.slot)::text end, '') as genomen
        from unnest(\(\.nummers)) with ordinality as n (slot, i)
        """
    ) { rij in
        let genomen: String? = try rij.next("genomen")
        return genomen ?? ""
    }

    /// Holds of keys and people what nobody else holds now; gives the numbers that it could get.
    ///
    /// Waits for nobody, so that one who must wait does not make others wait.
    public static let neemVrijeSloten = Statement<Sloten, Int64>(
        "opdracht_neem_vrije_sloten",
        """
        select n.slot
        from unnest(\(\.nummers)) with ordinality as n (slot, i)
        where case when \(\.alleen)[i] then pg_try_advisory_xact_lock(n.slot)
            else pg_try_advisory_xact_lock_shared(n.slot) end
        """
    ) { rij in
        let slot: Int64? = try rij.next("slot")
        return slot ?? 0
    }

    /// Reads keys with their outcomes.
    public static let lees = Statement<[String], Sleutelrij>(
        "opdrachtsleutel_lees",
        """
        select sleutel, vingerafdruk, onderwerp, volgnummer, weigering
        from griffie.opdrachtsleutel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and sleutel = any (\(\.self))
        """
    ) { rij in
        Sleutelrij(
            sleutel: try rij.next("sleutel"), vingerafdruk: try rij.next("vingerafdruk"),
            onderwerp: try rij.next("onderwerp"), volgnummer: try rij.next("volgnummer"),
            weigering: try rij.next("weigering"))
    }

    /// Records how commands ended, with their texts, lines of the ledger and messages.
    ///
    /// A key that is there already violates the primary key.
    public static let sluit = Statement<Opdrachtsluiting, Void>(
        "opdracht_sluit",
        """
        with tekst as (
            insert into griffie.tekst (gemeente, verzegeling, zout, tekst)
            select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid,
                n.verzegeling, \(\.teksten.zouten)[i], \(\.teksten.teksten)[i]
            from unnest(\(\.teksten.verzegelingen)) with ordinality as n (verzegeling, i)
        ), boeking as (
            insert into griffie.boeking
                (gemeente, budget, volgnummer, regel, debet, credit, bedrag_cent)
            select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, n.budget,
                \(\.boekingen.volgnummers)[i], \(\.boekingen.regels)[i],
                \(\.boekingen.debet)[i], \(\.boekingen.credit)[i], \(\.boekingen.bedragen)[i]
            from unnest(\(\.boekingen.budgetten)) with ordinality as n (budget, i)
        ), bericht as (
            insert into griffie.uitgaand
                (gemeente, id, regel, onderwerp, soort, ontvanger, gemaakt_op, volgende_op)
            select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, n.id,
                \(\.berichten.regel)[i], \(\.berichten.onderwerp)[i], \(\.berichten.soort)[i],
                \(\.berichten.ontvanger)[i], \(\.berichten.gemaaktOp)[i],
                \(\.berichten.gemaaktOp)[i]
            from unnest(\(\.berichten.id)) with ordinality as n (id, i)
        )
        insert into griffie.opdrachtsleutel (gemeente, sleutel, vingerafdruk, ontvangen_op,
            uitkomst, onderwerp, volgnummer, weigering)
        select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, n.sleutel,
            \(\.uitkomst.vingerafdrukken)[i], \(\.uitkomst.ontvangenOp)[i],
            \(\.uitkomst.uitkomsten)[i], \(\.uitkomst.onderwerpen)[i],
            \(\.uitkomst.volgnummers)[i], \(\.uitkomst.weigeringen)[i]
        from unnest(\(\.uitkomst.sleutels)) with ordinality as n (sleutel, i)
        """)

    /// Checks deferred constraints now, for a trial that will be undone.
    public static let controleerNu = Statement<Void, Void>(
        "beperkingen_controleer_nu", "set constraints all immediate")

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        neemSloten, neemVrijeSloten, lees, sluit, controleerNu,
    ]
}
