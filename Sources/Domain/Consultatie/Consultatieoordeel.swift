/// Whether a wijkraad was consulted: the verdict, worst first, and then the undecided.
public enum Consultatieoordeel: String, CaseIterable, Sendable {
    /// Nothing shows that the wijkraad was told or asked.
    case nietBetrokken = "niet_betrokken"
    /// It is said that the wijkraad was asked, but nothing proves it.
    case nietAantoonbaar = "niet_aantoonbaar"
    /// The wijkraad was told, but it was promised more.
    case slechtsGeinformeerd = "slechts_geinformeerd"
    /// The wijkraad was asked too late.
    case teLaat = "te_laat"
    /// The wijkraad got too little time.
    case teKorteTermijn = "te_korte_termijn"
    /// The wijkraad was told, and that was all that was promised.
    case geinformeerd
    /// The wijkraad was asked in time.
    case tijdigGeconsulteerd = "tijdig_geconsulteerd"
    /// There is no decision yet.
    case lopend
    /// There is nothing to judge.
    case nietVanToepassing = "niet_van_toepassing"

    /// Whether there was a decision to judge by.
    public var isBeslist: Bool {
        switch self {
        case .nietBetrokken, .nietAantoonbaar, .slechtsGeinformeerd, .teLaat, .teKorteTermijn,
            .geinformeerd, .tijdigGeconsulteerd:
            true
        case .lopend, .nietVanToepassing: false
        }
    }

    /// Its place from worst to best.
    var plaats: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

    /// The verdict over several questions: the worst of those decided.
    static func over(_ oordelen: [Consultatieoordeel]) -> Consultatieoordeel {
        allCases.first { $0.isBeslist && oordelen.contains($0) }
            ?? (oordelen.contains(.lopend) ? .lopend : .nietVanToepassing)
    }
}

/// The verdict on one question, with every reason.
public struct Betreftoordeel: Hashable, Sendable {
    /// One reason, with the events that it rests on.
    public struct Reden: Hashable, Sendable {
        /// Which reason.
        public let code: Oordeelreden
        /// The reason in Dutch, with the days and numbers of the case.
        public let tekst: String
        /// The ids of the events, the one that it is about first.
        public let gebeurtenissen: [String]
    }

    /// The question.
    public let betreft: String
    /// The verdict.
    public let oordeel: Consultatieoordeel
    /// The level that was promised before the decision.
    public let niveauToegezegd: Participatieniveau
    /// The level that was reached; `nil` when there is nothing to judge.
    public let niveauBereikt: Participatieniveau?
    /// Whether the promise was kept; `nil` when that cannot be told.
    public let nagekomen: Bool?
    /// The days from the request that fixed the verdict to the decision; negative when it was asked
    /// afterwards, `nil` when no request fixed it.
    let dagenVoorBesluit: Int?
    /// The reasons: what decided the verdict first, then what else an auditor must see.
    public let redenen: [Reden]
}

/// The verdict on one wijkraad, over all questions of the dossier.
public struct Wijkraadoordeel: Hashable, Sendable {
    /// The code of the wijkraad.
    public let wijkraad: String
    /// The worst verdict of the questions that were decided.
    public let oordeel: Consultatieoordeel
    /// The highest level that was promised.
    public let niveauToegezegd: Participatieniveau
    /// The lowest level that was reached; `nil` when nothing was decided.
    public let niveauBereikt: Participatieniveau?
    /// Whether all promises were kept; `nil` when that cannot be told.
    public let nagekomen: Bool?
    /// The verdict per question, by name.
    public let perBetreft: [Betreftoordeel]

    /// The verdict that follows from those per question.
    init(wijkraad: String, perBetreft: [Betreftoordeel]) {
        let beslist = perBetreft.filter(\.oordeel.isBeslist)
        let nagekomen = beslist.map(\.nagekomen)
        self.wijkraad = wijkraad
        oordeel = .over(perBetreft.map(\.oordeel))
        niveauToegezegd =
            (beslist.isEmpty ? perBetreft : beslist).map(\.niveauToegezegd).max() ?? .geen
        niveauBereikt = beslist.compactMap(\.niveauBereikt).min()
        self.nagekomen =
            nagekomen.contains(false)
            ? false : nagekomen.isEmpty || nagekomen.contains(nil) ? nil : true
        self.perBetreft = perBetreft
    }
}
