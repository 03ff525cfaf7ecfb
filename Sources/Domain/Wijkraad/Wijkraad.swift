/// A council of residents of a part of the municipality.
public struct Wijkraad: Hashable, Sendable {
    /// What it rests on.
    public enum Grondslag: String, CaseIterable, Sendable {
        /// Another committee of the municipality (Gemeentewet 84).
        case anderecommissie = "gemeentewet_84"
        /// A bestuurscommissie (Gemeentewet 83).
        case bestuurscommissie = "gemeentewet_83"
        /// A foundation or association of its own.
        case rechtspersoon
        /// A body that the municipality recognises.
        case erkend
    }

    /// What a member is in it.
    public enum Ambt: String, CaseIterable, Sendable {
        /// The chair, who signs and sends.
        case voorzitter
        /// The secretary.
        case secretaris
        /// A member.
        case lid
    }

    /// One person in one office, for a period.
    public struct Lidmaatschap: Hashable, Sendable {
        /// Who.
        public let persoon: ID<Persoon>
        /// In which office.
        public let ambt: Ambt
        /// From which day.
        public let van: Datum
        /// Until and including which day; `nil` when that is open.
        public var tot: Datum?

        /// A membership.
        public init(persoon: ID<Persoon>, ambt: Ambt, van: Datum, tot: Datum? = nil) {
            self.persoon = persoon
            self.ambt = ambt
            self.van = van
            self.tot = tot
        }

        /// Whether it holds on a day.
        public func geldt(op dag: Datum) -> Bool { van <= dag && tot.map { dag <= $0 } ?? true }
    }

    /// An area that it had.
    public struct Gebied: Hashable, Sendable {
        /// The buurten, by code.
        public let buurten: [Buurtcode]
        /// The day from which it had another one.
        public let voor: Datum

        /// An area.
        public init(buurten: [Buurtcode], voor: Datum) {
            self.buurten = buurten
            self.voor = voor
        }
    }

    /// The name by which dossiers know it: a letter, then letters, digits and hyphens.
    public let code: String
    /// What it is called.
    public let naam: String
    /// What it rests on.
    public let grondslag: Grondslag
    /// Its area, by code; it need not be one wijk of the CBS.
    public var buurten: [Buurtcode]
    /// The areas that it had before, in order.
    public var eerdereGebieden: [Gebied] = []
    /// Its first day.
    public let ingesteldOp: Datum
    /// Its last day; `nil` as long as it exists.
    public var opgehevenOp: Datum?
    /// Who is or was in it, in the order in which they came.
    public var leden: [Lidmaatschap]
    /// Its reglementen, by the day from which each holds.
    public var reglementen: [Reglementversie] = []
    /// The number of its last decision, by year.
    public var besluitnummers: [Int: Int] = [:]

    /// The state with these facts, as it was stored or made.
    public init(
        code: String, naam: String, grondslag: Grondslag, buurten: [Buurtcode],
        ingesteldOp: Datum, opgehevenOp: Datum? = nil, leden: [Lidmaatschap] = []
    ) {
        self.code = code
        self.naam = naam
        self.grondslag = grondslag
        self.buurten = buurten.sorted { $0.description < $1.description }
        self.ingesteldOp = ingesteldOp
        self.opgehevenOp = opgehevenOp
        self.leden = leden
    }

    /// Whether a matter in these buurten touches its area of that day, and it has not ended before.
    public func raakt(_ gebied: [Buurtcode], op dag: Datum) -> Bool {
        opgehevenOp.map { $0 >= dag } ?? true && !Set(buurten(op: dag)).isDisjoint(with: gebied)
    }

    /// Its area on a day; what came later does not change what was decided then.
    public func buurten(op dag: Datum) -> [Buurtcode] {
        eerdereGebieden.first { dag < $0.voor }?.buurten ?? buurten
    }

    /// Whether a text can be the code of a wijkraad.
    public static func isCode(_ tekst: String) -> Bool {
        let bytes = Array(tekst.utf8)
        guard (2...30).contains(bytes.count), let eerste = bytes.first, isLetter(eerste) else {
            return false
        }
        return bytes.allSatisfy {
            isLetter($0) || $0 == UInt8(ascii: "-")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// The office of a person on a day; `nil` for who is no member then.
    public func ambt(van persoon: ID<Persoon>, op dag: Datum) -> Ambt? {
        leden.first { $0.persoon == persoon && $0.geldt(op: dag) }?.ambt
    }

    /// Whether it exists on a day.
    public func bestaat(op dag: Datum) -> Bool {
        ingesteldOp <= dag && opgehevenOp.map { dag <= $0 } ?? true
    }

    /// Those that have a part of a wijk in their area on a day.
    public static func van(
        _ wijk: Wijkcode, uit raden: [Wijkraad], op dag: Datum
    ) -> [Wijkraad] {
        raden.filter { raad in
            raad.bestaat(op: dag) && raad.buurten(op: dag).contains { $0.wijk == wijk }
        }
    }

    /// As a dossier knows it.
    public var betrokken: BetrokkenWijkraad {
        BetrokkenWijkraad(code: code, ingesteldOp: ingesteldOp, opgehevenOp: opgehevenOp)
    }
}
