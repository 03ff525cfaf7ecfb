public import Domain

/// Completes an application for which completion was asked (Awb 4:5).
public struct AanvraagAanvullen: Opdracht {
    /// What is different from now on; what is not named stays as it was.
    public struct Aanvulformulier: Sendable, Hashable {
        /// A lower amount.
        public let gevraagd: Bedrag?
        /// Another number of residents.
        public let bewoners: Int64?
        /// Other pledged lines, all of them; none given leaves the lines as they are.
        public let bijdragen: [Bijdrage]
        /// What the applicant adds in words.
        public let toelichting: String

        /// What was filled in.
        public init(
            gevraagd: Bedrag?, bewoners: Int64?, bijdragen: [Bijdrage], toelichting: String
        ) {
            self.gevraagd = gevraagd
            self.bewoners = bewoners
            self.bijdragen = bijdragen
            self.toelichting = toelichting
        }
    }

    let aanvraag: ID<Aanvraag>
    let regeling: ID<Regeling>
    let kalender: Kalender
    let formulier: Aanvulformulier

    /// What completes an application, with the regeling that it falls under and the calendar of
    /// this installation.
    public init(
        _ formulier: Aanvulformulier, aanvraag: ID<Aanvraag>, regeling: ID<Regeling>,
        kalender: Kalender
    ) {
        self.formulier = formulier
        self.aanvraag = aanvraag
        self.regeling = regeling
        self.kalender = kalender
    }

    /// Completing an application.
    public var handeling: Handeling { .aanvraagAanvullen }

    /// The application with its pledged lines, and its regeling.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.aanvraag, aanvraag)]
        lezing.raadpleegt = [Onderwerp(.regeling, regeling)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        var velden: [CanoniekeWaarde.Veld] = [
            .init("opdracht", .tekst("aanvraag_aanvullen")),
            .init("aanvraag", .tekst("\(aanvraag)")),
            .init("toelichting", .tekst(formulier.toelichting)),
            .init("bijdragen", .lijst(formulier.bijdragen.map(Aanvraagformulier.canoniek))),
        ]
        if let bedrag = formulier.gevraagd {
            velden.append(.init("gevraagdCent", .geheel(bedrag.cent)))
        }
        if let bewoners = formulier.bewoners {
            velden.append(.init("bewoners", .geheel(bewoners)))
        }
        return .object(velden)
    }

    /// Puts the words under seal, and completes.
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `FUNCTIESCHEIDING`, `AANVULLING_BEDRAG`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let staat = blad.aanvraag(aanvraag)
        let toelichting = middelen.verzegel(formulier.toelichting)
        let regels = formulier.bijdragen.map { ($0, middelen.verzegel($0.omschrijving)) }
        let aanvulling = Aanvraag.Aanvulling(
            op: context.datum, door: context.actor,
            gevraagd: formulier.gevraagd ?? staat.inhoud.gevraagd,
            bewoners: formulier.bewoners ?? staat.inhoud.bewoners,
            toezeggingen: regels.isEmpty
                ? staat.inhoud.toezeggingen : regels.map { Toezegging($0, $1.verzegeling) },
            toelichting: toelichting.verzegeling)
        let gebeurtenissen = try staat.vulAan(
            aanvulling,
            .init(regeling: blad.regeling(regeling, voor: aanvraag, context), kalender: kalender),
            context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag), gebeurtenissen.map { .aanvraag(aanvraag, $0) })
        uitkomst.teksten = [toelichting] + regels.map(\.1)
        return uitkomst
    }
}
