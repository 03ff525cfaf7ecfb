/// The state of a subject, made only out of its events.
///
/// There is no second implementation of a change: commands, replay and repair all come through
/// here.
public protocol Staat: Hashable, Sendable {
    /// The events that it is made of.
    associatedtype G: Gebeurtenis

    /// The state that a first event makes; `nil` when that event cannot be the first.
    init?(eerste gebeurtenis: G)

    /// Takes in the next event, which the rules have already admitted.
    mutating func pasToe(_ gebeurtenis: G)
}

extension Staat {
    /// The state that a whole stream leads to; `nil` for an empty or wrongly begun stream.
    public static func herhaal(_ gebeurtenissen: some Sequence<G>) -> Self? {
        var staat: Self?
        for gebeurtenis in gebeurtenissen {
            if staat == nil {
                staat = Self(eerste: gebeurtenis)
                if staat == nil { return nil }
            } else {
                staat?.pasToe(gebeurtenis)
            }
        }
        return staat
    }

    /// The state that the entries of one subject lead to; `nil` for an empty or wrongly begun
    /// stream.
    /// - Throws: ``CanoniekeFout`` for an entry of an unknown kind or shape.
    public static func herhaal(
        inschrijvingen: some Sequence<Inschrijving>
    ) throws(CanoniekeFout) -> Self? {
        var gebeurtenissen: [G] = []
        for inschrijving in inschrijvingen {
            gebeurtenissen.append(
                try G(
                    soort: inschrijving.soort, versie: inschrijving.versie,
                    inhoud: inschrijving.inhoud))
        }
        return herhaal(gebeurtenissen)
    }
}
