/// The rules that can refuse an act on the advice of the wijkraad.
public enum Adviesregel: String, Regel {
    /// A wijkraad is not asked about its own request.
    case eigenAanvraag = "ADVIES_EIGEN_AANVRAAG"
    /// It was asked already.
    case alGevraagd = "ADVIES_AL_GEVRAAGD"
    /// Nobody asked.
    case nietGevraagd = "ADVIES_NIET_GEVRAAGD"
    /// It was given already.
    case alUitgebracht = "ADVIES_AL_UITGEBRACHT"
    /// The amount does not go with what is advised.
    case bedrag = "ADVIES_BEDRAG"
    /// The term for the advice still runs.
    case loopt = "ADVIES_LOOPT"
    /// A decision against the advice without saying why.
    case afwijkingOngemotiveerd = "ADVIESAFWIJKING_ONGEMOTIVEERD"
    /// A reason for departing where nothing is departed from.
    case nietsOmVanAfTeWijken = "ADVIES_NIETS_OM_VAN_AF_TE_WIJKEN"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .eigenAanvraag: .awb("2:4 lid 1")
        case .alGevraagd, .nietGevraagd, .alUitgebracht: .awb("3:5 lid 1")
        case .bedrag: .awb("3:9")
        case .loopt: .awb("3:6 lid 1")
        case .afwijkingOngemotiveerd, .nietsOmVanAfTeWijken: .awb("3:50")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .eigenAanvraag: "Op de eigen aanvraag van een wijkraad telt zijn advies niet."
        case .alGevraagd: "Advies op een aanvraag wordt één keer gevraagd."
        case .nietGevraagd: "Advies wordt uitgebracht nadat het is gevraagd."
        case .alUitgebracht: "Een wijkraad brengt op een aanvraag één keer advies uit."
        case .bedrag: "Een geadviseerd bedrag is meer dan nul en hooguit wat is gevraagd."
        case .loopt: "Zolang de adviestermijn loopt, wacht het besluit op het advies."
        case .afwijkingOngemotiveerd: "Wie anders besluit dan het advies, zegt waarom."
        case .nietsOmVanAfTeWijken: "Een reden om af te wijken hoort bij een besluit dat afwijkt."
        }
    }
}
