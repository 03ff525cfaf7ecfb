public import Domain

/// Founds a wijkpost.
public struct WijkpostInstellen: Opdracht {
    let wijkpost: ID<Wijkpost>
    let gemeente: ID<Gemeente>
    let code: String
    let wijken: [Wijkcode]
    let gebeurtenis: WijkpostGebeurtenis

    /// A wijkpost.
    public init(
        _ wijkpost: ID<Wijkpost>, code: String, naam: String, wijken: [Wijkcode], op dag: Datum,
        in gemeente: ID<Gemeente>
    ) {
        self.wijkpost = wijkpost
        self.gemeente = gemeente
        self.code = code
        self.wijken = wijken.sorted { $0.description < $1.description }
        gebeurtenis = .wijkpostIngesteld(code: code, naam: naam, wijken: self.wijken, op: dag)
    }

    /// Founding wijkposten.
    public var handeling: Handeling { .wijkpostenBeheren }

    /// The municipality, and the posts that are there, of which none may have the same code.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.raadpleegt = [Onderwerp(.gemeente, gemeente)]
        lezing.alleWijkposten = true
        return lezing
    }

    /// Name and input; the post is known by its code, so its identity is not part of it.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("wijkpost_instellen")), .init("inhoud", gebeurtenis.inhoud),
        ])
    }

    /// Founds it.
    /// - Throws: `WIJKPOST_BESTAAT`, `WIJK_BUITEN_GEMEENTE`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        try Wijkpost.eisNieuw(code, bestaand: blad.alleWijkposten)
        try blad.dezeGemeente.eisEigen(wijken)
        return Uitkomst(Onderwerp(.wijkpost, wijkpost), [.wijkpost(wijkpost, gebeurtenis)])
    }
}
