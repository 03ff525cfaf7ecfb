import Domain
import Testing

@Suite("Herhaling: dagen van de kalender, geen uren") struct HerhalingTests {
    /// A rule, a day, and the days that follow.
    static let gevallen: [(regel: String, na: String, dagen: [String])] = [
        // Summer time begins on 29 March 2026 and ends on 25 October: a week stays seven days.
        ("1w", "2026-03-24", ["2026-03-31", "2026-04-07"]),
        ("2w", "2026-10-20", ["2026-11-03", "2026-11-17"]),
        ("1w", "2026-03-22", ["2026-03-29", "2026-04-05"]),
        ("1w", "2026-10-18", ["2026-10-25", "2026-11-01"]),
        // Over the end of a year, and over a leap day.
        ("3w", "2026-12-15", ["2027-01-05", "2027-01-26"]),
        ("1w", "2028-02-22", ["2028-02-29", "2028-03-07"]),
        ("2e-dinsdag", "2026-11-10", ["2026-12-08", "2027-01-12", "2027-02-09"]),
        // On the day itself the next is asked; the day before gives the day.
        ("2e-dinsdag", "2026-11-09", ["2026-11-10"]),
        ("1e-donderdag", "2026-12-31", ["2027-01-07"]),
        // A month without a fifth is passed over.
        ("5e-maandag", "2026-03-30", ["2026-06-29", "2026-08-31", "2026-11-30"]),
        ("5e-donderdag", "2026-10-29", ["2026-12-31", "2027-04-29"]),
        ("laatste-vrijdag", "2026-01-30", ["2026-02-27", "2026-03-27", "2026-04-24"]),
        ("laatste-zaterdag", "2028-01-29", ["2028-02-26"]),
        ("dag-31", "2026-01-31", ["2026-02-28", "2026-03-31", "2026-04-30"]),
        ("dag-29", "2028-01-29", ["2028-02-29", "2028-03-29"]),
        ("dag-29", "2027-01-29", ["2027-02-28", "2027-03-29"]),
        ("dag-1", "2026-12-31", ["2027-01-01", "2027-02-01"]),
        ("dag-15", "2026-02-14", ["2026-02-15"]),
    ]

    @Test("de volgende keer", arguments: gevallen)
    func volgende(regel: String, na: String, dagen: [String]) throws {
        let herhaling = try #require(Herhaling(tekst: regel))
        var dag = try DomainTests.dag(na)
        for verwacht in dagen {
            dag = try herhaling.volgende(na: dag)
            #expect("\(dag)" == verwacht)
        }
    }

    @Test("wat is geschreven is weer te lezen; hoofdletters en korte dagen mogen")
    func heenEnTerug() throws {
        for (regel, _, _) in Self.gevallen {
            let herhaling = try #require(Herhaling(tekst: regel))
            #expect(herhaling.kort == regel)
            #expect(Herhaling(tekst: herhaling.kort) == herhaling)
            #expect(herhaling.voluit.hasPrefix("elke "))
        }
        #expect(Herhaling(tekst: "2E-DI") == .weekdag(2, .dinsdag))
    }

    @Test(
        "wat geen regel is",
        arguments: [
            "", "w", "0w", "54w", "-1w", "2", "6e-maandag", "0e-maandag", "2e-", "2e-feestdag",
            "dag-0", "dag-32", "dag", "laatste", "laatste-", "eerste-maandag", "1w-2w", "+1w",
        ])
    func onzin(tekst: String) {
        #expect(Herhaling(tekst: tekst) == nil)
    }

    @Test("na de laatste dag van de kalender komt niets")
    func einde() {
        for regel in [Herhaling.weken(1), .dag(31), .laatste(.vrijdag)] {
            #expect(throws: Rekenfout.datumBuitenBereik) { try regel.volgende(na: .laatste) }
        }
    }

    @Test("elke dag van acht jaar geeft een volgende die klopt")
    func veel() throws {
        var dag = try DomainTests.dag("2024-01-01")
        while dag.jaar < 2032 {
            for weekdag in [Weekdag.maandag, .zondag] {
                let vijfde = try Herhaling.weekdag(5, weekdag).volgende(na: dag)
                #expect(vijfde > dag && vijfde.weekdag == weekdag && vijfde.onderdelen.dag > 28)
                let laatste = try Herhaling.laatste(weekdag).volgende(na: dag)
                let week = try laatste.plus(dagen: 7)
                #expect(laatste > dag && laatste.weekdag == weekdag)
                #expect(week.onderdelen.maand != laatste.onderdelen.maand)
            }
            dag = try dag.plus(dagen: 1)
        }
    }
}
