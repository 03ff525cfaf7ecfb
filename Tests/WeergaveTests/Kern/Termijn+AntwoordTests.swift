import Domain
import Testing
import Weergave

@Suite("Het antwoord op een termijn")
struct TermijnAntwoordTests {
    private func antwoord(_ duur: String, _ vanaf: String) throws -> Antwoord {
        let termijn = Termijn(
            soort: .awb, duur: try #require(Duur(tekst: duur)),
            begin: try #require(Datum(tekst: vanaf)))
        return try termijn.bereken(met: Proefkalender.maak()).antwoord
    }

    @Test("als JSON")
    func json() throws {
        #expect(
            try antwoord("6w", "2026-02-20").json.alsTekst == """
                {
                  "beginDatum": "2026-02-20",
                  "ongeroldeDatum": "2026-04-03",
                  "eindDatum": "2026-04-07",
                  "voorlopig": false,
                  "stappen": [
                    {
                      "tekst": "Vanaf vrijdag 20 februari 2026; deze dag telt niet mee.",
                      "artikel": "Awb 6:8 lid 1 (telwijze)"
                    },
                    {
                      "tekst": "6 weken verder is vrijdag 3 april 2026.",
                      "artikel": "Awb 6:8 lid 1 (telwijze)"
                    },
                    {
                      "tekst": "Verlengd voorbij Goede Vrijdag (3 april 2026), zaterdag 4 \
                april 2026, zondag 5 april 2026 en Tweede paasdag (6 april 2026), tot en \
                met dinsdag 7 april 2026.",
                      "artikel": "Algemene termijnenwet art. 1 lid 1"
                    }
                  ]
                }

                """)
    }

    @Test("als rij voor een ander programma")
    func rij() throws {
        #expect(
            try antwoord("6w", "2026-02-20").tabel.metTabs == """
                beginDatum\tongeroldeDatum\teindDatum\tvoorlopig
                2026-02-20\t2026-04-03\t2026-04-07\tfalse

                """)
    }

    @Test("voor mensen, met de stappen en 'voorlopig' waar geen besluit bekend is")
    func mensen() throws {
        #expect(
            try antwoord("6w", "2029-02-26").voorMensen(breedte: 200) == """
                Laatste dag: maandag 9 april 2029 (voorlopig)

                   Uitleg                                                                 \
                      Grond
                ─  ───────────────────────────────────────────────────────────────────────\
                ────  ──────────────────────────────────
                1  Vanaf maandag 26 februari 2029; deze dag telt niet mee.                \
                      Awb 6:8 lid 1 (telwijze)
                2  6 weken verder is maandag 9 april 2029.                                \
                      Awb 6:8 lid 1 (telwijze)
                3  maandag 9 april 2029 is geen zaterdag, zondag of algemeen erkende feest\
                dag.  Algemene termijnenwet art. 1 lid 1
                4  Voorlopig: voor 2029 is geen besluit met gelijkgestelde dagen bekend.  \
                      Algemene termijnenwet art. 3 lid 3

                """)
    }
}
