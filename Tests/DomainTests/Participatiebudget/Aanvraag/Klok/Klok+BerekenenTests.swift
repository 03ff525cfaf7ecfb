import Domain
import Testing

@Suite("De uiterste beslisdatum volgt uit de feiten")
struct KlokBerekenenTests {
    /// What happens in a case; each line with its day.
    enum Daad {
        case vraag(String, uiterlijk: String)
        case vulAan(String)
        case gaZonder(String)
        case schortOp(String, String)
        case hervat(String, String)
        case deelMee(String, String)
    }

    /// Term, what happens after receipt on 2 March 2026, last day, suspended days.
    static let gevallen: [(String?, [Daad], String, Int)] = [
        (nil, [], "2026-04-28", 0),
        ("8w", [], "2026-04-28", 0),
        ("13w", [], "2026-06-01", 0),
        // The worked example: nine days, and Liberation Day and the day before are passed by.
        (
            "8w", [.vraag("2026-03-10", uiterlijk: "2026-03-24"), .vulAan("2026-03-20")],
            "2026-05-06", 9
        ),
        // Not completed yet: counted through the day on which the time lapses.
        ("8w", [.vraag("2026-03-10", uiterlijk: "2026-03-24")], "2026-05-11", 13),
        // Unused lapse: the day of the lapse itself runs again, whatever comes later.
        (
            "8w", [.vraag("2026-03-10", uiterlijk: "2026-03-24"), .vulAan("2026-04-02")],
            "2026-05-11", 13
        ),
        (
            "8w", [.vraag("2026-03-10", uiterlijk: "2026-03-24"), .gaZonder("2026-04-02")],
            "2026-05-11", 13
        ),
        // Completed on the same or the next day: nothing stood still.
        (
            "8w", [.vraag("2026-03-10", uiterlijk: "2026-03-24"), .vulAan("2026-03-10")],
            "2026-04-28", 0
        ),
        (
            "8w", [.vraag("2026-03-10", uiterlijk: "2026-03-24"), .vulAan("2026-03-11")],
            "2026-04-28", 0
        ),
        (
            "8w", [.vraag("2026-03-10", uiterlijk: "2026-03-24"), .vulAan("2026-03-12")],
            "2026-04-28", 1
        ),
        // Twice asked.
        (
            "8w",
            [
                .vraag("2026-03-10", uiterlijk: "2026-03-24"), .vulAan("2026-03-12"),
                .vraag("2026-03-16", uiterlijk: "2026-03-30"), .vulAan("2026-03-18"),
            ], "2026-04-29", 2
        ),
        // On other grounds; the same day is counted once.
        ("8w", [.schortOp("2026-03-10", "2026-03-11..2026-03-20")], "2026-05-07", 10),
        (
            "8w",
            [
                .schortOp("2026-03-10", "2026-03-11..2026-03-20"),
                .schortOp("2026-03-12", "2026-03-18..2026-03-22"),
            ], "2026-05-11", 12
        ),
        // Ended earlier: what overlaps ends too, and what comes later stays.
        (
            "8w",
            [
                .schortOp("2026-03-10", "2026-03-11..2026-03-20"),
                .schortOp("2026-03-10", "2026-03-12..2026-03-30"),
                .schortOp("2026-03-10", "2026-03-16..2026-03-17"),
                .hervat("2026-03-16", "2026-03-16"),
            ], "2026-05-04", 7
        ),
        // A notice moves a reasonable term, and only that.
        (nil, [.deelMee("2026-04-20", "2026-05-20")], "2026-05-20", 0),
        (nil, [.deelMee("2026-04-28", "2026-05-24")], "2026-05-24", 0),
        (nil, [.deelMee("2026-04-29", "2026-05-20")], "2026-04-28", 0),
        ("8w", [.deelMee("2026-04-20", "2026-05-20")], "2026-04-28", 0),
        (
            nil, [.deelMee("2026-04-20", "2026-05-20"), .deelMee("2026-05-10", "2026-06-20")],
            "2026-05-20", 0
        ),
        // What stood still before the notice is in the date that it names; what comes after is not.
        (
            nil,
            [
                .vraag("2026-03-10", uiterlijk: "2026-03-24"), .vulAan("2026-03-20"),
                .deelMee("2026-04-20", "2026-05-20"),
                .schortOp("2026-04-21", "2026-05-01..2026-05-03"),
            ], "2026-05-23", 12
        ),
    ]

