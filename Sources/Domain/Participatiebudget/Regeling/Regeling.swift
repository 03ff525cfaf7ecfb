/// The rules under which participatiebudget is granted (Awb 4:23), in one version.
public struct Regeling: Hashable, Sendable {
    /// Who decides under it.
    public enum Beslismodel: String, CaseIterable, Sendable {
        /// The college itself.
        case college
        /// Somebody with a mandate of the college (Awb 10:3).
        case mandaat
        /// A bestuurscommissie with delegated power (Gemeentewet 83).
        case bestuurscommissie
    }

    /// Whether one may depart from the norm for the active contribution.
    public enum Afwijking: String, CaseIterable, Sendable {
        /// The norm is a policy rule (Awb 4:84).
        case beleidsregel = "4:84"
        /// The regeling has a hardship clause.
        case hardheidsclausule
        /// Never: a departure is refused.
        case geen
    }

    /// What is laid down in a version.
    public struct Inhoud: Hashable, Sendable {
        /// What the regeling is called.
        public let naam: String
        /// The statutory basis: the verordening with its article.
        public let grondslag: String
        /// Who decides.
        public let beslismodel: Beslismodel
        /// The term for deciding that the regeling sets; `nil` is the reasonable term of eight
        /// weeks (Awb 4:13).
        public let beslistermijn: Duur?
        /// The most that one application can be granted; `nil` without a limit.
        public let maximum: Bedrag?
        /// Whether an application can be granted in part when the money runs short.
        public let deelsVerlenen: Bool
        /// The norm for the active contribution.
        public let norm: Bijdragenorm
        /// Whether one may depart from it.
        public let afwijken: Afwijking

        /// What a version lays down.
        public init(
            naam: String, grondslag: String, beslismodel: Beslismodel, beslistermijn: Duur?,
            maximum: Bedrag?, deelsVerlenen: Bool, norm: Bijdragenorm, afwijken: Afwijking
        ) {
            self.naam = naam
            self.grondslag = grondslag
            self.beslismodel = beslismodel
            self.beslistermijn = beslistermijn
            self.maximum = maximum
            self.deelsVerlenen = deelsVerlenen
            self.norm = norm
            self.afwijken = afwijken
        }
    }

    /// What holds now.
    public var inhoud: Inhoud
    /// The number of the version, from 1.
    public var versie: Int
    /// From which day this version holds.
    public var vanaf: Datum

    /// The state with these facts, as it was stored or made.
    public init(
        inhoud: Inhoud, versie: Int, vanaf: Datum
    ) {
        self.inhoud = inhoud
        self.versie = versie
        self.vanaf = vanaf
    }
}

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
                + .alsAanwezig("beslistermijn", inhoud.beslistermijn.map { .tekst($0.kort) }))
    }

    /// Reads an event of a regeling.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        guard soort == "regeling_vastgesteld", versie == 1 else {
            throw .onbekendeSoort(soort, versie: versie)
        }
        var termijn: Duur?
        if inhoud.veldOfNiets("beslistermijn") != nil {
            termijn = Duur(tekst: try inhoud.tekst("beslistermijn"))
            guard termijn != nil else { throw .veldOngeldig("beslistermijn") }
        }
        self = .regelingVastgesteld(
            Regeling.Inhoud(
                naam: try inhoud.tekst("naam"), grondslag: try inhoud.tekst("grondslag"),
                beslismodel: try inhoud.keuze("beslismodel"), beslistermijn: termijn,
                maximum: try inhoud.geheelOfNiets("maximumCent").map { Bedrag(cent: $0) },
                deelsVerlenen: try inhoud.waarheid("deelsVerlenen"),
                norm: try Bijdragenorm(try inhoud.veld("norm")),
                afwijken: try inhoud.keuze("afwijken")),
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
            self = Regeling(inhoud: inhoud, versie: versie + 1, vanaf: vanaf)
        }
    }
}
