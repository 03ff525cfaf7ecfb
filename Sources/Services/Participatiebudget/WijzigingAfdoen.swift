public import Domain

/// Decides on a request to change what was granted (Awb 4:13), or records that this was announced.
public struct WijzigingAfdoen: Opdracht {
    /// What is done.
    public enum Daad: Sendable, Hashable {
        /// Decides on it.
        case besluit(Aanvraag.Wijzigingsverzoek.Uitkomst, motivering: String)
        /// The decision was announced (Awb 3:41).
        case maakBekend(Aanvraag.Bekendmaking.Kanaal, op: Datum)
    }

    let aanvraag: ID<Aanvraag>
    let regeling: ID<Regeling>
    let kalender: Kalender
    let daad: Daad

    /// An act on the request of an application, with its regeling and the calendar of this
    /// installation.
    public init(
        _ daad: Daad, aanvraag: ID<Aanvraag>, regeling: ID<Regeling>, kalender: Kalender
    ) {
        self.daad = daad
        self.aanvraag = aanvraag
        self.regeling = regeling
        self.kalender = kalender
    }

    /// Deciding or announcing.
    public var handeling: Handeling {
        switch daad {
        case .besluit: .aanvraagBesluiten
        case .maakBekend: .besluitBekendmaken
        }
    }

    /// The application and its regeling.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.aanvraag, aanvraag)]
        lezing.raadpleegt = [Onderwerp(.regeling, regeling)]
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Name and input; the calendar is not part of it.
    public var invoer: CanoniekeWaarde {
        let velden: [(String, String)] =
            switch daad {
            case .besluit(let uitkomst, let motivering):
                [
                    ("opdracht", "wijziging_besluiten"), ("uitkomst", uitkomst.rawValue),
                    ("motivering", motivering),
                ]
            case .maakBekend(let kanaal, let op):
                [
                    ("opdracht", "wijziging_bekendmaken"), ("kanaal", kanaal.rawValue),
                    ("op", "\(op)"),
                ]
            }
        return .object(
            [.init("aanvraag", .tekst("\(aanvraag)"))]
                + velden.map { .init($0.0, .tekst($0.1)) })
    }

    /// Does it, with the reasons under seal.
    /// - Throws: the rules of ``Domain/Wijzigingsregel``, `FASE`, `FUNCTIESCHEIDING`, `MANDAAT`,
    ///   `BEKENDMAKINGSDATUM`, `GEEN_TOESTEMMING`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let staat = blad.aanvraag(aanvraag)
        let gebeurtenis: AanvraagGebeurtenis
        var teksten: [VerzegeldeTekst] = []
        switch daad {
        case .besluit(let uitkomst, let motivering):
            let tekst = middelen.verzegel(motivering)
            teksten = [tekst]
            gebeurtenis = try staat.besluitWijziging(
                uitkomst, motivering: tekst.verzegeling,
                regeling: blad.regeling(regeling, voor: aanvraag, context), context)
        case .maakBekend(let kanaal, let op):
            gebeurtenis = try staat.maakWijzigingBekend(
                kanaal, op: op,
                .init(
                    regeling: blad.regeling(regeling, voor: aanvraag, context), kalender: kalender),
                context)
        }
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag), [.aanvraag(aanvraag, gebeurtenis)])
        uitkomst.teksten = teksten
        return uitkomst
    }
}
