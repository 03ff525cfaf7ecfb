/// The rules that can refuse an act between receipt and decision.
public enum Klokregel: String, Regel {
    /// The date for completing is not after the day on which it is asked for.
    case hersteltermijnTeKort = "HERSTELTERMIJN_TE_KORT"
    /// The time for completing has not passed yet.
    case hersteltermijnLoopt = "HERSTELTERMIJN_LOOPT"
    /// More than four weeks have passed since the time for completing lapsed.
    case buitenBehandelingTeLaat = "BUITEN_BEHANDELING_TE_LAAT"
    /// Completing would raise the amount asked, or leave nothing.
    case aanvullingBedrag = "AANVULLING_BEDRAG"
    /// Somebody else's application.
    case nietEigenAanvraag = "NIET_EIGEN_AANVRAAG"
    /// The term for deciding has passed, so nothing can be suspended.
    case beslistermijnVoorbij = "BESLISTERMIJN_VOORBIJ"
    /// No suspension goes on that could end earlier.
    case nietsTeHervatten = "NIETS_TE_HERVATTEN"
    /// The day that a notice names is not after the last day for deciding.
    case mededelingNietLater = "MEDEDELING_NIET_LATER"
    /// Something would have been received on a day that has not come yet, or before the
    /// application.
    case ontvangstdatumOnmogelijk = "ONTVANGSTDATUM_ONMOGELIJK"
    /// The clock already has this calendar.
    case nietsTeHerberekenen = "NIETS_TE_HERBEREKENEN"
    /// There is no valid notice of default from which a penalty could count.
    case geenIngebrekestelling = "GEEN_INGEBREKESTELLING"
    /// It was established before that no penalty is due.
    case alUitgesloten = "DWANGSOM_AL_UITGESLOTEN"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .hersteltermijnTeKort, .hersteltermijnLoopt: .awb("4:5 lid 1")
        case .buitenBehandelingTeLaat: .awb("4:5 lid 4")
        case .aanvullingBedrag: .awb("4:5 lid 1")
        case .nietEigenAanvraag: .awb("4:1")
        case .beslistermijnVoorbij: .awb("4:15")
        case .nietsTeHervatten: .awb("4:15 lid 4")
        case .mededelingNietLater: .awb("4:14")
        case .ontvangstdatumOnmogelijk: .awb("4:17 lid 3")
        case .nietsTeHerberekenen: .termijnenwet("3 lid 3")
        case .geenIngebrekestelling: .awb("4:17 lid 3")
        case .alUitgesloten: .awb("4:17 lid 5")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .hersteltermijnTeKort: "Wie moet aanvullen, krijgt daarvoor minstens een dag."
        case .hersteltermijnLoopt:
            "Pas na een ongebruikte hersteltermijn gaat het zonder aanvulling."
        case .buitenBehandelingTeLaat:
            "Niet behandelen kan tot vier weken na de ongebruikte hersteltermijn."
        case .aanvullingBedrag: "Een aanvulling verhoogt het gevraagde bedrag niet."
        case .nietEigenAanvraag: "Een aanvrager handelt alleen voor de eigen aanvraag."
        case .beslistermijnVoorbij: "Een beslistermijn die voorbij is, staat niet meer stil."
        case .nietsTeHervatten: "Hervatten kan alleen een beslistermijn die stilstaat."
        case .mededelingNietLater: "Een mededeling noemt een dag na de uiterste beslisdatum."
        case .ontvangstdatumOnmogelijk:
            "Wat is ontvangen, kwam na de aanvraag en uiterlijk vandaag."
        case .nietsTeHerberekenen: "Herberekenen heeft alleen zin met een andere kalender."
        case .geenIngebrekestelling:
            "Een dwangsom uitsluiten kan alleen na een geldige ingebrekestelling."
        case .alUitgesloten: "Een dwangsom wordt één keer uitgesloten."
        }
    }
}
