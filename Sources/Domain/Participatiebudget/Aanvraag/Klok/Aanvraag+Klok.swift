extension Aanvraag {
    /// The legal clock of an application: every fact that its last day for deciding follows from.
    ///
    /// The term and the version of the regeling are fixed at receipt; another calendar is taken
    /// only by an event of its own.
    public struct Klok: Hashable, Sendable {
        /// The term with which it began.
        public let start: Start
        /// The version of the calendar that the last day was calculated with.
        public var kalender: String
        /// Each time that completion was asked for, in order (Awb 4:5).
        public var aanvulrondes: [Aanvulronde] = []
        /// Suspensions on other grounds, in order (Awb 4:15 lid 2).
        public var onderbrekingen: [Onderbreking] = []
        /// Notices that the decision will be late, in order (Awb 4:14).
        public var mededelingen: [Vertragingsmededeling] = []
        /// Notices of default that were received, in order (Awb 4:17).
        public var ingebrekestellingen: [Ingebrekestelling] = []
        /// Why no penalty is due at all, when that was established (Awb 4:17 lid 5).
        public var uitsluiting: Dwangsomuitsluiting?
        /// The day on which the application was withdrawn; no decision is owed from then on.
        public var ingetrokkenOp: Datum?
        /// The last day for deciding, as the last event that moved it says.
        public var uitersteDatum: Datum

        /// A clock that has just begun.
        public init(start: Start, kalender: String, uitersteDatum: Datum) {
            self.start = start
            self.kalender = kalender
            self.uitersteDatum = uitersteDatum
        }
    }
}

extension Aanvraag.Klok {
    /// Where a term for deciding comes from (Awb 4:13).
    public enum Termijnbron: String, CaseIterable, Sendable {
        /// A regulation sets it (lid 1).
        case wettelijk
        /// None does: a reasonable term, over after eight weeks (lid 2).
        case redelijk
    }

    /// The term for deciding as it was fixed at receipt.
    public struct Start: Hashable, Sendable {
        /// The day of receipt, which does not count.
        public let ontvangst: Datum
        /// Where the term comes from.
        public let bron: Termijnbron
        /// Its length.
        public let duur: Duur
        /// The version of the regeling that was in force.
        public let regelingversie: Int

        /// A term as it was fixed.
        public init(ontvangst: Datum, bron: Termijnbron, duur: Duur, regelingversie: Int) {
            self.ontvangst = ontvangst
            self.bron = bron
            self.duur = duur
            self.regelingversie = regelingversie
        }
    }

    /// One invitation to complete the application, and how it ended (Awb 4:5).
    public struct Aanvulronde: Hashable, Sendable {
        /// The day on which it was asked for.
        public let gevraagdOp: Datum
        /// The last day for completing; a date set in a letter, so never moved.
        public let hersteltermijn: Datum
        /// Who asked.
        public let door: ID<Persoon>
        /// What is missing, under seal.
        public let ontbreekt: Verzegeling
        /// How it ended; `nil` while the applicant is to move, and after a decision not to treat.
        public var einde: Einde?

        /// How an invitation ended.
        public struct Einde: Hashable, Sendable {
            /// The day.
            public let op: Datum
            /// Who completed it, or went on without.
            public let door: ID<Persoon>
            /// Whether it was completed; otherwise the handler went on without.
            public let aangevuld: Bool

            /// An end.
            public init(op: Datum, door: ID<Persoon>, aangevuld: Bool) {
                self.op = op
                self.door = door
                self.aangevuld = aangevuld
            }
        }

        /// An invitation, open or ended.
        public init(
            gevraagdOp: Datum, hersteltermijn: Datum, door: ID<Persoon>, ontbreekt: Verzegeling,
            einde: Einde? = nil
        ) {
            self.gevraagdOp = gevraagdOp
            self.hersteltermijn = hersteltermijn
            self.door = door
            self.ontbreekt = ontbreekt
            self.einde = einde
        }
    }

    /// Why the term stands still, but for completion (Awb 4:15 lid 2).
    public enum Opschortingsgrond: String, CaseIterable, Sendable {
        /// The applicant has agreed to it in writing (onder a).
        case instemming
        /// The delay is the applicant's (onder b).
        case vertragingAanvrager = "vertraging_aanvrager"
        /// Force majeure (onder c).
        case overmacht
    }

    /// A suspension on another ground than completion.
    public struct Onderbreking: Hashable, Sendable {
        /// Why.
        public let grond: Opschortingsgrond
        /// The first and the last day on which the term stands still.
        public var dagen: ClosedRange<Datum>
        /// The reasons, under seal.
        public let motivering: Verzegeling

        /// A suspension of these days.
        public init(
            grond: Opschortingsgrond, dagen: ClosedRange<Datum>, motivering: Verzegeling
        ) {
            self.grond = grond
            self.dagen = dagen
            self.motivering = motivering
        }
    }

    /// A notice to the applicant that the decision will be late (Awb 4:14).
    public struct Vertragingsmededeling: Hashable, Sendable {
        /// The day of the notice.
        public let op: Datum
        /// The day by which the decision can be expected, as the notice names it.
        public let verwacht: Datum
        /// Whether it moves the term: only a reasonable one, once, within the term (lid 3).
        public let verschuift: Bool

        /// A notice.
        public init(op: Datum, verwacht: Datum, verschuift: Bool) {
            self.op = op
            self.verwacht = verwacht
            self.verschuift = verschuift
        }
    }

    /// A written notice of default (Awb 4:17 lid 3).
    public struct Ingebrekestelling: Hashable, Sendable {
        /// The day on which it was received.
        public let ontvangen: Datum
        /// Why it has no effect; `nil` for a valid one.
        public let ongeldig: Ongeldigheid?

        /// Why a notice of default has no effect.
        public enum Ongeldigheid: String, CaseIterable, Sendable {
            /// It came before the term had passed (Awb 4:17 lid 3).
            case teVroeg = "te_vroeg"
            /// No beschikking is owed: the applicant is part of the municipality, or private law
            /// applies.
            case geenBeschikking = "geen_beschikking"
        }

        /// A notice.
        public init(ontvangen: Datum, ongeldig: Ongeldigheid?) {
            self.ontvangen = ontvangen
            self.ongeldig = ongeldig
        }
    }
}
