import Domain
import Testing

@Suite("Een vergadering in de agenda van mensen") struct VergaderingAgendatijdTests {
    @Test(
        "twee uur vanaf het begin, ook over middernacht en in de nachten van zomer- en wintertijd",
        arguments: [
            ("2026-03-24", 1_170, "2026-03-24 19:30 2026-03-24 21:30"),
            ("2026-03-24", 0, "2026-03-24 0:0 2026-03-24 2:0"),
            ("2026-12-31", 1_410, "2026-12-31 23:30 2027-01-01 1:30"),
            // Half past two in the night does not exist then.
            ("2026-03-29", 30, "2026-03-29 0:30 2026-03-29 3:30"),
            ("2026-03-29", 150, "2026-03-29 hele dag"),
            ("2026-10-25", 150, "2026-10-25 2:30 2026-10-25 4:30"),
        ])
    func wanneer(dagtekst: String, minuut: Int, verwacht: String) throws {
        let afspraak = Vergadering.Afspraak(
            dag: try dag(dagtekst), beginMinuut: minuut, plaats: try Proefbesluit.zegel(40))
        let gelezen =
            switch afspraak.wanneer {
            case .tijd(let van, let tot):
                "\(van.datum) \(van.uur):\(van.minuut) \(tot.datum) \(tot.uur):\(tot.minuut)"
            case .dagen(let van, let totEnMet):
                van == totEnMet ? "\(van) hele dag" : "\(van) - \(totEnMet)"
            }
        #expect(gelezen == verwacht)
    }
}
