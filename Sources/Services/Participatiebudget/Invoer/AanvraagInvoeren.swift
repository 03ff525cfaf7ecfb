public import Domain

/// Drafts and submits an application in one go, as a line of a file asks.
///
/// By the same rules and events as those who do it in two steps; who hands in the file registers
/// them namens the applicants, and gets the confirmations of receipt to pass on (Awb 2:17, 4:1).
public struct AanvraagInvoeren: Opdracht {
    let aanvraag: ID<Aanvraag>
    let budget: Budgetbeeld
    let formulier: Aanvraagformulier
    let ontvangst: AanvraagInschrijven.Ontvangst?
    let jaar: Int
    let kalender: Kalender

    /// A form for a budget.
    /// - Parameters:
    ///   - ontvangst: how and when it came in, when that was before the file.
    ///   - jaar: the year of receipt, for the reference, when that is the day of the file.
    ///   - kalender: the calendar of this installation, for the term for deciding.
    public init(
        aanvraag: ID<Aanvraag>, budget: Budgetbeeld, formulier: Aanvraagformulier,
        ontvangst: AanvraagInschrijven.Ontvangst? = nil, jaar: Int, kalender: Kalender
    ) {
        self.aanvraag = aanvraag
        self.budget = budget
        self.formulier = formulier
        self.ontvangst = ontvangst
        self.jaar = ontvangst?.op.jaar ?? jaar
        self.kalender = kalender
    }

    /// Taking in a file of applications.
    public var handeling: Handeling { .aanvragenInvoeren }

    /// The budget, its regeling, and a number.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.raadpleegt = [
            Onderwerp(.budget, budget.id), Onderwerp(.regeling, budget.budget.regeling),
        ]
        lezing.kenmerk = .init(soort: .aanvraag, jaar: jaar)
        return lezing
    }

    /// Name and input; the identity of the application is not part of it.
    public var invoer: CanoniekeWaarde {
        .object(
            [
                .init("opdracht", .tekst("aanvraag_invoeren")),
                .init("budget", .tekst("\(budget.id)")), .init("formulier", formulier.canoniek),
            ] + (ontvangst?.velden ?? []))
    }

    /// Drafts and submits.
    /// - Throws: `PLAFOND_NIET_BEKEND`, `MAXIMUM_PER_AANVRAAG`, and the rules on late registration.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        var uitkomst = try AanvraagOpstellen(
            aanvraag: aanvraag, budget: budget.id, formulier: formulier
        ).beslis(blad, context, &middelen)
        guard let kenmerk = blad.kenmerk,
            case .aanvraag(_, let eerste)? = uitkomst.wijzigingen.first,
            let concept = Aanvraag(eerste: eerste)
        else { preconditionFailure("a draft begins an application, and a reference was drawn") }
        let grondslag = Aanvraag.Klokgrondslag(
            regeling: blad.regeling(budget.budget.regeling)
                .geldend(op: ontvangst?.op ?? context.datum), kalender: kalender)
        let gebeurtenissen: [AanvraagGebeurtenis]
        if let ontvangst {
            let reden = ontvangst.reden.map(middelen.verzegel)
            gebeurtenissen = try concept.inschrijven(
                ontvangst.gegevens(reden?.verzegeling), kenmerk, budget: blad.budget(budget.id),
                grondslag, context)
            uitkomst.teksten += reden.map { [$0] } ?? []
        } else {
            gebeurtenissen = try concept.indienen(
                kenmerk, budget: blad.budget(budget.id), grondslag, context)
        }
        uitkomst.wijzigingen += gebeurtenissen.map { .aanvraag(aanvraag, $0) }
        uitkomst.berichten = [.init(soort: .ontvangstbevestiging, ontvanger: context.actor)]
        return uitkomst
    }

    /// Refuses what could not be submitted on this day; nothing is written.
    /// - Throws: `PLAFOND_NIET_BEKEND`, `MAXIMUM_PER_AANVRAAG`, and the rules on late registration.
    func probeer(op vandaag: Datum) throws(Regelbreuk) {
        let datum = ontvangst?.op ?? vandaag
        if let ontvangst {
            try Aanvraag.eisInschrijfbaar(
                ontvangst.ingang, ontvangenOp: datum, metScan: ontvangst.scan != nil,
                metReden: ontvangst.reden != nil, op: vandaag)
        }
        try Aanvraag.eisIndienbaar(
            formulier.gevraagd, activiteitVan: formulier.activiteitVan, budget: budget.budget,
            regeling: budget.regeling.geldend(op: datum), op: datum)
    }
}
