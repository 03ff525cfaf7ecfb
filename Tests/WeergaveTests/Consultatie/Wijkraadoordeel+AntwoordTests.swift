import Domain
import Testing
import Weergave

@Suite("Het antwoord van het oordeel over een consultatie")
struct WijkraadoordeelAntwoordTests {
    private func antwoord(wijkraden: [BetrokkenWijkraad]) throws -> Antwoord {
        let dag = try #require(Datum(jaar: 2026, maand: 6, dag: 1))
        let besluit = Consultatiegebeurtenis(
            id: "b", soort: .besluitGenomen, wijkraad: "A", plaatsgevondenOp: dag,
            vastgelegdOp: dag)
        let dossier = try Consultatiedossier(
            kenmerk: "x", niveau: .raadplegen, wijkraden: wijkraden, norm: Consultatienorm(),
            gebeurtenissen: wijkraden.isEmpty ? [] : [besluit])
        return .oordelen(dossier.oordelen())
    }

    private let twee = [BetrokkenWijkraad(code: "B\u{7}"), BetrokkenWijkraad(code: "A")]

    @Test("als JSON: een lijst in de volgorde van de wijkraden, null waar niets te zeggen is")
    func json() throws {
        #expect(
            try antwoord(wijkraden: twee).json.alsTekst == """
                [
                  {
                    "wijkraad": "B\\u0007",
                    "oordeel": "lopend",
                    "niveauToegezegd": "raadplegen",
                    "niveauBereikt": null,
                    "nagekomen": null,
                    "perBetreft": [
                      {
                        "betreft": "hoofdbesluit",
                        "oordeel": "lopend",
                        "niveauBereikt": null,
                        "nagekomen": null,
                        "redenen": [
                          {
                            "code": "nog_geen_besluit",
                            "tekst": "Er is nog geen besluit.",
                            "gebeurtenissen": []
                          }
                        ]
                      }
                    ]
                  },
                  {
                    "wijkraad": "A",
                    "oordeel": "niet_betrokken",
                    "niveauToegezegd": "raadplegen",
                    "niveauBereikt": "geen",
                    "nagekomen": false,
                    "perBetreft": [
                      {
                        "betreft": "hoofdbesluit",
                        "oordeel": "niet_betrokken",
                        "niveauBereikt": "geen",
                        "nagekomen": false,
                        "redenen": [
                          {
                            "code": "geen_contact",
                            "tekst": "Er is geen informatie, vraag of advies voor het besluit van \
                1 juni 2026 dat telt.",
                            "gebeurtenissen": [
                              "b"
                            ]
                          },
                          {
                            "code": "toezegging_niet_nagekomen",
                            "tekst": "Toegezegd is raadplegen; bereikt is geen.",
                            "gebeurtenissen": []
                          }
                        ]
                      }
                    ]
                  }
                ]

                """)
    }

    @Test("voor een ander programma één regel per reden")
    func tabel() throws {
        let rijen = try antwoord(wijkraden: twee).tabel.rijen
        #expect(rijen.map { $0[0] } == ["B\u{7}", "A", "A"])
        #expect(
            rijen[2] == [
                "A", "hoofdbesluit", "niet_betrokken", "raadplegen", "geen", "false",
                "toezegging_niet_nagekomen", "Toegezegd is raadplegen; bereikt is geen.", "",
            ])
        #expect(rijen[0][4] == "" && rijen[0][5] == "")
    }

    @Test("voor mensen elke wijkraad onder een kop, zonder stuurtekens")
    func mensen() throws {
        let tekst = try antwoord(wijkraden: twee).voorMensen(breedte: 120)
        #expect(tekst.hasPrefix("B : lopend\ntoegezegd: raadplegen\n\nBetreft "))
        #expect(
            tekst.contains(
                "\nA: niet betrokken\ntoegezegd: raadplegen; bereikt: geen; niet nagekomen\n"))
        #expect(try antwoord(wijkraden: []).voorMensen(breedte: 80).contains("geen wijkraad"))
        #expect(try antwoord(wijkraden: []).json.alsTekst == "[]\n")
    }

    @Test("elk oordeel in woorden, zonder streepje eronder", arguments: Consultatieoordeel.allCases)
    func woorden(oordeel: Consultatieoordeel) {
        #expect(!oordeel.inWoorden.contains("_"))
        #expect(
            oordeel.inWoorden.replacing("ï", with: "i")
                == oordeel.rawValue.replacing("_", with: " "))
    }
}
