/// The rules that can refuse an act between a decision and what follows its announcement.
public enum Bekendmakingsregel: String, Regel {
    /// A refusal without a hearing or a reason why there was none.
    case nietGehoord = "NIET_GEHOORD"
    /// There is nothing to hear about on that day.
    case hoordatum = "HOORDATUM"
    /// Electronic sending to who did not consent, or withdrawal of a consent that is not there.
    case geenToestemming = "GEEN_TOESTEMMING"
    /// The day of the announcement cannot be right.
    case bekendmakingsdatum = "BEKENDMAKINGSDATUM"
    /// A delivery where nothing was pledged that binds, or of a line that is not there.
    case geenVerplichting = "GEEN_VERPLICHTING"
    /// The day of a delivery cannot be right.
    case leverdatum = "LEVERDATUM"
    /// A file is closed while objection is still possible.
    case afrondenTeVroeg = "AFRONDEN_TE_VROEG"
    /// A file is closed while more must follow on the decision.
    case afrondenHeeftVervolg = "AFRONDEN_HEEFT_VERVOLG"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .nietGehoord: .awb("4:12 lid 2")
        case .hoordatum: .awb("4:9")
        case .geenToestemming: .awb("2:8")
        case .bekendmakingsdatum: .awb("3:41 lid 1")
        case .geenVerplichting: .awb("4:37 lid 1")
        case .leverdatum: .awb("4:37 lid 1")
        case .afrondenTeVroeg: .awb("6:9 lid 2")
        case .afrondenHeeftVervolg: .awb("4:42")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .nietGehoord:
            "Een weigering, ook deels, wordt bekendgemaakt na horen, of met de reden waarom niet."
        case .hoordatum: "Horen ligt op een dag die er al is."
        case .geenToestemming:
            "Elektronisch bekendmaken kan alleen met vastgelegde toestemming van de aanvrager."
        case .bekendmakingsdatum:
            "De dag van bekendmaking is niet later dan vandaag en niet eerder dan het besluit."
        case .geenVerplichting:
            "Geleverd wordt op een regel van de verplichting die bij de verlening hoort."
        case .leverdatum: "Wat is geleverd, is op of voor vandaag geleverd."
        case .afrondenTeVroeg:
            "Afronden kan als er geen bezwaar meer kan komen, ook niet per post."
        case .afrondenHeeftVervolg: "Op een verlening volgen nog verantwoording en vaststelling."
        }
    }
}
