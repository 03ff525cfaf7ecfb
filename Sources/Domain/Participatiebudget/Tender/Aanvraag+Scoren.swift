extension Aanvraag {
    /// An application in a tender: its scores, and its place once all were ranked.
    public struct Deelname: Hashable, Sendable {
        /// The scores of one assessor, in the order of the criteria.
        public struct Score: Hashable, Sendable {
            /// Who scored.
            public let door: ID<Persoon>
            /// A score for each criterion, 0 to 100.
            public let punten: [Int64]

            /// Scores of somebody.
            public init(door: ID<Persoon>, punten: [Int64]) {
                self.door = door
                self.punten = punten
            }
        }

        /// The scores, in the order in which they came.
        public var scores: [Score]
        /// The place in the ranking, from 1; `nil` before it was made.
        public var plaats: Int32?
        /// The weighted scores together, once they were ranked.
        public var punten: Int64?
        /// The closing day of the tender, once it was ranked.
        public var sluit: Datum?

        /// A part in a tender.
        public init(
            scores: [Score] = [], plaats: Int32? = nil, punten: Int64? = nil, sluit: Datum? = nil
        ) {
            self.scores = scores
            self.plaats = plaats
            self.punten = punten
            self.sluit = sluit
        }

        /// The place in the order of the budget that follows from the ranking.
        ///
        /// In a tender all are taken to be complete on the closing day, and the place is the lot.
        var rang: Rang? {
            guard let sluit, let plaats else { return nil }
            return Rang(compleetOp: sluit, lot: plaats)
        }
    }

    /// How many different assessors score an application.
    static let beoordelaarsInTender = 2

    /// Scores the application on each criterion of the tender, once it has closed.
    /// - Parameter scores: a score under the name of each criterion.
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `TENDER_GEEN`, `TENDER_LOOPT_NOG`,
    ///   `TENDER_AL_GERANGSCHIKT`, `TENDER_AL_GESCOORD`, `TENDER_SCORES`.
    public func scoren(
        _ scores: [(criterium: String, punten: Int64)], regeling: Regeling, budget: Budget,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.scoren)
        try eisGeenIndiener(context)
        let tender = try budget.geslotenTender(regeling, context)
        guard tender.uitslag == nil else { throw Tenderregel.alGerangschikt.breuk }
        let eerder = deelname?.scores ?? []
        guard !eerder.contains(where: { $0.door == context.actor }),
            eerder.count < Self.beoordelaarsInTender
        else {
            throw Regelbreuk(
                Tenderregel.alGescoord,
                "deze aanvraag heeft \(eerder.count) keer scores; twee verschillende mensen geven "
                    + "ze elk een keer", getallen: ["aantal": Int64(eerder.count)])
        }
        let criteria = regeling.inhoud.opties.criteria
        var punten: [Int64] = []
        for criterium in criteria {
            let eigen = scores.filter { $0.criterium == criterium.naam }.map(\.punten)
            guard let score = eigen.first, eigen.count == 1, (0...100).contains(score) else {
                throw Self.scoresOnjuist(criteria)
            }
            punten.append(score)
        }
        guard scores.count == criteria.count else { throw Self.scoresOnjuist(criteria) }
        return .tender(.gescoord(.init(door: context.actor, punten: punten)))
    }

    private static func scoresOnjuist(_ criteria: [Regeling.Criterium]) -> Regelbreuk {
        Regelbreuk(
            Tenderregel.scores,
            "geef voor elk criterium één score van 0 tot en met 100: "
                + criteria.map { "'\($0.naam)'" }.joined(separator: ", "))
    }

    /// Refuses to decide in a tender before the applications were ranked.
    func eisGerangschikt(_ regeling: Regeling) throws(Regelbreuk) {
        guard !regeling.inhoud.opties.isTender || deelname?.plaats != nil else {
            throw Tenderregel.nietGerangschikt.breuk
        }
    }
}

extension Tenderregel {
    /// The refusal, where its words are always the same.
    var breuk: Regelbreuk {
        let tekst =
            switch self {
            case .alGerangschikt: "deze tender is al gerangschikt; daaraan verandert niets meer"
            case .nietGerangschikt:
                "de aanvragen in deze tender zijn nog niet gerangschikt; besluit daarna"
            default: eis.lowercased()
            }
        return Regelbreuk(self, tekst)
    }
}
