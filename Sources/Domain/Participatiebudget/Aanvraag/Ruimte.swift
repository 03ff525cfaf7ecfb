/// What is left for one application, given those that come before it in the order of receipt.
///
/// Verdeelregel "volgorde van ontvangst" (Awb 4:26): room = what is left of the ceiling less the
/// most that may still be granted to undecided applications with a better rank.
public struct Ruimte: Hashable, Sendable {
    /// What is left of the ceiling.
    public let saldo: Bedrag
    /// The most that may still be granted to undecided applications with a better rank.
    public let voorrang: Bedrag
    /// References of some of those applications, best rank first.
    public let eerst: [Kenmerk]

    /// The room before a decision.
    public init(saldo: Bedrag, voorrang: Bedrag, eerst: [Kenmerk]) {
        self.saldo = saldo
        self.voorrang = voorrang
        self.eerst = eerst
    }

    /// What several applications may take together.
    ///
    /// More than fits is the most there can be: it must never wrap around and leave room.
    public static func voorrang(_ bedragen: [Bedrag]) -> Bedrag {
        do { return try bedragen.totaal() } catch { return Bedrag(cent: .max) }
    }

    /// The most that this application can be granted now.
    public var bedrag: Bedrag {
        Bedrag(cent: max(0, saldo.cent.subtractingReportingOverflow(voorrang.cent).partialValue))
    }
}
