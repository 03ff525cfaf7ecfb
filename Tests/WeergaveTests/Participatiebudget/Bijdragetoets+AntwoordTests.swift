import Domain
import Testing
import Weergave

@Suite("Het antwoord van de toets op de actieve bijdrage")
struct BijdragetoetsAntwoordTests {
    private func toets(bewoners: Int64?, uren: String?) throws -> Bijdragetoets {
        try Bijdragetoets.toets(
            gevraagd: Bedrag(cent: 120_000), bewoners: bewoners,
            bijdragen: [
                Bijdrage(
                    soort: .uitvoering, bewoners: nil, uren: uren.flatMap { Decimaal(tekst: $0) },
                    omschrijving: "ophangen"),
                Bijdrage(soort: .organisatie, bewoners: nil, uren: nil, omschrijving: "vergunning"),
            ],
            norm: Bijdragenorm(
                soorten: [.uitvoering, .organisatie], minimaalBewoners: 5,
                minimaalUren: Decimaal(30)))
    }

    @Test("als JSON: getallen met een punt, onbekend is null")
    func json() throws {
        #expect(
            try toets(bewoners: 3, uren: "24.5").antwoord.json.alsTekst == """
                {
                  "uitkomst": "niet_voldaan",
                  "bewoners": 3,
                  "uren": 24.5,
                  "redenen": [
                    {
                      "code": "SOORT_TELT",
                      "vereist": null,
                      "gevonden": null,
                      "tekst": "toegezegd: uitvoering, organisatie; deze soorten tellen: \
                uitvoering, organisatie",
                      "artikel": "Regeling participatiebudget, actieve bijdrage"
                    },
                    {
                      "code": "BEWONERS_TE_LAAG",
                      "vereist": 5,
                      "gevonden": 3,
                      "tekst": "3 bewoners toegezegd, 5 vereist",
                      "artikel": "Regeling participatiebudget, actieve bijdrage"
                    },
                    {
                      "code": "UREN_ONBEKEND",
                      "vereist": 30,
                      "gevonden": 24.5,
                      "tekst": "minstens 24,5 uur toegezegd, een deel is onbekend, 30 \
                vereist",
                      "artikel": "Awb 4:5 lid 1"
                    }
                  ]
                }

                """)
    }

    @Test("wat niet bekend is staat als null in JSON en leeg in de tabel")
    func onbekend() throws {
        let antwoord = try toets(bewoners: nil, uren: nil).antwoord
        let kop =
            "{\n  \"uitkomst\": \"beoordeling_nodig\",\n  \"bewoners\": null,\n  \"uren\": null,"
        #expect(antwoord.json.alsTekst.hasPrefix(kop))
        #expect(antwoord.tabel.rijen.last?[2] == "")
        #expect(antwoord.tabel.rijen.last?[0] == "UREN_ONBEKEND")
    }

    @Test(
        "de uitkomst in woorden",
        arguments: [
            (Toetsuitkomst.voldaan, "voldaan"), (.nietVoldaan, "niet voldaan"),
            (.beoordelingNodig, "beoordeling nodig"),
        ]
    )
    func woorden(uitkomst: Toetsuitkomst, tekst: String) {
        #expect(uitkomst.inWoorden == tekst)
    }

    @Test("voor mensen staat de uitkomst boven de redenen, met een komma in getallen")
    func mensen() throws {
        let tekst = try toets(bewoners: 3, uren: "24.5").antwoord.voorMensen(breedte: 200)
        #expect(tekst.hasPrefix("Actieve bijdrage: niet voldaan\n\nReden "))
        #expect(tekst.contains("minstens 24,5 uur toegezegd, een deel is onbekend, 30 vereist"))
    }
}
