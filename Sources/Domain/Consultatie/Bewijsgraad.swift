/// How well it is proven that something reached the wijkraad, weakest first.
///
/// An event without a grade has no proof at all.
public enum Bewijsgraad: String, CaseIterable, Sendable {
    /// The municipality says that it was sent.
    case verzonden
    /// A carrier or system says that it arrived.
    case bezorgd
    /// The wijkraad says that it arrived.
    case bevestigd
    /// It stands in adopted minutes.
    case genotuleerd

    private var trede: Int {
        switch self {
        case .verzonden: 1
        case .bezorgd: 2
        case .bevestigd: 3
        case .genotuleerd: 4
        }
    }
}

extension Bewijsgraad: Comparable {
    /// Whether the left grade proves less than the right one.
    public static func < (links: Bewijsgraad, rechts: Bewijsgraad) -> Bool {
        links.trede < rechts.trede
    }
}
