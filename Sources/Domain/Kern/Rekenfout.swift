/// An exact calculation that has no answer within the range of its type.
///
/// Money, dates and hours never wrap, saturate or round in silence: the calculation stops with
/// this error, and the edge says which field was too large.
public enum Rekenfout: Error, Hashable, Sendable {
    /// The sum or product does not fit in 64 bits of cents.
    case bedragTeGroot
    /// The date lies before 1 January 1583 or after 31 December 9999.
    case datumBuitenBereik
    /// The moment lies before 1 January 1970 or after the year 9999.
    case momentBuitenBereik
    /// The decimal number needs more than 18 digits.
    case getalTeGroot
}

extension Rekenfout: CustomStringConvertible {
    /// One Dutch sentence for the person who typed the value.
    public var description: String {
        switch self {
        case .bedragTeGroot: "het bedrag is te groot om exact mee te rekenen"
        case .datumBuitenBereik: "de datum valt buiten 1 januari 1583 tot en met 31 december 9999"
        case .momentBuitenBereik: "het tijdstip valt buiten de jaren 1970 tot en met 9999"
        case .getalTeGroot: "het getal heeft meer cijfers dan exact te rekenen zijn"
        }
    }
}
