extension Aanvraag {
    /// What happens between a decision and its announcement: consent, hearing, sending.
    public struct Bekendmaking: Hashable, Sendable {
        /// How a decision reaches who asked (Awb 3:41 lid 1, 2:8).
        public enum Kanaal: String, CaseIterable, Sendable {
            /// Sent by post.
            case post
            /// Handed over.
            case uitreiking
            /// Sent electronically, to who consented.
            case elektronisch
        }

        /// How the applicant was heard, or why not (Awb 4:7-4:11).
        public enum Hoorwijze: String, CaseIterable, Sendable {
            /// Heard in a conversation (Awb 4:9).
            case mondeling
            /// Heard in writing (Awb 4:9).
            case schriftelijk
            /// Not heard: it could not wait (Awb 4:11, a).
            case spoed
            /// Not heard: had the opportunity before, and nothing is new (Awb 4:11, b).
            case eerderGelegenheid = "eerder_gelegenheid"
            /// Not heard: the purpose would be lost (Awb 4:11, c).
            case doelGemist = "doel_gemist"
            /// Not heard: the refusal rests on the applicant's own data alone (Awb 4:7 lid 1).
            case eigenGegevens = "eigen_gegevens"
            /// Not heard: the ceiling alone is the reason, and that is financial (Awb 4:12 lid 1).
            case alleenPlafond = "alleen_plafond"

            /// Where it stands.
            public var artikel: Artikel {
                switch self {
                case .mondeling, .schriftelijk: .awb("4:9")
                case .spoed: .awb("4:11, onder a")
                case .eerderGelegenheid: .awb("4:11, onder b")
                case .doelGemist: .awb("4:11, onder c")
                case .eigenGegevens: .awb("4:7 lid 1")
                case .alleenPlafond: .awb("4:12 lid 1")
                }
            }

            /// Whether the applicant was heard.
            public var isGehoord: Bool { self == .mondeling || self == .schriftelijk }
        }

        /// A recorded hearing, or the reason why there was none.
        public struct Horen: Hashable, Sendable {
            /// How, or why not.
            public let wijze: Hoorwijze
            /// On which day.
            public let op: Datum
            /// What was said, or the reason in words, under seal.
            public let toelichting: Verzegeling
            /// Who heard.
            public let door: ID<Persoon>

            /// A hearing.
            public init(wijze: Hoorwijze, op: Datum, toelichting: Verzegeling, door: ID<Persoon>) {
                self.wijze = wijze
                self.op = op
                self.toelichting = toelichting
                self.door = door
            }
        }

        /// How it was sent, and the terms that began with it.
        public struct Verzending: Hashable, Sendable {
            /// By which channel.
            public let kanaal: Kanaal
            /// The last day to object (Awb 6:7, 6:8); `nil` where no objection is open.
            public let bezwaarTot: Datum?
            /// The last day to pay (Awb 4:87 lid 1); `nil` when nothing was granted.
            public let betalenTot: Datum?
            /// Whether a royal decree that is not known yet could still move these days.
            public let voorlopig: Bool
            /// The version of the calendar by which they were counted.
            public let kalender: String
            /// Who gets the decision by electronic mail from us; `nil` when it went another way.
            public var ontvanger: ID<Persoon>?

            /// A sending.
            public init(
                kanaal: Kanaal, bezwaarTot: Datum?, betalenTot: Datum?, voorlopig: Bool,
                kalender: String, ontvanger: ID<Persoon>? = nil
            ) {
                self.kanaal = kanaal
                self.bezwaarTot = bezwaarTot
                self.betalenTot = betalenTot
                self.voorlopig = voorlopig
                self.kalender = kalender
                self.ontvanger = ontvanger
            }
        }

        /// The address at which the applicant consented to be reached electronically, under seal.
        public var adres: Verzegeling?
        /// The last recorded hearing.
        public var horen: Horen?
        /// The announcement.
        public var verzending: Verzending?
        /// How the file was closed.
        public var afronding: Afronding?

        /// Nothing has happened yet, or this has.
        public init(
            adres: Verzegeling? = nil, horen: Horen? = nil, verzending: Verzending? = nil,
            afronding: Afronding? = nil
        ) {
            self.adres = adres
            self.horen = horen
            self.verzending = verzending
            self.afronding = afronding
        }
    }
}
