extension BudgetGebeurtenis {
    /// Reads an event of a budget.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        guard versie == 1 else { throw .onbekendeSoort(soort, versie: versie) }
        switch soort {
        case "plafond_bekendgemaakt":
            guard let wijk = Wijkcode(try inhoud.tekst("wijk")) else { throw .veldOngeldig("wijk") }
            self = .plafondBekendgemaakt(
                wijk: wijk, jaar: Int(try inhoud.geheel("jaar")),
                regeling: try inhoud.id("regeling"), plafond: try inhoud.bedrag("plafondCent"),
                bekendgemaaktOp: try inhoud.datum("bekendgemaaktOp"))
        case "verplichting_geboekt":
            self = .verplichtingGeboekt(
                aanvraag: try inhoud.id("aanvraag"), bedrag: try inhoud.bedrag("bedragCent"))
        case "verplichting_teruggeboekt":
            self = .verplichtingTeruggeboekt(
                aanvraag: try inhoud.id("aanvraag"), bedrag: try inhoud.bedrag("bedragCent"))
        case "afstand_geboekt":
            self = .afstandGeboekt(
                aanvraag: try inhoud.id("aanvraag"), bedrag: try inhoud.bedrag("bedragCent"))
        case "afstand_vrijgevallen":
            self = .afstandVrijgevallen(
                aanvraag: try inhoud.id("aanvraag"), bedrag: try inhoud.bedrag("bedragCent"))
        case "plafond_verhoogd": self = .plafondVerhoogd(try Plafondwijziging(inhoud))
        case "plafond_verlaagd": self = .plafondVerlaagd(try Plafondwijziging(inhoud))
        case "boven_plafond_geboekt":
            self = .bovenPlafondGeboekt(
                try inhoud.bedrag("bedragCent"), grond: try inhoud.keuze("grond"),
                aanvraag: try inhoud.idOfNiets("aanvraag"))
        case "boven_plafond_vrijgegeven":
            self = .bovenPlafondVrijgegeven(try inhoud.bedrag("bedragCent"))
        case "budget_overgeheveld":
            self = .overgeheveld(
                try inhoud.bedrag("bedragCent"), naar: try inhoud.id("naar"),
                raadsbesluit: try inhoud.verzegeling("raadsbesluit"))
        case "loten_getrokken": self = .lotenGetrokken(try Loting(inhoud))
        case "tender_opengesteld": self = .tenderOpengesteld(sluit: try inhoud.datum("sluit"))
        case "tender_gerangschikt": self = .tenderGerangschikt(try Tender.Uitslag(inhoud))
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}
