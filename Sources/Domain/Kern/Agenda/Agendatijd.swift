/// A time of day on a day in Amsterdam, to the minute, as people put it in their diary.
public struct Agendatijd: Hashable, Sendable {
    /// The day.
    public let datum: Datum
    /// The hour, 0 - 23.
    public let uur: Int
    /// The minute, 0 - 59.
    public let minuut: Int

    /// A time; `nil` for one that no clock in Amsterdam shows, as in the night in which summer time
    /// begins.
    public init?(_ datum: Datum, uur: Int, minuut: Int) {
        guard (0...23).contains(uur), (0...59).contains(minuut) else { return nil }
        self.datum = datum
        self.uur = uur
        self.minuut = minuut
        // Before 1970 there are no moments, and no appointments either.
        guard
            let alsUTC = Moment(
                microseconden: (Int64(datum.dagnummer) * 86_400 + Int64(uur * 3_600 + minuut * 60))
                    * 1_000_000)
        else { return nil }
        let bestaat = [Int64(7_200), 3_600].contains { verschil in
            guard let moment = try? alsUTC.plus(seconden: -verschil) else { return false }
            return AmsterdamseTijd.verschilMetUTC(op: moment) == verschil
        }
        guard bestaat else { return nil }
    }
}

extension Agendatijd: Comparable {
    /// Whether the left time comes before the right one.
    public static func < (links: Agendatijd, rechts: Agendatijd) -> Bool {
        (links.datum, links.uur, links.minuut) < (rechts.datum, rechts.uur, rechts.minuut)
    }
}
