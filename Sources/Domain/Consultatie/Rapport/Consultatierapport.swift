/// The quarter of a year in which a day falls.
public struct Kwartaal: Hashable, Sendable, CustomStringConvertible {
    /// The year.
    public let jaar: Int
    /// 1 to 4.
    public let nummer: Int

    /// The quarter of a day.
    public init(_ dag: Datum) {
        let (jaar, maand, _) = dag.onderdelen
        self.jaar = jaar
        nummer = (maand + 2) / 3
    }

    /// The quarter as `2026-K3`.
    public var description: String { "\(jaar)-K\(nummer)" }
}

/// By what a report on consultation is divided.
public enum Rapportindeling: String, CaseIterable, Sendable {
    /// Not at all.
    case geheel
    /// By department.
    case vakafdeling
    /// By the role that handled the dossier.
    case behandelrol
    /// By stadsdeel.
    case stadsdeel
    /// By wijkraad.
    case wijkraad

    func groep(_ eenheid: Consultatieeenheid) -> String? {
        switch self {
        case .geheel: "alles"
        case .vakafdeling: eenheid.herkomst.vakafdeling
        case .behandelrol: eenheid.herkomst.behandelrol
        case .stadsdeel: eenheid.herkomst.stadsdeel
        case .wijkraad: eenheid.wijkraad
        }
    }
}

/// How wijkraden were consulted, per quarter of the decision; the same for the same units in any
/// order.
///
/// Dossiers from before the municipality's first day on the system are counted apart.
public struct Consultatierapport: Hashable, Sendable {
    /// The units of one quarter and group together.
    public struct Regel: Hashable, Sendable {
        /// Whether these are dossiers from before the first day on the system.
        public let overgang: Bool
        /// The quarter of the decision; `nil` for what was not decided.
        public let kwartaal: Kwartaal?
        /// The group; `nil` when the unit names none.
        public let groep: String?
        /// How many units.
        public let aantal: Int
        /// How many by verdict.
        public let oordelen: [Consultatieoordeel: Int]
        /// How many count in the share.
        public let tellend: Int
        /// How many of those were consulted.
        public let geconsulteerd: Int
        /// How many promises were kept, of those of which that can be told.
        public let nagekomen: Int
        /// How many promises there are of which that can be told.
        public let toetsbaar: Int
        /// The median of the days from request to decision; `nil` when no request fixed a verdict.
        public let dagenMediaan: Decimaal?

        /// The share that was consulted in percent, with one decimal, rounded half up; `nil` when
        /// nothing counts.
        public var aandeel: Decimaal? { Self.procent(geconsulteerd, van: tellend) }

        static func procent(_ deel: Int, van geheel: Int) -> Decimaal? {
            guard geheel > 0 else { return nil }
            return Decimaal(metSchaal: Int64((2_000 * deel + geheel) / (2 * geheel)), 1)
        }
    }

    /// By what it is divided.
    public let indeling: Rapportindeling
    /// The rows: the present before the dossiers of before, by quarter and group; what was not
    /// decided comes last.
    public let regels: [Regel]
    /// All quarters and groups together: the present, and the dossiers of before if there are any.
    public let totalen: [Regel]

    /// A report over units.
    public init(_ eenheden: [Consultatieeenheid], per indeling: Rapportindeling = .geheel) {
        self.indeling = indeling
        let delen = Dictionary(grouping: eenheden) { eenheid in
            Sleutel(
                overgang: eenheid.herkomst.overgang,
                kwartaal: eenheid.besluitDatum.map(Kwartaal.init),
                groep: indeling.groep(eenheid))
        }
        regels = delen.sorted { $0.key.rang < $1.key.rang }.map { sleutel, deel in
            Regel(sleutel, deel)
        }
        totalen = [false, true].compactMap { overgang in
            let deel = eenheden.filter { $0.herkomst.overgang == overgang }
            guard !overgang || !deel.isEmpty else { return nil }
            return Regel(Sleutel(overgang: overgang, kwartaal: nil, groep: nil), deel)
        }
    }

    fileprivate struct Sleutel: Hashable {
        let overgang: Bool
        let kwartaal: Kwartaal?
        let groep: String?

        /// What is unknown comes last.
        var rang: (Int, Int, Int, String) {
            (
                overgang ? 1 : 0, kwartaal.map { $0.jaar * 4 + $0.nummer } ?? .max,
                groep == nil ? 1 : 0, groep ?? ""
            )
        }
    }
}

extension Consultatierapport.Regel {
    fileprivate init(_ sleutel: Consultatierapport.Sleutel, _ eenheden: [Consultatieeenheid]) {
        let tellend = eenheden.filter(\.teltMee)
        self.init(
            overgang: sleutel.overgang, kwartaal: sleutel.kwartaal, groep: sleutel.groep,
            aantal: eenheden.count,
            oordelen: Dictionary(eenheden.map { ($0.oordeel, 1) }, uniquingKeysWith: +),
            tellend: tellend.count, geconsulteerd: tellend.count(where: \.isGeconsulteerd),
            nagekomen: eenheden.count { $0.nagekomen == true },
            toetsbaar: eenheden.count { $0.nagekomen != nil },
            dagenMediaan: Budgetrapport.mediaan(eenheden.compactMap(\.dagenVoorBesluit)))
    }
}
