/// A letter in the correspondence register of a wijkraad; its words stand under seal.
public struct Brief: Hashable, Sendable {
    /// Whether it came in or went out.
    public enum Richting: String, CaseIterable, Sendable {
        /// It came in.
        case ontvangen
        /// It went out.
        case verzonden
    }

    /// What is to be done with a letter that came in.
    public enum Afdoening: String, CaseIterable, Sendable {
        /// To be taken note of.
        case terInformatie = "ter_informatie"
        /// To be put on the agenda of a meeting.
        case agenda
        /// To be answered, before a day.
        case beantwoorden
    }

    /// What is laid down when it is registered; it never changes.
    public struct Inhoud: Hashable, Sendable {
        /// The wijkraad.
        public let wijkraad: ID<Wijkraad>
        /// The number within wijkraad and year, from 1 and without gaps.
        public let nummer: Int
        /// Whether it came in or went out.
        public let richting: Richting
        /// Who wrote it or to whom it went, under seal.
        public let partij: Verzegeling
        /// What it is about, under seal.
        public let betreft: Verzegeling
        /// The day on which it was received or sent; its year is that of the number.
        public let dag: Datum
        /// What is to be done with it; `nil` for one that went out.
        public let afdoening: Afdoening?
        /// Before which day it is to be answered, that day included.
        public let uiterlijk: Datum?
        /// The letter that this one answers.
        public let antwoordOp: ID<Brief>?
        /// The SHA-256 of a scan that is kept elsewhere.
        public let scan: Hash?
        /// Who registered it.
        public let door: ID<Persoon>

        /// A letter as it was stored or made.
        public init(
            wijkraad: ID<Wijkraad>, nummer: Int, richting: Richting, partij: Verzegeling,
            betreft: Verzegeling, dag: Datum, afdoening: Afdoening?, uiterlijk: Datum?,
            antwoordOp: ID<Brief>?, scan: Hash?, door: ID<Persoon>
        ) {
            self.wijkraad = wijkraad
            self.nummer = nummer
            self.richting = richting
            self.partij = partij
            self.betreft = betreft
            self.dag = dag
            self.afdoening = afdoening
            self.uiterlijk = uiterlijk
            self.antwoordOp = antwoordOp
            self.scan = scan
            self.door = door
        }
    }

    /// How a letter was dealt with.
    public struct Afloop: Hashable, Sendable {
        /// The day.
        public let op: Datum
        /// The letter that answers it; `nil` when it was dealt with in another way.
        public let antwoord: ID<Brief>?
        /// How, under seal; `nil` when a letter answers it.
        public let reden: Verzegeling?

        /// A letter that was dealt with.
        public init(op: Datum, antwoord: ID<Brief>?, reden: Verzegeling?) {
            self.op = op
            self.antwoord = antwoord
            self.reden = reden
        }
    }

    /// What was laid down.
    public let inhoud: Inhoud
    /// How it was dealt with; `nil` while it was not, or need not be.
    public var afloop: Afloop?

    /// A letter with these facts.
    public init(inhoud: Inhoud, afloop: Afloop? = nil) {
        self.inhoud = inhoud
        self.afloop = afloop
    }

    /// Whether an answer or a place on an agenda is still owed.
    public var staatOpen: Bool {
        afloop == nil && (inhoud.afdoening == .agenda || inhoud.afdoening == .beantwoorden)
    }

    /// How many days the answer is too late on a day; 0 when it is not.
    public func dagenTeLaat(op dag: Datum) -> Int {
        guard staatOpen, let uiterlijk = inhoud.uiterlijk else { return 0 }
        return max(0, uiterlijk.dagen(tot: dag))
    }
}

/// How people name a letter: the code of the wijkraad, the year and the number.
public struct Briefnummer: Hashable, Sendable, CustomStringConvertible {
    /// The year.
    public let jaar: Int
    /// The number within wijkraad and year.
    public let nummer: Int

    /// The number of a letter.
    public init(_ inhoud: Brief.Inhoud) {
        jaar = inhoud.dag.jaar
        nummer = inhoud.nummer
    }

    /// Reads `2026-3`, with or without zeros in front.
    public init?(tekst: String) {
        let delen = tekst.split(separator: "-", omittingEmptySubsequences: false)
        guard delen.count == 2, delen[0].utf8.count == 4, delen[1].utf8.count <= 9,
            delen.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let jaar = Int(delen[0]), let nummer = Int(delen[1]), jaar >= 1583, nummer > 0
        else { return nil }
        self.jaar = jaar
        self.nummer = nummer
    }

    /// The year and at least three digits: `2026-003`.
    public var description: String {
        let cijfers = String(nummer)
        return "\(jaar)-" + String(repeating: "0", count: max(0, 3 - cijfers.utf8.count)) + cijfers
    }
}
