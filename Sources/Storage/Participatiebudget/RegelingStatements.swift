public import Domain
public import Postgres

/// A regeling with its identity.
public struct Regelingrij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Regeling>
    /// The state.
    public let regeling: Regeling

    /// A regeling to write.
    public init(id: ID<Regeling>, regeling: Regeling) {
        self.id = id
        self.regeling = regeling
    }

    // Each column as a field of its own, to be bound.
    var versie: Int32 { Int32(clamping: regeling.versie) }
    var naam: String { regeling.inhoud.naam }
    var grondslag: String { regeling.inhoud.grondslag }
    var beslismodel: Regeling.Beslismodel { regeling.inhoud.beslismodel }
    var beslistermijn: Duur? { regeling.inhoud.beslistermijn }
    var maximum: Bedrag? { regeling.inhoud.maximum }
    var deelsVerlenen: Bool { regeling.inhoud.deelsVerlenen }
    var afwijken: Regeling.Afwijking { regeling.inhoud.afwijken }
    var norm: Bijdragenorm { regeling.inhoud.norm }
    var vanaf: Datum { regeling.vanaf }
    var eerdere: Regelingversies { Regelingversies(regeling.eerdere) }
    var opties: Regeling.Opties { regeling.inhoud.opties }
}

/// The statements on regelingen.
public enum RegelingStatements {
    /// Some regelingen.
    public static let lees = Statement<[ID<Regeling>], Regelingrij>(
        "regeling_lees",
        """
        select id, versie, naam, grondslag, beslismodel, beslistermijn, maximum_cent,
            deels_verlenen, afwijken, norm, vanaf, eerdere, opties
        from griffie.regeling
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """, decode: rij)

    /// All regelingen, sorted by name.
    public static let alleRegelingen = Statement<Void, Regelingrij>(
        "regeling_alle",
        """
        select id, versie, naam, grondslag, beslismodel, beslistermijn, maximum_cent,
            deels_verlenen, afwijken, norm, vanaf, eerdere, opties
        from griffie.regeling
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by naam, id
        """, decode: rij)

    private static let rij: @Sendable (inout RowReader) throws -> Regelingrij = { rij in
        let id: ID<Regeling> = try rij.next("id")
        let versie: Int32 = try rij.next("versie")
        let (naam, grondslag): (String, String) = (try rij.next("naam"), try rij.next("grondslag"))
        let beslismodel: Regeling.Beslismodel = try rij.next("beslismodel")
        let termijn: Duur? = try rij.next("beslistermijn")
        let maximum: Bedrag? = try rij.next("maximum_cent")
        let deels: Bool = try rij.next("deels_verlenen")
        let afwijken: Regeling.Afwijking = try rij.next("afwijken")
        let norm: Bijdragenorm = try rij.next("norm")
        let vanaf: Datum = try rij.next("vanaf")
        let eerdere: Regelingversies = try rij.next("eerdere")
        let inhoud = Regeling.Inhoud(
            naam: naam, grondslag: grondslag, beslismodel: beslismodel, beslistermijn: termijn,
            maximum: maximum, deelsVerlenen: deels, norm: norm, afwijken: afwijken,
            opties: try rij.next("opties"))
        return Regelingrij(
            id: id,
            regeling: Regeling(
                inhoud: inhoud, versie: Int(versie), vanaf: vanaf, eerdere: eerdere.versies))
    }

    /// Writes a regeling as it holds now.
    public static let bewaar = Statement<Regelingrij, Void>(
        "regeling_bewaar",
        """
        insert into griffie.regeling (gemeente, id, versie, naam, grondslag, beslismodel,
            beslistermijn, maximum_cent, deels_verlenen, afwijken, norm, vanaf, eerdere, opties)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.id),
            \(\.versie), \(\.naam), \(\.grondslag), \(\.beslismodel), \(\.beslistermijn),
            \(\.maximum), \(\.deelsVerlenen), \(\.afwijken), \(\.norm), \(\.vanaf),
            \(\.eerdere), \(\.opties))
        on conflict on constraint regeling_pk do update
        set versie = excluded.versie, naam = excluded.naam, grondslag = excluded.grondslag,
            beslismodel = excluded.beslismodel, beslistermijn = excluded.beslistermijn,
            maximum_cent = excluded.maximum_cent, deels_verlenen = excluded.deels_verlenen,
            afwijken = excluded.afwijken, norm = excluded.norm, vanaf = excluded.vanaf,
            eerdere = excluded.eerdere, opties = excluded.opties
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [lees, alleRegelingen, bewaar]
}
