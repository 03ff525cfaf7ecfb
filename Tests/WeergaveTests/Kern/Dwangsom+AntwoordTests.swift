import Domain
import Testing
import Weergave

@Suite("Het antwoord op een dwangsom")
struct DwangsomAntwoordTests {
    private func antwoord(besluit: String?) throws -> Antwoord {
        let vraag = Dwangsomvraag(
            ingebrekestelling: try #require(Datum(tekst: "2026-03-02")),
            termijneinde: Datum(tekst: "2026-02-27"),
            besluit: besluit.flatMap { Datum(tekst: $0) })
        return try vraag.bereken(met: Proefkalender.maak()).antwoord(op: vraag)
    }

    @Test("als JSON")
    func json() throws {
        #expect(
            try antwoord(besluit: "2026-03-18").json.alsTekst == """
                {
                  "ingebrekestellingDatum": "2026-03-02",
                  "termijnEindDatum": "2026-02-27",
                  "besluitDatum": "2026-03-18",
                  "peilDatum": null,
                  "eersteDatum": "2026-03-17",
                  "laatsteDatum": "2026-04-27",
                  "voorlopig": false,
                  "verbeurd": {
                    "cent": 2300
                  },
                  "dagen": [
                    {
                      "dag": 1,
                      "datum": "2026-03-17",
                      "bedrag": {
                        "cent": 2300
                      },
                      "totaal": {
                        "cent": 2300
                      }
                    }
                  ],
                  "stappen": [
                    {
                      "tekst": "Ingebrekestelling ontvangen op maandag 2 maart 2026.",
                      "artikel": "Awb 4:17 lid 3"
                    },
                    {
                      "tekst": "Twee weken zijn verstreken na maandag 16 maart 2026; de \
                eerste dag is dinsdag 17 maart 2026.",
                      "artikel": "Awb 4:17 lid 3"
                    },
                    {
                      "tekst": "Besluit bekendgemaakt op woensdag 18 maart 2026; die dag \
                telt niet mee.",
                      "artikel": "Awb 4:17 lid 1"
                    },
                    {
                      "tekst": "Verbeurd over 1 dag: € 23,00; hooguit 42 dagen en € \
                1.442,00.",
                      "artikel": "Awb 4:17 lid 1 en 2"
                    }
                  ]
                }

                """)
    }

    @Test("elke dag is een rij, met bedragen zoals mensen ze schrijven")
    func rijen() throws {
        let rijen = try antwoord(besluit: nil).tabel.rijen
        #expect(rijen.count == 42)
        #expect(rijen.first == ["1", "2026-03-17", "€ 23,00", "€ 23,00"])
        #expect(rijen.last == ["42", "2026-04-27", "€ 45,00", "€ 1.442,00"])
    }

    @Test("voor mensen zijn de dagen per bedrag samengenomen")
    func perBedrag() throws {
        let tekst = try antwoord(besluit: "2026-04-10").voorMensen(breedte: 200)
        #expect(tekst.hasPrefix("Verbeurde dwangsom: € 672,00\n"))
        #expect(
            tekst.hasSuffix(
                """
                Dagen    Van         Tot en met  Per dag    Totaal
                ───────  ──────────  ──────────  ───────  ────────
                1 - 14   2026-03-17  2026-03-30  € 23,00  € 322,00
                15 - 24  2026-03-31  2026-04-09  € 35,00  € 672,00

                """))
    }
}
