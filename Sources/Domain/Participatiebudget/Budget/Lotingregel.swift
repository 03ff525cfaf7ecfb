/// The rules that can refuse the drawing of lots.
public enum Lotingregel: String, Regel {
    /// Others may still become complete on this day.
    case dagLooptNog = "LOTEN_DAG_LOOPT_NOG"
    /// Lots were drawn for this day already.
    case alGetrokken = "LOTEN_AL_GETROKKEN"
    /// Fewer than two applications were complete on this day.
    case geenGroep = "LOTEN_GEEN_GROEP"
    /// One of them was decided before the lots were drawn.
    case naBesluit = "LOTEN_NA_BESLUIT"
    /// There is room for all of them.
    case nietNodig = "LOTEN_NIET_NODIG"
    /// The group is another one than was thought of.
    case groepGewijzigd = "LOTEN_GROEP_GEWIJZIGD"

    /// Where the rule stands.
    public var artikel: Artikel { .awb("4:26 lid 1") }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .dagLooptNog: "Loten worden getrokken als de dag voorbij is."
        case .alGetrokken: "Voor een dag wordt één keer geloot."
        case .geenGroep: "Geloot wordt tussen twee of meer aanvragen van dezelfde dag."
        case .naBesluit: "Loten worden getrokken voordat op een van de aanvragen is besloten."
        case .nietNodig: "Geloot wordt alleen als er niet genoeg is voor alle aanvragen van de dag."
        case .groepGewijzigd: "Geloot wordt tussen alle aanvragen van de dag."
        }
    }
}
