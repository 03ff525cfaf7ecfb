/// What can happen in the consultation of a wijkraad.
public enum Consultatiesoort: String, CaseIterable, Sendable {
    /// The plan was announced to the wijkraad.
    case aangekondigd
    /// The wijkraad was given information.
    case informatieVerstrekt = "informatie_verstrekt"
    /// The wijkraad was asked for advice.
    case adviesGevraagd = "advies_gevraagd"
    /// The wijkraad confirmed that something reached it.
    case ontvangstBevestigd = "ontvangst_bevestigd"
    /// The term for advice got a later last day.
    case termijnVerlengd = "termijn_verlengd"
    /// The wijkraad gave the advice that was asked.
    case adviesUitgebracht = "advies_uitgebracht"
    /// The wijkraad gave advice that nobody had asked.
    case ongevraagdAdvies = "ongevraagd_advies"
    /// A draft was fixed: a proposal for decision, or a version to consult on.
    case conceptVastgesteld = "concept_vastgesteld"
    /// The decision was taken.
    case besluitGenomen = "besluit_genomen"
    /// The decision was published.
    case besluitBekendgemaakt = "besluit_bekendgemaakt"
    /// The municipality reacted to advice, point by point.
    case reactieGegeven = "reactie_gegeven"
    /// A document of the request was changed.
    case stukGewijzigd = "stuk_gewijzigd"
    /// The promised level was changed.
    case niveauGewijzigd = "niveau_gewijzigd"
    /// The work began.
    case uitvoeringGestart = "uitvoering_gestart"
    /// The plan was evaluated.
    case geevalueerd
    /// The dossier ended.
    case dossierBeeindigd = "dossier_beeindigd"
    /// An event was recorded in error.
    case correctie
    /// The wijkraad says that an event did not happen so.
    case betwist
    /// The decision was changed afterwards.
    case besluitGewijzigd = "besluit_gewijzigd"
    /// The work departs from the decision.
    case uitvoeringAfwijkend = "uitvoering_afwijkend"
    /// The wijkraad or the wijkpost invited a department or an alderman.
    case uitnodiging
    /// The final report on procedure, input and reactions was fixed.
    case eindverslag
    /// Residents and organisations gave input.
    case inbrengOntvangen = "inbreng_ontvangen"
    /// The municipality reacted to that input, point by point.
    case inbrengBeantwoord = "inbreng_beantwoord"
}

extension Consultatiesoort {
    /// Whether it fixes the day of the decision: work that began is a decision too.
    var isBesluit: Bool {
        switch self {
        case .besluitGenomen, .besluitBekendgemaakt, .uitvoeringGestart: true
        case .aangekondigd, .informatieVerstrekt, .adviesGevraagd, .ontvangstBevestigd,
            .termijnVerlengd, .adviesUitgebracht, .ongevraagdAdvies, .conceptVastgesteld,
            .reactieGegeven, .stukGewijzigd, .niveauGewijzigd, .geevalueerd, .dossierBeeindigd,
            .correctie, .betwist, .besluitGewijzigd, .uitvoeringAfwijkend, .uitnodiging,
            .eindverslag, .inbrengOntvangen, .inbrengBeantwoord:
            false
        }
    }

    /// Whether it is about one question of the dossier, also when it names none.
    var heeftEigenBetreft: Bool {
        isBesluit || self == .adviesGevraagd || self == .conceptVastgesteld
    }

    /// Whether it can be removed by a correction only soon after it was recorded.
    var isVast: Bool { isBesluit || self == .conceptVastgesteld }

    /// Whether it proves something of the consultation, so that a dispute takes something away.
    var isBewijs: Bool {
        switch self {
        case .aangekondigd, .informatieVerstrekt, .adviesGevraagd, .ontvangstBevestigd,
            .termijnVerlengd, .adviesUitgebracht, .reactieGegeven:
            true
        case .ongevraagdAdvies, .conceptVastgesteld, .besluitGenomen, .besluitBekendgemaakt,
            .stukGewijzigd, .niveauGewijzigd, .uitvoeringGestart, .geevalueerd, .dossierBeeindigd,
            .correctie, .betwist, .besluitGewijzigd, .uitvoeringAfwijkend, .uitnodiging,
            .eindverslag, .inbrengOntvangen, .inbrengBeantwoord:
            false
        }
    }

    /// The kind with its article, in the middle of a sentence.
    public var naam: String {
        switch self {
        case .aangekondigd: "de aankondiging"
        case .informatieVerstrekt: "de informatie"
        case .adviesGevraagd: "de vraag om advies"
        case .ontvangstBevestigd: "de bevestiging"
        case .termijnVerlengd: "de verlenging"
        case .adviesUitgebracht: "het advies"
        case .ongevraagdAdvies: "het ongevraagde advies"
        case .conceptVastgesteld: "het vastgestelde concept"
        case .besluitGenomen: "het besluit"
        case .besluitBekendgemaakt: "de bekendmaking van het besluit"
        case .reactieGegeven: "de reactie"
        case .stukGewijzigd: "de wijziging van een stuk"
        case .niveauGewijzigd: "de wijziging van het niveau"
        case .uitvoeringGestart: "de start van de uitvoering"
        case .geevalueerd: "de evaluatie"
        case .dossierBeeindigd: "het einde van het dossier"
        case .correctie: "de correctie"
        case .betwist: "de betwisting"
        case .besluitGewijzigd: "de wijziging van het besluit"
        case .uitvoeringAfwijkend: "de afwijkende uitvoering"
        case .uitnodiging: "de uitnodiging"
        case .eindverslag: "het eindverslag"
        case .inbrengOntvangen: "de inbreng van bewoners"
        case .inbrengBeantwoord: "de reactie op inbreng"
        }
    }
}
