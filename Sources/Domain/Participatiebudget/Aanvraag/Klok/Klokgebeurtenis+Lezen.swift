extension Klokgebeurtenis {
    /// Reads an event of the first version; `nil` for a kind that is not one of these.
    /// - Throws: ``CanoniekeFout`` when the content does not fit.
    init?(soort: String, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch soort {
        case "beslistermijn_begonnen":
            self = .begonnen(
                try .init(inhoud), kalender: try inhoud.tekst("kalender"),
                uiterste: try inhoud.uiterste())
        case "aanvulling_gevraagd":
            self = .aanvullingGevraagd(try .init(inhoud), uiterste: try inhoud.uiterste())
        case "aanvraag_aangevuld":
            self = .aangevuld(try .init(inhoud), uiterste: try inhoud.uiterste())
        case "zonder_aanvulling_verder":
            self = .zonderAanvulling(
                op: try inhoud.datum("op"), door: try inhoud.id("door"),
                motivering: try inhoud.verzegeling("motivering"), uiterste: try inhoud.uiterste())
        case "aanvraag_ingetrokken":
            self = .ingetrokken(
                op: try inhoud.datum("op"), door: try inhoud.id("door"),
                reden: try inhoud.verzegeling("reden"))
        case "beslistermijn_opgeschort":
            self = .opgeschort(try .init(inhoud), uiterste: try inhoud.uiterste())
        case "beslistermijn_hervat":
            self = .hervat(op: try inhoud.datum("op"), uiterste: try inhoud.uiterste())
        case "vertraging_medegedeeld":
            self = .vertragingMedegedeeld(try .init(inhoud), uiterste: try inhoud.uiterste())
        case "ingebrekestelling_ontvangen":
            self = .ingebrekeGesteld(try .init(inhoud))
        case "termijn_herberekend":
            self = .herberekend(
                kalender: try inhoud.tekst("kalender"), uiterste: try inhoud.uiterste())
        case "dwangsom_uitgesloten": self = .dwangsomUitgesloten(try .init(inhoud))
        default: return nil
        }
    }
}

extension CanoniekeWaarde {
    fileprivate func uiterste() throws(CanoniekeFout) -> Datum { try datum("uitersteDatum") }
}
