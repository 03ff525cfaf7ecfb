/// Everything that can be done, as roles are allowed to do it.
///
/// One table of role and action is the source for the code, the tests and the manual.
public enum Handeling: String, CaseIterable, Sendable {
    /// Make oneself known at this installation, in a role.
    case aanmelden
    /// Take a municipality into use and record its wijken and buurten.
    case gebiedBeheren = "gebied_beheren"
    /// Record people, give and end their roles and mandates.
    case personenBeheren = "personen_beheren"
    /// Erase the name, contact data and words of a person.
    case gegevensWissen = "gegevens_wissen"
    /// Lay down a regeling with its norm.
    case regelingVaststellen = "regeling_vaststellen"
    /// Publish the ceiling of a wijk and year.
    case plafondBekendmaken = "plafond_bekendmaken"
    /// Raise or lower a ceiling that was published.
    case plafondWijzigen = "plafond_wijzigen"
    /// Carry over what is left of a year to the next one.
    case budgetOverhevelen = "budget_overhevelen"
    /// Draw lots among the applications of one day.
    case lotenTrekken = "loten_trekken"
    /// Draft an application.
    case aanvraagOpstellen = "aanvraag_opstellen"
    /// Submit an application.
    case aanvraagIndienen = "aanvraag_indienen"
    /// Take an application in hand and check the active contribution.
    case aanvraagBeoordelen = "aanvraag_beoordelen"
    /// Depart from the norm for the active contribution, with a motivation.
    case vanNormAfwijken = "van_norm_afwijken"
    /// Decide on an application.
    case aanvraagBesluiten = "aanvraag_besluiten"
    /// Ask the applicant to complete an application, and go on when that does not happen.
    case aanvullingVragen = "aanvulling_vragen"
    /// Complete or withdraw an application, or register that for somebody.
    case aanvraagAanvullen = "aanvraag_aanvullen"
    /// Suspend the term for deciding, tell that it will be late, calculate it again.
    case termijnBijhouden = "termijn_bijhouden"
    /// Record a notice of default.
    case ingebrekestellingVastleggen = "ingebrekestelling_vastleggen"
    /// Read files, budgets and histories.
    case lezen
    /// Begin and end the keys that sign the register.
    case zegelsleutelsBeheren = "zegelsleutels_beheren"
    /// Run the controls and verify the register.
    case controleren
    /// Record that an applicant can be reached electronically, or no longer.
    case toestemmingVastleggen = "toestemming_vastleggen"
    /// Record a hearing, or why there was none.
    case aanvragerHoren = "aanvrager_horen"
    /// Record that a decision was announced.
    case besluitBekendmaken = "besluit_bekendmaken"
    /// Record what was delivered of the obligation.
    case leveringVastleggen = "levering_vastleggen"
    /// Ask a wijkraad for advice.
    case adviesVragen = "advies_vragen"
    /// Give the advice of a wijkraad.
    case adviesUitbrengen = "advies_uitbrengen"
    /// Record wijkraden and who is in them.
    case wijkradenBeheren = "wijkraden_beheren"
    /// Set the norm for consulting wijkraden.
    case consultatienormVaststellen = "consultatienorm_vaststellen"
    /// Open a beleidsdossier.
    case dossierOpenen = "dossier_openen"
    /// Record what happened in a dossier.
    case feitVastleggen = "feit_vastleggen"
    /// Plan the decision of a dossier.
    case besluitPlannen = "besluit_plannen"
    /// Take in a file of applications, each namens its applicant.
    case aanvragenInvoeren = "aanvragen_invoeren"
    /// Register for somebody an application that came in on paper or at the counter.
    case aanvraagInschrijven = "aanvraag_inschrijven"
    /// Add documents to an application and take them away.
    case bijlagenBeheren = "bijlagen_beheren"
    /// Ask to change what was granted, or renounce it, or register that for somebody.
    case verleningWijzigen = "verlening_wijzigen"
    /// Make somebody else the contact of an applicant, or name somebody who applies too.
    case aanvragersBijhouden = "aanvragers_bijhouden"
    /// Mark that an application points at something structural.
    case kwestieMelden = "kwestie_melden"
    /// Answer something structural.
    case kwestieBeantwoorden = "kwestie_beantwoorden"
    /// Close the file of a decision after which nothing follows.
    case dossierAfronden = "dossier_afronden"
    /// Found and dissolve wijkposten.
    case wijkpostenBeheren = "wijkposten_beheren"
    /// Record opening hours, staff, closures and stand-ins of a wijkpost.
    case wijkpostBezetten = "wijkpost_bezetten"
    /// Open, assign, take up and end tasks.
    case takenBijhouden = "taken_bijhouden"
    /// Record what the administration promised.
    case toezeggingVastleggen = "toezegging_vastleggen"
    /// Record that a promise was kept, broken, withdrawn or given more time.
    case toezeggingAfdoen = "toezegging_afdoen"
    /// Record how somebody can be reached.
    case bereikbaarheidVastleggen = "bereikbaarheid_vastleggen"
    /// Keep the correspondence register of a wijkraad.
    case correspondentieBijhouden = "correspondentie_bijhouden"
    /// Hand a dossier over to another department, role or stadsdeel.
    case dossierOverdragen = "dossier_overdragen"
    /// Read in lists of decisions, and say what became of each.
    case besluitenlijstBijhouden = "besluitenlijst_bijhouden"
    /// Plan and convene meetings, keep agenda, papers, attendance and minutes.
    case vergaderingVoorbereiden = "vergadering_voorbereiden"
    /// Run a meeting: open, vote, decide, adopt, close.
    case vergaderingLeiden = "vergadering_leiden"
    /// Say what should be otherwise in draft minutes.
    case verslagCorrigeren = "verslag_corrigeren"
    /// Record what an auditor found in a dossier.
    case auditbevindingVastleggen = "auditbevinding_vastleggen"
    /// Reply for the municipality to what an auditor found.
    case auditbevindingBeantwoorden = "auditbevinding_beantwoorden"

