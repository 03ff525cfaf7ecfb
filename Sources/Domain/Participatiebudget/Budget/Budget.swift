/// The participatiebudget of one wijk in one year, with its ceiling (subsidieplafond, Awb 4:22).
public struct Budget: Hashable, Sendable {
    /// The wijk.
    public var wijk: Wijkcode
    /// The budget year.
    public var jaar: Int
    /// Under which regeling it is granted.
    public var regeling: ID<Regeling>
    /// The ceiling that binds.
    public var plafond: Bedrag
    /// The day on which the ceiling was published (Awb 4:27).
    public var bekendgemaaktOp: Datum
    /// What has been granted.
    public var verplicht: Bedrag
    /// What was granted above the ceiling, on a ground that allows it.
    public var bovenPlafond: Bedrag

    /// The state with these facts, as it was stored or made.
    public init(
        wijk: Wijkcode, jaar: Int, regeling: ID<Regeling>, plafond: Bedrag, bekendgemaaktOp: Datum,
        verplicht: Bedrag, bovenPlafond: Bedrag
    ) {
        self.wijk = wijk
        self.jaar = jaar
        self.regeling = regeling
        self.plafond = plafond
        self.bekendgemaaktOp = bekendgemaaktOp
        self.verplicht = verplicht
        self.bovenPlafond = bovenPlafond
    }

    /// What can still be granted: the ceiling less what has been granted within it.
    ///
    /// Zero at least: the sums below cannot overflow, because the rules have kept them within the
    /// ceiling.
    public var beschikbaar: Bedrag {
        Bedrag(cent: max(0, plafond.cent - (verplicht.cent - bovenPlafond.cent)))
    }
}

/// What can happen to a budget.
public enum BudgetGebeurtenis: Gebeurtenis {
    /// The ceiling was published.
    case plafondBekendgemaakt(
        wijk: Wijkcode, jaar: Int, regeling: ID<Regeling>, plafond: Bedrag, bekendgemaaktOp: Datum)
    /// A grant was booked against the ceiling.
    case verplichtingGeboekt(aanvraag: ID<Aanvraag>, bedrag: Bedrag)
    /// A grant that was never announced was taken back: another decision takes its place.
    case verplichtingTeruggeboekt(aanvraag: ID<Aanvraag>, bedrag: Bedrag)

    /// The lines that this event writes in the ledger.
    public var boekingen: [Boeking] {
        switch self {
        case .plafondBekendgemaakt(_, _, _, let plafond, _):
            plafond == .nul
                ? [] : [Boeking(debet: .beschikbaar, credit: .plafond, bedrag: plafond)]
        case .verplichtingGeboekt(_, let bedrag):
            [Boeking(debet: .verplicht, credit: .beschikbaar, bedrag: bedrag)]
        case .verplichtingTeruggeboekt(_, let bedrag):
            [Boeking(debet: .beschikbaar, credit: .verplicht, bedrag: bedrag)]
        }
    }

    /// The kind of event.
    public var soort: String {
        switch self {
        case .plafondBekendgemaakt: "plafond_bekendgemaakt"
        case .verplichtingGeboekt: "verplichting_geboekt"
        case .verplichtingTeruggeboekt: "verplichting_teruggeboekt"
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
            .verplichtingTeruggeboekt(let aanvraag, let bedrag):
            .object([.init("aanvraag", .id(aanvraag)), .init("bedragCent", .bedrag(bedrag))])
        }
    }

    /// Reads an event of a budget.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("plafond_bekendgemaakt", 1):
            guard let wijk = Wijkcode(try inhoud.tekst("wijk")) else { throw .veldOngeldig("wijk") }
            self = .plafondBekendgemaakt(
                wijk: wijk, jaar: Int(try inhoud.geheel("jaar")),
                regeling: try inhoud.id("regeling"), plafond: try inhoud.bedrag("plafondCent"),
                bekendgemaaktOp: try inhoud.datum("bekendgemaaktOp"))
        case ("verplichting_geboekt", 1):
            self = .verplichtingGeboekt(
                aanvraag: try inhoud.id("aanvraag"), bedrag: try inhoud.bedrag("bedragCent"))
        case ("verplichting_teruggeboekt", 1):
            self = .verplichtingTeruggeboekt(
                aanvraag: try inhoud.id("aanvraag"), bedrag: try inhoud.bedrag("bedragCent"))
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}

extension Budget: Staat {
    /// The budget as the publication of its ceiling makes it.
    public init?(eerste gebeurtenis: BudgetGebeurtenis) {
        guard
            case .plafondBekendgemaakt(let wijk, let jaar, let regeling, let plafond, let datum) =
                gebeurtenis
        else { return nil }
        self.init(
            wijk: wijk, jaar: jaar, regeling: regeling, plafond: plafond, bekendgemaaktOp: datum,
            verplicht: .nul, bovenPlafond: .nul)
    }

    /// The budget after one more event.
    public mutating func pasToe(_ gebeurtenis: BudgetGebeurtenis) {
        switch gebeurtenis {
        case .plafondBekendgemaakt(_, _, _, let plafond, let datum):
            (self.plafond, bekendgemaaktOp) = (plafond, datum)
        case .verplichtingGeboekt(_, let bedrag):
            // The rule that admitted the event has checked that the sum stays within the ceiling.
            // A register that was tampered with must be readable still: there the sum stops.
            let (som, overloop) = verplicht.cent.addingReportingOverflow(bedrag.cent)
            verplicht = Bedrag(cent: overloop ? .max : som)
        case .verplichtingTeruggeboekt(_, let bedrag):
            let (rest, overloop) = verplicht.cent.subtractingReportingOverflow(bedrag.cent)
            verplicht = Bedrag(cent: overloop ? .min : rest)
        }
    }
}
