import Testing

@testable import Commands

@Suite("griffie aanvraag toets")
struct AanvraagToetsTests {
    private static func aanvraag(bewoners: String, norm: String = "\"minimaalBewoners\": 5")
        -> String
    {
        """
        {"gevraagd": {"cent": 120000}, "bewoners": \(bewoners),
         "bijdragen": [{"soort": "uitvoering", "omschrijving": "ophangen"}],
         "norm": {"soorten": ["uitvoering"], \(norm)}}
        """
    }

    private func toets(_ json: String, _ opties: [String] = []) async throws -> Proefloop {
        try await Proefloop(
            ["aanvraag", "toets", "--bestand", "-"] + opties, invoer: Array(json.utf8))
    }

    @Test(
        "elke uitkomst is klaar (0) en noemt de volgende stap op de foutenstroom",
        arguments: [
            ("5", "voldaan", "de aanvraag kan op de andere voorwaarden worden beoordeeld."),
            ("4", "niet_voldaan", "weigeren op het artikel van de regeling"),
            ("null", "beoordeling_nodig", "vraag eerst de ontbrekende gegevens (Awb 4:5)"),
        ]
    )
    func uitkomst(bewoners: String, uitkomst: String, stap: String) async throws {
        let loop = try await toets(Self.aanvraag(bewoners: bewoners), ["--json"])
        #expect(loop.code == .gereed)
        #expect(loop.uit.hasPrefix("{\n  \"uitkomst\": \"\(uitkomst)\",\n"))
        #expect(loop.fout.hasPrefix("Volgende stap: \(stap)"))
    }

    @Test("het bestand en de standaardinvoer geven hetzelfde")
    func bestand() async throws {
        let json = Self.aanvraag(bewoners: "5")
        let map = try Proefmap()
        let pad = try map.schrijf("met spatie é.json", json)
        let uitBestand = try await Proefloop(["aanvraag", "toets", "--bestand", pad])
        #expect(try await toets(json).uit == uitBestand.uit)
        #expect(uitBestand.code == .gereed)
    }

    @Test("alle fouten in het bestand tegelijk, met hun veld")
    func fouten() async throws {
        let loop = try await toets(
            """
            {"gevraagd": {"cent": "12"}, "bijdragen": [{"soort": "uitvoring", "omschrijving": "x"},
             {"soort": "geld", "uren": -1, "omschrijving": ""}],
             "norm": {"soorten": []}, "extra": 1}
            """)
        #expect(loop.code == .ongeldigeInvoer)
        #expect(loop.uit == "")
        for veld in [
            "gevraagd.cent: ", "bijdragen[0].soort: ", "bijdragen[1].uren: ",
            "bijdragen[1].omschrijving: ", "extra: ",
        ] {
            #expect(loop.fout.contains("\n  \(veld)"), "\(loop.fout)")
        }
    }

    @Test("geen JSON: regel en kolom", arguments: ["", "{", "[]", "\u{0}", "{\"gevraagd\": 01}"])
    func geenJSON(tekst: String) async throws {
        let loop = try await toets(tekst)
        #expect(loop.code == .ongeldigeInvoer)
        #expect(loop.uit == "")
    }

    @Test("zonder --bestand zegt een fout wat te geven")
    func zonder() async throws {
        let loop = try await Proefloop(["aanvraag", "toets"])
        #expect(loop.code == .ongeldigeInvoer)
        #expect(loop.fout.contains("--bestand: ontbreekt; geef een bestand, of - voor de"))
    }
}
