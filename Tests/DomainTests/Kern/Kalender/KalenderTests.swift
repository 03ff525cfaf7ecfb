import Domain
import Testing

@Suite("Kalender: op welke dagen geen termijn eindigt")
struct KalenderTests {
    static let lijsten: [(Int, [String])] = [
        (2014, ["01-01", "04-18", "04-21", "04-26", "05-05", "05-29", "06-09", "12-25", "12-26"]),
        (
            2017,
            [
                "01-01", "04-14", "04-17", "04-27", "04-28", "05-05", "05-25", "05-26", "06-05",
                "12-25", "12-26",
            ]
        ),
        (
            2025,
            [
                "01-01", "04-18", "04-21", "04-26", "05-05", "05-29", "05-30", "06-09", "12-25",
                "12-26",
            ]
        ),
        (
            2026,
            [
                "01-01", "01-02", "04-03", "04-06", "04-27", "05-05", "05-14", "05-15", "05-25",
                "12-25", "12-26",
            ]
        ),
        (
            2028,
            [
                "01-01", "04-14", "04-17", "04-27", "04-28", "05-05", "05-25", "05-26", "06-05",
                "12-25", "12-26",
            ]
        ),
        (2031, ["01-01", "04-11", "04-14", "04-26", "05-05", "05-22", "06-02", "12-25", "12-26"]),
    ]

    @Test("De feestdagen en gelijkgestelde dagen van een jaar", arguments: lijsten)
    func feestdagen(jaar: Int, dagen: [String]) throws {
        let kalender = try Proefgegevens.kalender()
        let gevonden = kalender.feestdagen(in: jaar)
        #expect(gevonden.map(\.datum.description) == dagen.map { "\(jaar)-\($0)" })
        for feestdag in gevonden {
            #expect(kalender.feestdag(op: feestdag.datum) == feestdag)
            #expect(!kalender.isWerkdag(feestdag.datum))
        }
    }

    @Test(
        "Een werkdag is geen zaterdag, zondag, feestdag of gelijkgestelde dag",
        arguments: [
            ("2026-03-03", true), ("2026-03-07", false), ("2026-03-08", false),
            ("2026-01-02", false),
            ("2026-05-15", false), ("2027-05-14", true), ("2026-04-05", false),
            ("2026-12-24", true),
            ("2026-12-31", true), ("2026-05-04", true), ("2026-05-05", false), ("2020-05-22", true),
        ])
    func werkdag(tekst: String, werkdag: Bool) throws {
        #expect(try Proefgegevens.kalender().isWerkdag(dag(tekst)) == werkdag)
    }

    @Test(
        "Zonder bekend besluit is een jaar voorlopig, vroeger en later",
        arguments: [
            (2016, true), (2017, false), (2019, false), (2020, true), (2022, true), (2023, false),
            (2028, false), (2029, true), (1900, true), (9999, true),
        ])
    func voorlopig(jaar: Int, voorlopig: Bool) throws {
        #expect(try Proefgegevens.kalender().isVoorlopig(jaar) == voorlopig)
    }

    @Test("Een gelijkgestelde dag noemt zijn besluit")
    func grondslag() throws {
        let feestdag = try #require(
            try Proefgegevens.kalender().feestdag(op: dag("2017-04-28")))
        #expect(feestdag.naam == "Gelijkgestelde dag")
        #expect(feestdag.grondslag.contains("art. 3 lid 3"))
        #expect(feestdag.grondslag.contains("Stcrt. 2016 58653"))
    }
}
