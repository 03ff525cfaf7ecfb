/// The rules that can refuse a version of a regeling, or an application under it.
public enum Regelingregel: String, Regel {
    /// A version would begin on a day that has passed.
    case versieInVerleden = "VERSIE_IN_VERLEDEN"
    /// A version would begin before the one that it follows.
    case versieVoorVorige = "VERSIE_VOOR_VORIGE"
    /// No version of the regeling holds yet.
    case nogNietGeldig = "REGELING_NOG_NIET_GELDIG"
    /// The application belongs to the budget of another year.
    case anderJaar = "JAAR_ONJUIST"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .versieInVerleden, .versieVoorVorige, .nogNietGeldig: .awb("4:23 lid 1")
        case .anderJaar: .regeling("jaartoerekening")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .versieInVerleden: "Een nieuwe versie van een regeling werkt niet terug."
        case .versieVoorVorige: "Versies van een regeling volgen elkaar op in de tijd."
        case .nogNietGeldig: "Een aanvraag valt onder een versie die al geldt."
        case .anderJaar:
            "Een aanvraag hoort bij het jaar dat volgt uit de jaartoerekening van de regeling."
        }
    }
}
