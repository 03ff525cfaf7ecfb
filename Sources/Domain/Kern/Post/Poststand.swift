/// How much post of a municipality waits, for who looks after the installation.
public struct Poststand: Hashable, Sendable {
    /// How it is.
    public enum Oordeel: Hashable, Sendable {
        /// Nothing waits, or not for long.
        case goed
        /// Something is due and nobody takes it.
        case onopgehaald
        /// Something does not get away by itself any more.
        case vastgelopen
    }

    /// The municipality.
    public let code: Gemeentecode
    /// Whether its clock is set by hand, so that no time says anything.
    public let demonstratie: Bool
    /// How many messages wait.
    public let wachtend: Int64
    /// When the oldest of them was made.
    public let oudste: Moment?
    /// When the first of them is or was due.
    public let aanDeBeurt: Moment?
    /// How many of them were tried so often that a letter should have taken their place.
    public let opgegeven: Int64

    /// How much waits.
    public init(
        code: Gemeentecode, demonstratie: Bool, wachtend: Int64, oudste: Moment?,
        aanDeBeurt: Moment?, opgegeven: Int64
    ) {
        self.code = code
        self.demonstratie = demonstratie
        self.wachtend = wachtend
        self.oudste = oudste
        self.aanDeBeurt = aanDeBeurt
        self.opgegeven = opgegeven
    }

    /// How it is at a moment, by ``Verzendbeleid``.
    public func oordeel(op nu: Moment) -> Oordeel {
        func isLanger(geleden moment: Moment?, dan seconden: Int64) -> Bool {
            moment.map { nu.microseconden - $0.microseconden > seconden * 1_000_000 } ?? false
        }
        if opgegeven > 0
            || !demonstratie && isLanger(geleden: oudste, dan: Verzendbeleid.uiterlijk)
        {
            return .vastgelopen
        }
        return !demonstratie
            && isLanger(geleden: aanDeBeurt, dan: Verzendbeleid.hooguitOnopgehaald)
            ? .onopgehaald : .goed
    }
}
