import Cluster
import Domain
import Postgres
import Services
import TestSupport
import Testing

/// Evidence test 9: a clock that jumps, and moments at which calendars are strange.
@Suite("Een klok die verspringt") struct KlokTests {
    static let uur: Int64 = 3_600
    static let dag: Int64 = 86_400
    static let sprongen: [Int64] = [
        uur, -uur, dag, -dag, 400 * dag, -400 * dag, 1, -1, 30 * 60, 12 * 366 * dag,
    ]

    /// Both nights of summer time, a leap day, New Year, the end of 32 bits: one second before and
    /// at it.
    static let momenten: [(String, dag: String, erna: String)] = [
        ("2026-03-29T01:00:00Z", "2026-03-29", "2026-03-29"),
        ("2026-10-25T01:00:00Z", "2026-10-25", "2026-10-25"),
        ("2026-03-28T23:00:00Z", "2026-03-28", "2026-03-29"),
        ("2026-10-24T22:00:00Z", "2026-10-24", "2026-10-25"),
        ("2028-02-28T23:00:00Z", "2028-02-28", "2028-02-29"),
        ("2028-02-29T23:00:00Z", "2028-02-29", "2028-03-01"),
        ("2026-12-31T23:00:00Z", "2026-12-31", "2027-01-01"),
        ("2038-01-19T03:14:08Z", "2038-01-19", "2038-01-19"),
        ("2038-01-18T23:00:00Z", "2038-01-18", "2038-01-19"),
    ]

    @Test("vooruit en terug: de volgorde blijft, vastgelegd loopt nooit terug, het zegel ook niet")
    func sprong() async throws {
        try await Proefgemeente.met { proef in
            var nu: Int64 = 500 * Self.dag
            var verwacht = try proef.moment.plus(seconden: nu)
            for (nummer, sprong) in Self.sprongen.enumerated() {
                nu += sprong
                let moment = try proef.moment.plus(seconden: nu)
                verwacht = nummer == 0 ? moment : max(verwacht, moment)
                try await proef.doe(
                    WijkVaststellen(
                        gemeente: proef.gemeente,
                        wijk: .init(
                            code: Proefgemeente.wijk, jaar: 2026, naam: "Wijk \(nummer)",
                            buurten: [])), als: proef.beheer, na: nu)
                let laatste = try await proef.tekst(
                    """
                    select (convert_from(inhoud, 'UTF8')::jsonb ->> 'plaatsgevonden') || ' '
                        || (convert_from(inhoud, 'UTF8')::jsonb ->> 'vastgelegd')
                    from inschrijving where onderwerp = gemeente order by volgnummer desc limit 1
                    """)
                // What the clock said is kept; where it stands in the order is never taken back.
                #expect(laatste == ["\(moment) \(verwacht)"], "sprong \(sprong)")
                let zegel = try await proef.verzegelNu(na: nu)
                #expect(zegel.zegel?.zegel.gezetOp == verwacht, "sprong \(sprong)")
            }
            let uitslag = try await proef.nagelezen(na: nu)
            #expect(uitslag.klopt, "\(uitslag.bevindingen)")
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
            print("sprongen van de klok: n = \(Self.sprongen.count)")
        }
    }

    @Test("wie de klok in de bytes terugzet en opnieuw ketent, wordt door I7 en het nalezen gezien")
    func teruggezet() async throws {
        try await Proefgemeente.met { proef in
            let naam = WijkVaststellen(
                gemeente: proef.gemeente,
                wijk: .init(code: Proefgemeente.wijk, jaar: 2026, naam: "Later", buurten: []))
            try await proef.doe(naam, als: proef.beheer, na: Self.dag)
            try await proef.vervals(
                GeplanteSchendingenTests.herketen + """
                    update inschrijving set vastgelegd_op = '2026-03-01T09:00:00Z',
                        inhoud = convert_to(replace(convert_from(inhoud, 'UTF8'),
                            '"vastgelegd":"2026-03-03', '"vastgelegd":"2026-03-01'), 'UTF8')
                    where onderwerp = gemeente
                        and volgnummer = (select max(volgnummer) from inschrijving as i
                            where i.onderwerp = i.gemeente);
                    select pg_temp.herketen('\(proef.gemeente)')
                    """)
            #expect(try await proef.geschonden().keys.sorted() == ["I7"])
            let uitslag = try await proef.nagelezen(na: Self.dag)
            #expect(uitslag.bevindingen.contains { $0.zin.contains("voor de inschrijving ervoor") })
        }
    }

    @Test("een aanvraag heeft de dag die het in Amsterdam was, ook om middernacht en in de wissel")
    func dagen() async throws {
        try await Proefgemeente.met { proef in
            var nagegaan = 0
            for (tekst, dag, erna) in Self.momenten {
                let moment = try #require(Moment(tekst: tekst))
                let afstand = (moment.microseconden - proef.moment.microseconden) / 1_000_000
                for (seconden, verwacht) in [(afstand - 1, dag), (afstand, erna)] {
                    let id = try await proef.opstellen(1_000, na: seconden)
                    try await proef.doe(
                        proef.indienen(id), als: (proef.aanvrager, .aanvrager), na: seconden)
                    let rang = try await proef.tekst(
                        "select compleet_op::text from aanvraag where id = '\(id)'")
                    #expect(rang == [verwacht], "\(tekst), \(seconden - afstand) s")
                    nagegaan += 1
                }
            }
            try await proef.verzegelNu(na: 13 * 366 * Self.dag)
            let uitslag = try await proef.nagelezen(na: 13 * 366 * Self.dag)
            #expect(uitslag.klopt, "\(uitslag.bevindingen)")
            print("dagen aan de rand: n = \(nagegaan)")
        }
    }
}
