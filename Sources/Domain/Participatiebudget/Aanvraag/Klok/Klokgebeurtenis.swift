/// What can happen to an application between receipt and decision, with what it does to the clock.
///
/// Each event that moves the last day for deciding carries that day, so that a replay needs no
/// calendar.
public enum Klokgebeurtenis: Hashable, Sendable {
    /// The term for deciding began (Awb 4:13).
    case begonnen(Aanvraag.Klok.Start, kalender: String, uiterste: Datum)
    /// The applicant was asked to complete the application (Awb 4:5).
    case aanvullingGevraagd(Aanvraag.Klok.Aanvulronde, uiterste: Datum)
    /// The applicant completed it.
    case aangevuld(Aanvraag.Aanvulling, uiterste: Datum)
    /// The handler goes on without completion, for this reason.
    case zonderAanvulling(
        op: Datum, door: ID<Persoon>, motivering: Verzegeling, uiterste: Datum)
    /// The applicant withdrew the application.
    case ingetrokken(op: Datum, door: ID<Persoon>, reden: Verzegeling)
    /// The term stands still on another ground (Awb 4:15 lid 2).
    case opgeschort(Aanvraag.Klok.Onderbreking, uiterste: Datum)
    /// The term runs again from this day, before such a suspension would end (lid 4).
    case hervat(op: Datum, uiterste: Datum)
    /// The applicant was told that the decision will be late (Awb 4:14).
    case vertragingMedegedeeld(Aanvraag.Klok.Vertragingsmededeling, uiterste: Datum)
    /// A notice of default was received (Awb 4:17).
    case ingebrekeGesteld(Aanvraag.Klok.Ingebrekestelling)
    /// The last day was calculated again, with another calendar.
    case herberekend(kalender: String, uiterste: Datum)
    /// It was established that no penalty is due (Awb 4:17 lid 5).
    case dwangsomUitgesloten(Aanvraag.Klok.Dwangsomuitsluiting)

    /// The kind of event.
    var soort: String {
        switch self {
        case .begonnen: "beslistermijn_begonnen"
        case .aanvullingGevraagd: "aanvulling_gevraagd"
        case .aangevuld: "aanvraag_aangevuld"
        case .zonderAanvulling: "zonder_aanvulling_verder"
        case .ingetrokken: "aanvraag_ingetrokken"
        case .opgeschort: "beslistermijn_opgeschort"
        case .hervat: "beslistermijn_hervat"
        case .vertragingMedegedeeld: "vertraging_medegedeeld"
        case .ingebrekeGesteld: "ingebrekestelling_ontvangen"
        case .herberekend: "termijn_herberekend"
        case .dwangsomUitgesloten: "dwangsom_uitgesloten"
        }
    }

    /// The event in canonical form.
    var inhoud: CanoniekeWaarde {
        switch self {
        case .begonnen(let start, let kalender, let uiterste):
            .object(start.velden + [.init("kalender", .tekst(kalender)), Self.veld(uiterste)])
        case .aanvullingGevraagd(let ronde, let uiterste):
            .object(ronde.velden + [Self.veld(uiterste)])
        case .aangevuld(let aanvulling, let uiterste):
            .object(aanvulling.velden + [Self.veld(uiterste)])
        case .zonderAanvulling(let op, let door, let motivering, let uiterste):
            .object([
                .init("op", .datum(op)), .init("door", .id(door)),
                .init("motivering", .verzegeling(motivering)), Self.veld(uiterste),
            ])
        case .ingetrokken(let op, let door, let reden):
            .object([
                .init("op", .datum(op)), .init("door", .id(door)),
                .init("reden", .verzegeling(reden)),
            ])
        case .opgeschort(let onderbreking, let uiterste):
            .object(onderbreking.velden + [Self.veld(uiterste)])
        case .hervat(let op, let uiterste):
            .object([.init("op", .datum(op)), Self.veld(uiterste)])
        case .vertragingMedegedeeld(let mededeling, let uiterste):
            .object(mededeling.velden + [Self.veld(uiterste)])
        case .ingebrekeGesteld(let ingebrekestelling): .object(ingebrekestelling.velden)
        case .herberekend(let kalender, let uiterste):
            .object([.init("kalender", .tekst(kalender)), Self.veld(uiterste)])
        case .dwangsomUitgesloten(let uitsluiting): .object(uitsluiting.velden)
        }
    }

    private static func veld(_ uiterste: Datum) -> CanoniekeWaarde.Veld {
        .init("uitersteDatum", .datum(uiterste))
    }
}