    @Test("elke dag volgt uit de feiten", arguments: gevallen)
    func einde(termijn: String?, daden: [Daad], einde: String, stil: Int) throws {
        let proef = try Self.proef(termijn, daden)
        let klok = try proef.klok
        let uitkomst = try klok.bereken(met: proef.kalender)
        #expect(uitkomst.eindDatum == (try dag(einde)))
        #expect(klok.uitersteDatum == uitkomst.eindDatum, "de kolom zegt wat de functie zegt")
        #expect(klok.opgeschorteDagen == stil)
        #expect(
            uitkomst.stappen.allSatisfy { !$0.tekst.isEmpty && !$0.artikel.description.isEmpty })
        #expect(uitkomst.stappen[0].artikel == .awb(termijn == nil ? "4:13 lid 2" : "4:13 lid 1"))
        // What was kept says the same.
        let terug = try Aanvraag.Klok(
            CanoniekeWaarde(bytes: klok.canoniek.bytes()), uitersteDatum: klok.uitersteDatum)
        #expect(terug == klok)
        #expect(Aanvraag.herhaal(proef.gebeurtenissen) == proef.aanvraag)
    }

    @Test("een ongebruikte hersteltermijn wordt veilig gelezen, en de uitleg zegt dat")
    func veilig() throws {
        let daden: [Daad] = [.vraag("2026-03-10", uiterlijk: "2026-03-24")]
        for (slot, veilig) in [(Daad.vulAan("2026-03-24"), false), (.vulAan("2026-03-25"), true)] {
            let proef = try Self.proef("8w", daden + [slot])
            let uitkomst = try proef.klok.bereken(met: proef.kalender)
            #expect(uitkomst.stappen.contains { $0.tekst.contains("veilige lezing") } == veilig)
            #expect(try proef.klok.aanvulrondes[0].veiligGelezen == veilig)
        }
    }

    @Test("elke opschorting en mededeling staat met haar artikel in de uitleg")
    func uitleg() throws {
        let proef = try Self.proef(
            nil,
            [
                .vraag("2026-03-10", uiterlijk: "2026-03-24"), .vulAan("2026-03-20"),
                .schortOp("2026-03-21", "2026-03-23..2026-03-24"),
                .deelMee("2026-04-20", "2026-05-20"), .deelMee("2026-04-21", "2026-06-01"),
            ])
        let artikelen = try proef.klok.bereken(met: proef.kalender).stappen
            .map(\.artikel.description)
        for artikel in ["Awb 4:15 lid 1", "Awb 4:15 lid 2 onder c", "Awb 4:14 lid 3"] {
            #expect(artikelen.contains(artikel), "\(artikel)")
        }
    }

    @Test("een kapotte of onvolledige klok wordt niet gelezen")
    func kapot() throws {
        let proef = try Self.proef(
            nil, [.schortOp("2026-03-10", "2026-03-11..2026-03-20")])
        let tekst = String(decoding: try proef.klok.canoniek.bytes(), as: UTF8.self)
        let gevallen = [
            ("\"tot\":\"2026-03-20\"", "\"tot\":\"2026-03-10\""), ("redelijk", "eeuwig"),
            ("\"duur\":\"8w\"", "\"duur\":\"8x\""), ("overmacht", "geen_zin"),
            ("\"mededelingen\":[],", ""), ("2026-03-02", "2026-02-30"),
        ]
        for (goed, fout) in gevallen {
            let delen = tekst.split(separator: goed, omittingEmptySubsequences: false)
            #expect(delen.count == 2, "\(goed)")
            let waarde = try CanoniekeWaarde(bytes: Array(delen.joined(separator: fout).utf8))
            #expect(throws: CanoniekeFout.self, "\(goed)") {
                try Aanvraag.Klok(waarde, uitersteDatum: proef.klok.uitersteDatum)
            }
        }
    }

    static func proef(_ termijn: String?, _ daden: [Daad]) throws -> Proefaanvraag {
        var proef = try Proefaanvraag.ingediend(op: "2026-03-02", termijn: termijn)
        for daad in daden {
            switch daad {
            case .vraag(let op, let uiterlijk): try proef.vraag(op: op, uiterlijk: uiterlijk)
            case .vulAan(let op): try proef.vulAan(op: op)
            case .gaZonder(let op): try proef.gaZonder(op: op)
            case .schortOp(let op, let periode): try proef.schortOp(op: op, periode)
            case .hervat(let op, let vanaf): try proef.hervat(op: op, vanaf: vanaf)
            case .deelMee(let op, let verwacht): try proef.deelMee(op: op, verwacht: verwacht)
            }
        }
        return proef
    }
}
