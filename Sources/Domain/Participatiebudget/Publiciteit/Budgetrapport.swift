/// What became of the applications of a year, per wijk and field of policy.
public struct Budgetrapport: Hashable, Sendable {
    /// The applications of one wijk, year and field of policy together.
    public struct Regel: Hashable, Sendable {
        /// The wijk.
        public let wijk: Wijkcode
        /// The name of the wijk.
        public let wijknaam: String
        /// The year of the budget.
        public let jaar: Int
        /// The field of policy; `nil` for all of the wijk together.
        public let beleidsveld: Aanvraag.Beleidsveld?
        /// How many applications were received.
        public let aantal: Int
        /// How many of them wait for a decision.
        public let open: Int
        /// How many the applicant withdrew before the decision.
        public let ingetrokken: Int
        /// How many were not treated (Awb 4:5).
        public let buitenBehandeling: Int
        /// How many were granted, wholly or in part.
        public let verleendAantal: Int
        /// How many were refused wholly, by ground.
        public let geweigerd: [Weigeringsgrond: Int]
        /// The amounts asked together.
        public let gevraagd: Bedrag
        /// The amounts granted together.
        public let verleend: Bedrag
        /// What of that was renounced afterwards.
        public let afgestaan: Bedrag
        /// The structural matters that were marked.
        public let kwesties: Int
        /// Those of them that a department answered.
        public let kwestiesBeantwoord: Int
        /// The hours pledged in what was granted.
        public let uren: Decimaal
        /// The residents pledged in what was granted.
        public let bewoners: Int64
        /// The median number of days from receipt to decision; `nil` when nothing was decided.
        public let doorlooptijd: Decimaal?
        /// What is left of the budget; only for all of the wijk together.
        public let over: Bedrag?
    }

    /// For each wijk its fields of policy, and then all of them together.
    public let regels: [Regel]

    /// A report over applications and budgets.
    /// - Throws: ``Rekenfout`` when a total does not fit.
    public init(_ feiten: [Dossierfeit], budgetten: [Budgetbeeld]) throws(Rekenfout) {
        var regels: [Regel] = []
        let gesorteerd = budgetten.sorted {
            ($0.budget.jaar, $0.wijknaam, "\($0.budget.wijk)")
                < ($1.budget.jaar, $1.wijknaam, "\($1.budget.wijk)")
        }
        let perBudget = Dictionary(grouping: feiten) { Sleutel(wijk: $0.wijk, jaar: $0.jaar) }
        for budget in gesorteerd {
            let sleutel = Sleutel(wijk: budget.budget.wijk, jaar: budget.budget.jaar)
            let eigen = perBudget[sleutel] ?? []
            for veld in Aanvraag.Beleidsveld.allCases {
                let vanVeld = eigen.filter { $0.beleidsveld == veld }
                guard !vanVeld.isEmpty else { continue }
                regels.append(try Regel(budget, veld, vanVeld))
            }
            regels.append(try Regel(budget, nil, eigen))
        }
        self.regels = regels
    }

    private struct Sleutel: Hashable {
        let wijk: Wijkcode
        let jaar: Int
    }

    /// The middle one of some numbers of days, or half way between the middle two.
    public static func mediaan(_ dagen: [Int]) -> Decimaal? {
        guard !dagen.isEmpty else { return nil }
        let gesorteerd = dagen.sorted()
        let (laag, hoog) = (gesorteerd[(dagen.count - 1) / 2], gesorteerd[dagen.count / 2])
        return Decimaal(metSchaal: Int64(laag + hoog) * 5, 1)
    }
}

extension Budgetrapport.Regel {
    fileprivate init(
        _ budget: Budgetbeeld, _ veld: Aanvraag.Beleidsveld?, _ feiten: [Dossierfeit]
    ) throws(Rekenfout) {
        let verleend = feiten.filter { ($0.besluit?.verleend ?? .nul) > .nul }
        var (uren, bewoners) = (Decimaal.nul, Int64(0))
        for feit in verleend {
            uren = try uren.plus(feit.uren ?? .nul)
            let (som, overloop) = bewoners.addingReportingOverflow(feit.bewoners ?? 0)
            guard !overloop else { throw .bedragTeGroot }
            bewoners = som
        }
        let gronden = feiten.compactMap { feit in
            feit.besluit?.uitkomst == .geweigerd ? feit.besluit?.grond : nil
        }
        self.init(
            wijk: budget.budget.wijk, wijknaam: budget.wijknaam, jaar: budget.budget.jaar,
            beleidsveld: veld, aantal: feiten.count,
            open: feiten.count { $0.besluit == nil && !$0.ingetrokken },
            ingetrokken: feiten.count { $0.ingetrokken },
            buitenBehandeling: feiten.count { $0.besluit?.uitkomst == .buitenBehandeling },
            verleendAantal: verleend.count,
            geweigerd: Dictionary(gronden.map { ($0, 1) }, uniquingKeysWith: +),
            gevraagd: try feiten.map(\.gevraagd).totaal(),
            verleend: try verleend.compactMap(\.besluit?.verleend).totaal(),
            afgestaan: try verleend.map(\.afgestaan).totaal(),
            kwesties: feiten.reduce(0) { $0 + $1.kwesties },
            kwestiesBeantwoord: feiten.reduce(0) { $0 + $1.kwestiesBeantwoord }, uren: uren,
            bewoners: bewoners,
            doorlooptijd: Budgetrapport.mediaan(
                feiten.compactMap { feit in
                    feit.besluit.map { feit.ontvangst.dagen(tot: $0.datum) }
                }),
            over: veld == nil ? budget.budget.beschikbaar : nil)
    }
}
