public import Domain

/// Records that a decision was announced, and with which terms (Awb 3:40, 3:41).
public struct BesluitBekendmaken: Opdracht {
    let aanvraag: ID<Aanvraag>
    let regeling: ID<Regeling>
    let kanaal: Aanvraag.Bekendmaking.Kanaal
    let datum: Datum
    let kalender: Kalender

    /// The announcement of a decision, with the regeling that it falls under.
    /// - Parameter kalender: by which the terms are counted that begin with it.
    public init(
        aanvraag: ID<Aanvraag>, regeling: ID<Regeling>, kanaal: Aanvraag.Bekendmaking.Kanaal,
        op datum: Datum, kalender: Kalender
    ) {
        self.aanvraag = aanvraag
        self.regeling = regeling
        self.kanaal = kanaal
        self.datum = datum
        self.kalender = kalender
    }

    /// Announcing.
    public var handeling: Handeling { .besluitBekendmaken }

    /// The application with its pledged lines, and its regeling.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.aanvraag, aanvraag)]
        lezing.raadpleegt = [Onderwerp(.regeling, regeling)]
        return lezing
    }

    /// Name and input; the calendar is not part of it.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("besluit_bekendmaken")),
            .init("aanvraag", .tekst("\(aanvraag)")), .init("kanaal", .tekst(kanaal.rawValue)),
            .init("op", .tekst("\(datum)")),
        ])
    }

    /// Announces, and makes the pledge binding.
    /// - Throws: `FASE`, `BEKENDMAKINGSDATUM`, `GEEN_TOESTEMMING`, `NIET_GEHOORD`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let onderwerp = Onderwerp(.aanvraag, aanvraag)
        let gebeurtenissen = try blad.aanvraag(aanvraag).bekendmaken(
            kanaal, op: datum, laatste: blad.laatsteDag(onderwerp),
            .init(
                regeling: blad.regeling(regeling, voor: aanvraag, context), kalender: kalender),
            context)
        var uitkomst = Uitkomst(onderwerp, gebeurtenissen.map { .aanvraag(aanvraag, $0) })
        for case .rondBesluit(.bekendgemaakt(let verzending, _)) in gebeurtenissen {
            guard let ontvanger = verzending.ontvanger else { continue }
            uitkomst.berichten = [.init(soort: .besluitbericht, ontvanger: ontvanger)]
        }
        return uitkomst
    }
}
