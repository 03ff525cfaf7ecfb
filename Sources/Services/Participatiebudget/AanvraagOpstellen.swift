public import Domain

/// What an applicant wrote down, before it is put under seal.
public struct Aanvraagformulier: Sendable, Hashable {
    /// The name of the applicant.
    public let aanvrager: String
    /// The title.
    public let titel: String
    /// The description.
    public let omschrijving: String
    /// Who the applicant is in law.
    public let rechtsvorm: Aanvraag.Rechtsvorm
    /// The field of policy.
    public let beleidsveld: Aanvraag.Beleidsveld
    /// The amount asked.
    public let gevraagd: Bedrag
    /// The number of different residents.
    public let bewoners: Int64?
    /// The pledged lines.
    public let bijdragen: [Bijdrage]
    /// The day on which the activity begins; `nil` when not given.
    public let activiteitVan: Datum?

    /// A form that was filled in.
    public init(
        aanvrager: String, titel: String, omschrijving: String, rechtsvorm: Aanvraag.Rechtsvorm,
        beleidsveld: Aanvraag.Beleidsveld, gevraagd: Bedrag, bewoners: Int64?,
        bijdragen: [Bijdrage], activiteitVan: Datum? = nil
    ) {
        self.aanvrager = aanvrager
        self.titel = titel
        self.omschrijving = omschrijving
        self.rechtsvorm = rechtsvorm
        self.beleidsveld = beleidsveld
        self.gevraagd = gevraagd
        self.bewoners = bewoners
        self.bijdragen = bijdragen
        self.activiteitVan = activiteitVan
    }
}

/// Drafts an application.
public struct AanvraagOpstellen: Opdracht {
    let aanvraag: ID<Aanvraag>
    let budget: ID<Budget>
    let formulier: Aanvraagformulier

    /// A draft for a budget.
    public init(aanvraag: ID<Aanvraag>, budget: ID<Budget>, formulier: Aanvraagformulier) {
        self.aanvraag = aanvraag
        self.budget = budget
        self.formulier = formulier
    }

    /// Drafting an application.
    public var handeling: Handeling { .aanvraagOpstellen }

    /// The budget, which must exist.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.raadpleegt = [Onderwerp(.budget, budget)]
        return lezing
    }

    /// Name and input; the identity of the application is not part of it.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("aanvraag_opstellen")), .init("budget", .tekst("\(budget)")),
            .init("formulier", formulier.canoniek),
        ])
    }

    /// Puts names and texts under seal, and drafts.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let aanvrager = middelen.verzegel(formulier.aanvrager)
        let titel = middelen.verzegel(formulier.titel)
        let omschrijving = middelen.verzegel(formulier.omschrijving)
        let regels = formulier.bijdragen.map { ($0, middelen.verzegel($0.omschrijving)) }
        let inhoud = Aanvraag.Inhoud(
            budget: budget, rechtsvorm: formulier.rechtsvorm, beleidsveld: formulier.beleidsveld,
            gevraagd: formulier.gevraagd, bewoners: formulier.bewoners,
            toezeggingen: regels.map { Toezegging($0, $1.verzegeling) },
            aanvrager: aanvrager.verzegeling, titel: titel.verzegeling,
            omschrijving: omschrijving.verzegeling, activiteitVan: formulier.activiteitVan)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag),
            [.aanvraag(aanvraag, Aanvraag.opstellen(inhoud, context))])
        uitkomst.teksten = [aanvrager, titel, omschrijving] + regels.map(\.1)
        return uitkomst
    }
}

extension AanvraagOpstellen {
    /// Whether what is drafted here could be submitted at once on this day; nothing is written.
    /// - Throws: `PLAFOND_NIET_BEKEND`, `MAXIMUM_PER_AANVRAAG`, `REGELING_NOG_NIET_GELDIG`,
    ///   `JAAR_ONJUIST`.
    public func probeerIndienen(_ budget: Budgetbeeld, op datum: Datum) throws(Regelbreuk) {
        try Aanvraag.eisIndienbaar(
            formulier.gevraagd, activiteitVan: formulier.activiteitVan, budget: budget.budget,
            regeling: budget.regeling.geldend(op: datum), op: datum)
    }
}

extension Aanvraagformulier {
    /// The form in canonical form, only to compare it with another.
    var canoniek: CanoniekeWaarde {
        var velden: [CanoniekeWaarde.Veld] = [
            .init("aanvrager", .tekst(aanvrager)), .init("titel", .tekst(titel)),
            .init("omschrijving", .tekst(omschrijving)),
            .init("rechtsvorm", .tekst(rechtsvorm.rawValue)),
            .init("beleidsveld", .tekst(beleidsveld.rawValue)),
            .init("gevraagdCent", .geheel(gevraagd.cent)),
            .init("bijdragen", .lijst(bijdragen.map(Self.canoniek))),
        ]
        if let bewoners { velden.append(.init("bewoners", .geheel(bewoners))) }
        if let activiteitVan { velden.append(.init("start", .tekst("\(activiteitVan)"))) }
        return .object(velden)
    }

    /// A pledged line in canonical form, only to compare it with another.
    static func canoniek(_ bijdrage: Bijdrage) -> CanoniekeWaarde {
        var velden: [CanoniekeWaarde.Veld] = [
            .init("soort", .tekst(bijdrage.soort.rawValue)),
            .init("omschrijving", .tekst(bijdrage.omschrijving)),
        ]
        if let bewoners = bijdrage.bewoners { velden.append(.init("bewoners", .geheel(bewoners))) }
        if let uren = bijdrage.uren { velden.append(.init("uren", .tekst(uren.metPunt))) }
        return .object(velden)
    }
}

extension Toezegging {
    /// A pledged line with its words under seal.
    init(_ bijdrage: Bijdrage, _ omschrijving: Verzegeling) {
        self.init(
            soort: bijdrage.soort, bewoners: bijdrage.bewoners, uren: bijdrage.uren,
            omschrijving: omschrijving)
    }
}
