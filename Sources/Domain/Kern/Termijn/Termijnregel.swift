/// The rules that refuse a term which cannot exist.
public enum Termijnregel: String, Regel {
    /// Afdeling 3.4 counts forward only.
    case uovTeltNietTerug = "UOV_TELT_NIET_TERUG"
    /// A term of which the first day counts has at least that one day.
    case uovZonderDuur = "UOV_ZONDER_DUUR"
    /// Nothing is suspended while counting back.
    case opschortingBijTerug = "OPSCHORTING_BIJ_TERUG"
    /// A term cannot stand still before it runs.
    case opschortingVoorBegin = "OPSCHORTING_VOOR_BEGIN"
    /// A term that has ended cannot be suspended any more.
    case opschortingNaEinde = "OPSCHORTING_NA_EINDE"
    /// The end falls outside the calendar.
    case buitenKalender = "BUITEN_KALENDER"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .uovTeltNietTerug, .uovZonderDuur: .awb("3:16")
        case .opschortingBijTerug: .termijnenwet("1 lid 2")
        case .opschortingVoorBegin, .opschortingNaEinde: .awb("4:15")
        case .buitenKalender: .termijnenwet("1")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .uovTeltNietTerug: "De termijn voor zienswijzen telt alleen vooruit."
        case .uovZonderDuur: "Een termijn waarvan de eerste dag meetelt, duurt minstens die dag."
        case .opschortingBijTerug: "Bij terugtellen wordt niets opgeschort."
        case .opschortingVoorBegin: "Opschorten kan pas als de termijn loopt."
        case .opschortingNaEinde: "Een termijn die voorbij is, kan niet meer worden opgeschort."
        case .buitenKalender: "Het einde valt in de jaren 1583 tot en met 9999."
        }
    }
}
