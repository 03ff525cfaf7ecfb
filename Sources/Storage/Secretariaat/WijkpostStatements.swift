public import Domain
public import Postgres

/// A wijkpost with its identity.
public struct Wijkpostrij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Wijkpost>
    /// The state.
    public let wijkpost: Wijkpost

    /// A wijkpost to write.
    public init(id: ID<Wijkpost>, wijkpost: Wijkpost) {
        self.id = id
        self.wijkpost = wijkpost
    }

    // Each column as a field of its own, to be bound.
    var code: String { wijkpost.code }
    var inhoud: Wijkpostkolom { Wijkpostkolom(wijkpost: wijkpost) }
}

/// The statements on wijkposten.
public enum WijkpostStatements {
    /// Some wijkposten.
    public static let lees = Statement<[ID<Wijkpost>], Wijkpostrij>(
        "wijkpost_lees",
        """
        select id, code, inhoud
        from griffie.wijkpost
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """, decode: rij)

    /// All wijkposten, by code.
    public static let alleWijkposten = Statement<Void, Wijkpostrij>(
        "wijkpost_alle",
        """
        select id, code, inhoud
        from griffie.wijkpost
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by code
        """, decode: rij)

    private static let rij: @Sendable (inout RowReader) throws -> Wijkpostrij = { rij in
        let id: ID<Wijkpost> = try rij.next("id")
        let code: String = try rij.next("code")
        let inhoud: Wijkpostkolom = try rij.next("inhoud")
        guard rij.isProbing || inhoud.wijkpost.code.utf8.elementsEqual(code.utf8) else {
            throw CodecError.malformed("another code")
        }
        return Wijkpostrij(id: id, wijkpost: inhoud.wijkpost)
    }

    /// Writes a wijkpost as it is now.
    public static let bewaar = Statement<Wijkpostrij, Void>(
        "wijkpost_bewaar",
        """
        insert into griffie.wijkpost (gemeente, id, code, inhoud)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.id),
            \(\.code), \(\.inhoud))
        on conflict on constraint wijkpost_pk do update set inhoud = excluded.inhoud
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [lees, alleWijkposten, bewaar]
}
