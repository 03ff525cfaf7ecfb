public import Domain

/// What a decision may take from outside: identities, salts and the hash function.
///
/// Handed in, so that a run can be repeated to the byte.
public struct Middelen: Sendable {
    private(set) var maker: IDMaker
    private let toeval: @Sendable () -> UInt64
    private let moment: Moment
    /// SHA-256.
    public let hash: Hashfunctie

    init(
        maker: IDMaker, toeval: @escaping @Sendable () -> UInt64, moment: Moment,
        hash: @escaping Hashfunctie
    ) {
        self.maker = maker
        self.toeval = toeval
        self.moment = moment
        self.hash = hash
    }

    /// A new identity.
    public mutating func nieuw<Soort>(_ soort: Soort.Type = Soort.self) -> ID<Soort> {
        maker.maak(soort, op: moment, toeval: toeval())
    }

    /// A fresh seed for the drawing of lots: 40 decimal digits.
    public func zaad() -> String {
        [toeval(), toeval()].map { getal in
            let cijfers = "\(getal)"
            return String(repeating: "0", count: 20 - cijfers.utf8.count) + cijfers
        }.joined()
    }

    /// A text under seal, with a fresh salt.
    public func verzegel(_ tekst: String) -> VerzegeldeTekst {
        let zout = [toeval(), toeval()].flatMap { helft in
            (0..<8).map { UInt8(truncatingIfNeeded: helft >> (8 * UInt64($0))) }
        }
        return VerzegeldeTekst(tekst, zout: zout, hash)
    }
}
