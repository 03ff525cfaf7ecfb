public import Domain

/// Does something to an application between receipt and decision, and to its legal clock.
public struct AanvraagOnderweg: Opdracht {
    /// What is done.
    public enum Daad: Sendable, Hashable {
        /// Asks for completion by a date (Awb 4:5).
        case vraagAanvulling(ontbreekt: String, uiterlijk: Datum)
        /// Goes on with what there is, after that date has passed.
        case gaZonderAanvulling(motivering: String)
        /// Withdraws it.
        case trekIn(reden: String)
        /// Suspends the term on another ground (Awb 4:15 lid 2).
        case schortOp(
            Aanvraag.Klok.Opschortingsgrond, dagen: ClosedRange<Datum>, motivering: String)
        /// Lets the term run again earlier (Awb 4:15 lid 4).
        case hervat(op: Datum)
        /// Tells that the decision will be late (Awb 4:14).
        case deelVertragingMee(verwacht: Datum)
        /// Records a notice of default (Awb 4:17).
        case stelInGebreke(ontvangen: Datum)
        /// Calculates the last day again, with another calendar.
        case herbereken
        /// Establishes that no penalty is due (Awb 4:17 lid 5).
        case sluitDwangsomUit(
            Aanvraag.Klok.Dwangsomuitsluiting.Grond, motivering: String)
    }

    let aanvraag: ID<Aanvraag>
    let regeling: ID<Regeling>
    let kalender: Kalender
    let daad: Daad

    /// An act on an application, with the regeling that it falls under and the calendar of this
    /// installation.
    public init(
        _ daad: Daad, aanvraag: ID<Aanvraag>, regeling: ID<Regeling>, kalender: Kalender
    ) {
        self.daad = daad
        self.aanvraag = aanvraag
        self.regeling = regeling
        self.kalender = kalender
    }

    /// Who may do this.
    public var handeling: Handeling {
        switch daad {
        case .vraagAanvulling, .gaZonderAanvulling: .aanvullingVragen
        case .trekIn: .aanvraagAanvullen
        case .schortOp, .hervat, .deelVertragingMee, .herbereken: .termijnBijhouden
        case .stelInGebreke: .ingebrekestellingVastleggen
        case .sluitDwangsomUit: .aanvraagBesluiten
        }
    }

    /// The application and its regeling; no pledged lines.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.aanvraag, aanvraag)]
        lezing.raadpleegt = [Onderwerp(.regeling, regeling)]
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([.init("aanvraag", .tekst("\(aanvraag)"))] + velden)
    }

    /// Does it.
    /// - Throws: the rules of ``Domain/Klokregel``, `FASE`, `FUNCTIESCHEIDING`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let grondslag = Aanvraag.Klokgrondslag(
            regeling: blad.regeling(regeling, voor: aanvraag, context), kalender: kalender)
        let staat = blad.aanvraag(aanvraag)
        let tekst = woorden.map { middelen.verzegel($0) }
        let gebeurtenissen =
            switch (daad, tekst?.verzegeling) {
            case (.vraagAanvulling(_, let uiterlijk), let ontbreekt?):
                try staat.vraagAanvulling(
                    ontbreekt: ontbreekt, uiterlijk: uiterlijk, grondslag, context)
            case (.gaZonderAanvulling, let motivering?):
                try staat.gaZonderAanvulling(motivering: motivering, grondslag, context)
            case (.trekIn, let reden?): try staat.trekIn(reden: reden, grondslag, context)
            case (.schortOp(let grond, let dagen, _), let motivering?):
                try staat.schortOp(
                    .init(grond: grond, dagen: dagen, motivering: motivering), grondslag, context)
            case (.hervat(let op), _): try staat.hervat(op: op, grondslag, context)
            case (.deelVertragingMee(let verwacht), _):
                try staat.deelVertragingMee(verwacht: verwacht, grondslag, context)
            case (.stelInGebreke(let ontvangen), _):
                try staat.stelInGebreke(ontvangen: ontvangen, grondslag, context)
            case (.herbereken, _): try staat.herbereken(grondslag, context)
            case (.sluitDwangsomUit(let grond, _), let motivering?):
                try staat.sluitDwangsomUit(grond, motivering: motivering, grondslag, context)
            case (.vraagAanvulling, nil), (.gaZonderAanvulling, nil), (.trekIn, nil),
                (.schortOp, nil), (.sluitDwangsomUit, nil):
                preconditionFailure("an act with words and without a seal")
            }
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag), gebeurtenissen.map { .aanvraag(aanvraag, $0) })
        uitkomst.teksten = tekst.map { [$0] } ?? []
        return uitkomst
    }
}

extension AanvraagOnderweg {
    /// The words that come under seal.
    private var woorden: String? {
        switch daad {
        case .vraagAanvulling(let tekst, _), .gaZonderAanvulling(let tekst), .trekIn(let tekst),
            .schortOp(_, _, let tekst), .sluitDwangsomUit(_, let tekst):
            tekst
        case .hervat, .deelVertragingMee, .stelInGebreke, .herbereken: nil
        }
    }

    private var velden: [CanoniekeWaarde.Veld] {
        let (naam, rest): (String, [(String, String)]) =
            switch daad {
            case .vraagAanvulling(let ontbreekt, let uiterlijk):
                ("aanvulling_vragen", [("ontbreekt", ontbreekt), ("uiterlijk", "\(uiterlijk)")])
            case .gaZonderAanvulling(let motivering):
                ("zonder_aanvulling", [("motivering", motivering)])
            case .trekIn(let reden): ("aanvraag_intrekken", [("reden", reden)])
            case .schortOp(let grond, let dagen, let motivering):
                (
                    "termijn_opschorten",
                    [
                        ("grond", grond.rawValue), ("van", "\(dagen.lowerBound)"),
                        ("tot", "\(dagen.upperBound)"), ("motivering", motivering),
                    ]
                )
            case .hervat(let op): ("termijn_hervatten", [("op", "\(op)")])
            case .deelVertragingMee(let verwacht):
                ("vertraging_meedelen", [("verwacht", "\(verwacht)")])
            case .stelInGebreke(let ontvangen):
                ("ingebrekestelling_vastleggen", [("ontvangen", "\(ontvangen)")])
            case .herbereken: ("termijn_herberekenen", [])
            case .sluitDwangsomUit(let grond, let motivering):
                (
                    "dwangsom_uitsluiten",
                    [("grond", grond.rawValue), ("motivering", motivering)]
                )
            }
        return [.init("opdracht", .tekst(naam))] + rest.map { .init($0.0, .tekst($0.1)) }
    }
}
