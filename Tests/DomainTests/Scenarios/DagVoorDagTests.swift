import Domain
import Testing

@Suite("Twee berekeningen: de motor en een wandelaar die dag voor dag telt")
struct DagVoorDagTests {
    static let lengtes: [Duur.Eenheid: [Int]] = [
        .dagen: [0, 1, 2, 3, 4, 5, 6, 10, 14, 28, 42, 89, 90, 91, 120],
        .weken: [0, 1, 2, 4, 6, 8, 11, 12, 13, 26],
        .maanden: [0, 1, 2, 3, 4, 6, 13], .jaren: [0, 1, 2, 5, 100],
    ]

    static func geval(
        _ wandelaar: DagVoorDag, jaren: ClosedRange<Int>, _ toeval: inout Toeval
    ) throws -> Termijngeval {
        let eenheid = try #require(Duur.Eenheid.allCases.randomElement(using: &toeval))
        let eerste = try #require(
            wandelaar.plaatsen[.init(jaar: jaren.lowerBound, maand: 1, dag: 1)])
        let laatste = try #require(
            wandelaar.plaatsen[.init(jaar: jaren.upperBound, maand: 12, dag: 31)])
        let begin = Int.random(in: eerste...laatste, using: &toeval)
        let aantal = try #require(lengtes[eenheid]?.randomElement(using: &toeval))
        let dagen = [.dagen: 1, .weken: 7, .maanden: 30, .jaren: 365][eenheid, default: 1] * aantal
        let hoevaak = max(0, Int.random(in: -2...3, using: &toeval))
        let stil = (0..<hoevaak).map { _ in
            let van = begin + Int.random(in: 0...(min(dagen, 500) + 12), using: &toeval)
            return van...(van + Int.random(in: 0...25, using: &toeval))
        }
        return Termijngeval(
            soort: try #require(Termijnsoort.allCases.randomElement(using: &toeval)),
            aantal: aantal, eenheid: eenheid, begin: begin, stil: stil,
            terug: Int.random(in: 0...6, using: &toeval) == 0)
    }

    /// The answer of the engine in the walker's words.
    static func motor(
        _ geval: Termijngeval, _ wandelaar: DagVoorDag, _ kalender: Kalender
    ) throws -> DagVoorDag.Uitkomst {
        let termijn = Termijn(
            soort: geval.soort, duur: try #require(Duur(geval.aantal, geval.eenheid)),
            begin: try dag(wandelaar.tekst(geval.begin)),
            opschortingen: try geval.stil.map {
                Opschorting(
                    try dag(wandelaar.tekst($0.lowerBound))...dag(wandelaar.tekst($0.upperBound)))
            }, terug: geval.terug)
        let uitkomst: Termijnuitkomst
        do { uitkomst = try termijn.bereken(met: kalender) } catch { return .geweigerd }
        return .einde(
            ongerold: uitkomst.ongeroldeDatum.description, einde: uitkomst.eindDatum.description,
            voorlopig: uitkomst.voorlopig)
    }

    static func vergelijk(
        _ wandelaar: DagVoorDag, _ kalender: Kalender, jaren: ClosedRange<Int>, aantal: Int,
        zaad: UInt64
    ) throws {
        var toeval = Toeval(zaad: zaad)
        var (geweigerd, gelukt) = (0, 0)
        for nummer in 0..<aantal {
            let geval = try geval(wandelaar, jaren: jaren, &toeval)
            var (verwacht, gevonden) = (
                wandelaar.bereken(geval), try motor(geval, wandelaar, kalender)
            )
            if case .einde(nil, let einde, let voorlopig) = verwacht,
                case .einde(_, let ander, let anderVoorlopig) = gevonden
            {
                verwacht = .einde(ongerold: nil, einde: einde, voorlopig: voorlopig)
                gevonden = .einde(ongerold: nil, einde: ander, voorlopig: anderVoorlopig)
            }
            if verwacht == .geweigerd { geweigerd += 1 } else { gelukt += 1 }
            #expect(
                gevonden == verwacht,
                """
                zaad \(zaad), geval \(nummer): \(geval.soort) \
                \(geval.aantal)\(geval.eenheid.rawValue) \
                vanaf \(wandelaar.tekst(geval.begin)) terug \(geval.terug) opgeschort \
                \(geval.stil.map { "\(wandelaar.tekst($0.lowerBound))+\($0.count)" })
                """)
        }
        // Both kinds of answer must be common, or the comparison says nothing.
        #expect(geweigerd > aantal / 20)
        #expect(gelukt > aantal / 2)
    }

    @Test(
        "Tienduizend willekeurige termijnen van 1900 tot en met 2199 eindigen op dezelfde dag",
        arguments: [UInt64(19_002_199), 28_091_964])
    func echteKalender(zaad: UInt64) throws {
        let gelijkgesteld = try CSV.lees(
            Proefgegevens.bytes("sql/gegevens/feestdagen-gelijkgesteld.csv"),
            kop: ["datum", "bron"]
        ).map { $0[0] }
        let wandelaar = DagVoorDag(
            gelijkgesteld: gelijkgesteld, bekend: Set([2017...2019, 2023...2028].joined()))
        #expect(wandelaar.plaatsen[.init(jaar: 2026, maand: 3, dag: 3)].map { $0 % 7 } == 3)
        try Self.vergelijk(
            wandelaar, Proefgegevens.kalender(), jaren: 1900...2199, aantal: 5_000, zaad: zaad)
    }

    @Test(
        "Ook met veel gelijkgestelde dagen en om het jaar een onbekend besluit",
        arguments: [UInt64(3_031_964)])
    func verzonnenKalender(zaad: UInt64) throws {
        var toeval = Toeval(zaad: zaad)
        let jaren = [2024, 2026, 2028, 2030]
        var gelijkgesteld: Set<String> = []
        for jaar in jaren {
            // Clusters, so that the minimum of two working days of article 2 matters.
            for begin in [1, 110, 352] {
                let eerste = try #require(Datum(jaar: jaar, maand: 1, dag: 1))
                for _ in 0..<5 {
                    let erbij = begin + Int.random(in: 0...12, using: &toeval)
                    gelijkgesteld.insert(try eerste.plus(dagen: erbij).description)
                }
            }
        }
        let perJaar = Dictionary(grouping: gelijkgesteld) { $0.prefix(4) }
        let besluiten = jaren.map { "\($0),\($0),\(perJaar["\($0)"[...]]?.count ?? 0),verzonnen\n" }
        let kalender = try Kalender(
            dagen: Array(
                ("datum,bron\n"
                    + gelijkgesteld.sorted().map { "\($0),verzonnen\n" }.joined()).utf8),
            besluiten: Array(("van,tot,dagen,stand\n" + besluiten.joined()).utf8))
        try Self.vergelijk(
            DagVoorDag(gelijkgesteld: Array(gelijkgesteld), bekend: Set(jaren)), kalender,
            jaren: 2023...2031, aantal: 2_000, zaad: zaad)
    }
}
