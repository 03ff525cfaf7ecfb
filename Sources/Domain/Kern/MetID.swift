/// A thing with its identity, as a query finds it.
public struct MetID<Waarde: Hashable & Sendable>: Hashable, Sendable {
    /// The identity.
    public let id: ID<Waarde>
    /// The thing itself.
    public let waarde: Waarde

    /// A thing under its identity.
    public init(_ id: ID<Waarde>, _ waarde: Waarde) {
        self.id = id
        self.waarde = waarde
    }
}
