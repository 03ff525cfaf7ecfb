extension Wijkraad {
    /// The order by which a wijkraad meets: quorum, proxies, notice, openness and voting.
    public struct Reglement: Hashable, Sendable {
        /// What the quorum is a share of.
        public enum Grondtal: String, CaseIterable, Sendable {
            /// The members in office on the day of the meeting.
            case inFunctie = "in_functie"
            /// The seats, filled or not.
            case zetels
        }

        /// How a share that is no whole number of people is rounded.
        public enum Afronding: String, CaseIterable, Sendable {
            /// Up, so that the share is always reached.
            case omhoog
            /// Down, but never below one.
            case omlaag
            /// To the nearest, and a half up.
            case dichtstbij
        }

        /// How many members there must be.
        public enum Maat: Hashable, Sendable {
            /// More than a share of the base, strictly: of 10 "more than half" is 6.
            case meerDan(teller: Int, noemer: Int)
            /// At least a share of the base.
            case aandeel(teller: Int, noemer: Int, Afronding)
            /// A fixed number.
            case aantal(Int)
        }

        /// On what conditions a member may vote for another.
        public struct Volmacht: Hashable, Sendable {
            /// The most proxies that one member may hold.
            public let hoogstens: Int
            /// Whether a proxy counts for the quorum; not so by default.
            public let teltVoorQuorum: Bool

            /// Conditions for proxies.
            public init(hoogstens: Int, teltVoorQuorum: Bool = false) {
                self.hoogstens = hoogstens
                self.teltVoorQuorum = teltVoorQuorum
            }
        }

        /// Whether people may be there.
        public enum Openbaarheid: String, CaseIterable, Sendable {
            /// Everybody may come.
            case openbaar
            /// Members and invited people alone.
            case besloten
        }

        /// How votes are taken.
        public enum Stemwijze: String, CaseIterable, Sendable {
            /// By show of hands.
            case handopsteken
            /// By name.
            case hoofdelijk
            /// On paper.
            case schriftelijk
        }

        /// What carries a proposal.
        public enum Meerderheid: String, CaseIterable, Sendable {
            /// More votes for than against; abstentions do not count.
            case uitgebracht
            /// More than half of all who vote or abstain.
            case aanwezig
        }

        /// What the quorum is a share of.
        public let grondtal: Grondtal
        /// The number of seats; `nil` where the reglement names none.
        public let zetels: Int?
        /// How many must be there.
        public let maat: Maat
        /// On what conditions a member may vote for another; `nil` is never.
        public let volmacht: Volmacht?
        /// How many days before the meeting the notice is sent at the latest.
        public let oproeptermijnDagen: Int
        /// Whether people may be there.
        public let openbaarheid: Openbaarheid
        /// Whether an item may be dealt with behind closed doors.
        public let beslotenPunten: Bool
        /// How votes are taken.
        public let stemwijze: Stemwijze
        /// What carries a proposal.
        public let meerderheid: Meerderheid
        /// Whether decisions may be taken outside a meeting.
        public let buitenVergadering: Bool
        /// Whether a second meeting may decide the same items without quorum.
        public let tweedeZonderQuorum: Bool

        /// A reglement; what is left out is the cautious choice.
        public init(
            grondtal: Grondtal = .inFunctie, zetels: Int? = nil,
            maat: Maat = .meerDan(teller: 1, noemer: 2), volmacht: Volmacht? = nil,
            oproeptermijnDagen: Int = 7, openbaarheid: Openbaarheid = .openbaar,
            beslotenPunten: Bool = false, stemwijze: Stemwijze = .handopsteken,
            meerderheid: Meerderheid = .uitgebracht, buitenVergadering: Bool = false,
            tweedeZonderQuorum: Bool = false
        ) {
            self.grondtal = grondtal
            self.zetels = zetels
            self.maat = maat
            self.volmacht = volmacht
            self.oproeptermijnDagen = oproeptermijnDagen
            self.openbaarheid = openbaarheid
            self.beslotenPunten = beslotenPunten
            self.stemwijze = stemwijze
            self.meerderheid = meerderheid
            self.buitenVergadering = buitenVergadering
            self.tweedeZonderQuorum = tweedeZonderQuorum
        }
    }

    /// A reglement from a day on, with the decision that laid it down.
    public struct Reglementversie: Hashable, Sendable {
        /// The reglement.
        public let reglement: Reglement
        /// The decision, as people refer to it.
        public let besluit: String
        /// The first day on which it holds.
        public let vanaf: Datum

        /// A version.
        public init(reglement: Reglement, besluit: String, vanaf: Datum) {
            self.reglement = reglement
            self.besluit = besluit
            self.vanaf = vanaf
        }
    }
}

extension Wijkraad.Reglement.Maat: CustomStringConvertible {
    /// As people type it: `meer_dan:1/2`, `aandeel:2/3:omhoog` or `aantal:4`.
    public var description: String {
        switch self {
        case .meerDan(let teller, let noemer): "meer_dan:\(teller)/\(noemer)"
        case .aandeel(let teller, let noemer, let afronding):
            "aandeel:\(teller)/\(noemer):\(afronding.rawValue)"
        case .aantal(let aantal): "aantal:\(aantal)"
        }
    }

    /// Reads what ``description`` writes; a share without rounding is rounded up.
    public init?(tekst: String) {
        let delen = tekst.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        switch (delen.first, delen.count) {
        case ("aantal", 2):
            guard let aantal = getal(Array(delen[1].utf8)[...]), aantal > 0 else { return nil }
            self = .aantal(aantal)
        case ("meer_dan", 2):
            guard let (teller, noemer) = Self.breuk(delen[1]), teller < noemer else { return nil }
            self = .meerDan(teller: teller, noemer: noemer)
        case ("aandeel", 2), ("aandeel", 3):
            guard let (teller, noemer) = Self.breuk(delen[1]), (1...noemer).contains(teller),
                let afronding = delen.count == 2
                    ? .omhoog : Wijkraad.Reglement.Afronding(rawValue: delen[2])
            else { return nil }
            self = .aandeel(teller: teller, noemer: noemer, afronding)
        default: return nil
        }
    }

    private static func breuk(_ tekst: String) -> (Int, Int)? {
        let delen = tekst.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard delen.count == 2, let teller = getal(Array(delen[0])[...]),
            let noemer = getal(Array(delen[1])[...]), (1...1_000).contains(noemer)
        else { return nil }
        return (teller, noemer)
    }
}
