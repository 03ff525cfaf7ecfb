public import Domain
public import Postgres

/// A list of decisions with its identity.
public struct Besluitenlijstrij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Besluitenlijst>
    /// The state.
    public let lijst: Besluitenlijst

    /// A list to write.
    public init(id: ID<Besluitenlijst>, lijst: Besluitenlijst) {
        self.id = id
        self.lijst = lijst
    }
}

extension Besluitenlijst: Canoniekkolom {
    /// An empty list.
    public static var exampleBytes: [UInt8] {
        Array(
            (#"{"besluiten":[],"op":"2026-03-02","sha256":""# + String(repeating: "0", count: 64)
                + #""}"#).utf8)
    }
}

/// The statements on lists of decisions.
public enum BesluitenlijstStatements {
    /// Some lists.
    public static let lees = Statement<[ID<Besluitenlijst>], Besluitenlijstrij>(
        "besluitenlijst_lees",
        """
        select id, inhoud
        from griffie.besluitenlijst
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """, decode: rij)

    /// All lists, in the order in which they were read in.
    public static let alleLijsten = Statement<Void, Besluitenlijstrij>(
        "besluitenlijst_alle",
        """
        select id, inhoud
        from griffie.besluitenlijst
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by id
        """, decode: rij)

    private static let rij: @Sendable (inout RowReader) throws -> Besluitenlijstrij = { rij in
        Besluitenlijstrij(id: try rij.next("id"), lijst: try rij.next("inhoud"))
    }

    /// Writes a list as it is now.
    public static let bewaar = Statement<Besluitenlijstrij, Void>(
        "besluitenlijst_bewaar",
        """
        insert into griffie.besluitenlijst (gemeente, id, inhoud)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.id),
            \(\.lijst))
        on conflict on constraint besluitenlijst_pk do update
        set inhoud = excluded.inhoud
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [lees, alleLijsten, bewaar]
}
