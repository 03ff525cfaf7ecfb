/// The public keys of a register, the oldest first, and which of them sign now.
public struct Zegelsleutels: Hashable, Sendable {
    /// All keys there ever were.
    public let alle: [Zegelsleutel]
    /// Those that sign.
    public let tekent: [Zegelsleutel]

    /// The keys of a register.
    public init(alle: [Zegelsleutel], tekent: [Zegelsleutel]) {
        self.alle = alle
        self.tekent = tekent
    }
}
