/// Work that somebody does before a day, with the reason why.
public struct Taak: Hashable, Sendable {
    /// What kind of work.
    public enum Soort: String, CaseIterable, Sendable {
        /// Book a room for a meeting.
        case ruimteBoeken = "ruimte_boeken"
        /// Invite to a meeting.
        case oproepVersturen = "oproep_versturen"
        /// Send the papers of a meeting.
        case stukkenVersturen = "stukken_versturen"
        /// Draft the minutes.
        case verslagOpstellen = "verslag_opstellen"
        /// Circulate the minutes.
        case verslagRondsturen = "verslag_rondsturen"
        /// Put the adoption of the minutes on the agenda of the next meeting.
        case verslagAgenderen = "verslag_agenderen"
        /// Follow a term of a file.
        case termijn
        /// What was agreed in a meeting.
        case actiepunt
        /// Anything else.
        case overig
    }

    /// How far it is.
    public enum Stand: String, CaseIterable, Sendable {
        /// Nobody works on it; becomes any of the others.
        case open
        /// Somebody works on it; becomes any of the others.
        case inUitvoering = "in_uitvoering"
        /// It waits for something or somebody; becomes any of the others.
        case wachtOp = "wacht_op"
        /// Done; an end.
        case gereed
        /// No longer needed; an end.
        case vervallen

        /// Whether there is still something to do.
        public var isOpen: Bool {
            switch self {
            case .open, .inUitvoering, .wachtOp: true
            case .gereed, .vervallen: false
            }
        }
    }

    /// Who is to do it.
    public enum Toewijzing: Hashable, Sendable {
        /// A wijkpost, by its code.
        case wijkpost(String)
        /// A person.
        case persoon(ID<Persoon>)
    }

    /// Where its last day comes from.
    public enum Uiterlijkgrond: Hashable, Sendable {
        /// Somebody chose it.
        case gekozen
        /// A template: so many days after a meeting, or before it when negative.
        case sjabloon(dagen: Int, vergadering: Datum)
        /// The task came back, after one with this last day.
        case herhaling(na: Datum)
        /// The term of the cause.
        case termijn
        /// It was agreed in a meeting, on this day.
        case afspraak(vergadering: Datum)
    }

    /// What is laid down when it is opened.
    public struct Opening: Hashable, Sendable {
        /// The reference.
        public let kenmerk: Kenmerk
        /// What kind of work.
        public let soort: Soort
        /// What has to be done, under seal; `nil` when the kind says enough.
        public let omschrijving: Verzegeling?
        /// What it follows from.
        public let oorzaak: Oorzaak?
        /// The wijkraad that it is done for.
        public let wijkraad: String?
        /// The wijk.
        public let wijk: Wijkcode?
        /// In which capacity it is done.
        public let rol: Rol
        /// By which rule it comes back.
        public let herhaling: Herhaling?
        /// The day.
        public let op: Datum
        /// Who opened it.
        public let door: ID<Persoon>

        /// An opening.
        public init(
            kenmerk: Kenmerk, soort: Soort, omschrijving: Verzegeling? = nil,
            oorzaak: Oorzaak? = nil, wijkraad: String? = nil, wijk: Wijkcode? = nil, rol: Rol,
            herhaling: Herhaling? = nil, op: Datum, door: ID<Persoon>
        ) {
            self.kenmerk = kenmerk
            self.soort = soort
            self.omschrijving = omschrijving
            self.oorzaak = oorzaak
            self.wijkraad = wijkraad
            self.wijk = wijk
            self.rol = rol
            self.herhaling = herhaling
            self.op = op
            self.door = door
        }
    }

    /// How it ended.
    public struct Afsluiting: Hashable, Sendable {
        /// The day.
        public let op: Datum
        /// Whether the end of its cause closed it.
        public let doorOorzaak: Bool
        /// Why, under seal; `nil` when nothing was said.
        public let reden: Verzegeling?

        /// An end.
        public init(op: Datum, doorOorzaak: Bool = false, reden: Verzegeling? = nil) {
            self.op = op
            self.doorOorzaak = doorOorzaak
            self.reden = reden
        }
    }

    /// How it was opened.
    public let opening: Opening
    /// How far it is.
    public var stand: Stand
    /// Who is to do it; `nil` when nobody was named.
    public var toewijzing: Toewijzing?
    /// The last day; that of a term is the day as it was when the task was taken up or ended.
    public var uiterlijk: Datum?
    /// Where the last day comes from; `nil` when there is none.
    public var grond: Uiterlijkgrond?
    /// What it waits for, under seal.
    public var wachtOp: Verzegeling?
    /// When somebody is reminded.
    public var herinneringen: [Herinnering]
    /// How it ended.
    public var afsluiting: Afsluiting?

    /// The state with these facts, as it was stored or made.
    public init(
        opening: Opening, stand: Stand = .open, toewijzing: Toewijzing?, uiterlijk: Datum?,
        grond: Uiterlijkgrond?, wachtOp: Verzegeling? = nil, herinneringen: [Herinnering] = [],
        afsluiting: Afsluiting? = nil
    ) {
        self.opening = opening
        self.stand = stand
        self.toewijzing = toewijzing
        self.uiterlijk = uiterlijk
        self.grond = grond
        self.wachtOp = wachtOp
        self.herinneringen = herinneringen
        self.afsluiting = afsluiting
    }

    /// Whether its last day and its end are those of a term in a file, or of an action.
    public var volgtTermijn: Bool { opening.oorzaak?.isTermijn ?? false }

    /// What it is called: its words, or its kind and its cause.
    /// - Parameter woorden: the words under seal that are still there.
    public func titel(_ woorden: [Verzegeling: String]) -> String {
        let soort = opening.soort.rawValue.split(separator: "_").joined(separator: " ")
        if let omschrijving = opening.omschrijving { return woorden[omschrijving] ?? "(gewist)" }
        guard let oorzaak = opening.oorzaak else { return soort }
        return volgtTermijn
            ? "\(oorzaak.wat.rawValue), \(oorzaak.kenmerk)" : "\(soort), \(oorzaak.kenmerk)"
    }

    /// How many days too late it is on a day, or was when it ended; 0 when in time.
    public func dagenTeLaat(op dag: Datum) -> Int {
        uiterlijk.map { max(0, $0.dagen(tot: afsluiting?.op ?? dag)) } ?? 0
    }

    /// The days on which somebody is reminded, in order, each once.
    public func herinnerdagen(uiterlijk: Datum?) -> [Datum] {
        Set(herinneringen.compactMap { $0.dag(voor: uiterlijk) }).sorted()
    }
}

extension Taak.Uiterlijkgrond {
    /// Why that day, in a Dutch sentence.
    public func uitleg(_ uiterlijk: Datum) -> String {
        let dag = uiterlijk.voluit
        return switch self {
        case .gekozen: "De dag is gekozen: \(dag)."
        case .sjabloon(0, let vergadering):
            "Op de dag van de vergadering, \(vergadering.zonderWeekdag): \(dag)."
        case .sjabloon(let n, let vergadering):
            "\(Blik.dagen(abs(n))) \(n < 0 ? "voor" : "na") de vergadering van "
                + "\(vergadering.zonderWeekdag): \(dag)."
        case .herhaling(let vorige): "De volgende keer na \(vorige.zonderWeekdag): \(dag)."
        case .termijn: "De laatste dag van de termijn: \(dag)."
        case .afspraak(let vergadering):
            "Afgesproken in de vergadering van \(vergadering.zonderWeekdag): \(dag)."
        }
    }
}
