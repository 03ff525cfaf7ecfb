/// The amounts that the law has set for one period (Awb 4:17 lid 2).
public struct Dwangsomtarief: Hashable, Sendable {
    /// From which day these amounts hold.
    public let vanaf: Datum
    /// For how many days which amount a day is due, in order.
    public let trappen: [Trap]

    /// So many days at so much a day.
    public struct Trap: Hashable, Sendable {
        /// The number of days.
        public let dagen: Int
        /// The amount for each of them.
        public let perDag: Bedrag
    }

    /// The amounts, oldest first; a later change of the law is a line more.
    public static let alle: [Dwangsomtarief] = [
        Dwangsomtarief(
            vanaf: Datum(jaar: 2019, maand: 1, dag: 1) ?? .eerste,
            trappen: [
                Trap(dagen: 14, perDag: Bedrag(cent: 2_300)),
                Trap(dagen: 14, perDag: Bedrag(cent: 3_500)),
                Trap(dagen: 14, perDag: Bedrag(cent: 4_500)),
            ])
    ]

    /// The amounts in force on a day; `nil` before the first that is known.
    static func geldend(op datum: Datum) -> Dwangsomtarief? {
        alle.last { $0.vanaf <= datum }
    }
}

/// How the two questions are answered that the law leaves open; both are settings.
public struct Dwangsominstellingen: Hashable, Sendable {
    /// Whether the two weeks of grace are extended by the Algemene termijnenwet.
    public var tweeWekenVerlengd: Bool
    /// Whether the day on which the decision is announced counts as a day in default.
    public var besluitdagTelt: Bool

    /// The settings; both `false` is the reading of the tests and the manual.
    public init(tweeWekenVerlengd: Bool = false, besluitdagTelt: Bool = false) {
        self.tweeWekenVerlengd = tweeWekenVerlengd
        self.besluitdagTelt = besluitdagTelt
    }

    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object([
            .init("tweeWekenVerlengd", .waarheid(tweeWekenVerlengd)),
            .init("besluitdagTelt", .waarheid(besluitdagTelt)),
        ])
    }

    /// Reads them from their canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            tweeWekenVerlengd: try waarde.waarheid("tweeWekenVerlengd"),
            besluitdagTelt: try waarde.waarheid("besluitdagTelt"))
    }
}

/// The penalty that a late decision costs, day by day (Awb 4:17).
public struct Dwangsom: Hashable, Sendable {
    /// One day in default.
    public struct Dag: Hashable, Sendable {
        /// The how-manieth day, 1 - 42.
        public let nummer: Int
        /// The calendar day.
        public let datum: Datum
        /// What this day costs.
        public let bedrag: Bedrag
        /// What is due up to and including this day.
        public let totaal: Bedrag
    }

    /// The days in default, at most 42; as far as the decision and the reference date.
    public let dagen: [Dag]
    /// The first day in default if no decision comes before it.
    public let eersteDag: Datum
    /// The last day for which a penalty can be due.
    public let laatsteDag: Datum
    /// Whether a royal decree that is not known yet could still move the first day; only when the
    /// two weeks are extended.
    public let voorlopig: Bool
    /// The steps of the calculation with their articles.
    public let stappen: [Termijnuitkomst.Stap]

    /// What is due in total.
    public var verbeurd: Bedrag { dagen.last?.totaal ?? .nul }
}
