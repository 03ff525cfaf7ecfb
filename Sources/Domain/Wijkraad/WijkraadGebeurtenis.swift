/// What can happen to a wijkraad.
public enum WijkraadGebeurtenis: Gebeurtenis {
    /// It was founded.
    case wijkraadIngesteld(
        code: String, naam: String, grondslag: Wijkraad.Grondslag, buurten: [Buurtcode], op: Datum)
    /// Somebody became a member, or got another office.
    case lidBenoemd(Wijkraad.Lidmaatschap)
    /// Somebody is a member no longer than this day.
    case lidAfgetreden(ID<Persoon>, op: Datum)
    /// An appointment that had not begun was taken back; its first day.
    case benoemingIngetrokken(ID<Persoon>, van: Datum)
    /// It was dissolved; its last day.
    case wijkraadOpgeheven(op: Datum)
    /// Its area became another one, from this day on.
    case gebiedVastgesteld([Buurtcode], vanaf: Datum)
    /// A reglement was laid down.
    case reglementVastgesteld(Wijkraad.Reglementversie)
    /// A decision got the next number of a year.
    case besluitGenummerd(jaar: Int, nummer: Int, vergadering: ID<Vergadering>)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .wijkraadIngesteld: "wijkraad_ingesteld"
        case .lidBenoemd: "lid_benoemd"
        case .lidAfgetreden: "lid_afgetreden"
        case .benoemingIngetrokken: "benoeming_ingetrokken"
        case .wijkraadOpgeheven: "wijkraad_opgeheven"
        case .gebiedVastgesteld: "wijkraadgebied_vastgesteld"
        case .reglementVastgesteld: "reglement_vastgesteld"
        case .besluitGenummerd: "wijkraadbesluit_genummerd"
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .wijkraadIngesteld(let code, let naam, let grondslag, let buurten, let op):
            .object([
                .init("code", .tekst(code)), .init("naam", .tekst(naam)),
                .init("grondslag", .tekst(grondslag.rawValue)),
                .init("buurten", .lijst(buurten.map { .tekst("\($0)") })), .init("op", .datum(op)),
            ])
        case .gebiedVastgesteld(let buurten, let vanaf):
            .object([
                .init("buurten", .lijst(buurten.map { .tekst("\($0)") })),
                .init("vanaf", .datum(vanaf)),
            ])
        case .lidBenoemd(let lidmaatschap): lidmaatschap.canoniek
        case .lidAfgetreden(let persoon, let op):
            .object([.init("persoon", .id(persoon)), .init("op", .datum(op))])
        case .benoemingIngetrokken(let persoon, let van):
            .object([.init("persoon", .id(persoon)), .init("van", .datum(van))])
        case .wijkraadOpgeheven(let op): .object([.init("op", .datum(op))])
        case .reglementVastgesteld(let versie): versie.canoniek
        case .besluitGenummerd(let jaar, let nummer, let vergadering):
            .object([
                .init("jaar", .nummer(jaar)), .init("nummer", .nummer(nummer)),
                .init("vergadering", .id(vergadering)),
            ])
        }
    }

    /// Reads an event of a wijkraad.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("wijkraad_ingesteld", 1):
            self = .wijkraadIngesteld(
                code: try inhoud.tekst("code"), naam: try inhoud.tekst("naam"),
                grondslag: try inhoud.keuze("grondslag"), buurten: try inhoud.buurten("buurten"),
                op: try inhoud.datum("op"))
        case ("wijkraadgebied_vastgesteld", 1):
            self = .gebiedVastgesteld(
                try inhoud.buurten("buurten"), vanaf: try inhoud.datum("vanaf"))
        case ("lid_benoemd", 1): self = .lidBenoemd(try Wijkraad.Lidmaatschap(inhoud))
        case ("lid_afgetreden", 1):
            self = .lidAfgetreden(try inhoud.id("persoon"), op: try inhoud.datum("op"))
        case ("benoeming_ingetrokken", 1):
            self = .benoemingIngetrokken(
                try inhoud.id("persoon"), van: try inhoud.datum("van"))
        case ("wijkraad_opgeheven", 1): self = .wijkraadOpgeheven(op: try inhoud.datum("op"))
        case ("reglement_vastgesteld", 1): self = .reglementVastgesteld(try .init(inhoud))
        case ("wijkraadbesluit_genummerd", 1):
            self = .besluitGenummerd(
                jaar: try inhoud.nummer("jaar"), nummer: try inhoud.nummer("nummer"),
                vergadering: try inhoud.id("vergadering"))
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}

extension Wijkraad.Lidmaatschap {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("persoon", .id(persoon)), .init("ambt", .tekst(ambt.rawValue)),
                .init("van", .datum(van)),
            ] + .alsAanwezig("tot", tot.map { .datum($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            persoon: try waarde.id("persoon"), ambt: try waarde.keuze("ambt"),
            van: try waarde.datum("van"), tot: try waarde.datumOfNiets("tot"))
    }
}

extension Wijkraad: Staat {
    /// The wijkraad as its first event makes it; `nil` for another event.
    public init?(eerste gebeurtenis: WijkraadGebeurtenis) {
        guard
            case .wijkraadIngesteld(let code, let naam, let grondslag, let buurten, let op) =
                gebeurtenis
        else { return nil }
        self.init(
            code: code, naam: naam, grondslag: grondslag, buurten: buurten, ingesteldOp: op)
    }

    /// The wijkraad after one more event.
    public mutating func pasToe(_ gebeurtenis: WijkraadGebeurtenis) {
        switch gebeurtenis {
        case .wijkraadIngesteld: break
        case .lidBenoemd(let lidmaatschap): leden.append(lidmaatschap)
        case .lidAfgetreden(let persoon, let op):
            for plaats in leden.indices
            where leden[plaats].persoon == persoon && leden[plaats].tot.map({ $0 > op }) ?? true {
                leden[plaats].tot = op
            }
        case .benoemingIngetrokken(let persoon, let van):
            leden.removeAll { $0.persoon == persoon && $0.van == van }
        case .wijkraadOpgeheven(let op): opgehevenOp = op
        case .gebiedVastgesteld(let gebied, let vanaf):
            eerdereGebieden.append(.init(buurten: buurten, voor: vanaf))
            buurten = gebied
        case .reglementVastgesteld(let versie):
            reglementen.removeAll { $0.vanaf == versie.vanaf }
            reglementen.append(versie)
        case .besluitGenummerd(let jaar, let nummer, _): besluitnummers[jaar] = nummer
        }
    }
}

extension Wijkraad.Gebied: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("buurten", .lijst(buurten.map { .tekst("\($0)") })), .init("voor", .datum(voor)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(buurten: try waarde.buurten("buurten"), voor: try waarde.datum("voor"))
    }
}
