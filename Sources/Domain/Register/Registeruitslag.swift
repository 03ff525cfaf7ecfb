/// What the verification of a register found.
public struct Registeruitslag: Hashable, Sendable {
    /// What is verified, in the order in which it is reported.
    public enum Onderdeel: String, CaseIterable, Sendable {
        /// The streams: gapless, chained, and about their own subject.
        case stromen
        /// The heads of the streams: each the last entry.
        case koppen
        /// The leaves and nodes of the tree.
        case boom
        /// The checkpoints: root, signature, order.
        case zegels
        /// The queue: whatever is not sealed waits there, and not for long.
        case wachtrij
        /// The tables: what replay of the register makes of them.
        case standen
        /// The checkpoints that were kept elsewhere.
        case ankers

        /// What must hold, in one Dutch sentence.
        public var zin: String {
            switch self {
            case .stromen: "elke stroom is zonder gaten en geketend"
            case .koppen: "de kop van elke stroom is haar laatste inschrijving"
            case .boom: "de boom volgt uit de inschrijvingen"
            case .zegels: "elk zegel past op de boom en is echt ondertekend"
            case .wachtrij: "niets blijft langer dan tien minuten onverzegeld"
            case .standen: "de tabellen zijn wat het register vertelt"
            case .ankers: "wat buiten de database is bewaard, past op dit register"
            }
        }
    }

    /// Where something is wrong.
    public struct Plek: Hashable, Sendable {
        /// The places in the tree; more than one when it cannot be told which of them it is.
        public let plaatsen: ClosedRange<Int64>?
        /// The subject.
        public let onderwerp: ID<Onderwerp>?
        /// The place in the stream of that subject.
        public let volgnummer: Int64?

        /// A place in the register.
        public init(
            plaatsen: ClosedRange<Int64>? = nil, onderwerp: ID<Onderwerp>? = nil,
            volgnummer: Int64? = nil
        ) {
            self.plaatsen = plaatsen
            self.onderwerp = onderwerp
            self.volgnummer = volgnummer
        }

        /// Whether this says better than another place where the register begins to be wrong.
        ///
        /// By the last place that it may be, because what rests on a wrong entry is wrong too; then
        /// the narrower one. What has no place in the tree comes last.
        func gaatVoor(_ ander: Plek) -> Bool {
            guard let plaatsen else { return false }
            guard let andere = ander.plaatsen else { return true }
            return (plaatsen.upperBound, -plaatsen.lowerBound)
                < (andere.upperBound, -andere.lowerBound)
        }
    }

    /// Something that does not hold.
    public struct Bevinding: Hashable, Sendable {
        /// In which part.
        public let onderdeel: Onderdeel
        /// Where.
        public let plek: Plek
        /// What, in one Dutch sentence.
        public let zin: String
    }

    /// How much was looked at in each part that was verified.
    public private(set) var onderzocht: [Onderdeel: Int64] = [:]
    /// How much does not hold in each part.
    public private(set) var fouten: [Onderdeel: Int64] = [:]
    /// What does not hold, of each part the few that come first in the register.
    public private(set) var bevindingen: [Bevinding] = []
    /// What is no fault but worth knowing, in Dutch sentences.
    public private(set) var opmerkingen: [String] = []
    /// The last checkpoint, when there is one.
    public var zegel: Zegel?

    /// How many findings of each part are kept.
    public static let meesteBevindingen = 5

    /// Nothing looked at yet.
    public init() {}

    /// Whether everything that was looked at holds.
    public var klopt: Bool { fouten.values.allSatisfy { $0 == 0 } }

    /// The finding that says best where the register begins to be wrong.
    public var eersteFout: Bevinding? {
        bevindingen.min { $0.plek.gaatVoor($1.plek) }
    }

    /// Notes that so many were looked at.
    public mutating func telt(_ onderdeel: Onderdeel, _ aantal: Int64) {
        onderzocht[onderdeel, default: 0] += aantal
    }

    /// Notes something that does not hold.
    public mutating func meld(_ onderdeel: Onderdeel, _ plek: Plek, _ zin: String) {
        fouten[onderdeel, default: 0] += 1
        bevindingen.append(Bevinding(onderdeel: onderdeel, plek: plek, zin: zin))
        let vanDit = bevindingen.indices.filter { bevindingen[$0].onderdeel == onderdeel }
        guard vanDit.count > Self.meesteBevindingen else { return }
        let laatste = vanDit.max { bevindingen[$0].plek.gaatVoor(bevindingen[$1].plek) }
        if let laatste { bevindingen.remove(at: laatste) }
    }

    /// Notes something that is no fault.
    public mutating func merkOp(_ zin: String) { opmerkingen.append(zin) }
}
