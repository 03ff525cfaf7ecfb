/// What can be done with an application: the one table of its transitions.
///
/// The rules ask it in which phases an act is allowed, the tests try every triple of act, phase and
/// role against it, and the manual has the same rows.
public enum Aanvraagovergang: String, CaseIterable, Sendable {
    /// Drafts it.
    case opstellen = "aanvraag opstellen"
    /// Submits it.
    case indienen = "aanvraag indienen"
    /// Takes it in hand and checks the active contribution.
    case beoordelen = "aanvraag beoordelen"
    /// Departs from the norm.
    case afwijken = "aanvraag afwijken"
    /// Asks the wijkraad for advice.
    case adviesVragen = "aanvraag advies vragen"
    /// Gives that advice.
    case adviesUitbrengen = "aanvraag advies uitbrengen"
    /// Asks the applicant to complete it.
    case aanvullingVragen = "aanvraag aanvulling-vragen"
    /// Completes it.
    case aanvullen = "aanvraag aanvullen"
    /// Goes on without completion.
    case doorgaan = "aanvraag doorgaan"
    /// Decides not to treat it.
    case buitenBehandeling = "aanvraag buiten-behandeling"
    /// Withdraws it.
    case intrekken = "aanvraag intrekken"
    /// Suspends the term for deciding.
    case opschorten = "aanvraag opschorten"
    /// Lets that term run again.
    case hervatten = "aanvraag hervatten"
    /// Tells that the decision will be late.
    case mededelen = "aanvraag mededelen"
    /// Records a notice of default.
    case ingebrekestelling = "aanvraag ingebrekestelling"
    /// Calculates the last day again, with another calendar.
    case herbereken = "aanvraag herbereken"
    /// Decides on it.
    case besluiten = "aanvraag besluiten"
    /// Records a hearing, or why there was none.
    case horen = "aanvraag horen"
    /// Replaces the decision.
    case vervangen = "aanvraag vervangen"
    /// Records that the decision was announced.
    case bekendmaken = "aanvraag bekendmaken"
    /// Records or ends the consent to electronic messages.
    case toestemming = "aanvraag toestemming"
    /// Records what was delivered of the obligation.
    case levering = "aanvraag levering"
    /// Registers it for somebody, from paper or counter.
    case inschrijven = "aanvraag inschrijven"
    /// Adds a document.
    case bijlageToevoegen = "aanvraag bijlage toevoegen"
    /// Takes a document away.
    case bijlageVerwijderen = "aanvraag bijlage verwijderen"
    /// Asks to change what was granted.
    case wijzigingVragen = "aanvraag wijziging vragen"
    /// Decides on that request.
    case wijzigingBesluiten = "aanvraag wijziging besluiten"
    /// Records that this decision was announced.
    case wijzigingBekendmaken = "aanvraag wijziging bekendmaken"
    /// Renounces the grant, whole or in part.
    case afzien = "aanvraag afzien"
    /// Makes somebody else the contact.
    case contactOverdragen = "aanvraag contact overdragen"
    /// Names somebody who applies too.
    case medeaanvrager = "aanvraag contact medeaanvrager"
    /// Marks something structural, which a department must answer.
    case kwestieMelden = "aanvraag kwestie melden"
    /// Answers it.
    case kwestieBeantwoorden = "aanvraag kwestie beantwoorden"
    /// Closes the file of a decision after which nothing follows.
    case afronden = "aanvraag afronden"
    /// Grants more from the waiting list.
    case alsnog = "aanvraag alsnog"
    /// Scores it in a tender.
    case scoren = "aanvraag scoren"
    /// Establishes that no penalty is due.
    case geenDwangsom = "aanvraag geen-dwangsom"

    /// The action of the table of roles.
    public var handeling: Handeling {
        switch self {
        case .opstellen: .aanvraagOpstellen
        case .indienen: .aanvraagIndienen
        case .beoordelen, .scoren: .aanvraagBeoordelen
        case .afwijken: .vanNormAfwijken
        case .adviesVragen: .adviesVragen
        case .adviesUitbrengen: .adviesUitbrengen
        case .aanvullingVragen, .doorgaan: .aanvullingVragen
        case .aanvullen, .intrekken: .aanvraagAanvullen
        case .opschorten, .hervatten, .mededelen, .herbereken: .termijnBijhouden
        case .ingebrekestelling: .ingebrekestellingVastleggen
        case .besluiten, .buitenBehandeling, .vervangen, .alsnog, .geenDwangsom: .aanvraagBesluiten
        case .horen: .aanvragerHoren
        case .bekendmaken: .besluitBekendmaken
        case .toestemming: .toestemmingVastleggen
        case .levering: .leveringVastleggen
        case .inschrijven: .aanvraagInschrijven
        case .bijlageToevoegen, .bijlageVerwijderen: .bijlagenBeheren
        case .wijzigingVragen, .afzien: .verleningWijzigen
        case .wijzigingBesluiten: .aanvraagBesluiten
        case .wijzigingBekendmaken: .besluitBekendmaken
        case .contactOverdragen, .medeaanvrager: .aanvragersBijhouden
        case .kwestieMelden: .kwestieMelden
        case .kwestieBeantwoorden: .kwestieBeantwoorden
        case .afronden: .dossierAfronden
        }
    }

