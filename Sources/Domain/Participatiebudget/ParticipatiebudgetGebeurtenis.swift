/// What can happen to participatiebudget, as values that are kept for ever.
public enum ParticipatiebudgetGebeurtenis: Gebeurtenis {
    /// The active contribution was checked against the norm of the regeling.
    case bijdrageGetoetst(uitkomst: Toetsuitkomst, redenen: [Bijdrageregel])

    /// The kind of event.
    public var soort: String {
        switch self {
        case .bijdrageGetoetst: "bijdrage_getoetst"
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .bijdrageGetoetst(let uitkomst, let redenen):
            .object([
                .init("uitkomst", .tekst(uitkomst.rawValue)),
                .init("redenen", .lijst(redenen.map { .tekst($0.rawValue) })),
            ])
        }
    }

    /// Reads an event of this area.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("bijdrage_getoetst", 1):
            self = .bijdrageGetoetst(
                uitkomst: try inhoud.keuze("uitkomst"),
                redenen: try inhoud.lijst("redenen").map { lid throws(CanoniekeFout) in
                    try lid.alsKeuze("redenen")
                })
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}
