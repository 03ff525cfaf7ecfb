/// A message with the attempt that was just made.
public struct Bezorging: Hashable, Sendable {
    /// The message.
    public let bericht: Postbericht
    /// What came of it.
    public let poging: Verzendpoging

    /// An attempt for a message.
    public init(bericht: Postbericht, poging: Verzendpoging) {
        self.bericht = bericht
        self.poging = poging
    }
}