    /// The phases in which it is allowed; none for drafting, with which an application begins.
    public var van: [Aanvraag.Fase] {
        switch self {
        case .opstellen: []
        case .indienen, .inschrijven: [.concept]
        case .beoordelen, .adviesVragen, .aanvullingVragen: [.ingediend, .inBehandeling]
        // Who asks for advice takes the application in hand.
        case .afwijken, .besluiten, .adviesUitbrengen, .scoren: [.inBehandeling]
        case .aanvullen, .doorgaan, .buitenBehandeling: [.aanvullingGevraagd]
        case .intrekken: [.concept] + Aanvraag.Fase.onbeslist
        case .opschorten, .hervatten, .mededelen, .herbereken: Aanvraag.Fase.onbeslist
        // Also after the decision: only its announcement ends the default.
        case .ingebrekestelling: Aanvraag.Fase.onbeslist + [.besloten]
        // After the announcement it is about a change.
        case .horen: [.inBehandeling, .besloten, .bekendgemaakt]
        case .geenDwangsom: Aanvraag.Fase.onbeslist + [.besloten, .bekendgemaakt, .afgerond]
        case .vervangen, .bekendmaken: [.besloten]
        case .wijzigingVragen, .wijzigingBesluiten, .wijzigingBekendmaken, .afzien, .afronden,
            .alsnog:
            [.bekendgemaakt]
        // Also once the file is closed: after direct settlement a sample is what is left (4:49).
        case .levering: [.bekendgemaakt, .afgerond]
        case .bijlageVerwijderen, .medeaanvrager: [.concept] + Aanvraag.Fase.onbeslist
        case .bijlageToevoegen: Aanvraag.Fase.allCases.filter { $0 != .ingetrokken }
        case .kwestieMelden, .kwestieBeantwoorden:
            Aanvraag.Fase.allCases.filter { $0 != .concept }
        // Consent and contact are about the applicant, not about the phase.
        case .toestemming, .contactOverdragen: Aanvraag.Fase.allCases
        }
    }

    /// The phase after it.
    public var naar: Vervolg {
        switch self {
        case .opstellen: .wordt(.concept)
        case .indienen, .inschrijven: .wordt(.ingediend)
        case .beoordelen, .adviesVragen: .wordt(.inBehandeling)
        case .aanvullingVragen: .wordt(.aanvullingGevraagd)
        case .aanvullen, .doorgaan: .terug
        case .intrekken: .wordt(.ingetrokken)
        case .besluiten, .buitenBehandeling, .alsnog: .wordt(.besloten)
        case .bekendmaken: .wordt(.bekendgemaakt)
        case .afronden: .wordt(.afgerond)
        case .afwijken, .adviesUitbrengen, .opschorten, .hervatten, .mededelen,
            .ingebrekestelling, .herbereken, .horen, .vervangen, .toestemming, .levering,
            .bijlageToevoegen, .bijlageVerwijderen, .wijzigingVragen, .wijzigingBesluiten,
            .wijzigingBekendmaken, .afzien, .contactOverdragen, .medeaanvrager, .kwestieMelden,
            .kwestieBeantwoorden, .scoren, .geenDwangsom:
            .blijft
        }
    }

    /// As it stands in the refusal of an act in another phase.
    var inWoorden: String {
        switch self {
        case .opstellen: "opstellen"
        case .indienen: "indienen"
        case .beoordelen: "beoordelen"
        case .afwijken: "afwijken"
        case .adviesVragen: "advies vragen"
        case .adviesUitbrengen: "advies uitbrengen"
        case .aanvullingVragen: "om aanvulling vragen"
        case .aanvullen: "aanvullen"
        case .doorgaan: "zonder aanvulling verdergaan"
        case .buitenBehandeling: "buiten behandeling laten"
        case .intrekken: "intrekken"
        case .opschorten: "de beslistermijn opschorten"
        case .hervatten: "de beslistermijn hervatten"
        case .mededelen: "vertraging meedelen"
        case .ingebrekestelling: "in gebreke stellen"
        case .herbereken: "de beslistermijn herberekenen"
        case .besluiten: "besluiten"
        case .horen: "horen"
        case .vervangen: "het besluit vervangen"
        case .bekendmaken: "bekendmaken"
        case .toestemming: "toestemming vastleggen"
        case .levering: "levering vastleggen"
        case .inschrijven: "inschrijven"
        case .bijlageToevoegen: "een bijlage toevoegen"
        case .bijlageVerwijderen: "een bijlage verwijderen"
        case .wijzigingVragen: "om wijziging vragen"
        case .wijzigingBesluiten: "op een wijziging besluiten"
        case .wijzigingBekendmaken: "een wijziging bekendmaken"
        case .afzien: "van de verlening afzien"
        case .contactOverdragen: "het contact overdragen"
        case .medeaanvrager: "een medeaanvrager noemen"
        case .kwestieMelden: "een structurele kwestie melden"
        case .kwestieBeantwoorden: "een structurele kwestie beantwoorden"
        case .afronden: "afronden"
        case .alsnog: "alsnog verlenen"
        case .scoren: "scoren"
        case .geenDwangsom: "een dwangsom uitsluiten"
        }
    }
}
