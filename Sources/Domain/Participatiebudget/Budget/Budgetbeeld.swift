/// A budget with the names of its wijk and its regeling.
public struct Budgetbeeld: Hashable, Sendable {
    /// The identity.
    public let id: ID<Budget>
    /// The budget.
    public let budget: Budget
    /// The name of the wijk in that year; its code when it has none.
    public let wijknaam: String
    /// The regeling under which is granted, as it holds now.
    public let regeling: Regeling
    /// The stadsdeel of the wijk in that year; `nil` when it was not recorded.
    public let stadsdeel: String?

    /// A budget with names.
    public init(
        id: ID<Budget>, budget: Budget, wijknaam: String, regeling: Regeling,
        stadsdeel: String? = nil
    ) {
        self.stadsdeel = stadsdeel
        self.id = id
        self.budget = budget
        self.wijknaam = wijknaam
        self.regeling = regeling
    }
}

/// The ledger of a budget: every line, and the balances that follow from them.
public struct Grootboekbeeld: Hashable, Sendable {
    /// One line of the ledger with what gave rise to it.
    public struct Grootboekregel: Hashable, Sendable {
        /// The entry in the stream of the budget that wrote it.
        public let volgnummer: Int64
        /// When that entry was recorded.
        public let vastgelegd: Moment
        /// From which account to which, and how much.
        public let boeking: Boeking
        /// The application that it was booked for.
        public let kenmerk: Kenmerk?
        /// What could still be granted after it.
        public let beschikbaarNa: Bedrag

        /// A line.
        public init(
            volgnummer: Int64, vastgelegd: Moment, boeking: Boeking, kenmerk: Kenmerk?,
            beschikbaarNa: Bedrag
        ) {
            self.volgnummer = volgnummer
            self.vastgelegd = vastgelegd
            self.boeking = boeking
            self.kenmerk = kenmerk
            self.beschikbaarNa = beschikbaarNa
        }
    }

    /// The budget.
    public let budget: Budgetbeeld
    /// The lines, in order.
    public let regels: [Grootboekregel]
    /// The balances: the fold of the lines.
    public let saldi: Grootboek
    /// Why the ceiling was changed; an erased text is not there.
    public let teksten: [Verzegeling: String]

    /// A ledger.
    public init(
        budget: Budgetbeeld, regels: [Grootboekregel], saldi: Grootboek,
        teksten: [Verzegeling: String] = [:]
    ) {
        self.budget = budget
        self.regels = regels
        self.saldi = saldi
        self.teksten = teksten
    }

    /// Whether the lines lead to the balances that the budget itself has.
    public var klopt: Bool {
        let budget = budget.budget
        return saldi.saldo(.beschikbaar) == budget.beschikbaar
            && saldi.saldo(.verplicht) == budget.verplicht
            && saldi.saldo(.bovenPlafond).cent == -budget.bovenPlafond.cent
            && saldi.saldo(.vrijgevallen) == budget.vrijgevallen
            && saldi.saldo(.plafond).cent == -budget.plafond.cent
            && saldi.saldi.values.reduce(Int64(0)) { $0 &+ $1.cent } == 0
    }
}
