/// How far the register of a municipality is sealed, for who asked to seal it.
public struct Zegelstand: Hashable, Sendable {
    /// The name of the municipality.
    public let gemeente: String
    /// How many entries got their place just now.
    public let geplaatst: Int64
    /// Whether another program was sealing at the time.
    public let bezet: Bool
    /// The last checkpoint; `nil` when there is nothing to seal.
    public let zegel: GetekendZegel?

    /// How far it is.
    public init(gemeente: String, geplaatst: Int64, bezet: Bool, zegel: GetekendZegel?) {
        self.gemeente = gemeente
        self.geplaatst = geplaatst
        self.bezet = bezet
        self.zegel = zegel
    }
}
