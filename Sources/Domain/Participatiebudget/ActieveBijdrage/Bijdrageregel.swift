/// The reasons that the check of the active contribution can give, for or against.
///
/// Each demand of the norm has three: reached, too low, or unknown.
public enum Bijdrageregel: String, Regel {
    /// At least one line is of a kind that counts.
    case soortTelt = "SOORT_TELT"
    /// No line is of a kind that counts, or only money is pledged.
    case soortTeltNiet = "SOORT_TELT_NIET"
    /// Enough residents.
    case bewonersGehaald = "BEWONERS_GEHAALD"
    /// Too few residents.
    case bewonersTeLaag = "BEWONERS_TE_LAAG"
    /// The number of residents is not fully known.
    case bewonersOnbekend = "BEWONERS_ONBEKEND"
    /// Enough person-hours.
    case urenGehaald = "UREN_GEHAALD"
    /// Too few person-hours.
    case urenTeLaag = "UREN_TE_LAAG"
    /// The number of person-hours is not fully known.
    case urenOnbekend = "UREN_ONBEKEND"
    /// Enough person-hours for the amount asked.
    case urenPer100EuroGehaald = "UREN_PER_100_EURO_GEHAALD"
    /// Too few person-hours for the amount asked.
    case urenPer100EuroTeLaag = "UREN_PER_100_EURO_TE_LAAG"
    /// The person-hours are not fully known, so not for the amount asked either.
    case urenPer100EuroOnbekend = "UREN_PER_100_EURO_ONBEKEND"
    /// The norm asks for a person's judgement.
    case normVraagtBeoordeling = "NORM_VRAAGT_BEOORDELING"

    /// Where the rule stands: the regeling, and Awb 4:5 for what must be completed first.
    public var artikel: Artikel {
        switch self {
        case .bewonersOnbekend, .urenOnbekend, .urenPer100EuroOnbekend: .awb("4:5 lid 1")
        case .soortTelt, .soortTeltNiet, .bewonersGehaald, .bewonersTeLaag, .urenGehaald,
            .urenTeLaag, .urenPer100EuroGehaald, .urenPer100EuroTeLaag, .normVraagtBeoordeling:
            .regeling("actieve bijdrage")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .soortTelt, .soortTeltNiet:
            "Minstens één toegezegde bijdrage is van een soort die telt; alleen geld telt nooit."
        case .bewonersGehaald, .bewonersTeLaag:
            "Het aantal verschillende bewoners haalt het minimum van de norm."
        case .urenGehaald, .urenTeLaag:
            "De uren van de soorten die tellen halen samen het minimum van de norm."
        case .urenPer100EuroGehaald, .urenPer100EuroTeLaag:
            "De uren halen het aantal per 100 euro van het gevraagde bedrag."
        case .bewonersOnbekend, .urenOnbekend, .urenPer100EuroOnbekend:
            "Ontbrekende gegevens worden eerst gevraagd, met een termijn om aan te vullen."
        case .normVraagtBeoordeling: "De norm vraagt een oordeel van de behandelaar."
        }
    }
}
