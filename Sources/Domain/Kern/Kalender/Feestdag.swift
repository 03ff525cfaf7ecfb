/// A day on which no legal term ends, by article 3 of the Algemene termijnenwet.
public struct Feestdag: Hashable, Sendable {
    /// The day.
    public let datum: Datum
    /// The Dutch name.
    public let naam: String
    /// Why it counts: the article, and for an equated day the royal decree.
    public let grondslag: String
}

extension Feestdag {
    /// The days that article 3, lid 1 and 2, names itself, in order; years 1583 - 9999.
    ///
    /// Before 2014 the monarch's birthday was kept on 30 April; when that was a Sunday, on the 29th
    /// since 1980 and on 1 May before.
    static func uitDeWet(jaar: Int) -> [Feestdag] {
        guard let pasen = Datum.pasen(in: jaar) else { return [] }
        let lid1 = "Algemene termijnenwet art. 3 lid 1"
        let lid2 = "Algemene termijnenwet art. 3 lid 2"
        let vast: [(Datum?, String, String)] = [
            (Datum(jaar: jaar, maand: 1, dag: 1), "Nieuwjaarsdag", lid1),
            (naPasen(pasen, -2), "Goede Vrijdag", lid2),
            (naPasen(pasen, 1), "Tweede paasdag", lid1),
            (viering(jaar: jaar), jaar < 2014 ? "Koninginnedag" : "Koningsdag", lid1),
            (Datum(jaar: jaar, maand: 5, dag: 5), "Bevrijdingsdag", lid1),
            (naPasen(pasen, 39), "Hemelvaartsdag", lid1),
            (naPasen(pasen, 50), "Tweede pinksterdag", lid1),
            (Datum(jaar: jaar, maand: 12, dag: 25), "Eerste kerstdag", lid1),
            (Datum(jaar: jaar, maand: 12, dag: 26), "Tweede kerstdag", lid1),
        ]
        return vast.compactMap { datum, naam, grondslag in
            datum.map { Feestdag(datum: $0, naam: naam, grondslag: grondslag) }
        }.sorted { $0.datum < $1.datum }
    }

    private static func naPasen(_ pasen: Datum, _ dagen: Int) -> Datum? {
        Datum(dagnummer: Int(pasen.dagnummer) + dagen)
    }

    private static func viering(jaar: Int) -> Datum? {
        let (maand, dag) = jaar < 2014 ? (4, 30) : (4, 27)
        guard let datum = Datum(jaar: jaar, maand: maand, dag: dag), datum.weekdag == .zondag else {
            return Datum(jaar: jaar, maand: maand, dag: dag)
        }
        return Datum(dagnummer: Int(datum.dagnummer) + (jaar < 1980 ? 1 : -1))
    }
}

extension Datum {
    /// Easter Sunday of a year, by the Gregorian rule; `nil` outside 1583 - 9999.
    static func pasen(in jaar: Int) -> Datum? {
        // Meeus/Jones/Butcher, "A New York correspondent", Nature 1876.
        let (a, b, c) = (jaar % 19, jaar / 100, jaar % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (b - (b + 8) / 25 + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let som = h + l - 7 * m + 114
        return Datum(jaar: jaar, maand: som / 31, dag: som % 31 + 1)
    }
}
