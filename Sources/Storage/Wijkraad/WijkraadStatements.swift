public import Domain
public import Postgres

/// A wijkraad with its identity.
public struct Wijkraadrij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Wijkraad>
    /// The state.
    public let wijkraad: Wijkraad

    /// A wijkraad to write.
    public init(id: ID<Wijkraad>, wijkraad: Wijkraad) {
        self.id = id
        self.wijkraad = wijkraad
    }

    // Each column as a field of its own, to be bound.
    var code: String { wijkraad.code }
    var naam: String { wijkraad.naam }
    var grondslag: Wijkraad.Grondslag { wijkraad.grondslag }
    var buurten: [Buurtcode] { wijkraad.buurten }
    var eerdereGebieden: Gebiedenlijst { Gebiedenlijst(gebieden: wijkraad.eerdereGebieden) }
    var ingesteldOp: Datum { wijkraad.ingesteldOp }
    var opgehevenOp: Datum? { wijkraad.opgehevenOp }
    var leden: Ledenlijst { Ledenlijst(leden: wijkraad.leden) }
    var reglementen: Reglementenlijst { Reglementenlijst(reglementen: wijkraad.reglementen) }
    var besluitnummers: Besluitnummers { Besluitnummers(nummers: wijkraad.besluitnummers) }
}

/// The members of a wijkraad, as one column.
public struct Ledenlijst: Canoniekkolom, Sendable, Hashable {
    let leden: [Wijkraad.Lidmaatschap]

    init(leden: [Wijkraad.Lidmaatschap]) {
        self.leden = leden
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("leden", .lijst(leden.map(\.canoniek)))])
    }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        leden = try waarde.lijst("leden").map { lid throws(CanoniekeFout) in
            try Wijkraad.Lidmaatschap(lid)
        }
    }

    /// Nobody.
    public static var exampleBytes: [UInt8] { Array(#"{"leden":[]}"#.utf8) }
}

/// The earlier areas of a wijkraad, as one column.
public struct Gebiedenlijst: Canoniekkolom, Sendable, Hashable {
    let gebieden: [Wijkraad.Gebied]

    init(gebieden: [Wijkraad.Gebied]) {
        self.gebieden = gebieden
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("gebieden", .lijst(gebieden.map(\.canoniek)))])
    }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        gebieden = try waarde.lijst("gebieden").map { gebied throws(CanoniekeFout) in
            try Wijkraad.Gebied(gebied)
        }
    }

    /// None.
    public static var exampleBytes: [UInt8] { Array(#"{"gebieden":[]}"#.utf8) }
}

extension Wijkraad.Grondslag: Tekstkolom {}

/// The statements on wijkraden.
public enum WijkraadStatements {
    /// Some wijkraden.
    public static let lees = Statement<[ID<Wijkraad>], Wijkraadrij>(
        "wijkraad_lees",
        """
        select id, code, naam, grondslag, buurten, eerdere_gebieden, ingesteld_op, opgeheven_op,
            leden, reglementen, besluitnummers
        from griffie.wijkraad
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """, decode: rij)

    /// All wijkraden, by code.
    public static let alleWijkraden = Statement<Void, Wijkraadrij>(
        "wijkraad_alle",
        """
        select id, code, naam, grondslag, buurten, eerdere_gebieden, ingesteld_op, opgeheven_op,
            leden, reglementen, besluitnummers
        from griffie.wijkraad
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by code
        """, decode: rij)

    private static let rij: @Sendable (inout RowReader) throws -> Wijkraadrij = { rij in
        let id: ID<Wijkraad> = try rij.next("id")
        let (code, naam): (String, String) = (try rij.next("code"), try rij.next("naam"))
        let grondslag: Wijkraad.Grondslag = try rij.next("grondslag")
        let buurten: [Buurtcode] = try rij.next("buurten")
        let gebieden: Gebiedenlijst = try rij.next("eerdere_gebieden")
        let begin: Datum = try rij.next("ingesteld_op")
        let einde: Datum? = try rij.next("opgeheven_op")
        let leden: Ledenlijst = try rij.next("leden")
        let reglementen: Reglementenlijst = try rij.next("reglementen")
        let nummers: Besluitnummers = try rij.next("besluitnummers")
        var wijkraad = Wijkraad(
            code: code, naam: naam, grondslag: grondslag, buurten: buurten, ingesteldOp: begin,
            opgehevenOp: einde, leden: leden.leden)
        wijkraad.eerdereGebieden = gebieden.gebieden
        wijkraad.reglementen = reglementen.reglementen
        wijkraad.besluitnummers = nummers.nummers
        return Wijkraadrij(id: id, wijkraad: wijkraad)
    }

    /// Writes a wijkraad as it is now.
    public static let bewaar = Statement<Wijkraadrij, Void>(
        "wijkraad_bewaar",
        """
        insert into griffie.wijkraad (gemeente, id, code, naam, grondslag, buurten,
            eerdere_gebieden, ingesteld_op, opgeheven_op, leden, reglementen, besluitnummers)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.id),
            \(\.code), \(\.naam), \(\.grondslag), \(\.buurten), \(\.eerdereGebieden),
            \(\.ingesteldOp), \(\.opgehevenOp), \(\.leden), \(\.reglementen), \(\.besluitnummers))
        on conflict on constraint wijkraad_pk do update
        set buurten = excluded.buurten, eerdere_gebieden = excluded.eerdere_gebieden,
            opgeheven_op = excluded.opgeheven_op,
            leden = excluded.leden, reglementen = excluded.reglementen,
            besluitnummers = excluded.besluitnummers
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [lees, alleWijkraden, bewaar]
}
