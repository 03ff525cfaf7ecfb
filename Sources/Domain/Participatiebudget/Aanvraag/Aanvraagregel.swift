/// The rules that can refuse an act on an application.
public enum Aanvraagregel: String, Regel {
    /// The act does not belong to the phase that the application is in.
    case fase = "FASE"
    /// The same person did something in this file that does not go with this act.
    case functiescheiding = "FUNCTIESCHEIDING"
    /// The amount asked is more than the regeling allows for one application.
    case maximumPerAanvraag = "MAXIMUM_PER_AANVRAAG"
    /// The ceiling of this budget was not published yet on the day of receipt.
    case plafondNietBekend = "PLAFOND_NIET_BEKEND"
    /// The active contribution was not checked yet.
    case nietGetoetst = "NIET_GETOETST"
    /// The active contribution does not meet the norm, and nobody departed from it.
    case bijdrageOnvoldoende = "BIJDRAGE_ONVOLDOENDE"
    /// The regeling does not allow a departure from the norm.
    case afwijkenUitgesloten = "AFWIJKEN_UITGESLOTEN"
    /// There is nothing to depart from: the norm is met.
    case nietsOmVanAfTeWijken = "NIETS_OM_VAN_AF_TE_WIJKEN"
    /// Granting nothing, or less than nothing, is no grant.
    case bedragNietPositief = "BEDRAG_NIET_POSITIEF"
    /// More would be granted than was asked.
    case meerDanGevraagd = "MEER_DAN_GEVRAAGD"
    /// The grant would exceed the ceiling.
    case plafond = "PLAFOND"
    /// Applications that come first in the order have not been decided yet.
    case volgorde = "VOLGORDE"
    /// The regeling does not allow a grant in part.
    case deelsVerlenenUitgesloten = "DEELS_VERLENEN_UITGESLOTEN"
    /// A ground for refusal that does not hold in this case.
    case grondOnjuist = "GROND_ONJUIST"
    /// The mandate does not cover this.
    case mandaat = "MANDAAT"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .fase: .awb("4:1")
        case .functiescheiding: .awb("2:4")
        case .maximumPerAanvraag: .regeling("maximum per aanvraag")
        case .plafondNietBekend: .awb("4:27 lid 1")
        case .nietGetoetst, .bijdrageOnvoldoende, .nietsOmVanAfTeWijken:
            .regeling("actieve bijdrage")
        case .afwijkenUitgesloten: .awb("4:84")
        case .bedragNietPositief, .meerDanGevraagd: .awb("4:30")
        case .plafond: .awb("4:25 lid 2")
        case .volgorde: .awb("4:26 lid 1")
        case .deelsVerlenenUitgesloten: .regeling("deels verlenen")
        case .grondOnjuist: .awb("3:46")
        case .mandaat: .awb("10:3")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .fase: "Elke handeling hoort bij een stand van de aanvraag."
        case .functiescheiding:
            "Indienen, beoordelen en besluiten doen in één dossier verschillende personen."
        case .maximumPerAanvraag: "Een aanvraag vraagt hooguit het maximum van de regeling."
        case .plafondNietBekend: "Op de dag van ontvangst is het plafond bekendgemaakt."
        case .nietGetoetst: "De actieve bijdrage is getoetst voordat er wordt besloten."
        case .bijdrageOnvoldoende: "Verleend wordt alleen als de actieve bijdrage voldoet."
        case .afwijkenUitgesloten: "Afwijken van de norm kan alleen als de regeling dat toelaat."
        case .nietsOmVanAfTeWijken: "Afwijken heeft alleen zin als de norm niet is gehaald."
        case .bedragNietPositief: "Verleend wordt een bedrag van meer dan nul."
        case .meerDanGevraagd: "Er wordt hooguit het gevraagde bedrag verleend."
        case .plafond: "Verleningen overschrijden het subsidieplafond niet."
        case .volgorde: "Wie eerder compleet was, gaat voor."
        case .deelsVerlenenUitgesloten: "Deels verlenen kan alleen als de regeling dat toelaat."
        case .grondOnjuist: "Een weigering berust op een grond die in dit geval bestaat."
        case .mandaat: "Wie namens het bestuur besluit, heeft daarvoor een toereikend mandaat."
        }
    }
}
