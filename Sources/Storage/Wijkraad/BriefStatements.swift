public import Domain
public import Postgres

/// A letter with its identity.
public struct Briefrij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Brief>
    /// The state.
    public let brief: Brief

    /// A letter to write.
    public init(id: ID<Brief>, brief: Brief) {
        self.id = id
        self.brief = brief
    }

    // Each column as a field of its own, to be bound.
    var wijkraad: ID<Wijkraad> { brief.inhoud.wijkraad }
    var jaar: Int16 { Int16(brief.inhoud.dag.jaar) }
    var nummer: Int32 { Int32(brief.inhoud.nummer) }
    var richting: Brief.Richting { brief.inhoud.richting }
    var partij: Verzegeling { brief.inhoud.partij }
    var betreft: Verzegeling { brief.inhoud.betreft }
    var dag: Datum { brief.inhoud.dag }
    var afdoening: Brief.Afdoening? { brief.inhoud.afdoening }
    var uiterlijk: Datum? { brief.inhoud.uiterlijk }
    var antwoordOp: ID<Brief>? { brief.inhoud.antwoordOp }
    var scan: Hash? { brief.inhoud.scan }
    var door: ID<Persoon> { brief.inhoud.door }
    var afgedaanOp: Datum? { brief.afloop?.op }
    var antwoord: ID<Brief>? { brief.afloop?.antwoord }
    var reden: Verzegeling? { brief.afloop?.reden }
}

extension Brief.Richting: Tekstkolom {}
extension Brief.Afdoening: Tekstkolom {}

/// The statements on letters of wijkraden.
public enum BriefStatements {
    /// Some letters.
    public static let lees = Statement<[ID<Brief>], Briefrij>(
        "brief_lees",
        """
        select id, wijkraad, jaar, nummer, richting, partij, betreft, dag, afdoening, uiterlijk,
            antwoord_op, scan, door, afgedaan_op, antwoord, reden
        from griffie.brief
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """, decode: rij)

    /// Which letters are listed.
    public struct Keuze: Sendable {
        let wijkraden: [ID<Wijkraad>]
        let jaar, nummer: Int32?
        let alleenOpen: Bool

        /// Those of some wijkraden, of a year, with a number, or only those that wait.
        public init(
            van wijkraden: [ID<Wijkraad>], jaar: Int? = nil, nummer: Int? = nil,
            alleenOpen: Bool = false
        ) {
            self.wijkraden = wijkraden
            self.jaar = jaar.map { Int32($0) }
            self.nummer = nummer.map { Int32($0) }
            self.alleenOpen = alleenOpen
        }
    }

    /// Letters, by wijkraad, year and number.
    public static let lijst = Statement<Keuze, Briefrij>(
        "brief_lijst",
        """
        select id, wijkraad, jaar, nummer, richting, partij, betreft, dag, afdoening, uiterlijk,
            antwoord_op, scan, door, afgedaan_op, antwoord, reden
        from griffie.brief
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and wijkraad = any (\(\.wijkraden))
            and (\(\.jaar) is null or jaar = \(\.jaar))
            and (\(\.nummer) is null or nummer = \(\.nummer))
            and (not \(\.alleenOpen)
                or (afdoening in ('agenda', 'beantwoorden') and afgedaan_op is null))
        order by wijkraad, jaar, nummer
        """, decode: rij)

    /// A wijkraad and a year.
    public struct Reeks: Sendable {
        let wijkraad: ID<Wijkraad>
        let jaar: Int32

        /// The letters of a wijkraad in a year.
        public init(_ wijkraad: ID<Wijkraad>, jaar: Int) {
            self.wijkraad = wijkraad
            self.jaar = Int32(jaar)
        }
    }

    /// The last number of a wijkraad in a year; 0 when there is none.
    ///
    /// Under the lock of that wijkraad nobody else takes the next one.
    public static let laatsteNummer = Statement<Reeks, Int32>(
        "brief_laatste_nummer",
        """
        select coalesce(max(nummer), 0) as nummer
        from griffie.brief
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and wijkraad = \(\.wijkraad) and jaar = \(\.jaar)
        """
    ) { rij in
        let nummer: Int32? = try rij.next("nummer")
        return nummer ?? 0
    }

    private static let rij: @Sendable (inout RowReader) throws -> Briefrij = { rij in
        let (id, wijkraad): (ID<Brief>, ID<Wijkraad>) = (
            try rij.next("id"), try rij.next("wijkraad")
        )
        let (jaar, nummer): (Int16, Int32) = (try rij.next("jaar"), try rij.next("nummer"))
        let richting: Brief.Richting = try rij.next("richting")
        let (partij, betreft): (Verzegeling, Verzegeling) = (
            try rij.next("partij"), try rij.next("betreft")
        )
        let dag: Datum = try rij.next("dag")
        let afdoening: Brief.Afdoening? = try rij.next("afdoening")
        let uiterlijk: Datum? = try rij.next("uiterlijk")
        let antwoordOp: ID<Brief>? = try rij.next("antwoord_op")
        let scan: Hash? = try rij.next("scan")
        let door: ID<Persoon> = try rij.next("door")
        let afgedaanOp: Datum? = try rij.next("afgedaan_op")
        let antwoord: ID<Brief>? = try rij.next("antwoord")
        let reden: Verzegeling? = try rij.next("reden")
        guard
            rij.isProbing
                || Int(jaar) == dag.jaar
                    && (afgedaanOp != nil || (antwoord == nil && reden == nil))
        else {
            throw CodecError.malformed("not a letter")
        }
        return Briefrij(
            id: id,
            brief: Brief(
                inhoud: .init(
                    wijkraad: wijkraad, nummer: Int(nummer), richting: richting, partij: partij,
                    betreft: betreft, dag: dag, afdoening: afdoening, uiterlijk: uiterlijk,
                    antwoordOp: antwoordOp, scan: scan, door: door),
                afloop: afgedaanOp.map { .init(op: $0, antwoord: antwoord, reden: reden) }))
    }

    /// Writes a letter as it is now.
    public static let bewaar = Statement<Briefrij, Void>(
        "brief_bewaar",
        """
        insert into griffie.brief (gemeente, id, wijkraad, jaar, nummer, richting, partij, betreft,
            dag, afdoening, uiterlijk, antwoord_op, scan, door, afgedaan_op, antwoord, reden)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.id),
            \(\.wijkraad), \(\.jaar), \(\.nummer), \(\.richting), \(\.partij),
            \(\.betreft), \(\.dag), \(\.afdoening), \(\.uiterlijk), \(\.antwoordOp),
            \(\.scan), \(\.door), \(\.afgedaanOp), \(\.antwoord), \(\.reden))
        on conflict on constraint brief_pk do update
        set afgedaan_op = excluded.afgedaan_op, antwoord = excluded.antwoord, reden = excluded.reden
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [lees, lijst, laatsteNummer, bewaar]
}
