import Domain
import Testing

/// A second way to calculate terms, that only ever walks from one day to the next.
///
/// It shares nothing with the engine but the wording of the law: its own list of days, its own
/// weekdays, its own Easter (by epact and the first Sunday after the paschal moon), its own months.
struct DagVoorDag {
    struct Dag: Hashable {
        var jaar: Int
        var maand: Int
        var dag: Int
    }

    enum Uitkomst: Equatable {
        case einde(ongerold: String?, einde: String, voorlopig: Bool)
        case geweigerd
    }

    /// Every day from 1 January 1780 on, a Saturday.
    private static let wandeling: [Dag] = (1780...2330).flatMap { jaar in
        (1...12).flatMap { maand in
            var lengte = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1]
            if maand == 2, jaar % 400 == 0 || jaar % 4 == 0 && jaar % 100 > 0 { lengte = 29 }
            return (1...lengte).map { Dag(jaar: jaar, maand: maand, dag: $0) }
        }
    }
    private static let terugweg = Dictionary(
        uniqueKeysWithValues: wandeling.enumerated().map { ($1, $0) })

    let dagen = wandeling
    let plaatsen = terugweg
    private(set) var vrij: Set<Int> = []
    let bekend: Set<Int>

    /// - Parameters:
    ///   - gelijkgesteld: the equated days, as text.
    ///   - bekend: the years of which the decree is known.
    init(gelijkgesteld: [String], bekend: Set<Int>) {
        self.bekend = bekend
        for jaar in 1780...2330 { vrij.formUnion(feestdagen(jaar)) }
        let teksten = Set(gelijkgesteld)
        let jaren = Set(gelijkgesteld.map { $0.prefix(4) })
        for jaar in jaren.compactMap({ Int($0) }) {
            let eerste = plaatsen[Dag(jaar: jaar, maand: 1, dag: 1)] ?? 0
            vrij.formUnion((eerste...eerste + 365).filter { teksten.contains(tekst($0)) })
        }
    }

    /// 0 is Saturday, 1 is Sunday.
    func weekdag(_ plaats: Int) -> Int { plaats % 7 }

    func tekst(_ plaats: Int) -> String {
        let dag = dagen[plaats]
        return "\(dag.jaar)-\(dag.maand < 10 ? "0" : "")\(dag.maand)"
            + "-\(dag.dag < 10 ? "0" : "")\(dag.dag)"
    }

    private func feestdagen(_ jaar: Int) -> Set<Int> {
        func op(_ maand: Int, _ dag: Int) -> Int {
            plaatsen[Dag(jaar: jaar, maand: maand, dag: dag)] ?? -1
        }
        var vorst = jaar < 2014 ? op(4, 30) : op(4, 27)
        if weekdag(vorst) == 1 { vorst += jaar < 1980 ? 1 : -1 }
        // The paschal moon by golden number and epact (Clavius), then on to the next Sunday.
        let (gulden, eeuw) = (jaar % 19 + 1, jaar / 100 + 1)
        var epact = (11 * gulden + 20 + (8 * eeuw + 5) / 25 - 5 - (3 * eeuw / 4 - 12)) % 30
        if epact < 0 { epact += 30 }
        if epact == 24 || epact == 25 && gulden > 11 { epact += 1 }
        var pasen = op(3, 1) + (44 - epact < 21 ? 74 - epact : 44 - epact) - 1
        repeat { pasen += 1 } while weekdag(pasen) != 1
        return [
            op(1, 1), pasen - 2, pasen + 1, vorst, op(5, 5), pasen + 39, pasen + 50, op(12, 25),
            op(12, 26),
        ]
    }

    func werkdag(_ plaats: Int) -> Bool {
        weekdag(plaats) > 1 && !vrij.contains(plaats)
    }

    /// So many months on, one at a time; a day that the month lacks becomes the one before.
    private func maanden(_ begin: Int, _ aantal: Int) -> Int {
        var (doel, over) = (dagen[begin], aantal)
        while over != 0 {
            doel.maand += over > 0 ? 1 : -1
            if doel.maand == 13 { (doel.jaar, doel.maand) = (doel.jaar + 1, 1) }
            if doel.maand == 0 { (doel.jaar, doel.maand) = (doel.jaar - 1, 12) }
            over += over > 0 ? -1 : 1
        }
        while plaatsen[doel] == nil { doel.dag -= 1 }
        return plaatsen[doel] ?? -1
    }

    private func zoLangNa(_ begin: Int, _ geval: Termijngeval) -> Int {
        let n = geval.terug ? -geval.aantal : geval.aantal
        return switch geval.eenheid {
        case .dagen: begin + n
        case .weken: begin + 7 * n
        case .maanden: maanden(begin, n)
        case .jaren: maanden(begin, 12 * n)
        }
    }

    /// The first and the last day of the term, before anything is suspended.
    private func kaal(_ begin: Int, _ geval: Termijngeval) -> ClosedRange<Int>? {
        let doel = zoLangNa(begin, geval)
        guard geval.soort == .uov else { return begin + 1 <= doel ? begin + 1...doel : nil }
        switch geval.eenheid {
        case .dagen, .weken: return begin...doel - 1
        case .maanden, .jaren:
            return begin...(dagen[doel].dag == dagen[begin].dag ? doel - 1 : doel)
        }
    }

    private func rolt(_ geval: Termijngeval) -> Bool {
        guard geval.soort != .brief else { return false }
        return switch geval.eenheid {
        case .dagen: geval.aantal <= 90
        case .weken: geval.aantal <= 12
        case .maanden: geval.aantal <= 3
        case .jaren: false
        }
    }

    /// Where the term ends when these days are suspended, and on how many sure working days.
    private func loop(
        _ begin: Int, _ geval: Termijngeval, _ stil: Set<Int>
    ) -> (ongerold: Int, einde: Int, zeker: Int) {
        let termijn = kaal(begin, geval)
        let eerste = geval.soort == .uov ? begin : begin + 1
        var (plaats, over) = (eerste - 1, termijn?.count ?? 0)
        while over > 0 {
            plaats += 1
            if !stil.contains(plaats) { over -= 1 }
        }
        let ongerold = plaats
        func kan(_ plaats: Int) -> Bool { werkdag(plaats) && !stil.contains(plaats) }
        func werkdagen() -> Int {
            (eerste...max(eerste, plaats)).lazy.filter { $0 <= plaats && kan($0) }.prefix(2).count
        }
        // A decree may take at most ten of the unsure working days away.
        func zeker() -> Int {
            var (zeker, onzeker, dag) = (0, 0, plaats)
            while dag >= eerste, zeker < 2 {
                if kan(dag) {
                    if bekend.contains(dagen[dag].jaar) { zeker += 1 } else { onzeker += 1 }
                }
                dag -= 1
            }
            return zeker + max(0, onzeker - 10)
        }
        guard rolt(geval) else { return (ongerold, plaats, 2) }
        while !kan(plaats) { plaats += 1 }
        let minstensDrie = geval.aantal >= (geval.eenheid == .dagen ? 3 : 1)
        guard minstensDrie else { return (ongerold, plaats, 2) }
        while werkdagen() < 2 { repeat { plaats += 1 } while !kan(plaats) }
        return (ongerold, plaats, zeker())
    }

    func bereken(_ geval: Termijngeval) -> Uitkomst {
        let begin = geval.begin
        if geval.terug {
            guard geval.soort != .uov, geval.stil.isEmpty else { return .geweigerd }
            let einde = tekst(zoLangNa(begin, geval))
            return .einde(ongerold: einde, einde: einde, voorlopig: false)
        }
        if geval.soort == .uov, geval.aantal == 0 { return .geweigerd }
        let eerste = geval.soort == .uov ? begin : begin + 1
        var (stil, gevonden, inVerlenging) = (Set<Int>(), loop(begin, geval, []), false)
        for periode in geval.stil.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard periode.lowerBound >= eerste, periode.lowerBound <= gevonden.einde else {
                return .geweigerd
            }
            // Suspended after the bare end, while Saturdays, Sundays and holidays extend it: what
            // the date before the move is then, is a matter of words.
            if periode.lowerBound > gevonden.ongerold { inVerlenging = true }
            stil.formUnion(periode)
            gevonden = loop(begin, geval, stil)
        }
        let onbekend = !bekend.contains(dagen[gevonden.einde].jaar)
        return .einde(
            ongerold: inVerlenging ? nil : tekst(gevonden.ongerold), einde: tekst(gevonden.einde),
            voorlopig: rolt(geval) && (onbekend || gevonden.zeker < 2))
    }
}

/// One random term, with days as places in the walker's list.
struct Termijngeval {
    let soort: Termijnsoort
    let aantal: Int
    let eenheid: Duur.Eenheid
    let begin: Int
    let stil: [ClosedRange<Int>]
    let terug: Bool
}
