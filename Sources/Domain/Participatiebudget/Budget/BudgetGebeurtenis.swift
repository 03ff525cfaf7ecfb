/// What can happen to a budget.
public enum BudgetGebeurtenis: Gebeurtenis {
    /// The ceiling was published.
    case plafondBekendgemaakt(
        wijk: Wijkcode, jaar: Int, regeling: ID<Regeling>, plafond: Bedrag, bekendgemaaktOp: Datum)
    /// A grant was booked against the ceiling.
    case verplichtingGeboekt(aanvraag: ID<Aanvraag>, bedrag: Bedrag)
    /// A grant that was never announced was taken back: another decision takes its place.
    case verplichtingTeruggeboekt(aanvraag: ID<Aanvraag>, bedrag: Bedrag)
    /// An applicant renounced this within the budget year; others can be granted it.
    case afstandGeboekt(aanvraag: ID<Aanvraag>, bedrag: Bedrag)
    /// An applicant renounced this after the budget year; it falls free and grants nothing new.
    case afstandVrijgevallen(aanvraag: ID<Aanvraag>, bedrag: Bedrag)
    /// A higher ceiling was published.
    case plafondVerhoogd(Plafondwijziging)
    /// A lower ceiling was published.
    case plafondVerlaagd(Plafondwijziging)
    /// Money was found above the ceiling, for an application or for what was granted before.
    case bovenPlafondGeboekt(Bedrag, grond: BovenPlafondgrond, aanvraag: ID<Aanvraag>?)
    /// What stood above the ceiling because of a lowering came under a higher one again.
    case bovenPlafondVrijgegeven(Bedrag)
    /// What was left of a year that ended went to the next one, by a decision of the council.
    case overgeheveld(Bedrag, naar: ID<Budget>, raadsbesluit: Verzegeling)
    /// Lots were drawn among the applications of one day.
    case lotenGetrokken(Loting)
    /// A tender was opened.
    case tenderOpengesteld(sluit: Datum)
    /// The applications of the tender were ranked.
    case tenderGerangschikt(Tender.Uitslag)

    /// The lines that this event writes in the ledger.
    ///
    /// `boven_plafond` is a source of money as `plafond` is: both have a balance below nothing.
    public var boekingen: [Boeking] {
        let (debet, credit, bedrag): (Rekening, Rekening, Bedrag) =
            switch self {
            case .plafondBekendgemaakt(_, _, _, let plafond, _): (.beschikbaar, .plafond, plafond)
            case .verplichtingGeboekt(_, let bedrag): (.verplicht, .beschikbaar, bedrag)
            case .verplichtingTeruggeboekt(_, let bedrag), .afstandGeboekt(_, let bedrag):
                (.beschikbaar, .verplicht, bedrag)
            case .afstandVrijgevallen(_, let bedrag): (.vrijgevallen, .verplicht, bedrag)
            case .plafondVerhoogd(let wijziging): (.beschikbaar, .plafond, wijziging.verschil)
            case .plafondVerlaagd(let wijziging): (.plafond, .beschikbaar, wijziging.verschil)
            case .bovenPlafondGeboekt(let bedrag, _, _): (.beschikbaar, .bovenPlafond, bedrag)
            case .bovenPlafondVrijgegeven(let bedrag): (.bovenPlafond, .beschikbaar, bedrag)
            case .overgeheveld(let bedrag, _, _): (.vrijgevallen, .beschikbaar, bedrag)
            case .lotenGetrokken, .tenderOpengesteld, .tenderGerangschikt:
                (.beschikbaar, .plafond, .nul)
            }
        return bedrag == .nul ? [] : [Boeking(debet: debet, credit: credit, bedrag: bedrag)]
    }

    /// The application that the event is about.
    public var aanvraag: ID<Aanvraag>? {
        switch self {
        case .verplichtingGeboekt(let aanvraag, _), .verplichtingTeruggeboekt(let aanvraag, _),
            .afstandGeboekt(let aanvraag, _), .afstandVrijgevallen(let aanvraag, _):
            aanvraag
        case .bovenPlafondGeboekt(_, _, let aanvraag): aanvraag
        case .plafondBekendgemaakt, .plafondVerhoogd, .plafondVerlaagd, .bovenPlafondVrijgegeven,
            .overgeheveld, .lotenGetrokken, .tenderOpengesteld, .tenderGerangschikt:
            nil
        }
    }

    /// The kind of event.
    public var soort: String {
        switch self {
        case .plafondBekendgemaakt: "plafond_bekendgemaakt"
        case .verplichtingGeboekt: "verplichting_geboekt"
        case .verplichtingTeruggeboekt: "verplichting_teruggeboekt"
        case .afstandGeboekt: "afstand_geboekt"
        case .afstandVrijgevallen: "afstand_vrijgevallen"
        case .plafondVerhoogd: "plafond_verhoogd"
        case .plafondVerlaagd: "plafond_verlaagd"
        case .bovenPlafondGeboekt: "boven_plafond_geboekt"
        case .bovenPlafondVrijgegeven: "boven_plafond_vrijgegeven"
        case .overgeheveld: "budget_overgeheveld"
        case .lotenGetrokken: "loten_getrokken"
        case .tenderOpengesteld: "tender_opengesteld"
        case .tenderGerangschikt: "tender_gerangschikt"
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .plafondBekendgemaakt(let wijk, let jaar, let regeling, let plafond, let datum):
            .object([
                .init("wijk", .tekst("\(wijk)")), .init("jaar", .geheel(Int64(jaar))),
                .init("regeling", .id(regeling)), .init("plafondCent", .bedrag(plafond)),
                .init("bekendgemaaktOp", .datum(datum)),
            ])
        case .verplichtingGeboekt(let aanvraag, let bedrag),
            .verplichtingTeruggeboekt(let aanvraag, let bedrag),
            .afstandGeboekt(let aanvraag, let bedrag),
            .afstandVrijgevallen(let aanvraag, let bedrag):
            .object([.init("aanvraag", .id(aanvraag)), .init("bedragCent", .bedrag(bedrag))])
        case .plafondVerhoogd(let wijziging), .plafondVerlaagd(let wijziging): wijziging.canoniek
        case .bovenPlafondGeboekt(let bedrag, let grond, let aanvraag):
            .object(
                [
                    .init("bedragCent", .bedrag(bedrag)), .init("grond", .tekst(grond.rawValue)),
                ] + .alsAanwezig("aanvraag", aanvraag.map { .id($0) }))
        case .bovenPlafondVrijgegeven(let bedrag):
            .object([.init("bedragCent", .bedrag(bedrag))])
        case .overgeheveld(let bedrag, let naar, let raadsbesluit):
            .object([
                .init("bedragCent", .bedrag(bedrag)), .init("naar", .id(naar)),
                .init("raadsbesluit", .verzegeling(raadsbesluit)),
            ])
        case .lotenGetrokken(let loting): loting.canoniek
        case .tenderOpengesteld(let sluit): .object([.init("sluit", .datum(sluit))])
        case .tenderGerangschikt(let uitslag): uitslag.canoniek
        }
    }
}
