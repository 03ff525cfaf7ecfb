/// What can be found in a consultation beside its verdicts: a closed list.
///
/// A code never changes once people have seen it.
public enum Bevindingcode: String, CaseIterable, Sendable {
    /// Advice without a reaction, past the term of the norm.
    case adviesOnbeantwoord = "advies_onbeantwoord"
    /// Unasked advice without a reaction, past the term of the norm.
    case ongevraagdAdviesOnbeantwoord = "ongevraagd_advies_onbeantwoord"
    /// An invitation without an answer, past the term.
    case uitnodigingOnbeantwoord = "uitnodiging_onbeantwoord"
    /// A reaction or answer that came after the term.
    case reactieTeLaat = "reactie_te_laat"
    /// A document that was changed after the advice on it, without asking again.
    case stukGewijzigdNaAdvies = "stuk_gewijzigd_na_advies"
    /// A promised level that was lowered after the start.
    case niveauVerlaagd = "niveau_verlaagd"
    /// A term of which a third or more falls in school holidays.
    case termijnInVakantie = "termijn_in_vakantie"
    /// A decision that was recorded later than the norm allows.
    case besluitLaatVastgelegd = "besluit_laat_vastgelegd"
    /// A wijkraad whose area the plan touches and that the dossier does not name.
    case wijkraadWeggelaten = "wijkraad_weggelaten"
    /// A change of the decision, or work that departs from it, without a reasoned notice.
    case wijzigingNietGemeld = "wijziging_niet_gemeld"
    /// A dossier that ended without its final report.
    case eindverslagOntbreekt = "eindverslag_ontbreekt"

    /// Where the demand stands.
    public var artikel: Artikel {
        switch self {
        case .adviesOnbeantwoord, .ongevraagdAdviesOnbeantwoord, .uitnodigingOnbeantwoord,
            .reactieTeLaat, .wijzigingNietGemeld:
            .consultatienorm("reactietermijn")
        case .stukGewijzigdNaAdvies: .awb("3:2")
        case .niveauVerlaagd, .wijkraadWeggelaten, .eindverslagOntbreekt:
            .gemeentewet("150 lid 1")
        case .termijnInVakantie: .consultatienorm("termijn")
        case .besluitLaatVastgelegd: .consultatienorm("achterstand")
        }
    }

    /// What is demanded, in one Dutch sentence.
    public var eis: String {
        switch self {
        case .adviesOnbeantwoord: "Op elk advies komt binnen de reactietermijn een reactie."
        case .ongevraagdAdviesOnbeantwoord:
            "Ook op ongevraagd advies komt binnen de reactietermijn een reactie."
        case .uitnodigingOnbeantwoord:
            "Op een uitnodiging komt binnen de reactietermijn een antwoord."
        case .reactieTeLaat: "Een reactie komt binnen de reactietermijn."
        case .stukGewijzigdNaAdvies:
            "Wijzigt een stuk na het advies, dan wordt opnieuw om advies gevraagd."
        case .niveauVerlaagd: "Een toegezegd niveau wordt na de start niet verlaagd."
        case .termijnInVakantie:
            "Minder dan een derde van de adviestermijn valt in schoolvakanties."
        case .besluitLaatVastgelegd: "Een besluit wordt kort na de dag zelf vastgelegd."
        case .wijkraadWeggelaten:
            "Elke wijkraad van wie het plan het gebied raakt, staat in het dossier."
        case .wijzigingNietGemeld:
            "Wijkt de gemeente van het besluit af, dan hoort de wijkraad binnen de reactietermijn "
                + "waarom."
        case .eindverslagOntbreekt: "Een dossier eindigt met een eindverslag."
        }
    }
}
