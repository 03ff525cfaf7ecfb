import Domain
import Testing
import Weergave

@Suite("Het antwoord op de feestdagen van een jaar")
struct FeestdagenAntwoordTests {
    @Test("als JSON: jaar, voorlopig en elke dag met haar grond")
    func json() throws {
        let verwacht = [
            ("2026-01-01", "Nieuwjaarsdag", "1"), ("2026-04-03", "Goede Vrijdag", "2"),
            ("2026-04-06", "Tweede paasdag", "1"), ("2026-04-27", "Koningsdag", "1"),
            ("2026-05-05", "Bevrijdingsdag", "1"), ("2026-05-14", "Hemelvaartsdag", "1"),
            ("2026-05-15", "Gelijkgestelde dag", "3; KB 2026-2028"),
            ("2026-05-25", "Tweede pinksterdag", "1"), ("2026-12-25", "Eerste kerstdag", "1"),
            ("2026-12-26", "Tweede kerstdag", "1"),
        ].map { datum, naam, lid in
            """
                {
                  "datum": "\(datum)",
                  "naam": "\(naam)",
                  "grondslag": "Algemene termijnenwet art. 3 lid \(lid)"
                }
            """
        }.joined(separator: ",\n")
        let json = try Proefkalender.maak().antwoord(voor: 2026).json.alsTekst
        #expect(
            json == """
                {
                  "jaar": 2026,
                  "voorlopig": false,
                  "feestdagen": [
                \(verwacht)
                  ]
                }

                """)
    }

    @Test("een jaar zonder bekend besluit is voorlopig", arguments: [(2028, false), (2029, true)])
    func voorlopig(jaar: Int, voorlopig: Bool) throws {
        let json = try Proefkalender.maak().antwoord(voor: jaar).json.alsTekst
        #expect(json.contains("\"voorlopig\": \(voorlopig),"))
    }

    @Test("een rij heeft de weekdag in het Nederlands")
    func rij() throws {
        let rij = try Proefkalender.maak().antwoord(voor: 2026).tabel.rijen.first
        #expect(
            rij == [
                "2026-01-01", "donderdag", "Nieuwjaarsdag", "Algemene termijnenwet art. 3 lid 1",
            ])
    }
}