    /// The roles that may do it.
    public var rollen: Set<Rol> {
        switch self {
        case .gebiedBeheren, .personenBeheren, .regelingVaststellen, .plafondBekendmaken,
            .plafondWijzigen, .budgetOverhevelen, .zegelsleutelsBeheren, .gegevensWissen,
            .wijkradenBeheren, .consultatienormVaststellen, .wijkpostenBeheren:
            [.beheerder]
        case .aanvraagOpstellen, .aanvraagAanvullen, .verleningWijzigen:
            [.aanvrager, .voorzitter, .wijkcoordinator]
        // Who registers for somebody else says how and when it came in.
        case .aanvraagIndienen: [.aanvrager, .voorzitter]
        case .aanvraagInschrijven: [.wijkcoordinator]
        case .aanvraagBeoordelen, .vanNormAfwijken, .aanvullingVragen, .termijnBijhouden,
            .aanvragerHoren, .adviesVragen, .lotenTrekken, .dossierAfronden:
            [.behandelaar]
        case .adviesUitbrengen: [.voorzitter]
        case .dossierOpenen: [.behandelaar, .voorzitter, .secretaris, .auditor]
        case .feitVastleggen:
            [
                .voorzitter, .secretaris, .lid, .secretariaat, .wijkcoordinator,
                .stadsdeelmanager, .vakafdeling, .behandelaar,
            ]
        case .besluitPlannen: [.behandelaar, .vakafdeling]
        case .aanvragenInvoeren: [.wijkcoordinator]
        case .besluitBekendmaken: [.behandelaar, .beslisser]
        case .ingebrekestellingVastleggen, .toestemmingVastleggen, .leveringVastleggen,
            .bijlagenBeheren, .aanvragersBijhouden, .kwestieMelden:
            [.aanvrager, .voorzitter, .wijkcoordinator, .behandelaar]
        case .aanvraagBesluiten: [.beslisser]
        case .kwestieBeantwoorden: [.vakafdeling]
        case .wijkpostBezetten: [.wijkcoordinator, .stadsdeelmanager, .beheerder]
        case .takenBijhouden:
            [
                .voorzitter, .secretaris, .secretariaat, .wijkcoordinator, .stadsdeelmanager,
                .vakafdeling, .behandelaar, .beslisser,
            ]
        case .toezeggingVastleggen:
            [
                .voorzitter, .secretaris, .secretariaat, .wijkcoordinator, .stadsdeelmanager,
                .vakafdeling, .behandelaar,
            ]
        case .toezeggingAfdoen:
            [.secretariaat, .stadsdeelmanager, .vakafdeling, .behandelaar]
        case .correspondentieBijhouden:
            [.voorzitter, .secretaris, .secretariaat, .wijkcoordinator]
        case .bereikbaarheidVastleggen:
            [.secretaris, .secretariaat, .wijkcoordinator, .behandelaar, .beheerder]
        case .dossierOverdragen, .auditbevindingBeantwoorden:
            [.behandelaar, .stadsdeelmanager, .vakafdeling]
        case .auditbevindingVastleggen: [.auditor]
        case .besluitenlijstBijhouden: [.auditor, .behandelaar, .secretariaat]
        case .vergaderingVoorbereiden: [.voorzitter, .secretaris, .secretariaat]
        case .vergaderingLeiden: [.voorzitter, .secretaris]
        case .verslagCorrigeren: [.voorzitter, .secretaris, .lid]
        case .aanmelden, .lezen: Set(Rol.allCases)
        case .controleren: [.auditor, .beheerder]
        }
    }
}

extension Handelingscontext {
    /// Whether the role in which somebody acts may do this; pure, and the only place that says so.
    public func mag(_ handeling: Handeling) -> Bool {
        handeling.rollen.contains(rol)
    }
}

/// The refusal of an action to a role.
public struct Toegangsfout: Error, Hashable, Sendable {
    /// The role that was used.
    public let rol: Rol
    /// What was asked.
    public let handeling: Handeling

    /// A refusal.
    public init(rol: Rol, handeling: Handeling) {
        self.rol = rol
        self.handeling = handeling
    }
}
