/// One link of the chain: an item of a meeting and something that it is about.
public struct Vergaderschakel: Hashable, Sendable {
    /// The reaction of the municipality to an advice.
    public struct Reactie: Hashable, Sendable {
        /// The number of the fact in the dossier.
        public let nummer: Int
        /// The day.
        public let op: Datum

        /// A reaction.
        public init(nummer: Int, op: Datum) {
            self.nummer = nummer
            self.op = op
        }
    }

    /// The task of an action, and how far it is.
    public struct Actietaak: Hashable, Sendable {
        /// The reference.
        public let kenmerk: String
        /// How far it is; `nil` for a reference that no task has.
        public let stand: Taak.Stand?

        /// A task.
        public init(kenmerk: String, stand: Taak.Stand?) {
            self.kenmerk = kenmerk
            self.stand = stand
        }
    }

    /// The meeting.
    public let vergadering: Vergadering
    /// The number of the item on its agenda.
    public let nummer: Int
    /// The item.
    public let punt: Agendapunt
    /// What the item is called.
    public let titel: String
    /// The reference of what it is about; `nil` for a decision or action about nothing outside the
    /// meeting.
    public let over: String?
    /// The decision.
    public let besluit: Vergadering.Besluit?
    /// The advice that was sent.
    public let verzending: Vergadering.Verzending?
    /// The fact of the advice in the dossier.
    public let feit: Consultatiefeit?
    /// The reaction to it.
    public let reactie: Reactie?
    /// The tasks of the actions that were agreed at the item, or the one task that it is about.
    public let taken: [Actietaak]

    /// A link.
    public init(
        vergadering: Vergadering, nummer: Int, punt: Agendapunt, titel: String, over: String?,
        besluit: Vergadering.Besluit?, verzending: Vergadering.Verzending?,
        feit: Consultatiefeit?, reactie: Reactie?, taken: [Actietaak]
    ) {
        self.vergadering = vergadering
        self.nummer = nummer
        self.punt = punt
        self.titel = titel
        self.over = over
        self.besluit = besluit
        self.verzending = verzending
        self.feit = feit
        self.reactie = reactie
        self.taken = taken
    }
}
