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

    /// The meeting.
    public let vergadering: Vergadering
    /// The number of the item on its agenda.
    public let nummer: Int
    /// The item.
    public let punt: Agendapunt
    /// What the item is called.
    public let titel: String
    /// The reference of what it is about.
    public let over: String
    /// The decision.
    public let besluit: Vergadering.Besluit?
    /// The advice that was sent.
    public let verzending: Vergadering.Verzending?
    /// The fact of the advice in the dossier.
    public let feit: Consultatiefeit?
    /// The reaction to it.
    public let reactie: Reactie?

    /// A link.
    public init(
        vergadering: Vergadering, nummer: Int, punt: Agendapunt, titel: String, over: String,
        besluit: Vergadering.Besluit?, verzending: Vergadering.Verzending?,
        feit: Consultatiefeit?, reactie: Reactie?
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
    }
}
