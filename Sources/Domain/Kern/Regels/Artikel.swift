/// The place in law, regulation or policy that a rule or a step rests on.
public struct Artikel: Hashable, Sendable, CustomStringConvertible {
    /// The reference as a jurist writes it: `Awb 4:15 lid 1`.
    public let description: String

    private init(_ tekst: String) {
        description = tekst
    }

    /// A reference that was kept with a refusal.
    init(bewaard tekst: String) {
        description = tekst
    }

    /// An article of the Algemene wet bestuursrecht: `.awb("4:15 lid 1")`.
    public static func awb(_ plaats: String) -> Artikel { Artikel("Awb \(plaats)") }

    /// An article of the Algemene termijnenwet: `.termijnenwet("1 lid 1")`.
    public static func termijnenwet(_ plaats: String) -> Artikel {
        Artikel("Algemene termijnenwet art. \(plaats)")
    }

    /// An article of the Algemene verordening gegevensbescherming: `.avg("17 lid 1")`.
    public static func avg(_ plaats: String) -> Artikel { Artikel("AVG art. \(plaats)") }

    /// An article of the Gemeentewet: `.gemeentewet("150 lid 1")`.
    public static func gemeentewet(_ plaats: String) -> Artikel {
        Artikel("Gemeentewet \(plaats)")
    }

    /// An article of the Archiefwet: `.archiefwet("3")`.
    public static func archiefwet(_ plaats: String) -> Artikel {
        Artikel("Archiefwet art. \(plaats)")
    }

    /// A demand of the municipality's own norm for consultation.
    public static func consultatienorm(_ onderwerp: String) -> Artikel {
        Artikel("Consultatienorm, \(onderwerp)")
    }

    /// A working arrangement of the secretariat itself.
    public static func secretariaat(_ onderwerp: String) -> Artikel {
        Artikel("Werkwijze secretariaat, \(onderwerp)")
    }

    /// A demand of the wijkraad's own reglement.
    public static func reglement(_ onderwerp: String) -> Artikel {
        Artikel("Reglement van de wijkraad, \(onderwerp)")
    }

    /// The division of the Netherlands by the CBS.
    public static func cbs(_ onderwerp: String) -> Artikel { Artikel("CBS, \(onderwerp)") }

    /// The condition of the municipality's own regeling under which the money is granted.
    public static func regeling(_ onderwerp: String) -> Artikel {
        Artikel("Regeling participatiebudget, \(onderwerp)")
    }
}
