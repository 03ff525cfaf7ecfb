public import Domain
public import Postgres

/// The statements on documents and their bytes.
public enum BijlageStatements {
    /// A piece of the bytes of a document.
    public struct Deel: Sendable {
        let bestand: ID<Bestand>
        let deel: Int32
        let inhoud: [UInt8]

        /// A piece, numbered from 1.
        public init(van bestand: ID<Bestand>, deel: Int32, inhoud: [UInt8]) {
            self.bestand = bestand
            self.deel = deel
            self.inhoud = inhoud
        }
    }

    /// Writes a piece; the document itself follows in the same transaction.
    public static let schrijfDeel = Statement<Deel, Void>(
        "bestand_schrijf_deel",
        """
        insert into griffie.bestanddeel (gemeente, bestand, deel, inhoud)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid,
            \(\.bestand), \(\.deel), \(\.inhoud))
        """)

    /// A document of which all pieces are written.
    public struct Geheel: Sendable {
        let bestand: ID<Bestand>
        let hash: Hash
        let omvang: Int64
        let delen: Int32
        let op: Moment

        /// A whole document, and when it was placed.
        public init(
            _ bestand: ID<Bestand>, hash: Hash, omvang: Int64, delen: Int32, op: Moment
        ) {
            self.bestand = bestand
            self.hash = hash
            self.omvang = omvang
            self.delen = delen
            self.op = op
        }
    }

    /// Writes the document that the pieces make.
    public static let plaats = Statement<Geheel, Void>(
        "bestand_plaats",
        """
        insert into griffie.bestand (gemeente, id, hash, omvang, delen, geplaatst_op)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid,
            \(\.bestand), \(\.hash), \(\.omvang), \(\.delen), \(\.op))
        """)

    /// Takes documents away that were placed before a moment and belong to nothing, and the one
    /// that was named.
    public static let ruimOp = Statement<Opruiming, Void>(
        "bestand_ruim_op",
        """
        with weg as (
            delete from griffie.bestand as b
            where b.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and (b.id = \(\.bestand) or b.geplaatst_op < \(\.voor))
                and not exists (
                    select from griffie.bijlage as r
                    where r.gemeente = b.gemeente and r.bestand = b.id)
            returning b.gemeente, b.id
        )
        delete from griffie.bestanddeel as d
        using weg
        where d.gemeente = weg.gemeente and d.bestand = weg.id
        """)

    /// What may go.
    public struct Opruiming: Sendable {
        let bestand: ID<Bestand>
        let voor: Moment

        /// One document, and whatever was left behind before a moment.
        public init(_ bestand: ID<Bestand>, enWatBleefVoor voor: Moment) {
            self.bestand = bestand
            self.voor = voor
        }
    }

    /// An attachment with the application that it belongs to.
    public struct Koppeling: Sendable {
        let aanvraag: ID<Aanvraag>
        let nummer: Int32
        let bestand: ID<Bestand>
        let hash: Hash
        let omvang: Int64

        /// An attachment of an application.
        public init(_ bijlage: Aanvraag.Bijlage, van aanvraag: ID<Aanvraag>) {
            self.aanvraag = aanvraag
            nummer = Int32(clamping: bijlage.nummer)
            bestand = bijlage.bestand
            hash = bijlage.hash
            omvang = bijlage.omvang
        }
    }

    /// Says which document an attachment is; only one that was placed with this hash and size.
    public static let koppel = Statement<Koppeling, Void>(
        "bijlage_koppel",
        """
        insert into griffie.bijlage (gemeente, aanvraag, nummer, bestand, hash, omvang)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid,
            \(\.aanvraag), \(\.nummer), \(\.bestand), \(\.hash), \(\.omvang))
        """)

    /// Takes an attachment away with its bytes.
    public static let verwijder = Statement<Koppeling, Void>(
        "bijlage_verwijder",
        """
        with los as (
            delete from griffie.bijlage
            where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and aanvraag = \(\.aanvraag) and nummer = \(\.nummer)
            returning gemeente, bestand
        ), weg as (
            delete from griffie.bestand as b using los
            where b.gemeente = los.gemeente and b.id = los.bestand
        )
        delete from griffie.bestanddeel as d
        using los
        where d.gemeente = los.gemeente and d.bestand = los.bestand
        """)

    /// Erases the bytes of every attachment of some applications.
    public static let wis = Statement<[ID<Onderwerp>], Void>(
        "bijlage_wis",
        """
        with los as (
            delete from griffie.bijlage
            where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and aanvraag = any (\(\.self))
            returning gemeente, bestand
        ), weg as (
            delete from griffie.bestand as b using los
            where b.gemeente = los.gemeente and b.id = los.bestand
        )
        delete from griffie.bestanddeel as d
        using los
        where d.gemeente = los.gemeente and d.bestand = los.bestand
        """)

    /// A piece that is asked for.
    public struct Deelvraag: Sendable {
        let bestand: ID<Bestand>
        let deel: Int32

        /// A piece of a document, numbered from 1.
        public init(_ bestand: ID<Bestand>, deel: Int32) {
            self.bestand = bestand
            self.deel = deel
        }
    }

    /// The bytes of a piece; none behind the last one, and of a document that was erased.
    public static let leesDeel = Statement<Deelvraag, [UInt8]>(
        "bestand_lees_deel",
        """
        select inhoud
        from griffie.bestanddeel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and bestand = \(\.bestand) and deel = \(\.deel)
        """
    ) { try $0.next("inhoud") }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        schrijfDeel, plaats, ruimOp, koppel, verwijder, wis, leesDeel,
    ]
}
