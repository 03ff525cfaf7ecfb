public import Domain
public import Postgres

/// A municipality as the list of municipalities has it.
public struct Gemeenterij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Gemeente>
    /// The CBS code.
    public let code: Gemeentecode
    /// The name.
    public let naam: String
    /// Whether it was made to show the program.
    public let demonstratie: Bool
}

/// A wijk or buurt as a row.
public struct Wijkrij: Sendable, Hashable {
    /// The code of the wijk.
    public let wijk: Wijkcode
    /// The year.
    public let jaar: Int16
    /// The name of the wijk.
    public let naam: String
    /// The codes of its buurten.
    public let buurtcodes: [Buurtcode]
    /// The names of its buurten, in the same order.
    public let buurtnamen: [String]
    /// The stadsdeel that it belongs to.
    public let stadsdeel: String?
}

/// The statements on municipalities and their wijken.
public enum GemeenteStatements {
    /// All municipalities of this installation; outside row security.
    public static let alleGemeenten = Statement<Void, Gemeenterij>(
        "gemeente_alle", "select id, code, naam, demonstratie from griffie.gemeente order by code",
        decode: rij)

    /// The municipality of this transaction.
    public static let eigen = Statement<Void, Gemeenterij>(
        "gemeente_eigen",
        """
        select id, code, naam, demonstratie from griffie.gemeente
        where id = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        """, decode: rij)

    private static let rij: @Sendable (inout RowReader) throws -> Gemeenterij = { rij in
        Gemeenterij(
            id: try rij.next("id"), code: try rij.next("code"), naam: try rij.next("naam"),
            demonstratie: try rij.next("demonstratie"))
    }

    /// The wijken of this transaction's municipality with their buurten.
    public static let wijken = Statement<Void, Wijkrij>(
        "wijk_alle",
        """
        select w.code as wijk, w.jaar, w.naam, w.stadsdeel,
            array(select b.code from griffie.buurt as b where b.gemeente = w.gemeente
                and b.wijk = w.code and b.jaar = w.jaar order by b.code) as buurtcodes,
            array(select b.naam from griffie.buurt as b where b.gemeente = w.gemeente
                and b.wijk = w.code and b.jaar = w.jaar order by b.code) as buurtnamen
        from griffie.wijk as w
        where w.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by w.jaar, w.code
        """
    ) { rij in
        let (wijk, jaar): (Wijkcode, Int16) = (try rij.next("wijk"), try rij.next("jaar"))
        let naam: String = try rij.next("naam")
        let stadsdeel: String? = try rij.next("stadsdeel")
        return Wijkrij(
            wijk: wijk, jaar: jaar, naam: naam, buurtcodes: try rij.next("buurtcodes"),
            buurtnamen: try rij.next("buurtnamen"), stadsdeel: stadsdeel)
    }

    /// What `neemOp` writes.
    public struct Opname: Sendable {
        let code: Gemeentecode
        let naam: String
        let demonstratie: Bool

        /// The row of a municipality.
        public init(_ gemeente: Gemeente) {
            code = gemeente.code
            naam = gemeente.naam
            demonstratie = gemeente.demonstratie
        }
    }

    /// Adds the municipality of this transaction to the list.
    public static let neemOp = Statement<Opname, Void>(
        "gemeente_neem_op",
        """
        insert into griffie.gemeente (id, code, naam, demonstratie)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.code),
            \(\.naam), \(\.demonstratie))
        """)

    /// A wijk with its buurten, in lists of the same order.
    public struct Wijkinvoer: Sendable {
        let code: Wijkcode
        let jaar: Int16
        let naam: String
        let buurtcodes: [Buurtcode]
        let buurtnamen: [String]
        let stadsdeel: String?

        /// The rows of a wijk.
        public init(_ wijk: Gemeente.Wijk) {
            code = wijk.code
            jaar = Int16(wijk.jaar)
            naam = wijk.naam
            buurtcodes = wijk.buurten.map(\.code)
            buurtnamen = wijk.buurten.map(\.naam)
            stadsdeel = wijk.stadsdeel
        }
    }

    /// Writes a wijk; its name and stadsdeel in that year may be corrected.
    public static let bewaarWijk = Statement<Wijkinvoer, Void>(
        "wijk_bewaar",
        """
        insert into griffie.wijk (gemeente, code, jaar, naam, stadsdeel)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.code),
            \(\.jaar), \(\.naam), \(\.stadsdeel))
        on conflict on constraint wijk_pk do update
        set naam = excluded.naam, stadsdeel = excluded.stadsdeel
        """)

    /// Takes away the buurten of a wijk in a year, to write them anew.
    public static let verwijderBuurten = Statement<Wijkinvoer, Void>(
        "buurt_verwijder",
        """
        delete from griffie.buurt
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and wijk = \(\.code) and jaar = \(\.jaar)
        """)

    /// Writes the buurten of a wijk.
    public static let bewaarBuurten = Statement<Wijkinvoer, Void>(
        "buurt_bewaar",
        """
        insert into griffie.buurt (gemeente, code, jaar, wijk, naam)
        select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, c, \(\.jaar),
            \(\.code), n
        from unnest(\(\.buurtcodes), \(\.buurtnamen)) as nieuw (c, n)
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        alleGemeenten, eigen, wijken, neemOp, bewaarWijk, verwijderBuurten, bewaarBuurten,
    ]
}
