/// The regions between which school holidays are spread.
public enum Vakantieregio: String, CaseIterable, Sendable {
    /// Among others Flevoland, Groningen and most of Noord-Holland.
    case noord
    /// Among others Zuid-Holland and most of Utrecht.
    case midden
    /// Among others Limburg and most of Noord-Brabant.
    case zuid
}

/// The school holidays of the school years of which the days are known; the holidays at Christmas
/// are among them.
public struct Vakantiekalender: Hashable, Sendable {
    /// One holiday of one region.
    public struct Vakantie: Hashable, Sendable {
        /// Which one: `herfst`, `kerst`, `voorjaar`, `mei` or `zomer`.
        public let naam: String
        /// The first day.
        public let van: Datum
        /// The last day, which counts.
        public let tot: Datum
    }

    /// What every school year has.
    public static let namen = ["herfst", "kerst", "voorjaar", "mei", "zomer"]

    /// The holidays of each region, by day.
    public let vakanties: [Vakantieregio: [Vakantie]]
    /// The periods of each region in which nothing is unknown: whole school years, from 1 October
    /// to 30 September, because no school holiday lies across those days.
    let bekend: [Vakantieregio: [(van: Datum, tot: Datum)]]

    init(
        vakanties: [Vakantieregio: [Vakantie]],
        bekend: [Vakantieregio: [(van: Datum, tot: Datum)]]
    ) {
        self.vakanties = vakanties
        self.bekend = bekend
    }

    /// Of the days after `begin` up to and including `einde`: how many are school holidays, and of
    /// how many that is unknown.
    public func dagen(
        na begin: Datum, tot einde: Datum, in regio: Vakantieregio
    ) -> (vrij: Int, onbekend: Int) {
        let alle = max(0, begin.dagen(tot: einde))
        func samen(_ van: Datum, _ tot: Datum) -> Int {
            max(0, Int(min(tot, einde).dagnummer) - Int(max(van.dagnummer - 1, begin.dagnummer)))
        }
        let vrij = (vakanties[regio] ?? []).reduce(0) { $0 + samen($1.van, $1.tot) }
        let bekend = (bekend[regio] ?? []).reduce(0) { $0 + samen($1.van, $1.tot) }
        return (vrij, alle - bekend)
    }

    /// Whether two calendars have the same holidays; what is known follows from them.
    public static func == (links: Vakantiekalender, rechts: Vakantiekalender) -> Bool {
        links.vakanties == rechts.vakanties
    }

    /// Hashes the holidays.
    public func hash(into hasher: inout Hasher) { hasher.combine(vakanties) }
}
