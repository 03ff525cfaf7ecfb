/// What became of the applications of a year, per wijk or stadsdeel and field of policy.
public struct Budgetrapport: Hashable, Sendable {
    /// By which parts of the municipality it counts.
    public enum Indeling: String, CaseIterable, Sendable {
        /// By wijk.
        case wijk
        /// By stadsdeel: its wijken together.
        case stadsdeel
    }

    /// The applications of one part, year and field of policy together.
    public struct Regel: Hashable, Sendable {
        /// The wijk; `nil` for a stadsdeel.
        public let wijk: Wijkcode?
        /// The name of the wijk or stadsdeel; nothing for wijken without a stadsdeel.
        public let wijknaam: String
        /// The year of the budget.
        public let jaar: Int
        /// The field of policy; `nil` for all of the part together.
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
        /// What is left of the budget; only for all of the part together.
        public let over: Bedrag?
    }

    /// For each part its fields of policy, and then all of them together.
    public let regels: [Regel]
    /// By which parts it counts.
    public let indeling: Indeling

    /// A report over applications and budgets.
    /// - Throws: ``Rekenfout`` when a total does not fit.
    public init(
        _ feiten: [Dossierfeit], budgetten: [Budgetbeeld], per indeling: Indeling = .wijk
    ) throws(Rekenfout) {
        self.indeling = indeling
        var regels: [Regel] = []
        let gesorteerd = budgetten.sorted {
            ($0.budget.jaar, $0.wijknaam, "\($0.budget.wijk)")
                < ($1.budget.jaar, $1.wijknaam, "\($1.budget.wijk)")
        }
        let perBudget = Dictionary(grouping: feiten) { Sleutel(wijk: $0.wijk, jaar: $0.jaar) }
        for deel in Self.delen(gesorteerd, indeling) {
            let eigen = deel.flatMap {
                perBudget[Sleutel(wijk: $0.budget.wijk, jaar: $0.budget.jaar)] ?? []
            }
            for veld in Aanvraag.Beleidsveld.allCases {
                let vanVeld = eigen.filter { $0.beleidsveld == veld }
                guard !vanVeld.isEmpty else { continue }
                regels.append(try Regel(deel, indeling, veld, vanVeld))
            }
            regels.append(try Regel(deel, indeling, nil, eigen))
        }
        self.regels = regels
    }

    /// The budgets of each part, by year and name; wijken without a stadsdeel together at the end.
    private static func delen(
        _ budgetten: [Budgetbeeld], _ indeling: Indeling
    ) -> [[Budgetbeeld]] {
        switch indeling {
        case .wijk: return budgetten.map { [$0] }
        case .stadsdeel:
            let groepen = Dictionary(grouping: budgetten) {
                Deel(jaar: $0.budget.jaar, stadsdeel: $0.stadsdeel)
            }
            return groepen.sorted { links, rechts in
                (links.key.jaar, links.key.stadsdeel == nil ? 1 : 0, links.key.stadsdeel ?? "")
                    < (
                        rechts.key.jaar, rechts.key.stadsdeel == nil ? 1 : 0,
                        rechts.key.stadsdeel ?? ""
                    )
            }.map(\.value)
        }
    }

    private struct Deel: Hashable {
        let jaar: Int
        let stadsdeel: String?
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
        _ deel: [Budgetbeeld], _ indeling: Budgetrapport.Indeling, _ veld: Aanvraag.Beleidsveld?,
        _ feiten: [Dossierfeit]
    ) throws(Rekenfout) {
        // A part has at least one budget.
        let budget = deel[0]
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
            wijk: indeling == .wijk ? budget.budget.wijk : nil,
            wijknaam: indeling == .wijk ? budget.wijknaam : budget.stadsdeel ?? "",
            jaar: budget.budget.jaar,
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
            over: veld == nil ? try deel.map(\.budget.beschikbaar).totaal() : nil)
    }
}
