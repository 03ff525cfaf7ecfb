public import Domain

/// Adds to an application a document that was placed already (Awb 4:2 lid 2).
public struct BijlageToevoegen: Opdracht {
    let aanvraag: ID<Aanvraag>
    let bestand: GeplaatstBestand
    let naam: String

    /// A document for an application, with the name of its file.
    public init(aanvraag: ID<Aanvraag>, bestand: GeplaatstBestand, naam: String) {
        self.aanvraag = aanvraag
        self.bestand = bestand
        self.naam = naam
    }

    /// Adding documents.
    public var handeling: Handeling { .bijlagenBeheren }

    /// The application.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.aanvraag, aanvraag)]
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Name and input; where the bytes are kept is not part of it.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("bijlage_toevoegen")),
            .init("aanvraag", .tekst("\(aanvraag)")), .init("naam", .tekst(naam)),
            .init("hash", .tekst("\(bestand.hash)")), .init("omvang", .geheel(bestand.omvang)),
        ])
    }

    /// Adds it, with its name under seal.
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, the rules of ``Domain/Bijlageregel``.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let tekst = middelen.verzegel(naam)
        let gebeurtenis = try blad.aanvraag(aanvraag).voegBijlageToe(
            bestand.id, hash: bestand.hash, omvang: bestand.omvang, soort: bestand.soort,
            naam: tekst.verzegeling, context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag), [.aanvraag(aanvraag, gebeurtenis)])
        uitkomst.teksten = [tekst]
        return uitkomst
    }
}
