public import Domain
public import Postgres

/// A promise of the administration with its identity.
public struct Bestuurstoezeggingrij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Bestuurstoezegging>
    /// The state.
    public let toezegging: Bestuurstoezegging

    /// A promise to write.
    public init(id: ID<Bestuurstoezegging>, toezegging: Bestuurstoezegging) {
        self.id = id
        self.toezegging = toezegging
    }

    // Each column as a field of its own, to be bound.
    var kenmerk: Kenmerk { toezegging.opening.kenmerk }
    var stand: Bestuurstoezegging.Stand { toezegging.stand }
    var uiterlijk: Datum { toezegging.uiterlijk }
    var inhoud: Bestuurstoezeggingkolom { Bestuurstoezeggingkolom(toezegging: toezegging) }
}

/// The statements on promises of the administration.
public enum BestuurstoezeggingStatements {
    /// Some promises.
    public static let lees = Statement<[ID<Bestuurstoezegging>], Bestuurstoezeggingrij>(
        "bestuurstoezegging_lees",
        """
        select id, kenmerk, stand, uiterlijk, inhoud
        from griffie.bestuurstoezegging
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """, decode: rij)

    /// The promise with a reference.
    public static let opKenmerk = Statement<Kenmerk, Bestuurstoezeggingrij>(
        "bestuurstoezegging_op_kenmerk",
        """
        select id, kenmerk, stand, uiterlijk, inhoud
        from griffie.bestuurstoezegging
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and kenmerk = \(\.self)
        """, decode: rij)

    /// All promises, by reference.
    public static let alleToezeggingen = Statement<Void, Bestuurstoezeggingrij>(
        "bestuurstoezegging_alle",
        """
        select id, kenmerk, stand, uiterlijk, inhoud
        from griffie.bestuurstoezegging
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by kenmerk
        """, decode: rij)

    private static let rij: @Sendable (inout RowReader) throws -> Bestuurstoezeggingrij = { rij in
        let id: ID<Bestuurstoezegging> = try rij.next("id")
        let kenmerk: Kenmerk = try rij.next("kenmerk")
        let stand: Bestuurstoezegging.Stand = try rij.next("stand")
        let uiterlijk: Datum = try rij.next("uiterlijk")
        let inhoud: Bestuurstoezeggingkolom = try rij.next("inhoud")
        let gelezen = Bestuurstoezeggingrij(id: id, toezegging: inhoud.toezegging)
        guard
            rij.isProbing
                || gelezen.kenmerk == kenmerk && gelezen.stand == stand
                    && gelezen.uiterlijk == uiterlijk
        else { throw CodecError.malformed("columns that do not say what the promise says") }
        return gelezen
    }

    /// Writes a promise as it is now.
    public static let bewaar = Statement<Bestuurstoezeggingrij, Void>(
        "bestuurstoezegging_bewaar",
        """
        insert into griffie.bestuurstoezegging (gemeente, id, kenmerk, stand, uiterlijk, inhoud)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.id),
            \(\.kenmerk), \(\.stand), \(\.uiterlijk), \(\.inhoud))
        on conflict on constraint bestuurstoezegging_pk do update
        set stand = excluded.stand, uiterlijk = excluded.uiterlijk, inhoud = excluded.inhoud
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [lees, opKenmerk, alleToezeggingen, bewaar]
}
