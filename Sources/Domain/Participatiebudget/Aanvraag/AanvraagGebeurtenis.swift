/// What can happen to an application.
public enum AanvraagGebeurtenis: Gebeurtenis {
    /// It was drafted.
    case opgesteld(Aanvraag.Inhoud, door: ID<Persoon>)
    /// It was submitted and was complete on this day.
    case ingediend(Kenmerk, rang: Aanvraag.Rang, door: ID<Persoon>)
    /// A handler took it in hand.
    case inBehandelingGenomen(door: ID<Persoon>)
    /// The active contribution was checked against the norm of the regeling.
    case bijdrageGetoetst(uitkomst: Toetsuitkomst, redenen: [Bijdrageregel])
    /// The handler departed from the norm, for this reason.
    case vanNormAfgeweken(motivering: Verzegeling)
    /// It was decided.
    case besloten(Besluit)
    /// Something between receipt and decision, with what it does to the legal clock.
    case klok(Klokgebeurtenis)
    /// Advice, hearing, announcement or delivery.
    case rondBesluit(Besluitgebeurtenis)
    /// Something on the cover of the file: registration, documents, changes, people, matters.
    case omslag(Omslaggebeurtenis)
    /// It got its lot among the applications that were complete on the same day.
    case lotGetrokken(Int32)
    /// Something in a tender.
    case tender(Tendergebeurtenis)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .opgesteld: "aanvraag_opgesteld"
        case .ingediend: "aanvraag_ingediend"
        case .inBehandelingGenomen: "aanvraag_in_behandeling_genomen"
        case .bijdrageGetoetst: "bijdrage_getoetst"
        case .vanNormAfgeweken: "van_norm_afgeweken"
        case .besloten: "aanvraag_besloten"
        case .klok(let gebeurtenis): gebeurtenis.soort
        case .rondBesluit(let gebeurtenis): gebeurtenis.soort
        case .omslag(let gebeurtenis): gebeurtenis.soort
        case .lotGetrokken: "lot_getrokken"
        case .tender(let gebeurtenis): gebeurtenis.soort
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .opgesteld(let inhoud, let door):
            .object(Self.velden(inhoud) + [.init("door", .id(door))])
        case .ingediend(let kenmerk, let rang, let door):
            .object([
                .init("kenmerk", .tekst("\(kenmerk)")),
                .init("compleetOp", .datum(rang.compleetOp)),
                .init("lot", .geheel(Int64(rang.lot))), .init("door", .id(door)),
            ])
        case .inBehandelingGenomen(let door): .object([.init("door", .id(door))])
        case .bijdrageGetoetst(let uitkomst, let redenen):
            .object([
                .init("uitkomst", .tekst(uitkomst.rawValue)),
                .init("redenen", .lijst(redenen.map { .tekst($0.rawValue) })),
            ])
        case .vanNormAfgeweken(let motivering):
            .object([.init("motivering", .verzegeling(motivering))])
        case .besloten(let besluit): .object(Self.velden(besluit))
        case .klok(let gebeurtenis): gebeurtenis.inhoud
        case .rondBesluit(let gebeurtenis): gebeurtenis.inhoud
        case .omslag(let gebeurtenis): gebeurtenis.inhoud
        case .lotGetrokken(let lot): .object([.init("lot", .geheel(Int64(lot)))])
        case .tender(let gebeurtenis): gebeurtenis.inhoud
        }
    }

    private static func velden(_ inhoud: Aanvraag.Inhoud) -> [CanoniekeWaarde.Veld] {
        [
            .init("budget", .id(inhoud.budget)),
            .init("rechtsvorm", .tekst(inhoud.rechtsvorm.rawValue)),
            .init("beleidsveld", .tekst(inhoud.beleidsveld.rawValue)),
            .init("gevraagdCent", .bedrag(inhoud.gevraagd)),
            .init("toezeggingen", .lijst(inhoud.toezeggingen.map(\.canoniek))),
            .init("aanvrager", .verzegeling(inhoud.aanvrager)),
            .init("titel", .verzegeling(inhoud.titel)),
            .init("omschrijving", .verzegeling(inhoud.omschrijving)),
        ] + .alsAanwezig("bewoners", inhoud.bewoners.map { .geheel($0) })
            + .alsAanwezig("activiteitVan", inhoud.activiteitVan.map { .datum($0) })
    }

    static func velden(_ besluit: Besluit) -> [CanoniekeWaarde.Veld] {
        [
            .init("uitkomst", .tekst(besluit.uitkomst.rawValue)),
            .init("verleendCent", .bedrag(besluit.verleend)),
            .init("saldoVoorCent", .bedrag(besluit.saldoVoor)),
            .init("saldoNaCent", .bedrag(besluit.saldoNa)),
            .init("ruimteCent", .bedrag(besluit.ruimte)),
            .init("beslisser", .id(besluit.beslisser)),
            .init("motivering", .verzegeling(besluit.motivering)),
        ] + .alsAanwezig("grond", besluit.grond.map { .tekst($0.rawValue) })
            + .alsAanwezig("saldoOp", besluit.saldoOp.map { .datum($0) })
    }
}
