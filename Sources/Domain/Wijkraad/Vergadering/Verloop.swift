extension Vergadering {
    /// Where a member is, from the beginning or from an item on.
    public struct Aanwezigheid: Hashable, Sendable {
        /// Where a member can be.
        public enum Stand: String, CaseIterable, Sendable {
            /// There.
            case aanwezig
            /// Not there, with notice.
            case verontschuldigd
            /// Not there.
            case afwezig
            /// There before, and left.
            case vertrokken
            /// Not there; somebody else votes.
            case volmacht
        }

        /// The member.
        public let lid: ID<Persoon>
        /// Where.
        public let stand: Stand
        /// Who votes under a proxy; for ``Stand/volmacht`` alone.
        public let gemachtigde: ID<Persoon>?
        /// From which item on; `nil` from the beginning.
        public let vanaf: Int?

        /// A line of the list.
        public init(
            lid: ID<Persoon>, stand: Stand, gemachtigde: ID<Persoon>? = nil, vanaf: Int? = nil
        ) {
            self.lid = lid
            self.stand = stand
            self.gemachtigde = gemachtigde
            self.vanaf = vanaf
        }
    }

    /// A member who takes no part in an item because he has an interest in it (Awb 2:4).
    public struct Verschoning: Hashable, Sendable {
        /// The item.
        public let punt: Int
        /// The member.
        public let lid: ID<Persoon>
        /// What he said about it, under seal.
        public let reden: Verzegeling

        /// A recusal.
        public init(punt: Int, lid: ID<Persoon>, reden: Verzegeling) {
            self.punt = punt
            self.lid = lid
            self.reden = reden
        }
    }

    /// Somebody who is no member and spoke at an item.
    public struct Inspreker: Hashable, Sendable {
        /// The item.
        public let punt: Int
        /// The name, under seal.
        public let naam: Verzegeling
        /// What was said, under seal; `nil` when that was not noted.
        public let betoog: Verzegeling?

        /// A speaker.
        public init(punt: Int, naam: Verzegeling, betoog: Verzegeling?) {
            self.punt = punt
            self.naam = naam
            self.betoog = betoog
        }
    }

    /// A numbered decision of the wijkraad.
    public struct Besluit: Hashable, Sendable {
        /// The year of its number.
        public let jaar: Int
        /// The number, without gaps in wijkraad and year.
        public let nummer: Int
        /// The item.
        public let punt: Int
        /// The day on which it was taken.
        public let op: Datum
        /// The decision in words, under seal.
        public let tekst: Verzegeling
        /// Whether the proposal was carried.
        public let uitslag: Uitslag
        /// On what the power to decide rested.
        public let grond: Quorum.Grond
        /// Whether it was taken outside a meeting.
        public let buitenVergadering: Bool

        /// A decision.
        public init(
            jaar: Int, nummer: Int, punt: Int, op: Datum, tekst: Verzegeling, uitslag: Uitslag,
            grond: Quorum.Grond, buitenVergadering: Bool = false
        ) {
            self.jaar = jaar
            self.nummer = nummer
            self.punt = punt
            self.op = op
            self.tekst = tekst
            self.uitslag = uitslag
            self.grond = grond
            self.buitenVergadering = buitenVergadering
        }

        /// As people refer to it: `2026-4`.
        public var aanduiding: String { "\(jaar)-\(nummer)" }
    }

    /// An advice that the chair signed and sent.
    public struct Verzending: Hashable, Sendable {
        /// The decision, as people refer to it.
        public let besluit: String
        /// The application or dossier.
        public let over: Verwijzing
        /// The number of the fact in the dossier; `nil` for an application.
        public let feit: Int?
        /// The day of sending, which is the day of the advice.
        public let op: Datum
        /// The chair.
        public let door: ID<Persoon>

        /// An advice.
        public init(
            besluit: String, over: Verwijzing, feit: Int?, op: Datum, door: ID<Persoon>
        ) {
            self.besluit = besluit
            self.over = over
            self.feit = feit
            self.op = op
            self.door = door
        }
    }

    /// Something that somebody is to do.
    public struct Actiepunt: Hashable, Sendable {
        /// The number in the meeting, from 1.
        public let nummer: Int
        /// The item.
        public let punt: Int
        /// What, under seal.
        public let tekst: Verzegeling
        /// Who; `nil` when that was not agreed.
        public let wie: ID<Persoon>?
        /// The last day; `nil` when that was not agreed.
        public let uiterlijk: Datum?
        /// The reference of the task that it became; one of before tasks followed by themselves
        /// may have none, or name another.
        public var taak: String?
        /// The day on which it was done; `nil` as long as it is open.
        public var gereedOp: Datum?

        /// An action.
        public init(
            nummer: Int, punt: Int, tekst: Verzegeling, wie: ID<Persoon>?, uiterlijk: Datum?,
            taak: String? = nil, gereedOp: Datum? = nil
        ) {
            self.nummer = nummer
            self.punt = punt
            self.tekst = tekst
            self.wie = wie
            self.uiterlijk = uiterlijk
            self.taak = taak
            self.gereedOp = gereedOp
        }
    }

    /// What happened in the meeting.
    public struct Verloop: Hashable, Sendable {
        /// The day on which it was opened.
        public var geopendOp: Datum?
        /// Whether it went on after a suspension, maybe on a later day.
        public var isHervat = false
        /// The quorum at the opening, or for want of which it was not opened.
        public var quorum: Quorum?
        /// Who chaired it.
        public var voorgezetenDoor: ID<Persoon>?
        /// Whether its agenda was adopted.
        public var agendaVastgesteld = false
        /// Where members were, in the order in which it was noted.
        public var aanwezigheid: [Aanwezigheid] = []
        /// Who took no part in an item.
        public var verschoningen: [Verschoning] = []
        /// Who spoke without being a member.
        public var insprekers: [Inspreker] = []
        /// The votes in order.
        public var stemmingen: [Stemming] = []
        /// The decisions in order.
        public var besluiten: [Besluit] = []
        /// The advices that were sent.
        public var verzendingen: [Verzending] = []
        /// The actions.
        public var actiepunten: [Actiepunt] = []
        /// The meetings of which the minutes were adopted in this one.
        public var vastgesteldeVerslagen: [ID<Vergadering>] = []
        /// The day on which it was closed.
        public var geslotenOp: Datum?

        /// Nothing yet.
        public init() {}
    }
}
