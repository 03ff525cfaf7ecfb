public import Domain

/// Departs from the norm for the active contribution, with a motivation (Awb 4:84).
public struct VanNormAfwijken: Opdracht {
    let aanvraag: ID<Aanvraag>
    let regeling: ID<Regeling>
    let motivering: String

    /// A departure for an application.
    public init(aanvraag: ID<Aanvraag>, regeling: ID<Regeling>, motivering: String) {
        self.aanvraag = aanvraag
        self.regeling = regeling
        self.motivering = motivering
    }

    /// Departing from the norm.
    public var handeling: Handeling { .vanNormAfwijken }

    /// The application and its regeling.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.aanvraag, aanvraag)]
        lezing.raadpleegt = [Onderwerp(.regeling, regeling)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("van_norm_afwijken")),
            .init("aanvraag", .tekst("\(aanvraag)")), .init("motivering", .tekst(motivering)),
        ])
    }

    /// Departs, where the regeling allows it.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `NIET_GETOETST`, `NIETS_OM_VAN_AF_TE_WIJKEN`,
    ///   `AFWIJKEN_UITGESLOTEN`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let tekst = middelen.verzegel(motivering)
        let gebeurtenissen = try blad.aanvraag(aanvraag).afwijken(
            motivering: tekst.verzegeling,
            regeling: blad.regeling(regeling, voor: aanvraag, context), context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag), gebeurtenissen.map { .aanvraag(aanvraag, $0) })
        uitkomst.teksten = [tekst]
        return uitkomst
    }
}
