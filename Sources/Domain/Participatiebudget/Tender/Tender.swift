/// The tender of a budget: until when one can apply, and how the applications were ranked.
public struct Tender: Hashable, Sendable {
    /// An application in the ranking.
    public struct Plaats: Hashable, Sendable {
        /// The application.
        public let aanvraag: ID<Aanvraag>
        /// Its weighted scores together.
        public let punten: Int64

        /// A place in the ranking.
        public init(aanvraag: ID<Aanvraag>, punten: Int64) {
            self.aanvraag = aanvraag
            self.punten = punten
        }
    }

    /// The ranking.
    public struct Uitslag: Hashable, Sendable {
        /// The applications, the best one first.
        public let volgorde: [Plaats]
        /// The seed of the lots among equals; `nil` when there were none.
        public let zaad: String?

        /// A ranking.
        public init(volgorde: [Plaats], zaad: String?) {
            self.volgorde = volgorde
            self.zaad = zaad
        }
    }

    /// The last day to apply.
    public let sluit: Datum
    /// The ranking, once it was made.
    public var uitslag: Uitslag?

    /// A tender.
    public init(sluit: Datum, uitslag: Uitslag? = nil) {
        self.sluit = sluit
        self.uitslag = uitslag
    }

    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object(
            [.init("sluit", .datum(sluit))] + .alsAanwezig("uitslag", uitslag?.canoniek))
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            sluit: try waarde.datum("sluit"),
            uitslag: try waarde.veldOfNiets("uitslag").map { veld throws(CanoniekeFout) in
                try Uitslag(veld)
            })
    }
}

extension Tender.Uitslag {
    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object(
            [
                .init(
                    "volgorde",
                    .lijst(
                        volgorde.map {
                            .object([
                                .init("aanvraag", .id($0.aanvraag)),
                                .init("punten", .geheel($0.punten)),
                            ])
                        }))
            ] + .alsAanwezig("zaad", zaad.map { .tekst($0) }))
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        var zaad: String?
        if waarde.veldOfNiets("zaad") != nil { zaad = try waarde.tekst("zaad") }
        self.init(
            volgorde: try waarde.lijst("volgorde").map { lid throws(CanoniekeFout) in
                .init(aanvraag: try lid.id("aanvraag"), punten: try lid.geheel("punten"))
            }, zaad: zaad)
    }
}
