/// What can happen to a beleidsdossier.
public enum Dossiergebeurtenis: Gebeurtenis {
    /// It was opened.
    case dossierGeopend(Beleidsdossier.Opening)
    /// Something was recorded.
    case feitVastgelegd(Consultatiefeit)
    /// A decision on a question was planned, or planned anew.
    case besluitGepland(betreft: String, Beleidsdossier.Planning)
    /// A wijkraad turned out to have other days between which it exists.
    case wijkraadBijgewerkt(BetrokkenWijkraad)
    /// Somebody else handles it from a day on.
    case overgedragen(Beleidsdossier.Houder)
    /// The minutes in which a fact stands were adopted: its proof is higher, its days are the same.
    case bewijsVerhoogd(feit: Int, Bewijsgraad, vergadering: ID<Vergadering>)
    /// An auditor found something.
    case auditbevindingVastgelegd(Auditbevinding)
    /// The municipality replied to what an auditor found.
    case auditbevindingBeantwoord(nummer: Int, Auditbevinding.Antwoord)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .dossierGeopend: "dossier_geopend"
        case .feitVastgelegd: "consultatiefeit_vastgelegd"
        case .besluitGepland: "besluit_gepland"
        case .wijkraadBijgewerkt: "betrokken_wijkraad_bijgewerkt"
        case .overgedragen: "dossier_overgedragen"
        case .bewijsVerhoogd: "bewijs_verhoogd"
        case .auditbevindingVastgelegd: "auditbevinding_vastgelegd"
        case .auditbevindingBeantwoord: "auditbevinding_beantwoord"
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .dossierGeopend(let opening): opening.canoniek
        case .feitVastgelegd(let feit): feit.canoniek
        case .besluitGepland(let betreft, let planning):
            .object([.init("betreft", .tekst(betreft))] + planning.velden)
        case .wijkraadBijgewerkt(let wijkraad): wijkraad.canoniek
        case .overgedragen(let houder): houder.canoniek
        case .bewijsVerhoogd(let feit, let graad, let vergadering):
            .object([
                .init("feit", .nummer(feit)), .init("bewijsgraad", .tekst(graad.rawValue)),
                .init("vergadering", .id(vergadering)),
            ])
        case .auditbevindingVastgelegd(let bevinding): bevinding.canoniek
        case .auditbevindingBeantwoord(let nummer, let antwoord):
            .object([.init("nummer", .nummer(nummer))] + antwoord.velden)
        }
    }

    /// Reads an event of a dossier.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("dossier_geopend", 1): self = .dossierGeopend(try .init(inhoud))
        case ("consultatiefeit_vastgelegd", 1): self = .feitVastgelegd(try .init(inhoud))
        case ("besluit_gepland", 1):
            self = .besluitGepland(betreft: try inhoud.tekst("betreft"), try .init(inhoud))
        case ("betrokken_wijkraad_bijgewerkt", 1): self = .wijkraadBijgewerkt(try .init(inhoud))
        case ("dossier_overgedragen", 1): self = .overgedragen(try .init(inhoud))
        case ("bewijs_verhoogd", 1):
            self = .bewijsVerhoogd(
                feit: try inhoud.nummer("feit"), try inhoud.keuze("bewijsgraad"),
                vergadering: try inhoud.id("vergadering"))
        case ("auditbevinding_vastgelegd", 1):
            self = .auditbevindingVastgelegd(try .init(inhoud))
        case ("auditbevinding_beantwoord", 1):
            self = .auditbevindingBeantwoord(nummer: try inhoud.nummer("nummer"), try .init(inhoud))
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}
