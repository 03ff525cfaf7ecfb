/// The rules that can refuse an act on a budget.
public enum Budgetregel: String, Regel {
    /// A ceiling for this wijk and year was published already.
    case plafondBestaat = "PLAFOND_BESTAAT"
    /// The wijk is not recorded for this municipality.
    case wijkOnbekend = "WIJK_ONBEKEND"
    /// A ceiling is an amount of nothing or more.
    case plafondNegatief = "PLAFOND_NEGATIEF"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .plafondBestaat: .awb("4:27")
        case .wijkOnbekend: .awb("4:22")
        case .plafondNegatief: .awb("4:22")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .plafondBestaat: "Een wijk heeft voor een jaar één budget met één plafond."
        case .wijkOnbekend: "Een budget hoort bij een vastgestelde wijk van deze gemeente."
        case .plafondNegatief: "Een plafond is een bedrag van nul of meer."
        }
    }
}

extension Budget {
    /// Publishes the ceiling of a wijk and year (Awb 4:22, 4:25 lid 1, 4:27).
    /// - Throws: `PLAFOND_BESTAAT`, `WIJK_ONBEKEND`, `PLAFOND_NEGATIEF`.
    public static func bekendmaken(
        wijk: Wijkcode, jaar: Int, regeling: ID<Regeling>, plafond: Bedrag, op datum: Datum,
        gemeente: Gemeente, bestaat: Bool
    ) throws(Regelbreuk) -> BudgetGebeurtenis {
        guard gemeente.wijken.contains(where: { $0.code == wijk }) else {
            throw Regelbreuk(
                Budgetregel.wijkOnbekend,
                "\(wijk) is geen vastgestelde wijk van \(gemeente.naam); leg haar eerst vast")
        }
        guard !bestaat else {
            throw Regelbreuk(
                Budgetregel.plafondBestaat,
                "voor \(wijk) in \(jaar) is al een plafond bekendgemaakt")
        }
        guard plafond >= .nul else {
            throw Regelbreuk(
                Budgetregel.plafondNegatief, "\(plafond) is minder dan nul; geef een hoger bedrag")
        }
        return .plafondBekendgemaakt(
            wijk: wijk, jaar: jaar, regeling: regeling, plafond: plafond, bekendgemaaktOp: datum)
    }
}
