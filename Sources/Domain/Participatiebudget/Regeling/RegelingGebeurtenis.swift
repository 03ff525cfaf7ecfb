/// What can happen to a regeling.
public enum RegelingGebeurtenis: Gebeurtenis {
    /// A version was laid down, to hold from a day.
    case regelingVastgesteld(Regeling.Inhoud, vanaf: Datum)

    /// The kind of event.
    public var soort: String { "regeling_vastgesteld" }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        let (inhoud, vanaf) =
            switch self {
            case .regelingVastgesteld(let inhoud, let vanaf): (inhoud, vanaf)
            }
        return .object(
            [
                .init("naam", .tekst(inhoud.naam)), .init("grondslag", .tekst(inhoud.grondslag)),
                .init("beslismodel", .tekst(inhoud.beslismodel.rawValue)),
                .init("deelsVerlenen", .waarheid(inhoud.deelsVerlenen)),
                .init("afwijken", .tekst(inhoud.afwijken.rawValue)),
                .init("vanaf", .datum(vanaf)),
                .init("norm", inhoud.norm.canoniek),
            ] + .alsAanwezig("maximumCent", inhoud.maximum.map { .bedrag($0) })
                + .alsAanwezig("beslistermijn", inhoud.beslistermijn.map { .tekst($0.kort) })
                + .alsAanwezig(
                    "opties", inhoud.opties == .init() ? nil : inhoud.opties.canoniek))
    }

    /// Reads an event of a regeling.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        guard soort == "regeling_vastgesteld", versie == 1 else {
            throw .onbekendeSoort(soort, versie: versie)
        }
        let lid = try Regeling.Versie(inhoud)
        self = .regelingVastgesteld(lid.inhoud, vanaf: lid.vanaf)
    }
}

extension Regeling.Versie {
    /// The version in canonical form: that of the event that laid it down.
    public var canoniek: CanoniekeWaarde {
        RegelingGebeurtenis.regelingVastgesteld(inhoud, vanaf: vanaf).inhoud
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        var termijn: Duur?
        if inhoud.veldOfNiets("beslistermijn") != nil {
            termijn = Duur(tekst: try inhoud.tekst("beslistermijn"))
            guard termijn != nil else { throw .veldOngeldig("beslistermijn") }
        }
        self.init(
            inhoud: Regeling.Inhoud(
                naam: try inhoud.tekst("naam"), grondslag: try inhoud.tekst("grondslag"),
                beslismodel: try inhoud.keuze("beslismodel"), beslistermijn: termijn,
                maximum: try inhoud.geheelOfNiets("maximumCent").map { Bedrag(cent: $0) },
                deelsVerlenen: try inhoud.waarheid("deelsVerlenen"),
                norm: try Bijdragenorm(try inhoud.veld("norm")),
                afwijken: try inhoud.keuze("afwijken"),
                opties: try inhoud.veldOfNiets("opties").map { veld throws(CanoniekeFout) in
                    try Regeling.Opties(veld)
                } ?? .init()),
            vanaf: try inhoud.datum("vanaf"))
    }
}

extension Regeling: Staat {
    /// The regeling as its first version makes it.
    public init?(eerste gebeurtenis: RegelingGebeurtenis) {
        switch gebeurtenis {
        case .regelingVastgesteld(let inhoud, let vanaf):
            self.init(inhoud: inhoud, versie: 1, vanaf: vanaf)
        }
    }

    /// The regeling after one more version.
    public mutating func pasToe(_ gebeurtenis: RegelingGebeurtenis) {
        switch gebeurtenis {
        case .regelingVastgesteld(let inhoud, let vanaf):
            self = Regeling(
                inhoud: inhoud, versie: versie + 1, vanaf: vanaf,
                eerdere: eerdere + [.init(inhoud: self.inhoud, vanaf: self.vanaf)])
        }
    }
}
