/// Makes identities in rising order: UUIDv7 of RFC 9562 with a counter.
///
/// The moment and the randomness are handed in, so that a run can be repeated to the byte. Within
/// one millisecond, or when the clock steps back, a counter of 12 bits goes on and, when that is
/// full, the millisecond is moved ahead: an identity is never smaller than the one before.
public struct IDMaker: Sendable {
    private var laatste: (milliseconde: UInt64, teller: UInt64) = (0, 0)

    /// A maker that has made nothing yet.
    public init() {}

    /// Goes on behind another maker, so that identities keep rising over both.
    public mutating func ga(verderNa ander: IDMaker) {
        if (ander.laatste.milliseconde, ander.laatste.teller)
            > (laatste.milliseconde, laatste.teller)
        {
            laatste = ander.laatste
        }
    }

    /// A new identity.
    /// - Parameters:
    ///   - moment: when the thing comes into being.
    ///   - toeval: 64 random bits, fresh for every call; 62 of them are used.
    public mutating func maak<Soort>(
        _ soort: Soort.Type = Soort.self, op moment: Moment, toeval: UInt64
    ) -> ID<Soort> {
        let nu = UInt64(moment.microseconden / 1_000)
        if nu > laatste.milliseconde {
            laatste = (nu, 0)
        } else if laatste.teller < 0xFFF {
            laatste.teller += 1
        } else {
            laatste = (laatste.milliseconde + 1, 0)
        }
        let hoog = laatste.milliseconde << 16 | 0x7000 | laatste.teller
        let laag = 0x8000_0000_0000_0000 | (toeval >> 2)
        return ID(hoog: hoog, laag: laag)
    }
}
