public import Domain

/// Records that a wijkraad was founded (Gemeentewet 83, 84).
public struct WijkraadInstellen: Opdracht {
    let wijkraad: ID<Wijkraad>
    let inhoud: WijkraadGebeurtenis
    let code: String
    let gemeente: ID<Gemeente>
    let buurten: [Buurtcode]

    /// A wijkraad.
    public init(
        _ wijkraad: ID<Wijkraad>, code: String, naam: String, grondslag: Wijkraad.Grondslag,
        buurten: [Buurtcode], op dag: Datum, in gemeente: ID<Gemeente>
    ) {
        self.gemeente = gemeente
        self.buurten = buurten
        self.wijkraad = wijkraad
        self.code = code
        inhoud = .wijkraadIngesteld(
            code: code, naam: naam, grondslag: grondslag,
            buurten: buurten.sorted { $0.description < $1.description }, op: dag)
    }

    /// Keeping wijkraden.
    public var handeling: Handeling { .wijkradenBeheren }

    /// The municipality, and the wijkraden that are there, of which none may have the same code.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.raadpleegt = [Onderwerp(.gemeente, gemeente)]
        lezing.alleWijkraden = true
        return lezing
    }

    /// Name and input; the wijkraad is known by its code, so its identity is not part of it.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("wijkraad_instellen")), .init("inhoud", inhoud.inhoud),
        ])
    }

    /// Records it.
    /// - Throws: `WIJKRAAD_BESTAAT`, `WIJK_BUITEN_GEMEENTE`, `BUURT_ONBEKEND`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        try Wijkraad.eisNieuw(code, bestaand: blad.alleWijkraden)
        try blad.dezeGemeente.eisBekend(buurten)
        return Uitkomst(Onderwerp(.wijkraad, wijkraad), [.wijkraad(wijkraad, inhoud)])
    }
}
