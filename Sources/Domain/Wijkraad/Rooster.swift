/// The roster of resignation of a wijkraad: who ends when, and what must be seen to before.
public struct Rooster: Hashable, Sendable {
    /// What must be seen to.
    public enum Aandacht: Hashable, Sendable {
        /// Somebody ends within the days that are watched.
        case treedtAf(Lidmaatschap, overDagen: Int)
        /// Somebody holds an office without an end.
        case zonderEinde(Lidmaatschap)
        /// Nobody holds this office, from this day on.
        case onbezet(Wijkraad.Ambt, vanaf: Datum)
    }

    /// One person in one office.
    public typealias Lidmaatschap = Wijkraad.Lidmaatschap

    /// The code of the wijkraad.
    public let wijkraad: String
    /// The day of the roster.
    public let op: Datum
    /// Who is in it on that day or will be, by last day; who has no end comes last.
    public let leden: [Lidmaatschap]
    /// What must be seen to, what is most urgent first.
    public let aandacht: [Aandacht]

    /// How many days ahead an end is told, when nothing else is asked.
    public static let vooruit = 90

    /// The roster of a wijkraad on a day.
    /// - Parameter vooruit: how many days ahead an end is told.
    public init(_ raad: Wijkraad, op dag: Datum, vooruit: Int = Rooster.vooruit) {
        wijkraad = raad.code
        op = dag
        leden = raad.leden.filter { $0.tot.map { $0 >= dag } ?? true }.sorted {
            ($0.tot ?? .laatste, $0.van, $0.persoon) < ($1.tot ?? .laatste, $1.van, $1.persoon)
        }
        guard raad.bestaat(op: dag) else {
            aandacht = []
            return
        }
        let grens = (try? dag.plus(dagen: vooruit)) ?? .laatste
        // Who ends on the last of these days leaves an empty place on the next.
        let erna = (try? grens.plus(dagen: 1)) ?? .laatste
        let onbezet = [Wijkraad.Ambt.voorzitter, .secretaris].compactMap { ambt in
            Self.onbezet(ambt, in: raad, vanaf: dag, totEnMet: erna).map {
                Aandacht.onbezet(ambt, vanaf: $0)
            }
        }
        let aftredend = leden.compactMap { lid in
            lid.tot.flatMap { laatste in
                laatste <= grens && lid.van <= laatste
                    ? Aandacht.treedtAf(lid, overDagen: dag.dagen(tot: laatste)) : nil
            }
        }
        aandacht = onbezet + aftredend + leden.filter { $0.tot == nil }.map { .zonderEinde($0) }
    }

    /// The first day in a period on which nobody holds an office; `nil` when it is held throughout.
    private static func onbezet(
        _ ambt: Wijkraad.Ambt, in raad: Wijkraad, vanaf: Datum, totEnMet grens: Datum
    ) -> Datum? {
        let einde = raad.opgehevenOp.map { min($0, grens) } ?? grens
        var dag = vanaf
        while dag <= einde {
            guard
                let houder = raad.leden.filter({ $0.ambt == ambt && $0.geldt(op: dag) })
                    .max(by: { $0.tot ?? .laatste < $1.tot ?? .laatste })
            else { return dag }
            guard let laatste = houder.tot, let volgende = try? laatste.plus(dagen: 1) else {
                return nil
            }
            dag = volgende
        }
        return nil
    }
}
