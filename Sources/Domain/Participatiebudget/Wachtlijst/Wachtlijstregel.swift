/// The rules that can refuse an act on an application that waits for money that comes back.
public enum Wachtlijstregel: String, Regel {
    /// The application does not wait.
    case nietOpLijst = "WACHTLIJST_NIET_OP"
    /// The year of the budget is over.
    case jaarVoorbij = "WACHTLIJST_JAAR_VOORBIJ"
    /// A decision from the waiting list would be replaced, with the grant that stood before it.
    case nietVervangen = "WACHTLIJST_NIET_VERVANGEN"
    /// A file is closed while the application still waits.
    case wachtNog = "WACHTLIJST_WACHT_NOG"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .nietOpLijst, .nietVervangen, .wachtNog: .regeling("wachtlijst")
        case .jaarVoorbij: .awb("4:22")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .nietOpLijst: "Alsnog verlenen kan alleen aan wie op de wachtlijst staat."
        case .jaarVoorbij: "Geld dat na het jaar terugkomt, wordt niet opnieuw verleend."
        case .nietVervangen: "Een besluit van de wachtlijst wordt niet meer vervangen."
        case .wachtNog: "Een dossier op de wachtlijst blijft open tot het jaar voorbij is."
        }
    }
}
