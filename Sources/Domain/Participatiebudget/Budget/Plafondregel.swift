/// The rules that can refuse a change of a ceiling or the carry-over of what is left under it.
public enum Plafondregel: String, Regel {
    /// A raise to an amount that is not higher.
    case plafondNietHoger = "PLAFOND_NIET_HOGER"
    /// A lowering to an amount that is not lower.
    case plafondNietLager = "PLAFOND_NIET_LAGER"
    /// A publication that has not taken place yet.
    case bekendmakingInToekomst = "BEKENDMAKING_IN_TOEKOMST"
    /// A publication before the one that it follows.
    case bekendmakingVoorVorige = "BEKENDMAKING_VOOR_VORIGE"
    /// More was granted than the new ceiling has room for.
    case plafondOnderVerplicht = "PLAFOND_ONDER_VERPLICHT"
    /// Applications that were made already may claim more than the new ceiling has room for.
    case plafondOnderAanspraak = "PLAFOND_ONDER_AANSPRAAK"
    /// A ground to go above the ceiling where nothing goes above it.
    case bovenPlafondNietNodig = "BOVEN_PLAFOND_NIET_NODIG"
    /// Money is carried over from a year that has not ended.
    case jaarLooptNog = "JAAR_LOOPT_NOG"
    /// Money is carried over to something else than the next year of the same wijk.
    case overhevelenAnderBudget = "OVERHEVELEN_ANDER_BUDGET"
    /// More is carried over than is left and nobody can claim.
    case overhevelenTeVeel = "OVERHEVELEN_TE_VEEL"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .plafondNietHoger, .plafondNietLager: .awb("4:22")
        case .bekendmakingInToekomst, .bekendmakingVoorVorige: .awb("4:27 lid 1")
        case .plafondOnderVerplicht, .bovenPlafondNietNodig: .awb("4:25 lid 2")
        case .plafondOnderAanspraak: .awb("4:27 lid 2")
        case .jaarLooptNog, .overhevelenAnderBudget, .overhevelenTeVeel: .awb("4:22")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .plafondNietHoger: "Wie het plafond verhoogt, noemt een hoger bedrag dan er nu geldt."
        case .plafondNietLager: "Wie het plafond verlaagt, noemt een lager bedrag dan er nu geldt."
        case .bekendmakingInToekomst: "Een wijziging wordt vastgelegd als zij is bekendgemaakt."
        case .bekendmakingVoorVorige: "Bekendmakingen volgen elkaar op in de tijd."
        case .plafondOnderVerplicht: "Wat is verleend past onder het plafond."
        case .plafondOnderAanspraak:
            "Een verlaging heeft geen gevolgen voor aanvragen die al zijn ingediend."
        case .bovenPlafondNietNodig:
            "Boven het plafond wordt alleen geboekt wat er niet onder past."
        case .jaarLooptNog: "Overhevelen kan pas als het jaar van het budget voorbij is."
        case .overhevelenAnderBudget:
            "Overgeheveld wordt naar het budget van dezelfde wijk in het volgende jaar."
        case .overhevelenTeVeel:
            "Overgeheveld wordt hooguit wat over is en waar geen aanvraag nog recht op kan geven."
        }
    }
}
