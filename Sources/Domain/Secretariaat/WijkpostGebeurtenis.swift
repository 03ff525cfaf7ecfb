/// What can happen to a wijkpost.
public enum WijkpostGebeurtenis: Gebeurtenis {
    /// It was founded.
    case wijkpostIngesteld(code: String, naam: String, wijken: [Wijkcode], op: Datum)
    /// It is open at these hours from now on.
    case openingstijdenVastgesteld([Openingstijd])
    /// Somebody works there from a day.
    case medewerkerGeplaatst(Wijkpost.Medewerker)
    /// Somebody works there no longer than this day.
    case medewerkerVertrokken(ID<Persoon>, op: Datum)
    /// It is closed on some days.
    case sluitingVastgelegd(Sluiting)
    /// Somebody stands in for somebody else.
    case waarnemingGeregeld(Waarneming)
    /// It was dissolved; its last day.
    case wijkpostOpgeheven(op: Datum)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .wijkpostIngesteld: "wijkpost_ingesteld"
        case .openingstijdenVastgesteld: "openingstijden_vastgesteld"
        case .medewerkerGeplaatst: "medewerker_geplaatst"
        case .medewerkerVertrokken: "medewerker_vertrokken"
        case .sluitingVastgelegd: "sluiting_vastgelegd"
        case .waarnemingGeregeld: "waarneming_geregeld"
        case .wijkpostOpgeheven: "wijkpost_opgeheven"
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .wijkpostIngesteld(let code, let naam, let wijken, let op):
            .object([
                .init("code", .tekst(code)), .init("naam", .tekst(naam)),
                .init("wijken", .lijst(wijken.map { .tekst("\($0)") })), .init("op", .datum(op)),
            ])
        case .openingstijdenVastgesteld(let tijden):
            .object([.init("openingstijden", .lijst(tijden.map { .tekst($0.kort) }))])
        case .medewerkerGeplaatst(let medewerker): medewerker.canoniek
        case .medewerkerVertrokken(let persoon, let op):
            .object([.init("persoon", .id(persoon)), .init("op", .datum(op))])
        case .sluitingVastgelegd(let sluiting): sluiting.canoniek
        case .waarnemingGeregeld(let waarneming): waarneming.canoniek
        case .wijkpostOpgeheven(let op): .object([.init("op", .datum(op))])
        }
    }

    /// Reads an event of a wijkpost.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("wijkpost_ingesteld", 1):
            self = .wijkpostIngesteld(
                code: try inhoud.tekst("code"), naam: try inhoud.tekst("naam"),
                wijken: try inhoud.wijken("wijken"), op: try inhoud.datum("op"))
        case ("openingstijden_vastgesteld", 1):
            self = .openingstijdenVastgesteld(try inhoud.openingstijden("openingstijden"))
        case ("medewerker_geplaatst", 1): self = .medewerkerGeplaatst(try .init(inhoud))
        case ("medewerker_vertrokken", 1):
            self = .medewerkerVertrokken(try inhoud.id("persoon"), op: try inhoud.datum("op"))
        case ("sluiting_vastgelegd", 1): self = .sluitingVastgelegd(try .init(inhoud))
        case ("waarneming_geregeld", 1): self = .waarnemingGeregeld(try .init(inhoud))
        case ("wijkpost_opgeheven", 1): self = .wijkpostOpgeheven(op: try inhoud.datum("op"))
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}

extension Wijkpost: Staat {
    /// The post as its first event makes it; `nil` for another event.
    public init?(eerste gebeurtenis: WijkpostGebeurtenis) {
        guard case .wijkpostIngesteld(let code, let naam, let wijken, let op) = gebeurtenis else {
            return nil
        }
        self.init(code: code, naam: naam, wijken: wijken, ingesteldOp: op)
    }

    /// The post after one more event.
    public mutating func pasToe(_ gebeurtenis: WijkpostGebeurtenis) {
        switch gebeurtenis {
        case .wijkpostIngesteld: break
        case .openingstijdenVastgesteld(let tijden): openingstijden = tijden
        case .medewerkerGeplaatst(let medewerker): medewerkers.append(medewerker)
        case .medewerkerVertrokken(let persoon, let op):
            for plaats in medewerkers.indices
            where medewerkers[plaats].persoon == persoon
                && medewerkers[plaats].tot.map({ $0 > op }) ?? true
            {
                medewerkers[plaats].tot = op
            }
        case .sluitingVastgelegd(let sluiting): sluitingen.append(sluiting)
        case .waarnemingGeregeld(let waarneming): waarnemingen.append(waarneming)
        case .wijkpostOpgeheven(let op): opgehevenOp = op
        }
    }
}
