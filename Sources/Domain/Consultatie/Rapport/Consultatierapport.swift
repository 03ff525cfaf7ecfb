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
        public var aandeel: Decimaal? { Decimaal.procent(geconsulteerd, van: tellend) }
    }

    /// By what it is divided.
    public let indeling: Rapportindeling
    /// The rows: the present before the dossiers of before, by quarter and group; what was not
    /// decided comes last.
    public let regels: [Regel]
    /// All quarters and groups together: the present, and the dossiers of before if there are any.
    public let totalen: [Regel]

    /// Units that are counted in the same place of a report, of one group.
    public struct Telling: Hashable, Sendable {
        /// Where they are counted.
        public let sleutel: Rapportsleutel
        /// The group; `nil` when they name none.
        public let groep: String?
        /// How many they are.
        public let aantal: Int
        /// The days from request to decision of those of which they are known, in any order.
        public let dagen: [Int32]

        /// A count.
        public init(sleutel: Rapportsleutel, groep: String?, aantal: Int, dagen: [Int32]) {
            self.sleutel = sleutel
            self.groep = groep
            self.aantal = aantal
            self.dagen = dagen
        }
    }

    /// A report over units.
    public init(_ eenheden: [Consultatieeenheid], per indeling: Rapportindeling = .geheel) {
        self.init(
            eenheden.map {
                Telling(
                    sleutel: Rapportsleutel($0), groep: indeling.groep($0), aantal: 1,
                    dagen: $0.dagenVoorBesluit.map { [Int32(clamping: $0)] } ?? [])
            }, per: indeling)
    }

    /// A report over counts.
    public init(_ tellingen: [Telling], per indeling: Rapportindeling) {
        self.indeling = indeling
        let delen = Dictionary(grouping: tellingen) {
            Sleutel(
                overgang: $0.sleutel.overgang, kwartaal: $0.sleutel.kwartaal, groep: $0.groep)
        }
        regels = delen.sorted { $0.key.rang < $1.key.rang }.map { sleutel, deel in
            Regel(sleutel, deel)
        }
        totalen = [false, true].compactMap { overgang in
            let deel = tellingen.filter { $0.sleutel.overgang == overgang }
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
    fileprivate init(
        _ sleutel: Consultatierapport.Sleutel, _ tellingen: [Consultatierapport.Telling]
    ) {
        func aantal(_ telt: (Rapportsleutel) -> Bool) -> Int {
            tellingen.reduce(0) { $0 + (telt($1.sleutel) ? $1.aantal : 0) }
        }
        self.init(
            overgang: sleutel.overgang, kwartaal: sleutel.kwartaal, groep: sleutel.groep,
            aantal: aantal { _ in true },
            oordelen: Dictionary(
                tellingen.map { ($0.sleutel.oordeel, $0.aantal) }, uniquingKeysWith: +),
            tellend: aantal(\.teltMee),
            geconsulteerd: aantal { $0.teltMee && $0.oordeel == .tijdigGeconsulteerd },
            nagekomen: aantal { $0.nagekomen == true }, toetsbaar: aantal { $0.nagekomen != nil },
            dagenMediaan: Self.mediaan(tellingen))
    }

    /// The median of many numbers that lie close together: counted, and not sorted.
    private static func mediaan(_ tellingen: [Consultatierapport.Telling]) -> Decimaal? {
        let lijsten = tellingen.lazy.map(\.dagen).filter { !$0.isEmpty }
        guard let laagst = lijsten.compactMap({ $0.min() }).min(),
            let hoogst = lijsten.compactMap({ $0.max() }).max()
        else { return nil }
        guard Int(hoogst) - Int(laagst) < 100_000 else {
            return Budgetrapport.mediaan(lijsten.flatMap { $0.map { Int($0) } })
        }
        var keren = [Int](repeating: 0, count: Int(hoogst) - Int(laagst) + 1)
        for lijst in lijsten { for dag in lijst { keren[Int(dag) - Int(laagst)] += 1 } }
        let aantal = keren.reduce(0, +)
        func opPlaats(_ plaats: Int) -> Int {
            var gezien = 0
            let plek = keren.firstIndex {
                gezien += $0
                return gezien > plaats
            }
            return (plek ?? 0) + Int(laagst)
        }
        return Decimaal(
            metSchaal: Int64(opPlaats((aantal - 1) / 2) + opPlaats(aantal / 2)) * 5, 1)
    }
}
