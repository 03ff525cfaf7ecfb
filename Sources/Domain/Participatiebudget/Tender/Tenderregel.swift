/// The rules that can refuse an act in a tender.
public enum Tenderregel: String, Regel {
    /// The regeling does not divide by tender.
    case geenTender = "TENDER_GEEN"
    /// The tender of this budget was opened already.
    case alOpen = "TENDER_AL_OPEN"
    /// The closing day would not come after today.
    case sluitdag = "TENDER_SLUITDAG"
    /// Nobody can apply yet.
    case nietOpen = "TENDER_NIET_OPEN"
    /// The closing day has passed.
    case gesloten = "TENDER_GESLOTEN"
    /// Others can still apply.
    case looptNog = "TENDER_LOOPT_NOG"
    /// Not every criterion got one score between nothing and 100.
    case scores = "TENDER_SCORES"
    /// Two assessors, or this one, scored it already.
    case alGescoord = "TENDER_AL_GESCOORD"
    /// Not every application is complete and scored by two.
    case onvolledig = "TENDER_ONVOLLEDIG"
    /// The ranking was made already.
    case alGerangschikt = "TENDER_AL_GERANGSCHIKT"
    /// A decision before the ranking.
    case nietGerangschikt = "TENDER_NIET_GERANGSCHIKT"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .geenTender, .scores, .alGescoord: .regeling("tender")
        case .alOpen, .sluitdag, .nietOpen, .gesloten: .awb("4:26 lid 2")
        case .looptNog, .onvolledig, .alGerangschikt, .nietGerangschikt: .awb("4:26 lid 1")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .geenTender: "Een tender is er alleen onder een regeling met criteria."
        case .alOpen: "Een tender wordt één keer opengesteld."
        case .sluitdag: "De sluitdag van een tender ligt na de dag van openstellen."
        case .nietOpen: "In een tender kan worden aangevraagd als zij is opengesteld."
        case .gesloten: "In een tender wordt uiterlijk op de sluitdag aangevraagd."
        case .looptNog: "Beoordelen en rangschikken begint als de tender is gesloten."
        case .scores: "Elk criterium krijgt één score, van 0 tot en met 100."
        case .alGescoord: "Twee verschillende beoordelaars geven elk één keer scores."
        case .onvolledig: "Gerangschikt wordt als elke aanvraag compleet en twee keer gescoord is."
        case .alGerangschikt: "Een tender wordt één keer gerangschikt."
        case .nietGerangschikt: "In een tender wordt pas besloten na het rangschikken."
        }
    }
}
